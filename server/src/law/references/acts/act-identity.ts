/** Numbers and second names beside the name of an act: "(523/1999)", "(EU) 2016/679", "(GDPR)", "(jäljempänä …)". */

import type { ActEntry } from '../tables/acts';
import { QUOTES_AND_MARKUP } from './act-learned';
import { IN_CAPITALS, numberFlags } from './act-words';
import type { ActHit } from './act-words';
import { actNumber } from './grammar-id';
import { identityInside, translated } from './identity-inside';
import type { Identity } from './identity-inside';
import { abbreviated } from './lexicon';
import { afterLinkNote } from './link-note';
import { numberApart } from './number-apart';
import { directNumber } from './number-beside-name';
import { slippedNumber } from './number-slips';
import { secondName } from './second-name';
import type { Tokens } from '../language/tokens';

/**
 * Reads numbers and second names that follow a name, with or without parentheses.
 *
 * @param tokens the text.
 * @param i index after the name.
 * @param entry the act of the name.
 * @param head its head word.
 */
export function identify(tokens: Tokens, i: number, entry: ActEntry, head: string): Identity {
  let found: Identity = { act: undefined, swapped: false, next: i, open: false, outer: i };
  for (let step = 0; step < 3; step += 1) {
    // "tietosuoja-asetus, (GDPR)": a comma before the parenthesis of the number or of a second name
    const stray = tokens.sign(found.next) === ',' && tokens.sign(found.next + 1) === '(';
    // "“henkilötietolaki” (523/1999)", "“Asetus” (GDPR)": the quotation mark that closes after the name
    const quote = QUOTES_AND_MARKUP.has(tokens.sign(found.next)) && tokens.sign(found.next + 1) === '(';
    const numbered = (stray || quote) && actNumber(tokens, found.next + 2) !== undefined;
    const at = stray || quote ? found.next + 1 : numberApart(tokens, found.next, entry.id);
    const slip = quote && !numbered ? undefined : slippedNumber(tokens, at, entry.id);
    if (slip !== undefined) {
      found = { ...found, ...slip, act: found.act ?? slip.act, outer: slip.open ? at : slip.next };
      if (slip.open) break;
      continue;
    }
    const direct = directNumber(tokens, at, entry, head);
    if (direct !== undefined) {
      found = {
        act: found.act ?? direct.act,
        swapped: found.swapped || direct.swapped,
        mistyped: found.mistyped ?? direct.mistyped,
        next: direct.next,
        open: false,
        outer: direct.next,
      };
      continue;
    }
    const second = secondName(tokens, at, entry);
    if (second !== undefined) {
      found = { ...found, act: found.act ?? second.act, next: second.next, outer: second.next };
      continue;
    }
    if (tokens.sign(at) !== '(') break;
    // "(EU) (2016/679)"
    if (tokens.word(at + 1) === 'eu' && tokens.sign(at + 2) === ')' && tokens.sign(at + 3) === '(') {
      found = { ...found, next: at + 3 };
      continue;
    }
    const passed = afterNote(tokens, at);
    if (passed > at) {
      found = { ...found, next: passed, outer: passed };
      continue;
    }
    const inner = identityInside(tokens, at + 1, entry, head) ?? translated(tokens, at + 1, entry, head);
    // "tietosuojalaki, (GDPR)": after a comma the name of another act is that of another act
    if (inner === undefined || ((stray || quote) && !numbered && (inner.act ?? entry.id) !== entry.id)) break;
    found = {
      act: found.act ?? inner.act,
      swapped: found.swapped || inner.swapped,
      mistyped: found.mistyped ?? inner.mistyped,
      next: inner.next,
      open: inner.open,
      outer: inner.open ? at : inner.next,
    };
    if (inner.open) break;
  }
  return { ...found, next: afterAmendments(tokens, found.next) };
}

/**
 * The act of a name, or of the number beside it, with all that stands beside it.
 *
 * @param tokens the text.
 * @param entry the act of the name.
 * @param head its head word.
 * @param first index of the first token of the name, and `end` the index after it.
 */
export function identified(tokens: Tokens, entry: ActEntry, head: string, first: number, end: number): ActHit {
  const identity = identify(tokens, end, entry, head);
  const { act = entry.id, next, open, outer } = identity;
  return { act, weak: false, first, next, open, outer, flags: numberFlags(identity) };
}

const AMENDED = ['muutoksineen', 'jämte ändringar', 'med ändringar', 'as amended'];

/** "(523/1999) muutoksineen, 10 §": index after the words on amendments, which part no provision from its act. */
function afterAmendments(tokens: Tokens, i: number): number {
  const words = AMENDED.map((phrase) => phrase.split(' ')).find((phrase) =>
    phrase.every((word, n) => tokens.word(i + n) === word),
  );
  return i + (words?.length ?? 0);
}

const PLACE = new Set(['EU', 'EY', 'EG', 'EC', 'UK', 'US', 'USA']);
const PROVISION = /^(?:artikl|artikel|article|art$|section|chapter|kap|§)/;

/**
 * "rakennuslain (MRL) 205 §", "yhdistyslain (linkki) 11 §": index after an abbreviation in no lexicon, or what is told of a
 * link, between an act and a provision or the number of it; else `i`.
 */
function afterNote(tokens: Tokens, i: number): number {
  const link = afterLinkNote(tokens, i);
  if (link > i) {
    const numbered = tokens.sign(link) === '(' && actNumber(tokens, link + 1) !== undefined;
    return numbered || beginsProvision(tokens, tokens.sign(link) === ',' ? link + 1 : link) ? link : i;
  }
  const raw = tokens.at(i + 1)?.raw ?? '';
  const unknown = IN_CAPITALS.test(raw) && !PLACE.has(raw) && abbreviated(raw) === undefined;
  return unknown && tokens.sign(i + 2) === ')' && beginsProvision(tokens, i + 3) ? i + 3 : i;
}

function beginsProvision(tokens: Tokens, i: number): boolean {
  // a number of an act comes with its year: that is read by its number
  if (tokens.digits(i) !== '') return !['/', '-'].includes(tokens.sign(i + 1)) && tokens.digits(i).length < 4;
  return PROVISION.test(tokens.word(i) || tokens.sign(i));
}
