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
import { namesNoneOfThem } from './none-of-them';
import { apposition } from './act-apposition';
import { ofYear } from './act-of-year';
import { fullyTitled, withFullTitle } from './act-full-title';
import { longerAbout, longerTitle } from './act-longer-title';
import { DIRECTIVE, appliesFromGdpr } from './act-misnomer';
import { actByName } from './act-by-name';
import { abbreviatedAct, unknownAbbreviation } from './act-abbreviated';
import { identify } from './act-identity';
import type { Identity } from './identity-inside';
import { certain, learnableKey, learnedBy, quotedShortName } from './act-learned';
import { shortBeforeNumber } from './act-short-before-number';
import { quotedTitle, shortNameAt } from './act-short-name';
import { numberedAct } from './act-numbered';
import { ordered } from './act-ordinal';
import {
  BEFORE,
  EUROPEAN_MARK,
  GENERAL,
  PERSONAL_DATA_ACT,
  SWEDISH_ACT,
  hasArticles,
  isForeign,
  lastHead,
  leftOf,
  ownerAfter,
  numberFlags,
} from './act-words';
import type { ActContext, ActHit } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import { ANNETTU } from '../language/inflect';
import { headOf } from '../language/heads';
import { findName } from './lexicon';
import type { NameHit } from './lexicon';
import { titleOfAct } from '../target';
import { ownedAbroad } from './title-english';
import type { Tokens } from '../language/tokens';
import { AND } from '../language/words';

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
  const hit = found === undefined ? undefined : withFullTitle(tokens, withOneEnd(tokens, found));
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

/** A word that is part of an address, a file name or a tag ("gdpr@yritys.fi", "/gdpr/"). */
function inAddress(tokens: Tokens, i: number, next: number): boolean {
  const glued = tokens.gap(i) === 0 && ['@', '.', '#', '_'].includes(tokens.sign(i - 1)) && tokens.gap(i - 1) === 0;
  if (glued && !beginsSentence(tokens, i)) return true;
  const after = tokens.sign(next);
  if (tokens.gap(next) > 0) return false;
  return (
    after === '@' ||
    after === '_' ||
    (after === '.' && tokens.gap(next + 1) === 0 && tokens.word(next + 1) !== '' && tokens.word(next + 1).length <= 3)
  );
}

/** "…velvoite.Tietosuoja-asetus": the space after a full stop was left out. */
function beginsSentence(tokens: Tokens, i: number): boolean {
  const before = tokens.at(i - 2);
  return (
    tokens.sign(i - 1) === '.' && tokens.isCapital(i) && before?.kind === 'word' && before.norm.length > LONGEST_HOST
  );
}

/** "www." */
const LONGEST_HOST = 3;

/**
 * The longest name at a token; "laiksi x:stä annetun lain muuttamisesta" is none at "laiksi", the act is named after it.
 */
function wholeName(tokens: Tokens, i: number): NameHit | undefined {
  const name = findName(tokens, i);
  if (name !== undefined && (isVerb(tokens, i, name.next) || actsOn(tokens, i, name.next))) return undefined;
  if (name === undefined || !ANNETTU.includes(tokens.word(name.next))) return name;
  return headOf(tokens.word(i))?.prefix === '' ? undefined : name;
}

/** What a verb has after it, and the name of an act does not. */
const AFTER_VERB = /^(?:as|only|upon|jointly|together|independently|solely|both|always|then|accordingly|when|if|on)$/;

/** "the courts act on it", "the police act only then": a verb, no act; "of the associations act" is one. */
function isVerb(tokens: Tokens, i: number, next: number): boolean {
  const first = tokens.word(i - 1) === 'finnish' ? i - 1 : i;
  if (tokens.word(first - 1) === 'the' && /^(?:of|under|by|with|in|to|from|per)$/.test(tokens.word(first - 2)))
    return false;
  if (tokens.at(next - 1)?.raw === 'act' && AFTER_VERB.test(tokens.word(next))) return true;
  const plural = tokens.at(next - 1)?.raw === 'act' && tokens.word(next - 2).endsWith('s');
  return plural && tokens.sign(next) !== '(' && tokens.digits(next) === '';
}

const LONGEST_OBJECT = 4;

/** "we act on data protection": a verb and what it is about, no short title. */
function actsOn(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.at(i)?.raw !== 'act' || next - i > LONGEST_OBJECT || /^(?:the|finnish)$/.test(tokens.word(i - 1)))
    return false;
  return tokens.sign(next) !== '(' && tokens.digits(next) === '';
}

function namedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const name = wholeName(tokens, i);
  if (name === undefined || inAddress(tokens, i, name.next)) return undefined;
  const nobodys = { act: undefined, weak: true, first: i, next: name.next, open: false, outer: name.next, flags: [] };
  if (name.entry === 'none') return nobodys;
  const whole = numberedTitle(tokens, i, name.next);
  if (whole !== undefined) return whole;
  const security = name.entry.id === SECURITY_DECREE;
  const general = hasArticles(name.entry.id) || security;
  const first = leftOf(tokens, i, (word) => BEFORE.has(word) || (general && GENERAL.test(word)));
  if (namesNoneOfThem(tokens, first, name.next)) return nobodys;
  const dated = ofYear(tokens, name.next, name.entry);
  const ofOtherYear = dated !== undefined && dated.entry === undefined && tokens.word(name.next - 1) === 'act';
  const entry = dated?.entry ?? name.entry;
  const named = dated?.next ?? afterOwnYear(tokens, name.next, name.entry.id);
  const owner = ownerAfter(tokens, named);
  const modifiers = wordsBetween(tokens, first, i);
  const identity = withOwner(tokens, identify(tokens, owner.next, entry, lastHead(tokens, name.next)));
  const british = ofOtherYear
    ? identity.act === undefined
    : named === name.next && otherYear(tokens, name.next, modifiers);
  if (british && !ofOtherYear) context.foreign.add(name.entry.id);
  const another =
    identity.act === undefined &&
    (planned(tokens, name.entry.id, first, modifiers) ||
      // Once "Data Protection Act 2018", the name alone is that Act's in English.
      (context.foreign.has(name.entry.id) && tokens.word(name.next - 1) === 'act' && !modifiers.includes('finnish')));
  const abroad = tokens.word(name.next - 1) === 'act' && identity.act === undefined && ownedAbroad(tokens, first);
  const foreign = isForeign(tokens, first) || british || owner.foreign || another || abroad;
  const plain = { first, next: identity.next, open: identity.open, outer: identity.outer, flags: [] };
  // "den svenska personuppgiftslagen"
  const swedish =
    foreign &&
    name.entry.id === PERSONAL_DATA_ACT &&
    /^(?:svensk|swedish|ruotsin|sveriges)/.test(tokens.word(first - 1));
  const numbered = foreign && identity.act?.startsWith('se:') === true ? identity.act : undefined;
  if (swedish || numbered !== undefined) return { ...plain, act: numbered ?? SWEDISH_ACT, weak: false };
  if (foreign) return { ...plain, act: undefined, weak: true };
  const longer =
    identity.act === undefined
      ? (longerTitle(tokens, first, name.next, name.entry.id) ?? longerAbout(tokens, i, name.next))
      : undefined;
  if (longer?.act !== undefined) return { ...longer, act: context.learned.get(longer.act) ?? longer.act };
  const order = identity.act === undefined ? ordered(tokens, first, name.entry.id) : undefined;
  if (order !== undefined) return { ...plain, act: order.act, weak: order.act === undefined, first: order.first };
  const flags = numberFlags(identity);
  // "the Data Protection Directive (GDPR)": the text calls the Regulation so
  if (identity.act === 'gdpr' && hasArticles(entry.id)) context.learned.set(entry.id, identity.act);
  let act = identity.act ?? context.learned.get(entry.id) ?? entry.id;
  const head = lastHead(tokens, name.next);
  if (identity.act === undefined) {
    if (name.entry.id === DIRECTIVE && modifiers.some((word) => /^(?:yleis|yleinen|allmän|general)/.test(word)))
      act = 'gdpr';
    const union =
      modifiers.some((word) => EUROPEAN_MARK.has(word)) || /^(?:eu|union)$/.test(tokens.word(owner.next - 1));
    if (name.entry.id === 'fi:1050/2018' && union) act = 'gdpr';
    if (name.entry.id === DIRECTIVE && appliesFromGdpr(tokens, first, identity.next)) {
      context.learned.set(DIRECTIVE, 'gdpr');
      act = 'gdpr';
    }
    if (security && modifiers.some((word) => EUROPEAN_MARK.has(word) || GENERAL.test(word))) act = 'gdpr';
  }
  if (act === 'gdpr') {
    if (head === '@direktiivi' || head === '@direktiv' || head === 'directive') flags.push('called-directive');
    if (head === '@laki' || head === '@lag' || head === 'act') flags.push('called-act');
  }
  const everyday = name.entry.homonym === true && identity.act === undefined;
  const vague = identity.act === undefined && isKind(tokens, i, name.next);
  const weak = vague || (everyday && !modifiers.some((word) => EUROPEAN_MARK.has(word)));
  return { ...plain, act, weak, flags };
}

