/**
 * Sections and chapters that name no act, and are worded as those of the law: "in accordance with section 10", "section 10
 * of the said Act", "its sections 22 and 23", "dess 2 kap.". In English a bare "Section 4" is one of the text itself.
 */

import type { Place, Provision } from './grammar-provision';
import type { Tokens } from './tokens';

/** A provision of the act named before. */
export interface LegalSection {
  /** Index after the words that point to the act. */
  readonly end: number;
  /**
   * How far away the act may be named: in the sentence, in the paragraph, or in the paragraph where a section of it was
   * cited there.
   */
  readonly reach: 'sentence' | 'paragraph' | 'cited';
}

const LEGAL_WORDS =
  /^(?:accordance with|compliance with|line with|pursuant to|according to|down in|provided in|prescribed in|said in|to in|meant in)$/;
const OF_TEXT = /^(?:of|in|above|below)$/;
const AND = /^(?:and|or)$/;
const OWNER = /^(?:its|dess|sen)$/;
const EMPHASIS = /^(?:particularly|especially|notably|specifically|särskilt)$/;

/**
 * Whether a provision is worded as one of the law: "under section 10", "section 10 of this Act", and not "see section 10",
 * "under section 10 of this notice".
 *
 * @param tokens the text.
 * @param provision read at `i`, with no act beside it.
 * @param i where the provision begins.
 * @returns where it ends and how far its act may be, or undefined.
 */
export function legalSection(tokens: Tokens, provision: Provision, i: number): LegalSection | undefined {
  const at = provision.next;
  if (provision.kind === 'chapter') return ownChapter(tokens, i) ? { end: at, reach: 'sentence' } : undefined;
  if (provision.kind !== 'section') return undefined;
  const pointed = afterPointing(tokens, at);
  if (pointed >= 0) return { end: pointed, reach: 'paragraph' };
  // "… Act. Its section 5": at the beginning of a sentence the owner stands in the one before
  if (OWNER.test(tokens.word(i - 1)))
    return { end: at, reach: /^\p{Lu}/u.test(tokens.at(i - 1)?.raw ?? '') ? 'paragraph' : 'sentence' };
  // "the … Act, particularly sections 3 and 5"
  if (EMPHASIS.test(tokens.word(i - 1)) && !OF_TEXT.test(tokens.word(at))) return { end: at, reach: 'sentence' };
  // "(Section 6, Subsection 2)", "Chapter 40, Section 5": no part of a notice is cited so
  const precise = provision.places.every(isPrecise) && tokens.sign(at - 2) !== '.';
  if (OF_TEXT.test(tokens.word(at)) || (AND.test(tokens.word(at)) && !precise)) return undefined;
  const legal = tokens.word(i - 1) === 'under' || LEGAL_WORDS.test(`${tokens.word(i - 2)} ${tokens.word(i - 1)}`);
  if (precise && legal) return { end: at, reach: 'paragraph' };
  if (precise) return { end: at, reach: 'cited' };
  // "Section 200 of the Cat Act. To companies: section 202."
  const labelled = tokens.sign(i - 1) === ':' && /^[.,;]$/.test(tokens.sign(at)) && tokens.gap(i) === 1;
  if (legal || labelled) return { end: at, reach: 'cited' };
  return undefined;
}

/** A moment or a chapter is named, too. */
function isPrecise(place: Place): boolean {
  return place.chapter !== undefined || place.path.length > 0;
}

const POINTING = /^(?:the|this|that|said|same)$/;
const HEAD = /^(?:act|law|decree)$/;
/** Words after "the Act" that name one: "of the Act on Cats". */
const NAMES = /^(?:on|of|no|concerning|regarding)$/;

/** Index after "of the said Act", "of that Act", "of it", "thereof"; or -1. */
function afterPointing(tokens: Tokens, i: number): number {
  if (tokens.word(i) === 'thereof') return i + 1;
  if (tokens.word(i) !== 'of') return -1;
  if (tokens.word(i + 1) === 'it') return i + 2;
  if (!POINTING.test(tokens.word(i + 1))) return -1;
  const head = /^(?:said|same|aforementioned|mentioned)$/.test(tokens.word(i + 2)) ? i + 3 : i + 2;
  return HEAD.test(tokens.word(head)) && !NAMES.test(tokens.word(head + 1)) ? head + 1 : -1;
}

/** "its chapter 3", "dess 2 kap.", "sen 2 luvussa"; "bestämmelser i 16 kap.". */
function ownChapter(tokens: Tokens, i: number): boolean {
  return OWNER.test(tokens.word(i - 1)) || (tokens.word(i - 1) === 'i' && tokens.word(i + 1) === 'kap');
}
