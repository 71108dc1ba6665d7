/**
 * Acts in running text: by name, by abbreviation, by number; with the number or a second name in
 * parentheses. Finds where the name begins and ends and which act it is.
 */

import { afterForAland, alandAct } from './act-aland';
import { amendingAct, amendmentOf } from './act-amending';
import { actBesideDecree, actOfPlural, coordinatedAct, lastOfPlural } from './act-coordinated';
import { definedAct, glossAt } from './act-defined';
import { hangingAct } from './act-hanging';
import { hyphenedAct } from './act-hyphened';
import { apposition } from './act-apposition';
import { fullyTitled, withFullTitle } from './act-full-title';
import { actByName } from './act-by-name';
import { abbreviatedAct, unknownAbbreviation } from './act-abbreviated';
import { identify } from './act-identity';
import { certain, learnableKey, learnedBy, quotedShortName } from './act-learned';
import { shortBeforeNumber } from './act-short-before-number';
import { quotedTitle, shortNameAt } from './act-short-name';
import { withTitleBefore } from './title-before-number';
import { numberedAct } from './act-numbered';
import { namedAct } from './act-named';
import { lastHead, numberFlags } from './act-words';
import type { ActContext, ActHit } from './act-words';
import { actNumber } from './grammar-id';
import { findName } from './lexicon';
import { titleOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/**
 * The act that begins at a token.
 *
 * @param tokens the text.
 * @param i index of the first word of its name.
 * @param context meaning of ambiguous abbreviations.
 * @returns the act, or undefined when none begins here.
 */
export function findAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const found = actAt(tokens, i, context);
  const hit =
    found === undefined ? undefined : withTitleBefore(tokens, withFullTitle(tokens, withOneEnd(tokens, found)));
  if (hit?.act === undefined || hit.open) return hit;
  const aland = hit.act.startsWith('se:') ? afterForAland(tokens, hit.next) : -1;
  if (aland >= 0) return { ...hit, act: hit.act.replace('se:', 'ax:'), next: aland, outer: aland };
  const whole = withGloss(tokens, hit, hit.act, context);
  const numbered = apposition(tokens, whole);
  if (numbered === undefined) return amendmentOf(tokens, whole) ?? whole;
  if (whole.act !== undefined && titleOfAct(whole.act) !== undefined) context.learned.set(whole.act, numbered.act);
  return withFullTitle(tokens, { ...whole, act: numbered.act, weak: false, next: numbered.next, outer: numbered.next });
}

/** "kissalaki (1/2000", "kissalaki 1/2000)": a parenthesis that lost one of its ends stands around the number alone. */
function withOneEnd(tokens: Tokens, hit: ActHit): ActHit {
  if (hit.open) {
    if (!tokens.isLeftOpen(hit.outer)) return hit;
    // the point is that of the sentence
    const next = tokens.sign(hit.next - 1) === '.' ? hit.next - 1 : hit.next;
    return { ...hit, next, open: false, outer: next };
  }
  const stray = tokens.sign(hit.next) === ')' && !tokens.closes(hit.next) && tokens.digits(hit.next - 1) !== '';
  return stray ? { ...hit, next: hit.next + 1, outer: hit.next + 1 } : hit;
}

/** An act with what explains its name right after it: a title in another language, a short name. */
function withGloss(tokens: Tokens, hit: ActHit, act: string, context: ActContext): ActHit {
  const quoted = quotedTitle(tokens, hit.next);
  if (quoted > 0) return { ...hit, next: quoted, outer: quoted };
  const gloss = glossAt(tokens, hit);
  const short = gloss === undefined && tokens.sign(hit.next) === '(' ? shortNameAt(tokens, hit.next, act) : undefined;
  if (short?.closed === true && (short.introduced || short.worded))
    return { ...hit, next: short.next, outer: short.next };
  if (gloss === undefined) return hit;
  const unnumbered = titleOfAct(act) !== undefined;
  if (!unnumbered && gloss.certain && gloss.act !== act) return hit;
  const meant = unnumbered ? gloss.act : act;
  // Either title means the same act from here on.
  for (const title of [act, gloss.act]) if (title !== meant) context.learned.set(title, meant);
  return { ...hit, act: meant, next: gloss.next, outer: gloss.next };
}

