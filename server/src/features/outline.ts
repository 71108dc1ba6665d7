import type { Analysis, Range } from '../analysis';
import { messages } from '../messages';
import { isTranslated, shapeAt, type Language } from '../notice';
import type { ListNode, MapNode, Path, Span, YamlNode } from '../yaml';
import { keyTitle, mainText } from './titles';
import { rangeOf, trimmedSpan } from './spans';

/** What a place of the outline is; a client chooses an icon by it. */
export type OutlineKind = 'section' | 'register' | 'list' | 'item' | 'text' | 'value' | 'date' | 'yes-no';

/** One place of the outline. */
export interface OutlineItem {
  readonly title: string;
  /** The value, where the title does not say it. */
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly range: Range;
  /** What is marked when the place is gone to; within `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineItem[];
}

/**
 * The notice as a tree of what it says: each key by its title in the reader's language with what it is about
 * ('Rekisterinpitäjä — Esimerkki Oy'), registers by their names, items by their main text. What aliases and merge keys repeat
 * is told where it is written.
 */
export function outline(analysis: Analysis, language: Language): OutlineItem[] {
  const { root } = analysis.document;
  return root ? new Outline(analysis, language).below(root, [], root.span) : [];
}

class Outline {
  constructor(
    private readonly analysis: Analysis,
    private readonly language: Language,
  ) {}

  /** The places below a node; none where it is written elsewhere: an alias stands for what comes before it. */
  below(node: YamlNode, path: Path, within: Span): OutlineItem[] {
    if (node.span.start < within.start) return [];
    if (node.kind === 'map') return this.#entries(node, path, within);
    return node.kind === 'list' ? this.#items(node, path, within) : [];
  }

  #entries(map: MapNode, parent: Path, within: Span): OutlineItem[] {
    return map.entries
      .filter((entry) => !entry.merged)
      .map((entry) => {
        const path = [...parent, entry.key];
        const title = keyTitle(path, entry, this.language);
        const about = mainText(this.analysis.notice, path, entry.value, this.language) ?? '';
        const span = this.#written(entry.span, within);
        const named = entry.value.kind === 'map' && !isTranslated(entry.value) && about !== '';
        return {
          title: named ? `${title} — ${about}` : title,
          detail: named || entry.value.kind === 'list' ? '' : about,
          kind: kindOf(path, entry.value),
          ...this.#ranges(span, entry.keySpan),
          children: this.below(entry.value, path, span),
        };
      });
  }

  #items(list: ListNode, parent: Path, within: Span): OutlineItem[] {
    const { notice } = this.analysis;
    return list.items.map((item, index) => {
      const path = [...parent, index];
      const span = this.#written(list.itemSpans[index] ?? list.span, within);
      const register = isRegister(path);
      const unnamed = register ? messages(this.language).preview.unnamed : String(index + 1);
      const about = register
        ? notice.text([...path, 'nimi'], this.language)?.trim()
        : mainText(notice, path, item, this.language);
      return {
        title: about || unnamed,
        detail: '',
        kind: register ? 'register' : kindOf(path, item),
        ...this.#ranges(span, span),
        children: this.below(item, path, span),
      };
    });
  }

  /** A stretch without the white space at its end, within another: broken YAML has nodes that overlap. */
  #written(span: Span, within: Span): Span {
    return clamped(trimmedSpan(span, this.analysis.document.source), within);
  }

  #ranges(whole: Span, selected: Span): Pick<OutlineItem, 'range' | 'selection'> {
    const newline = this.analysis.document.source.indexOf('\n', selected.start);
    const line = { start: selected.start, end: newline < 0 ? selected.end : Math.min(selected.end, newline) };
    return { range: rangeOf(this.analysis, whole), selection: rangeOf(this.analysis, clamped(line, whole)) };
  }
}

function clamped(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.max(start, Math.min(span.end, within.end)) };
}

function isRegister(path: Path): boolean {
  return path.length === 2 && path[0] === 'rekisterit';
}

function kindOf(path: Path, node: YamlNode): OutlineKind {
  if (node.kind === 'list') return 'list';
  if (node.kind === 'map') return path.length === 1 ? 'section' : 'item';
  const shape = shapeAt(path);
  if (shape?.isDate) return 'date';
  if (shape?.values.some((value) => typeof value === 'boolean')) return 'yes-no';
  return shape && shape.values.length > 0 ? 'value' : 'text';
}
