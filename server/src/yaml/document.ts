import { entryOf, type AnchorMark, type MapEntry, type Path, type Span, type YamlComment, type YamlNode } from './node';
import type { YamlProblem } from './problems';
import { textMapOf } from './scalar-text-map';
import type { TextMap } from './text-map';

/** Which part of an entry a place is about. */
export type Part = 'key' | 'value';

export interface Place {
  /** The path of the innermost entry or item at the offset. */
  readonly path: Path;
  readonly part: Part;
  /** The entry, where the path ends in a key. */
  readonly entry: MapEntry | undefined;
  /** The node at the path. */
  readonly node: YamlNode;
}

/** One parsed text: the tree, what is wrong with it, its comments, and the way between paths and offsets. */
export class YamlDocument {
  readonly #maps = new Map<YamlNode, TextMap>();

  constructor(
    readonly source: string,
    readonly root: YamlNode | undefined,
    readonly problems: readonly YamlProblem[],
    readonly comments: readonly YamlComment[],
    /** Anchors and aliases in the order of the file. */
    readonly anchors: readonly AnchorMark[] = [],
  ) {}

  /** The node at a path, or undefined. */
  nodeAt(path: Path): YamlNode | undefined {
    let node = this.root;
    for (const step of path) {
      if (node === undefined) return undefined;
      node =
        typeof step === 'number' ? (node.kind === 'list' ? node.items[step] : undefined) : entryOf(node, step)?.value;
    }
    return node;
  }

  /** The entry a path ends in, or undefined where it ends in a list index or is not there. */
  entryAt(path: Path): MapEntry | undefined {
    const last = path[path.length - 1];
    return typeof last === 'string' ? entryOf(this.nodeAt(path.slice(0, -1)), last) : undefined;
  }

  /** True where a path ends within `{ }` or `[ ]`. */
  isInFlow(path: Path): boolean {
    return path.some((_, depth) => {
      const node = this.nodeAt(path.slice(0, depth));
      return node !== undefined && node.kind !== 'scalar' && node.flow;
    });
  }

  /**
   * The place to mark for a path: the value, or the key where the value is empty or the key is asked for;
   * a path that is not there is marked at its nearest existing ancestor's key.
   */
  spanOf(path: Path, part: Part = 'value'): Span {
    for (let length = path.length; length > 0; length--) {
      const at = path.slice(0, length);
      const node = this.nodeAt(at);
      if (!node) continue;
      const entry = this.entryAt(at);
      const missingBelow = length < path.length;
      if (entry && (part === 'key' || missingBelow || node.span.end === node.span.start)) return entry.keySpan;
      return missingBelow || node.kind !== 'scalar'
        ? firstLineOf(node.span, this.source)
        : trimmed(node.span, this.source);
    }
    return this.#rootSpan();
  }

  /** A finding about the whole notice is marked at the file's first key, never at a far end. */
  #rootSpan(): Span {
    const first = this.root?.kind === 'map' ? this.root.entries[0] : undefined;
    if (first) return first.keySpan;
    return this.root ? firstLineOf(this.root.span, this.source) : { start: 0, end: 0 };
  }

  /** The source stretch of decoded characters [start, end) of the scalar at a path; the whole value where it is no scalar. */
  spanInText(path: Path, start: number, end: number): Span {
    const node = this.nodeAt(path);
    return node?.kind === 'scalar' ? this.textMap(node).toSource(start, end) : this.spanOf(path);
  }

  /** The map between a scalar's decoded text and the source; made once per scalar. */
  textMap(node: YamlNode & { kind: 'scalar' }): TextMap {
    let map = this.#maps.get(node);
    if (!map) this.#maps.set(node, (map = textMapOf(this.source, node)));
    return map;
  }

  /** What stands at an offset: the innermost key or value whose stretch holds it. */
  placeAt(offset: number): Place | undefined {
    let node = this.root;
    if (!node) return undefined;
    let place: Place | undefined;
    const path: (string | number)[] = [];
    for (;;) {
      if (node.kind === 'map') {
        const entry: MapEntry | undefined = node.entries.find(
          (candidate) => !candidate.merged && holds(candidate.span, offset),
        );
        if (!entry) return place;
        path.push(entry.key);
        const inKey = holds(entry.keySpan, offset);
        place = { path: [...path], part: inKey ? 'key' : 'value', entry, node: entry.value };
        if (inKey || !holds(entry.value.span, offset)) return place;
        node = entry.value;
      } else if (node.kind === 'list') {
        const index: number = node.items.findIndex((item) => holds(item.span, offset));
        const item: YamlNode | undefined = node.items[index];
        if (!item) return place;
        path.push(index);
        place = { path: [...path], part: 'value', entry: undefined, node: item };
        node = item;
      } else return place;
    }
  }
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function firstLineOf(span: Span, source: string): Span {
  const newline = source.indexOf('\n', span.start);
  return trimmed({ start: span.start, end: newline < 0 ? span.end : Math.min(span.end, newline) }, source);
}

/** Without the white space at its end: a block scalar's stretch runs over its last line break. */
function trimmed(span: Span, source: string): Span {
  let end = span.end;
  while (end > span.start && /\s/.test(source[end - 1] ?? '')) end--;
  return { start: span.start, end };
}
