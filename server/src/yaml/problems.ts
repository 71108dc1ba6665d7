import type { Span } from './node';

/** Everything that can be wrong with a file as YAML. The sentences are in `messages/`. */
export type YamlProblemCode =
  | 'yaml/too-deep'
  | 'yaml/too-large'
  | 'yaml/not-text'
  | 'yaml/syntax'
  | 'yaml/unclosed'
  | 'yaml/indentation'
  | 'yaml/tab'
  | 'yaml/nested-on-one-line'
  | 'yaml/duplicate-key'
  | 'yaml/key-not-text'
  | 'yaml/bad-start'
  | 'yaml/bad-escape'
  | 'yaml/unknown-alias'
  | 'yaml/cyclic-alias'
  | 'yaml/alias-expansion'
  | 'yaml/unknown-tag'
  | 'yaml/bad-merge'
  | 'yaml/many-documents';

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly span: Span;
  /** What the sentence needs: a key's name, a limit. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Another place that belongs to it: the first of two equal keys. */
  readonly related?: Span;
}

const byLibraryCode: Readonly<Record<string, YamlProblemCode>> = {
  BAD_INDENT: 'yaml/indentation',
  TAB_AS_INDENT: 'yaml/tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/nested-on-one-line',
  DUPLICATE_KEY: 'yaml/duplicate-key',
  NON_STRING_KEY: 'yaml/key-not-text',
  BAD_SCALAR_START: 'yaml/bad-start',
  BAD_DQ_ESCAPE: 'yaml/bad-escape',
  BAD_ALIAS: 'yaml/unknown-alias',
  TAG_RESOLVE_FAILED: 'yaml/unknown-tag',
  BAD_COLLECTION_TYPE: 'yaml/unknown-tag',
};

/**
 * Our code for an error of the YAML library; an open quote or bracket is told by what is open (parse.ts), for the library
 * has one code for it and for a missing colon. Whatever we have no better word for is a syntax error.
 */
export function problemCode(libraryCode: string): YamlProblemCode {
  return byLibraryCode[libraryCode] ?? 'yaml/syntax';
}