function actAt(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  return (
    pairedAct(i, context) ??
    amendingAct(tokens, i) ??
    alandAct(tokens, i) ??
    definedAct(tokens, i, context) ??
    fullyTitled(tokens, i) ??
    namedAct(tokens, i, context) ??
    coordinatedAct(tokens, i) ??
    actBesideDecree(tokens, i) ??
    actOfPlural(tokens, i) ??
    lastOfPlural(tokens, i) ??
    hangingAct(tokens, i) ??
    hyphenedAct(tokens, i, context) ??
    abbreviatedAct(tokens, i, context) ??
    learnedAct(tokens, i, context) ??
    unknownAbbreviation(tokens, i) ??
    numbered(tokens, i, context)
  );
}

function pairedAct(i: number, context: ActContext): ActHit | undefined {
  const paired = context.paired.get(i);
  if (paired === undefined) return undefined;
  const { act, next } = paired;
  return { act, weak: false, first: i, next, open: false, outer: next, flags: numberFlags(paired) };
}

/** An act by its number, or by a title that the text gave its number elsewhere. */
function numbered(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const hit = numberedAct(tokens, i);
  if (hit?.act !== undefined) return hit;
  const name = context.titles === undefined ? undefined : findName(tokens, i, context.titles);
  if (name === undefined || name.entry === 'none') return titled(tokens, i, context) ?? hit;
  // No second name can make it another act than that of its number.
  const entry = { ...name.entry, sealed: true };
  const { act, next, open, outer } = identify(tokens, name.next, entry, lastHead(tokens, name.next));
  return { act: act ?? entry.id, weak: false, first: i, next, open, outer, flags: [] };
}

/** An act by its title, with the short name that follows it; its own where the text has given that title to another act. */
function titled(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const hit = actByName(tokens, i);
  if (hit?.act === undefined) return hit;
  // "kissalain (koiralaki 1/2000)": one word beside another is another act
  const numbered = hit.next > hit.first + 1 ? shortBeforeNumber(tokens, hit.next) : undefined;
  if (numbered !== undefined) {
    for (const key of [hit.act, ...numbered.keys]) context.learned.set(key, numbered.act);
    return { ...hit, act: numbered.act, weak: false, next: numbered.next, outer: numbered.next };
  }
  const next = tokens.sign(hit.next) === '(' ? (closedShortName(tokens, hit.next, hit.act) ?? hit.next) : hit.next;
  return { ...hit, act: context.learned.get(hit.act) ?? hit.act, next, outer: next };
}

/** Index after a short name in parentheses of its own. */
function closedShortName(tokens: Tokens, i: number, act: string): number | undefined {
  const short = shortNameAt(tokens, i, act);
  return short?.closed === true ? short.next : undefined;
}

/** A name that the text has explained elsewhere; beside a number of its own it is read by that. */
function learnedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  if (context.learned.size === 0) return undefined;
  const key = learnableKey(tokens, i);
  const act = key === '' ? undefined : learnedBy(context.learned, key);
  if (act === undefined || actNumber(tokens, tokens.sign(i + 1) === '(' ? i + 2 : i + 1) !== undefined)
    return undefined;
  // Where it is given, it belongs to the mention before it.
  if (quotedShortName(tokens, i) !== undefined) return undefined;
  // An abbreviation counts with a provision or a case ending only.
  const sure = key.includes('@') || (tokens.at(i)?.suffix !== '' && context.learned.has(key));
  const weak = !sure && !context.learned.has(certain(key));
  return { act, weak, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}
