import type { Analysis, Range } from '../../analysis';
import type { Language } from '../../notice';
import { foldKey } from '../../yaml';
import { completeReference } from '../complete-reference';
import { replace, type TextEdit } from '../edits';
import { cursorAt, type Cursor } from './cursor';
import { slotsOf } from './slots';
import { sources } from './sources';
import { RANKS, type CompletionKind, type Slot, type Suggestion, type Surroundings } from './suggestion';
import { indented } from './yaml-text';

export type { CompletionKind } from './suggestion';

/** One item of the list that an editor shows. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What stands beside the label. */
  readonly detail: string;
  /** Markdown; costs something to form. */
  readonly documentation: () => string;
  /** In VS Code's snippet syntax, with every line's indentation written out. */
  readonly insertText: string;
  readonly range: Range;
  /** White space before it that is mended with it. */
  readonly alsoEdits: readonly TextEdit[];
  readonly filterText: string;
  readonly sortText: string;
  /** Ask for suggestions again once inserted: a list of values follows. */
  readonly suggestNext: boolean;
  /** True where the list is another one after the next character. */
  readonly askAgain: boolean;
}

/**
 * What may be written at an offset, each once, the likeliest first: the keys allowed and not yet there, the values allowed,
 * the standard clauses, and what notices commonly say there.
 * @param language the reader's language, for titles and descriptions; inserted texts are in the notice's languages
 */
export function completion(analysis: Analysis, offset: number, language: Language): CompletionItem[] {
  const references = completeReference(analysis, offset, language);
  if (references.length > 0) return references;
  const cursor = cursorAt(analysis.text.getText(), offset);
  if (!cursor) return [];
  const surroundings: Surroundings = { analysis, notice: analysis.notice, language };
  const items = itemsAt(cursor, surroundings, '1');
  // a line that stands too far left for the block above it may be on its way there
  if (cursor.inner) items.push(...itemsAt(cursor.inner, surroundings, '2'));
  const seen = new Set<string>();
  return items.filter(({ label }) => (seen.has(label) ? false : seen.add(label)));
}

function itemsAt(cursor: Cursor, surroundings: Surroundings, group: string): CompletionItem[] {
  const items: CompletionItem[] = [];
  for (const slot of slotsOf(cursor))
    for (const source of sources)
      for (const suggestion of source(slot, surroundings)) {
        const index = String(items.length).padStart(4, '0');
        const sortText = `${group}${RANKS.indexOf(suggestion.rank)}${index}`;
        items.push(itemFor(suggestion, { slot, cursor, surroundings, sortText }));
      }
  return items;
}

interface Place {
  readonly slot: Slot;
  readonly cursor: Cursor;
  readonly surroundings: Surroundings;
  readonly sortText: string;
}

function itemFor(suggestion: Suggestion, { slot, cursor, surroundings, sortText }: Place): CompletionItem {
  const { analysis } = surroundings;
  const dash = slot.prefix.endsWith('- ') ? '- ' : '';
  const belowKey = slot.prefix.startsWith('\n');
  const body = slot.prefix + indented(suggestion.insert, slot.column) + slot.suffix;
  return {
    label: dash + suggestion.label,
    kind: suggestion.kind,
    detail: suggestion.detail,
    documentation: suggestion.documentation,
    insertText: (belowKey ? '' : cursor.lead) + body,
    range: { start: analysis.text.positionAt(cursor.start), end: analysis.text.positionAt(cursor.end) },
    alsoEdits: belowKey ? withoutSpace(analysis, cursor.start) : reindented(analysis, cursor),
    filterText: filterText(suggestion, cursor.typed),
    sortText,
    suggestNext: suggestion.suggestNext ?? false,
    askAgain: suggestion.askAgain ?? false,
  };
}

/** The space after a colon goes when the value stands on the lines below. */
function withoutSpace(analysis: Analysis, end: number): TextEdit[] {
  const source = analysis.text.getText();
  let start = end;
  while (/[ \t]/.test(source.charAt(start - 1))) start--;
  return start < end ? [replace(analysis, { start, end }, '')] : [];
}

function reindented(analysis: Analysis, { reindent }: Cursor): TextEdit[] {
  return reindent ? [replace(analysis, reindent.span, reindent.text)] : [];
}

/**
 * What an editor compares the typed word with: the label and its other words, with their dots and without, since editors do
 * not know that a is meant where the key has ä; after the quote, where one has been typed.
 */
function filterText({ label, alsoFoundBy = '' }: Suggestion, typed: string): string {
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  const words = `${label} ${alsoFoundBy}`.trim();
  const folded = foldKey(words);
  if (folded === words) return quote + words;
  return quote + (foldKey(typed) === typed ? `${folded} ${words}` : `${words} ${folded}`);
}
