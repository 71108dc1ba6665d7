import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Alias, Document, Node, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { MAX_ALIAS_NODES } from './limits';
import type { KeyDictionary } from './keys';
import type { ListNode, MapEntry, MapNode, ScalarNode, ScalarStyle, Span, YamlNode } from './node';
import type { YamlProblem } from './problems';
import { plainValue } from './scalar-value';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** By how many bits a text's length is shifted to weigh it: 256 characters weigh as one more node. */
const TEXT_WEIGHT = 8;

interface Anchored {
  readonly node: YamlNode;
  readonly size: number;
}

/**
 * Turns the library's document into our tree: aliases become references to the node they stand for, merge keys are
 * merged, and what can't be followed (an alias to itself, a bomb, a list as a key) becomes a problem and an empty value.
 */
export class TreeBuilder {
  readonly problems: YamlProblem[] = [];
  /** Quotes and brackets left open: where each begins, by where it was given up; the innermost last. */
  readonly unclosed = new Map<number, number[]>();
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #aliasNodes = 0;
  #size = 0;

  constructor(
    private readonly source: string,
    private readonly keys: KeyDictionary,
  ) {}

  /** The tree of a document's contents, or undefined where it has none. */
  build(document: Document.Parsed): YamlNode | undefined {
    return document.contents ? this.#node(document.contents) : undefined;
  }

