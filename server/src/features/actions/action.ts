import type { Analysis, Range } from '../../analysis';
import type { Messages } from '../../messages';
import { isLanguage, type Language } from '../../notice';
import type { MapEntry, Path, Span, YamlNode } from '../../yaml';
import type { TextEdit } from '../edits';

/** Kinds of actions as the protocol names them. */
export type ActionKind =
  'refactor.rewrite' | 'refactor.rewrite.insertSection' | 'refactor.move' | 'source.sortSections.seloste';

/** A change its author asks for: nothing is wrong with what was. */
export interface Refactoring {
  readonly title: string;
  readonly kind: ActionKind;
  readonly edits: readonly TextEdit[];
}

/** Where an action is asked for. */
export interface ActionPlace {
  readonly analysis: Analysis;
  readonly labels: Messages['refactor'];
  /** The reader's language: titles are in it; what is inserted is in the notice's. */
  readonly language: Language;
  /** What is selected; an action is about its beginning, where nothing else is said. */
  readonly range: Range;
  /** The innermost key or item at the beginning of the range. */
  readonly path: Path;
}

/** Offers the changes of one kind that make sense at a place; none where the result would not be sound. */
export interface ActionProvider {
  readonly kind: ActionKind;
  readonly offer: (place: ActionPlace) => readonly Omit<Refactoring, 'kind'>[];
}

/** A key's value that is written under the key itself. */
export interface OwnValue {
  readonly path: Path;
  readonly entry: MapEntry;
  readonly node: YamlNode;
  /** From right behind the colon to the end of the value, without the white space there. */
  readonly stretch: Span;
  /** The key's column. */
  readonly column: number;
  /** True within brackets, where a value has to stay on the line. */
  readonly flow: boolean;
}

/**
 * The value of a key that an action may replace: it stands under the key (an alias stands elsewhere), and nothing would be
 * lost with it that is no value: a comment, an anchor.
 */
export function ownValue(analysis: Analysis, path: Path): OwnValue | undefined {
  const { document } = analysis;
  const entry = document.entryAt(path);
  if (!entry || entry.merged) return undefined;
  const node = entry.value;
  const { source } = document;
  const colon = /^[ \t]*:/.exec(source.slice(entry.keySpan.end, node.span.start));
  if (!colon || node.span.end > entry.span.end) return undefined;
  const stretch = { start: entry.keySpan.end + colon[0].length, end: valueEnd(source, node) };
  const within = ({ span }: { span: Span }): boolean => span.start >= stretch.start && span.start < stretch.end;
  if (document.comments.some(within) || document.anchors.some(within)) return undefined;
  const column = analysis.text.positionAt(entry.keySpan.start).character;
  return { path, entry, node, stretch, column, flow: isInFlow(analysis, path) };
}

/** The place of a text in any of its languages: of `osio/fi` it is `osio`. */
export function textPlace(path: Path): Path {
  const last = path[path.length - 1];
  return typeof last === 'string' && isLanguage(last) ? path.slice(0, -1) : path;
}

/** Where a value ends; a comment after it on its last line is none of it. */
function valueEnd(source: string, node: YamlNode): number {
  if (node.kind === 'scalar' || node.flow) return trimmedEnd(source, node.span);
  const last = node.kind === 'list' ? node.items[node.items.length - 1] : node.entries[node.entries.length - 1]?.value;
  const isWithin =
    last && last.span.start >= node.span.start && last.span.end <= node.span.end && last.span.end > last.span.start;
  return isWithin ? valueEnd(source, last) : trimmedEnd(source, node.span);
}

/** Where a value ends without the white space after it: a block scalar's stretch runs over its last line break. */
export function trimmedEnd(source: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(source[at - 1] ?? '')) at--;
  return at;
}

/** True within brackets. */
export function isInFlow({ document }: Analysis, path: Path): boolean {
  return path.some((_step, length) => {
    const node = document.nodeAt(path.slice(0, length));
    return node !== undefined && node.kind !== 'scalar' && node.flow;
  });
}
