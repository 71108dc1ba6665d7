/**
 * Parts that stand apart from their provision, after the name of the act: "8 § i personuppgiftslagen, 1 mom. 5 punkten",
 * "artikel 6 i dataskyddsförordningen, punkt 1 c".
 */

import { furtherTail } from '../provisions/grammar-article-tail';
import { findPoints } from '../provisions/grammar-points';
import type { Provision } from '../provisions/grammar-provision';
import { findSections } from '../provisions/grammar-section';
import { tail } from '../provisions/grammar-section-tail';
import type { Tail } from '../provisions/grammar-section-tail';
import type { Tokens } from '../language/tokens';

/** Words after which the part is one of another text: "punkt 3 i denna beskrivning". */
const OF_OTHER_TEXT = new Set(['i', 'of', 'in']);

/**
 * A provision with the parts that stand after the name of its act.
 *
 * @param tokens the text.
 * @param provision read before the act.
 * @param end index after the act.
 * @returns the whole provision, `next` after its last part; with no part more than it had when none follows.
 */
export function withPartsAfter(tokens: Tokens, provision: Provision, end: number): Provision {
  const [place, second] = provision.places;
  if (provision.kind === 'chapter') return sectionsAfter(tokens, provision, end);
  const whole = { ...provision, next: end };
  if (place === undefined || second !== undefined || place.path.length > 0 || place.through !== undefined) return whole;
  const found = partAfter(tokens, provision, end);
  if (found === undefined || OF_OTHER_TEXT.has(tokens.word(found.next))) return whole;
  return { ...provision, places: found.paths.map((path) => ({ ...place, path })), next: found.next };
}

/** "6 kap. konsumentskyddslagen, 14 §": the sections of a chapter, after the act that stands between them. */
function sectionsAfter(tokens: Tokens, provision: Provision, end: number): Provision {
  const whole = { ...provision, next: end };
  const [chapter, second] = provision.places;
  if (chapter === undefined || second !== undefined || chapter.through !== undefined) return whole;
  const at = tokens.sign(end) === ',' ? end + 1 : end;
  if (tokens.gap(at) === 2) return whole;
  const found = findSections(tokens, at);
  if (
    found === undefined ||
    OF_OTHER_TEXT.has(tokens.word(found.next)) ||
    found.places.some((one) => one.chapter !== undefined)
  )
    return whole;
  return { ...found, places: found.places.map((one) => ({ chapter: chapter.number, ...one })) };
}

function partAfter(tokens: Tokens, provision: Provision, end: number): Tail | undefined {
  const comma = tokens.sign(end) === ',';
  const at = comma ? end + 1 : end;
  if (tokens.sign(at) === '(' || tokens.gap(at) === 2) return undefined;
  if (provision.kind === 'section') return tail(tokens, at, undefined);
  return provision.kind === 'article' ? articlePart(tokens, at, comma) : undefined;
}

/** A worded part of an article; after a comma a bare number is likelier one of the text's own. */
function articlePart(tokens: Tokens, at: number, comma: boolean): Tail | undefined {
  const reading = { english: tokens.english, flags: new Set<never>() };
  const paragraphs = furtherTail(tokens, at, reading);
  if (paragraphs !== undefined)
    return comma && paragraphs.paths.some((path) => path.length < 2) ? undefined : paragraphs;
  const points = findPoints(tokens, at, { afterParagraph: false, english: reading.english });
  return points?.worded === true ? { paths: points.letters.map((letter) => [letter]), next: points.next } : undefined;
}
