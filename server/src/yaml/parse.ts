import { Composer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import { TreeBuilder } from './build';
import { YamlDocument } from './document';
import { verbatimKeys, type KeyDictionary } from './keys';
import { MAX_DEPTH, MAX_LENGTH, surveyTokens, type TreeSurvey } from './limits';
import type { Span, YamlNode } from './node';
import { problemCode, type YamlProblem } from './problems';

/**
 * Reads a file's text: never throws, never recurses deeper than MAX_DEPTH, whatever the text is.
 * Of several documents the first is read and the second is reported.
 * @param source the text as the editor has it (BOM, CRLF and tabs included; offsets are in this text)
 * @param keys how keys are meant to be spelt
 */
export function parseYaml(source: string, keys: KeyDictionary = verbatimKeys): YamlDocument {
  const refused = refuseUnread(source);
  if (refused) return new YamlDocument(source, undefined, [refused], []);

  const tokens = [...new Parser().parse(source)];
  const survey = surveyTokens(tokens, source);
  if (survey.tooDeepAt !== undefined) {
    const span = { start: survey.tooDeepAt, end: Math.min(source.length, survey.tooDeepAt + 1) };
    const problem: YamlProblem = { code: 'yaml/too-deep', span, data: { limit: MAX_DEPTH } };
    return new YamlDocument(source, undefined, [problem], survey.comments);
  }
  return compose(source, tokens, survey, keys);
}

function refuseUnread(source: string): YamlProblem | undefined {
  const nul = source.indexOf('\0');
  if (nul >= 0) return { code: 'yaml/not-text', span: { start: nul, end: nul + 1 }, data: {} };
  if (source.length > MAX_LENGTH)
    return { code: 'yaml/too-large', span: { start: 0, end: 0 }, data: { limit: MAX_LENGTH } };
  return undefined;
}

function compose(
  source: string,
  tokens: readonly CST.Token[],
  { comments, anchors }: TreeSurvey,
  keys: KeyDictionary,
): YamlDocument {
  // duplicate keys are ours to find: the library compares every pair and marks one character
  const composer = new Composer({ merge: true, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, source.length)] as Document.Parsed[];
  const first = documents[0];
  if (!first) return new YamlDocument(source, undefined, [], comments, anchors);

  const builder = new TreeBuilder(source, keys);
  const root: YamlNode | undefined = builder.build(first);
  const problems: YamlProblem[] = [...first.errors, ...first.warnings]
    .filter((error) => error.code !== 'BAD_ALIAS' && error.code !== 'MULTIPLE_DOCS')
    .map((error) => {
      // an open quote or bracket is given up far below, sometimes for its indentation: what is wrong is where it opens
      const opening = UNCLOSED.has(error.code) ? builder.unclosed.get(error.pos[0])?.pop() : undefined;
      const data = { detail: error.message };
      return opening === undefined
        ? { code: problemCode(error.code), span: widen(error.pos, source), data }
        : { code: 'yaml/unclosed', span: restOfLine(opening, source), data };
    });
  for (const problem of builder.problems) problems.push(problem);
  const second = documents[1];
  if (second) {
    const start = tokens.filter((token) => token.type === 'document')[1]?.offset ?? second.range[0];
    problems.push({ code: 'yaml/many-documents', span: restOfLine(start, source), data: {} });
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return new YamlDocument(source, root, problems, comments, anchors);
}

/** Errors of the library by which it says that a closing mark is missing. */
const UNCLOSED: ReadonlySet<string> = new Set(['MISSING_CHAR', 'BAD_INDENT']);

/** The library marks one character: take the word it belongs to, or stands before, within its line. */
function widen(pos: readonly [number, number], source: string): Span {
  const start = Math.min(pos[0], source.length);
  let end = Math.min(Math.max(pos[1], start), source.length);
  if (end - start > 1) return { start, end: Math.min(end, restOfLine(start, source).end) };
  while (end < source.length && /[ \t]/.test(source[end - 1] ?? '') && /[ \t]/.test(source[end] ?? '')) end++;
  while (end < source.length && /[\p{L}\p{N}_-]/u.test(source[end] ?? '') && end - start < 200) end++;
  return { start, end };
}

function restOfLine(start: number, source: string): Span {
  const newline = source.indexOf('\n', start);
  return {
    start,
    end: newline < 0 ? source.length : Math.max(start, source[newline - 1] === '\r' ? newline - 1 : newline),
  };
}