  #node(node: Node): YamlNode {
    if (isAlias(node)) return this.#alias(node);
    const anchor = (node as Partial<ParsedNode>).anchor;
    if (anchor) this.#anchors.set(anchor, 'open');
    const before = this.#size++;
    const built = isMap(node) ? this.#map(node) : isSeq(node) ? this.#list(node) : this.#scalar(node);
    if (anchor) this.#anchors.set(anchor, { node: built, size: this.#size - before });
    return built;
  }

  #alias(alias: Alias): YamlNode {
    const span = spanOf(alias, this.source.length);
    const target = this.#anchors.get(alias.source);
    if (target === undefined) return this.#refuse('yaml/unknown-alias', span, { name: alias.source });
    if (target === 'open') return this.#refuse('yaml/cyclic-alias', span, { name: alias.source });
    this.#aliasNodes += target.size;
    this.#size += target.size;
    if (this.#aliasNodes > MAX_ALIAS_NODES)
      return this.#refuse('yaml/alias-expansion', span, { name: alias.source, limit: MAX_ALIAS_NODES });
    return target.node;
  }

  #refuse(code: YamlProblem['code'], span: Span, data: YamlProblem['data']): ScalarNode {
    // one bomb has a million aliases: the first says enough
    if (code !== 'yaml/alias-expansion' || !this.problems.some((problem) => problem.code === code))
      this.problems.push({ code, span, data });
    return emptyScalar(span.end);
  }

  #map(map: YAMLMap): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Map<string, MapEntry>();
    const merges: Merge[] = [];
    for (const pair of map.items) {
      if (!isPair(pair)) continue;
      const key = pair.key as Node | null;
      if (isMergeKey(key)) {
        if (!pair.value) continue;
        const value = this.#node(pair.value as Node);
        const span = firstLine(spanOf(pair.value as Node, this.source.length), this.source);
        for (const node of value.kind === 'list' ? value.items : [value]) merges.push({ node, span });
        continue;
      }
      const entry = this.#entry(pair as Pair<Node | null, Node | null>);
      if (!entry) continue;
      const first = seen.get(entry.key);
      if (first) {
        this.problems.push({
          code: 'yaml/duplicate-key',
          span: entry.keySpan,
          data: { key: entry.key },
          related: first.keySpan,
        });
        continue;
      }
      seen.set(entry.key, entry);
      entries.push(entry);
    }
    const span = spanOf(map, this.source.length);
    if (map.flow) this.#noteUnclosed(span, '}', entries.at(-1)?.span.end);
    this.#merge(entries, seen, merges);
    return { kind: 'map', span, flow: map.flow === true, entries };
  }

  #merge(entries: MapEntry[], seen: Map<string, MapEntry>, merges: readonly Merge[]): void {
    for (const { node: merged, span } of merges) {
      if (merged.kind !== 'map') {
        if (!(merged.kind === 'scalar' && merged.value === null))
          this.problems.push({ code: 'yaml/bad-merge', span, data: {} });
        continue;
      }
      for (const entry of merged.entries) {
        if (seen.has(entry.key)) continue;
        const copy = { ...entry, merged: true };
        seen.set(entry.key, copy);
        entries.push(copy);
        this.#aliasNodes++;
      }
    }
  }

  #entry(pair: Pair<Node | null, Node | null>): MapEntry | undefined {
    const key = pair.key;
    const keySpan = key ? spanOf(key, this.source.length) : undefined;
    if (!key || !keySpan || !isScalar(key)) {
      const at = keySpan ?? (pair.value ? spanOf(pair.value, this.source.length) : undefined);
      if (at) this.problems.push({ code: 'yaml/key-not-text', span: firstLine(at, this.source), data: {} });
      if (pair.value) this.#node(pair.value);
      return undefined;
    }
    const sourceKey = scalarText(key);
    const value = pair.value ? this.#node(pair.value) : emptyScalar(keySpan.end);
    const valueEnd = pair.value ? spanOf(pair.value, this.source.length).end : keySpan.end;
    return {
      key: this.keys.canonical(sourceKey),
      sourceKey,
      keySpan,
      value,
      span: { start: keySpan.start, end: Math.max(keySpan.end, valueEnd) },
      merged: false,
    };
  }

  #list(list: YAMLSeq): ListNode {
    const span = spanOf(list, this.source.length);
    const items = list.items.map((item) => (item ? this.#node(item as Node) : emptyScalar(span.start)));
    if (list.flow) this.#noteUnclosed(span, ']', items.at(-1)?.span.end);
    const itemSpans = list.items.map((item, index) =>
      item ? spanOf(item as Node, this.source.length) : (items[index]?.span ?? span),
    );
    return { kind: 'list', span, flow: list.flow === true, items, itemSpans };
  }

  /** @param innerEnd where the last thing within ends: its closing mark is not this one's */
  #noteUnclosed(span: Span, close: string, innerEnd = span.start + 1): void {
    if (this.source[span.end - 1] === close && span.end > innerEnd) return;
    const here = this.unclosed.get(span.end);
    // what is within is built first
    if (here) here.unshift(span.start);
    else this.unclosed.set(span.end, [span.start]);
  }

  #scalar(scalar: Scalar): ScalarNode {
    const style = STYLES[scalar.type ?? 'PLAIN'] ?? 'plain';
    const text = scalarText(scalar);
    // a long text is as much work at each place as many short ones
    this.#size += text.length >> TEXT_WEIGHT;
    const asText = style !== 'plain' || scalar.tag === 'tag:yaml.org,2002:str';
    const span = spanOf(scalar, this.source.length);
    if (style === 'single') this.#noteUnclosed(span, "'");
    if (style === 'double') this.#noteUnclosed(span, '"');
    return {
      kind: 'scalar',
      span,
      style,
      text,
      value: asText ? text : plainValue(text),
    };
  }
}

interface Merge {
  readonly node: YamlNode;
  /** What is written after `<<:`, an alias as it stands. */
  readonly span: Span;
}

function isMergeKey(key: Node | null): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}

/** The decoded text; `source` is kept by the composer for every scalar, whatever its value became. */
function scalarText(scalar: Scalar): string {
  return scalar.source ?? (typeof scalar.value === 'string' ? scalar.value : '');
}

function spanOf(node: Node, length: number): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
}

function emptyScalar(at: number): ScalarNode {
  return { kind: 'scalar', span: { start: at, end: at }, style: 'plain', text: '', value: null };
}

function firstLine(span: Span, source: string): Span {
  const newline = source.indexOf('\n', span.start);
  return { start: span.start, end: newline < 0 ? span.end : Math.min(span.end, Math.max(newline, span.start)) };
}
