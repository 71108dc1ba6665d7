/**
 * Sections that name no act, and are worded as those of the law: "in accordance with section 10", "section 10 of the said
 * Act", "its sections 22 and 23". In English a bare "Section 4" is one of the text itself.
 */

import type { Place, Provision } from '../provisions/grammar-provision';
import type { Tokens } from '../language/tokens';

/** A provision of the act named before. */
export interface LegalSection {
  /** Index after the words that point to the act. */
  readonly end: number;
  /**
   * How far away the act may be named: in the sentence, in the sentence where a section of it was cited, in the
   * paragraph, in the paragraph where a section of it was cited there, or wherever "the Act" may point.
   */
  readonly reach: 'sentence' | 'clause' | 'paragraph' | 'cited' | 'law';
}

const LEGAL_WORDS =
  /^(?:accordance with|compliance with|line with|pursuant to|according to|down in|provided in|prescribed in|said in|to in|meant in|provisions of|requirements of|principles of|based on)$/;
const OF_TEXT = /^(?:of|in|above|below)$/;
const AND = /^(?:and|or)$/;
const OWNER = /^(?:its|dess|sen)$/;
const EMPHASIS = /(?: in particular| (?:particularly|especially|notably|specifically|namely|särskilt))$/;

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
  if (provision.kind !== 'section') return undefined;
  const pointed = afterPointing(tokens, at);
  if (pointed >= 0) return { end: pointed, reach: 'law' };
  // "… Act. Its section 5": at the beginning of a sentence the owner stands in the one before
  if (OWNER.test(tokens.word(i - 1))) return { end: at, reach: tokens.isCapital(i - 1) ? 'paragraph' : 'sentence' };
  // "the … Act, particularly sections 3 and 5"
  if (EMPHASIS.test(` ${tokens.word(i - 2)} ${tokens.word(i - 1)}`) && !OF_TEXT.test(tokens.word(at)))
    return { end: at, reach: 'sentence' };
  // "The Act regulates the services and also screening (Section 14).", "The Rescue Act obliges us to … (Section 91)."
  if (tokens.sign(i - 1) === '(' && tokens.sign(at) === ')')
    return { end: at, reach: speaksOfAct(tokens, i) ? 'law' : 'sentence' };
  // "(Section 6, Subsection 2)", "Chapter 40, Section 5": no part of a notice is cited so
  const precise = provision.places.every(isPrecise) && tokens.sign(at - 2) !== '.';
  if (OF_TEXT.test(tokens.word(at)) || (AND.test(tokens.word(at)) && !precise)) return undefined;
  const legal = tokens.word(i - 1) === 'under' || LEGAL_WORDS.test(`${tokens.word(i - 2)} ${tokens.word(i - 1)}`);
  // "According to section 7, the authority may …": what a sentence begins with is told of the law
  const begins = /^(?:According|Pursuant)$/.test(tokens.at(i - 2)?.raw ?? '') || tokens.at(i - 1)?.raw === 'Under';
  if (legal && (precise || begins)) return { end: at, reach: 'law' };
  if (precise) return { end: at, reach: 'cited' };
  if (goesOn(tokens, i, at)) return { end: at, reach: 'clause' };
  // "Section 200 of the Cat Act. To companies: section 202."
  const labelled = tokens.sign(i - 1) === ':' && /^[.,;]$/.test(tokens.sign(at)) && tokens.gap(i) === 1;
  if (legal || labelled) return { end: at, reach: 'cited' };
  return undefined;
}

const JOINS = /^(?:and|while|whereas|whilst|but)$/;
/** What sections of the law do. */
const RULES =
  /^(?:sets?|lays?|provides?|prescribes?|stipulates?|governs?|regulates?|requires?|obliges?|entitles?|defines?|concerns?|contains?|determines?|restricts?|permits?|allows?|grants?|imposes?|prohibits?|guarantees?|specif(?:y|ies)|states?|applies|apply)$/;
/** "… and Section 4 sets out how we …": a section of the text itself. */
const OWN = /^(?:our|ours|we|us|your|you|this|these)$/;
const LONGEST_CLAUSE = 12;

/** "Section 26 of the Act sets out …, and Section 27 provides for …": the clause goes on with the law. */
function goesOn(tokens: Tokens, i: number, next: number): boolean {
  if (!JOINS.test(tokens.word(i - 1)) || !RULES.test(tokens.word(next))) return false;
  for (let at = next + 1; at < next + LONGEST_CLAUSE && !/^[.;]$/.test(tokens.sign(at)); at += 1)
    if (OWN.test(tokens.word(at))) return false;
  return true;
}

const LONGEST_SENTENCE = 60;

/** "The Act" or "that Act" earlier in the sentence, which is then about the law. */
function speaksOfAct(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - LONGEST_SENTENCE; at -= 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind === 'break' || (token.norm === '.' && tokens.gap(at + 1) > 0)) return false;
    if (token.raw === 'Act' && POINTING.test(tokens.word(at - 1))) return true;
  }
  return false;
}

/** A moment or a chapter is named, too. */
function isPrecise(place: Place): boolean {
  return place.chapter !== undefined || place.path.length > 0;
}

/** "the above-mentioned", "that", "the said": words before "Act" that point to one named before. */
const POINTING = /^(?:the|this|that|said|same|above|mentioned|abovementioned|aforementioned|aforesaid|former)$/;
const LONGEST_POINTING = 5;
const HEAD = /^(?:act|law|decree)$/;
/** Words after "the Act" that name one: "of the Act on Cats". */
const NAMES = /^(?:on|of|no|concerning|regarding|for|to)$/;

/**
 * Index after "of the said Act", "of that Act", "of it", "thereof"; or -1.
 *
 * @param tokens the text.
 * @param i index after the provision.
 * @param head what the act may be called.
 */
export function afterPointing(tokens: Tokens, i: number, head: RegExp = HEAD): number {
  if (tokens.word(i) === 'thereof') return i + 1;
  if (tokens.word(i) !== 'of') return -1;
  if (tokens.word(i + 1) === 'it') return i + 2;
  let at = i + 1;
  while (at <= i + LONGEST_POINTING && (POINTING.test(tokens.word(at)) || tokens.sign(at) === '-')) at += 1;
  // "of the said Act for five years": only "the Act for …" may begin a title
  const title = NAMES.test(tokens.word(at + 1)) && tokens.word(at - 1) === 'the';
  return at > i + 1 && head.test(tokens.word(at)) && !title ? at + 1 : -1;
}