/** "omat potilaslait", "kuntalakeja": acts of a kind; after "arkisto- ja" the plural is that of two acts. */
function isKind(tokens: Tokens, i: number, next: number): boolean {
  const plural = headOf(tokens.word(next - 1))?.head.endsWith('+') === true;
  return plural && !(AND.has(tokens.word(i - 1)) && tokens.sign(i - 2) === '-');
}

/** "GDPR (2016/679) of the EU": the owner after the number. */
function withOwner(tokens: Tokens, identity: Identity): Identity {
  const owner = identity.open ? undefined : ownerAfter(tokens, identity.next);
  return owner === undefined || owner.foreign ? identity : { ...identity, next: owner.next, outer: owner.next };
}

/** "lagen om katthem för gamla katter (1/2000)": a longer title than the one known, told by its number. */
function numberedTitle(tokens: Tokens, i: number, next: number): ActHit | undefined {
  const titled = /^(?:om|on)$/.test(tokens.word(i + 1)) || headOf(tokens.word(i))?.prefix === '';
  const longer = titled && tokens.word(next) !== '' && tokens.gap(next) < 2;
  const hit = longer ? numberedAct(tokens, i) : undefined;
  if (hit?.act === undefined || hit.next <= next) return undefined;
  // another act in between: the number is that of the last
  for (let at = next; at < hit.next && tokens.sign(at) !== '('; at += 1)
    if (headOf(tokens.word(at)) !== undefined || ENGLISH_HEAD.test(tokens.word(at))) return undefined;
  return hit;
}

/** The decree on information security: "EU:n tietoturva-asetus" is another word for the General Data Protection Regulation. */
const SECURITY_DECREE = 'fi:681/2010';

const ENGLISH_HEAD = /^(?:act|decree|code|law|regulation|directive|gdpr)$/;

function wordsBetween(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) words.push(tokens.word(at));
  return words;
}

/** The year of the Regulation, and that from which it has been applied. */
const YEARS_OF_GDPR = /^(?:2016|2018)$/;

/** "Fancy Act 2014", "Fancy Act (2014)", "GDPR 2016 (…)": the index after the year of the act, where that is all that tells of its number. */
function afterOwnYear(tokens: Tokens, next: number, id: string): number {
  const bracket = tokens.sign(next) === '(' && tokens.sign(next + 2) === ')' ? 1 : 0;
  const year = tokens.digits(next + bracket);
  const end = next + 1 + 2 * bracket;
  const own = id === 'gdpr' ? YEARS_OF_GDPR.test(year) : id.startsWith('fi:') && year === id.slice(-4);
  const longer = /^[/.:-]$/.test(tokens.sign(end)) && tokens.digits(end + 1) !== '';
  if (!own || tokens.gap(next) !== 1 || longer) return next;
  // the British namesake is cited so, with no number
  const number = tokens.sign(end) === '(' ? actNumber(tokens, end + 1) : undefined;
  const british = id === 'fi:1050/2018' && (number === undefined || nationalAct(number)?.act !== id);
  return british ? next : end;
}

/** "Data Protection Act 2018" is the British one. */
function otherYear(tokens: Tokens, next: number, modifiers: readonly string[]): boolean {
  if (tokens.word(next - 1) !== 'act' || tokens.digits(next).length !== 4 || tokens.sign(next + 1) === '/')
    return false;
  return !modifiers.includes('finnish');
}

const NEW = /^(?:uusi|uuden|uutta|ny|new)$/;
/** An act of this year or later may well be called new. */
const STILL_NEW = 2010;

/** "uusi henkilötietolaki", "a new Archives Act": an old act called new is another one, perhaps only planned. */
function planned(tokens: Tokens, id: string, first: number, modifiers: readonly string[]): boolean {
  if (/^(?:den|the)$/.test(tokens.word(first - 1)) || !modifiers.some((word) => NEW.test(word))) return false;
  return id.startsWith('fi:') && Number(id.slice(-4)) < STILL_NEW;
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
