/** The tree a notice file is read into: our own nodes, so that nothing above this folder knows the YAML library. */

/** A stretch of the source text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the tree: map keys (canonical spelling) and list indexes from the root down. */
export type Path = readonly (string | number)[];

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A value in the core schema's sense; numbers only where no written digit would be lost (`00100` stays text). */
export type ScalarValue = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly style: ScalarStyle;
  readonly value: ScalarValue;
  /** The text as decoded from the source, never through a number or boolean: `1.0` is `1.0`. */
  readonly text: string;
}

export interface MapEntry {
  /** The key in its canonical spelling (see KeyDictionary). */
  readonly key: string;
  /** The key as the file has it. */
  readonly sourceKey: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
  /** The key through the end of its value. */
  readonly span: Span;
  /** True where the entry came in through a merge key (`<<`). */
  readonly merged: boolean;
}

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  /** Where each item is written: an alias where it stands, though its node is elsewhere. */
  readonly itemSpans: readonly Span[];
}

export type YamlNode = ScalarNode | MapNode | ListNode;

export interface YamlComment {
  readonly span: Span;
  /** Without the leading `#`. */
  readonly text: string;
  /** True where nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

/** The name of an anchor (`&name`), or an alias of it (`*name`), where it is written. */
export interface AnchorMark {
  readonly kind: 'anchor' | 'alias';
  readonly name: string;
  /** Of the name alone, without its sign. */
  readonly span: Span;
}

/** The value under `key`, or undefined. Never looks at inherited properties: `__proto__` is a key like any other. */
export function entryOf(node: YamlNode | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  if (node.entries.length < INDEXED_FROM) return node.entries.find((entry) => entry.key === key);
  let index = indexes.get(node);
  if (!index) indexes.set(node, (index = new Map(node.entries.map((entry) => [entry.key, entry]))));
  return index.get(key);
}

/** A map this large is looked up through an index: twenty thousand keys would take seconds one by one. */
const INDEXED_FROM = 64;
const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

/** True for a key with nothing after it, `~`, or `null`. */
export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
