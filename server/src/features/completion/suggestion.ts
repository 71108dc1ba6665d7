import type { Analysis } from '../../analysis';
import type { Language, Notice, Shape } from '../../notice';
import type { Path } from '../../yaml';

/** What an item is, for its icon. */
export type CompletionKind = 'key' | 'value' | 'clause' | 'snippet' | 'text' | 'reference';

/** One thing that may be written at a slot. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What stands beside the label: a human title, and what sets it apart. */
  readonly detail: string;
  /** Markdown; formed only for the item that is looked at. */
  readonly documentation: () => string;
  /** In VS Code's snippet syntax; lines after the first are indented from the slot. */
  readonly insert: string;
  readonly rank: Rank;
  /** Other words that find it besides its label. */
  readonly alsoFoundBy?: string;
  /** Ask for suggestions again once inserted: a list of values follows. */
  readonly suggestNext?: boolean;
  /** True where what is offered depends on what is typed: the list is asked for anew with each character. */
  readonly askAgain?: boolean;
}

/** Where an item stands in the list: what must be there, what comes next, what may, what hardly applies. */
export const RANKS = ['first', 'required', 'next', 'common', 'last'] as const;
export type Rank = (typeof RANKS)[number];

/** A place where something may be written, and how it must be written there. */
export interface Slot {
  /** `key`: an entry of the map at `path`; `value`: the value of `path`; `text`: more of a running text. */
  readonly mode: 'key' | 'value' | 'text';
  readonly path: Path;
  readonly shape: Shape;
  /** Of a key: those the map has, and the one right before. */
  readonly siblings: readonly string[];
  readonly previous: string | undefined;
  /** Written before and after what is inserted: a dash, a line break, brackets. */
  readonly prefix: string;
  readonly suffix: string;
  /** The column that a suggestion's further lines are indented from. */
  readonly column: number;
  readonly flow: boolean;
  /** True where only the key is replaced, since a colon follows. */
  readonly keyOnly: boolean;
  /** What has been typed so far. */
  readonly typed: string;
}

/** The notice around a slot, and who reads the list. */
export interface Surroundings {
  readonly analysis: Analysis;
  readonly notice: Notice;
  /** The reader's language: of labels and documentation. What is inserted is in the notice's. */
  readonly language: Language;
}

/** Knows one kind of suggestion: gives those that fit a slot, none where it has none. */
export type Source = (slot: Slot, surroundings: Surroundings) => Iterable<Suggestion>;

/** The register a path is in, or the defaults; undefined elsewhere. */
export function registerOf(path: Path): Path | undefined {
  if (path[0] === 'oletukset') return ['oletukset'];
  return path[0] === 'rekisterit' && typeof path[1] === 'number' ? path.slice(0, 2) : undefined;
}

/** The key a path ends in, or the key of the list it is an item of. */
export function keyOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
