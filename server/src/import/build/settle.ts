import type { Line } from '../recognise/lines';
import type { Unplaced } from '../report';
import type { MapValue, Value } from '../tree';
import { wordsOf } from '../words';
import type { Placed } from './gathered';

/** Where each word of the source is, beside those in the texts of the notice. */
export interface Settlement {
  /** Headings and labels whose words stand in no text, since the key says them; the others are kept as texts. */
  readonly said: ReadonlySet<string>;
  /** Numbers and letters of lines that are items of a list now. */
  readonly marks: readonly Unplaced[];
  /** What nothing of the notice has taken: none, unless the building of it went astray. */
  readonly lost: readonly Unplaced[];
}

/**
 * Settles the account of the source's words against the notice as it was built. Each word is claimed once: by a text of the
 * notice, else by a heading or label that a key stands for, else as the mark of an item. What no one claims is lost, and for the
 * caller to put where a person sees it.
 */
export function settle(lines: readonly Line[], notice: MapValue, placed: readonly Placed[]): Settlement {
  const open = new Words();
  for (const line of lines) open.add(wordsOfLine(line));
  forEachText(notice, (words) => open.take(wordsOf(words)));

  const said = new Set<string>();
  // what was meant to stand as a text comes last: it is there, unless something else took its place
  for (const heading of [...placed].sort((a, b) => Number(a.kept) - Number(b.kept)))
    if (!said.has(identityOf(heading)) && open.takeAll(wordsOf(heading.text))) said.add(identityOf(heading));

  const lost: Unplaced[] = [];
  const marks: Unplaced[] = [];
  const isWhole = (line: Line): boolean => line.text !== '' || line.cells.length > 0;
  for (const line of lines) {
    const words = wordsOf(textOf(line));
    if (isWhole(line) && words.length > 0 && open.takeAll(words)) lost.push({ text: textOf(line), line: line.line });
  }
  // the number of a heading is likely to be claimed with it
  const headed = new Set([...said].map((identity) => Number.parseInt(identity, 10)));
  for (const line of [...lines].sort((a, b) => Number(headed.has(a.line)) - Number(headed.has(b.line))))
    for (const mark of wordsOf(line.marker ?? ''))
      if (isWhole(line) && open.takeAll([mark])) marks.push({ text: mark, line: line.line });
  for (const line of open.isEmpty ? [] : lines) {
    const words = wordsOfLine(line).filter((word) => open.takeAll([word]));
    if (words.length > 0) lost.push({ text: words.join(' '), line: line.line });
  }
  const inOrder = (found: Unplaced[]): Unplaced[] => found.sort((a, b) => a.line - b.line);
  return { said, marks: inOrder(marks), lost: inOrder(lost) };
}

/** What tells a heading or label from every other: one over several things is placed once for each. */
export function identityOf({ line, text }: Placed): string {
  return `${line} ${text}`;
}

/** Words with how many of each no one has claimed. */
class Words {
  readonly #counts = new Map<string, number>();

  add(words: readonly string[]): void {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** Claims those that are there. */
  take(words: readonly string[]): void {
    for (const word of words) {
      const count = this.#counts.get(word) ?? 0;
      if (count > 1) this.#counts.set(word, count - 1);
      else this.#counts.delete(word);
    }
  }

  /** Claims all or none. */
  takeAll(words: readonly string[]): boolean {
    const needed = new Map<string, number>();
    for (const word of words) needed.set(word, (needed.get(word) ?? 0) + 1);
    if (words.length === 0 || [...needed].some(([word, count]) => (this.#counts.get(word) ?? 0) < count)) return false;
    this.take(words);
    return true;
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }
}

function textOf({ text, cells }: Line): string {
  return [text, ...cells].join(' ').trim();
}

function wordsOfLine(line: Line): string[] {
  return wordsOf(`${line.marker ?? ''} ${textOf(line)}`);
}

/** Every word of the source that the notice holds: its texts, and its version, which is none. */
function forEachText(value: Value, visit: (words: string) => void): void {
  if (value.kind === 'text') visit(value.text);
  else if (value.kind === 'list') for (const item of value.items) forEachText(item, visit);
  else if (value.kind === 'map')
    for (const { key, value: inner } of value.entries)
      if (key === 'versio' && inner.kind === 'word') visit(inner.word);
      else forEachText(inner, visit);
}
