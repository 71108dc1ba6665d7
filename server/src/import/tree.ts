/** A notice as it is built, before it is YAML: values, and what a person is told beside them. */

export type Value = TextValue | WordValue | EmptyValue | MapValue | ListValue;

/** Words of the source. */
export interface TextValue {
  readonly kind: 'text';
  /** Paragraphs are parted by an empty line; a list stands in it as Markdown. */
  readonly text: string;
}

/** A keyword of the format, a number or a date: what stands in the file without quotes. */
export interface WordValue {
  readonly kind: 'word';
  readonly word: string;
}

/** A key with nothing after it: the source's heading promises what its text does not tell. */
export interface EmptyValue {
  readonly kind: 'empty';
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface Entry {
  readonly key: string;
  readonly value: Value;
  /** A comment for the person who goes through the file. */
  readonly note?: string | undefined;
  /** Where in the source its first words stand; decides the order where the source's order is kept. */
  readonly line?: number | undefined;
}

export const EMPTY: EmptyValue = { kind: 'empty' };

export function text(words: string): TextValue {
  return { kind: 'text', text: words };
}

export function word(keyword: string): WordValue {
  return { kind: 'word', word: keyword };
}

export function map(entries: readonly Entry[]): MapValue {
  return { kind: 'map', entries };
}

export function list(items: readonly Value[]): ListValue {
  return { kind: 'list', items };
}
