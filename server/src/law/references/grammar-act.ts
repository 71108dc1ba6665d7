/**
 * Acts in running text: by name, by abbreviation, by number; with the number or a second name in
 * parentheses. Finds where the name begins and ends and which act it is.
 */

import { alandAct } from './act-aland';
import { actOfPlural, coordinatedAct, lastOfPlural } from './act-coordinated';
import { definedAct, glossAt } from './act-defined';
import { longerTitle } from './act-longer-title';
import { actByName } from './act-by-name';
import { SWEDISH_ABBREVIATION, SWEDISH_ACT, identify } from './act-identity';
import { certain, learnableKey, quotedShortName } from './act-learned';
import { quotedTitle, shortNameAt, tentative } from './act-short-name';
import { BILLS, numberedAct } from './act-numbered';
import { ordered } from './act-ordinal';
import {
  BEFORE,
  EUROPEAN_MARK,
  GENERAL,
  SETTINGS,
  hasArticles,
  isForeign,
  lastHead,
  leftOf,
  ownerAfter,
} from './act-words';
import type { ActContext, ActHit, ReferenceFlag } from './act-words';
import { actNumber } from './grammar-id';
import { ANNETTU } from './inflect';
import { abbreviated, findName, headOf } from './lexicon';
import type { NameHit } from './lexicon';
import { PLAIN_CAPITALS } from './rows-abbreviations';
import { actOfTitle, titleOfAct } from './target';
import { ownedAbroad } from './title-english';
import type { Tokens } from './tokens';

/**
 * The act that begins at a token.
 *
 * @param tokens the text.
 * @param i index of the first word of its name.
 * @param context meaning of ambiguous abbreviations.
 * @returns the act, or undefined when none begins here.
 */
export function findAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const hit = actAt(tokens, i, context);
  return hit?.act === undefined || hit.open ? hit : withGloss(tokens, hit, hit.act, context);
}

/** An act with what explains its name right after it: a title in another language, a short name. */
function withGloss(tokens: Tokens, hit: ActHit, act: string, context: ActContext): ActHit {
  const quoted = quotedTitle(tokens, hit.next);
  if (quoted > 0) return { ...hit, next: quoted, outer: quoted };
  const gloss = glossAt(tokens, hit);
  const short = gloss === undefined && tokens.sign(hit.next) === '(' ? shortNameAt(tokens, hit.next) : undefined;
  if (short?.introduced === true) return { ...hit, next: short.next, outer: short.next };
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
    alandAct(tokens, i) ??
    definedAct(tokens, i, context) ??
    namedAct(tokens, i, context) ??
    coordinatedAct(tokens, i) ??
    actOfPlural(tokens, i) ??
    lastOfPlural(tokens, i) ??
    abbreviatedAct(tokens, i, context) ??
    learnedAct(tokens, i, context) ??
    unknownAbbreviation(tokens, i) ??
    numbered(tokens, i, context)
  );
}

function pairedAct(i: number, context: ActContext): ActHit | undefined {
  const paired = context.paired.get(i);
  if (paired === undefined) return undefined;
  const { act, swapped, next } = paired;
  return { act, weak: false, first: i, next, open: false, outer: next, flags: swapped ? ['swapped-number'] : [] };
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
  const next = tokens.sign(hit.next) === '(' ? (shortNameAt(tokens, hit.next)?.next ?? hit.next) : hit.next;
  return { ...hit, act: context.learned.get(hit.act) ?? hit.act, next, outer: next };
}

/** A word that is part of an address, a file name or a tag ("gdpr@yritys.fi", "/gdpr/"). */
function inAddress(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.gap(i) === 0 && ['@', '.', '#', '_'].includes(tokens.sign(i - 1)) && tokens.gap(i - 1) === 0) return true;
  const after = tokens.sign(next);
  if (tokens.gap(next) > 0) return false;
  return (
    after === '@' ||
    after === '_' ||
    (after === '.' && tokens.gap(next + 1) === 0 && tokens.word(next + 1) !== '' && tokens.word(next + 1).length <= 3)
  );
}

/**
 * The longest name at a token; "laiksi x:stä annetun lain muuttamisesta" is none at "laiksi", the act is named after it.
 */
function wholeName(tokens: Tokens, i: number): NameHit | undefined {
  const name = findName(tokens, i);
  if (name !== undefined && (isVerb(tokens, name.next) || actsOn(tokens, i, name.next))) return undefined;
  if (name === undefined || !ANNETTU.includes(tokens.word(name.next))) return name;
  return headOf(tokens.word(i))?.prefix === '' ? undefined : name;
}

/** "the courts act on it": a verb after a plural, no act. */
function isVerb(tokens: Tokens, next: number): boolean {
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
  if (name.entry === 'none')
    return { act: undefined, weak: true, first: i, next: name.next, open: false, outer: name.next, flags: [] };
  const whole = numberedTitle(tokens, i, name.next);
  if (whole !== undefined) return whole;
  const general = hasArticles(name.entry.id);
  const first = leftOf(tokens, i, (word) => BEFORE.has(word) || (general && GENERAL.test(word)));
  if (SETTINGS.has(tokens.word(i - 1)) || inGeneral(tokens, first, name.next))
    return { act: undefined, weak: true, first: i, next: name.next, open: false, outer: name.next, flags: [] };
  const owner = ownerAfter(tokens, name.next);
  const modifiers = wordsBetween(tokens, first, i);
  const identity = identify(tokens, owner.next, name.entry, lastHead(tokens, name.next));
  const british = otherYear(tokens, name.next, modifiers);
  if (british) context.foreign.add(name.entry.id);
  const another =
    identity.act === undefined &&
    (planned(tokens, name.entry.id, first, modifiers) ||
      // Once "Data Protection Act 2018", the name alone is that Act's in English.
      (context.foreign.has(name.entry.id) && tokens.word(name.next - 1) === 'act' && !modifiers.includes('finnish')));
  const abroad = tokens.word(name.next - 1) === 'act' && identity.act === undefined && ownedAbroad(tokens, first);
  const foreign = isForeign(tokens, first) || british || owner.foreign || another || abroad;
  // "den svenska personuppgiftslagen"
  const swedish =
    foreign && name.entry.id === 'fi:523/1999' && /^(?:svensk|swedish|ruotsin|sveriges)/.test(tokens.word(first - 1));
  const numbered = foreign && identity.act?.startsWith('se:') === true ? identity.act : undefined;
  if (swedish || numbered !== undefined)
    return {
      act: numbered ?? SWEDISH_ACT,
      weak: false,
      first,
      next: identity.next,
      open: identity.open,
      outer: identity.outer,
      flags: [],
    };
  if (foreign)
    return {
      act: undefined,
      weak: true,
      first,
      next: identity.next,
      open: identity.open,
      outer: identity.outer,
      flags: [],
    };
  const longer = identity.act === undefined ? longerTitle(tokens, first, name.next, name.entry.id) : undefined;
  if (longer?.act !== undefined) return { ...longer, act: context.learned.get(longer.act) ?? longer.act };
  const order = identity.act === undefined ? ordered(tokens, first, name.entry.id) : undefined;
  if (order !== undefined)
    return {
      act: order.act,
      weak: order.act === undefined,
      first: order.first,
      next: identity.next,
      open: identity.open,
      outer: identity.outer,
      flags: [],
    };
  const flags: ReferenceFlag[] = identity.swapped ? ['swapped-number'] : [];
  let act = identity.act ?? name.entry.id;
  const head = lastHead(tokens, name.next);
  if (identity.act === undefined) {
    if (name.entry.id === 'eu:31995L0046' && modifiers.some((word) => /^(?:yleis|yleinen|allmän|general)/.test(word)))
      act = 'gdpr';
    if (name.entry.id === 'fi:1050/2018' && modifiers.some((word) => EUROPEAN_MARK.has(word))) act = 'gdpr';
  }
  if (act === 'gdpr') {
    if (head === '@direktiivi' || head === '@direktiv' || head === 'directive') flags.push('called-directive');
    if (head === '@laki' || head === '@lag' || head === 'act') flags.push('called-act');
  }
  const everyday = name.entry.homonym === true && identity.act === undefined;
  const weak = everyday && !modifiers.some((word) => EUROPEAN_MARK.has(word));
  return { act, weak, first, next: identity.next, open: identity.open, outer: identity.outer, flags };
}

/** "lagen om katthem för gamla katter (1/2000)": a longer title than the one known, told by its number. */
function numberedTitle(tokens: Tokens, i: number, next: number): ActHit | undefined {
  const longer = /^(?:om|on)$/.test(tokens.word(i + 1)) && tokens.word(next) !== '' && tokens.gap(next) < 2;
  const hit = longer ? numberedAct(tokens, i) : undefined;
  if (hit?.act === undefined || hit.next <= next) return undefined;
  // another act in between: the number is that of the last
  for (let at = next; at < hit.next; at += 1)
    if (headOf(tokens.word(at)) !== undefined || ENGLISH_HEAD.test(tokens.word(at))) return undefined;
  return hit;
}

const ENGLISH_HEAD = /^(?:act|decree|code|law|regulation|directive|gdpr)$/;

function wordsBetween(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) words.push(tokens.word(at));
  return words;
}

/** Words before "data protection regulation" that make it the one that everybody knows. */
const ONE_OF_THEM =
  /^(?:the|this|that|said|eu|eus|european|union|s|general|our|under|with|of|to|by|gdpr|applicable|in)$/;

/** "unifies data protection regulation in the EU": small letters and no article: the regulating, not the Regulation. */
function inGeneral(tokens: Tokens, first: number, next: number): boolean {
  if (tokens.at(next - 1)?.raw !== 'regulation' || !/^\p{Ll}/u.test(tokens.at(first)?.raw ?? '')) return false;
  if (BEFORE.has(tokens.word(first)) || tokens.word(first) === 'general') return false;
  return (
    tokens.gap(first) === 1 &&
    tokens.word(first - 1) !== '' &&
    !ONE_OF_THEM.test(tokens.word(first - 1)) &&
    tokens.sign(next) !== '('
  );
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

function abbreviatedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const token = tokens.at(i);
  if (token === undefined || token.kind !== 'word' || token.raw.length > 20) return undefined;
  if (SWEDISH_ABBREVIATION.test(token.raw)) return swedishAct(tokens, i);
  const entry = abbreviated(token.raw);
  if (entry === undefined) return undefined;
  // What the text itself says an abbreviation means comes before what it usually means.
  const taught = context.learned.get(token.raw) ?? context.learned.get(tentative(token.raw));
  if (taught !== undefined && taught !== entry.id) return undefined;
  const act = token.raw === 'TSL' ? context.labourOrPrivacy(i) : entry.id;
  const next = afterHead(tokens, i);
  const headed = next > i + 1;
  const identity = identify(tokens, next, entry, '');
  const sure = headed || identity.act !== undefined || plainlyAct(tokens, i) || accordingTo(tokens, i);
  return {
    act: identity.act ?? act,
    weak: !sure,
    first: i,
    next: identity.next,
    open: identity.open,
    outer: identity.outer,
    flags: identity.swapped ? ['swapped-number'] : [],
  };
}

/** Index after an abbreviation and the head that a hyphen joins to it: "YEL-lain", "PuL-lagen". */
function afterHead(tokens: Tokens, i: number): number {
  const headed = tokens.sign(i + 1) === '-' && tokens.gap(i + 2) === 0 && headOf(tokens.word(i + 2))?.prefix === '';
  return headed ? i + 3 : i + 1;
}

/** Abbreviations that stand for insurances and payments too. */
const INSURANCE: ReadonlySet<string> = new Set([
  'TyEL',
  'YEL',
  'MYEL',
  'MEL',
  'ArPL',
  'FöPL',
  'LFöPL',
  'KomPL',
  'KuEL',
  'StPL',
]);
/** "enligt ArPL", "in accordance with TyEL": an insurance is taken out or paid, only an act is followed. */
function accordingTo(tokens: Tokens, i: number): boolean {
  if (!INSURANCE.has(tokens.at(i)?.raw ?? '') || tokens.sign(i + 1) === '-' || tokens.gap(i) !== 1) return false;
  return FOLLOWED.test(tokens.word(i - 1)) && !INSURED.test(tokens.word(i + 1));
}

const FOLLOWED = /^(?:enligt|under|with|med|to|by)$/;
const INSURED =
  /^(?:insurance|insurances|policy|policies|contributions?|pensions?|försäkring|försäkringar|pension|avgift|avgifter)$/;
/** "OikTL", "PUppL": with letters of both kinds and the L of "laki" or "lag". */
const WITH_L = /^\p{Lu}(?=\p{Lu}*\p{Ll})\p{L}*L$/u;

/** An abbreviation that counts without a provision: by its letters, or by a case ending where nothing else has such a name. */
function plainlyAct(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  if (token === undefined || tokens.sign(i + 1) === '-') return false;
  if (token.suffix !== '') return !/^(?:YTL|TSL)$/.test(token.raw) && !PLAIN_CAPITALS.has(token.raw);
  return WITH_L.test(token.raw) && !INSURANCE.has(token.raw);
}

const IN_CAPITALS = /^\p{Lu}{2,6}$/u;
/** "PeVL 14/2018": a statement of a committee of Parliament. */
const STATEMENT = /^\p{Lu}\p{Ll}VL$/u;
const UNKNOWN_WITH_L = /^\p{Lu}[\p{Lu}\p{Ll}]{1,18}L$/u;

/**
 * "KissaL 5 §", "KJBL 5 §", "5 § i KattL", "KattL (1/2000)": an act is meant for certain, and nothing is known but its
 * abbreviation, or that and its number.
 */
function unknownAbbreviation(tokens: Tokens, i: number): ActHit | undefined {
  const raw = tokens.at(i)?.raw ?? '';
  const capitals = IN_CAPITALS.test(raw);
  if ((!capitals && !UNKNOWN_WITH_L.test(raw)) || STATEMENT.test(raw) || BILLS.has(tokens.word(i))) return undefined;
  const entry = { id: actOfTitle([raw]), names: [] };
  const mixed = WITH_L.test(raw);
  const { act, swapped, next, open, outer } = tokens.sign(i + 1) === '(' ? identify(tokens, i + 1, entry, '') : NOTHING;
  // Capitals may be those of a body: they count with a provision only.
  // With the year first the number may be one of the Union: "EU (2016/679)".
  if (act !== undefined && (mixed || !swapped)) return { act, weak: !mixed, first: i, next, open, outer, flags: [] };
  if (!UNKNOWN_WITH_L.test(raw)) return undefined;
  const before = tokens.digits(i + 1) !== '' && tokens.gap(i + 1) < 2;
  const after = mixed && /^(?:i|of)$/.test(tokens.word(i - 1)) && tokens.gap(i) < 2;
  if (!before && !after) return undefined;
  return { act: entry.id, weak: true, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}

const NOTHING = { act: undefined, swapped: false, next: 0, open: false, outer: 0 };

/** A name that the text has explained elsewhere; beside a number of its own it is read by that. */
function learnedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  if (context.learned.size === 0) return undefined;
  const key = learnableKey(tokens, i);
  const act = key === '' ? undefined : (context.learned.get(key) ?? context.learned.get(tentative(key)));
  if (act === undefined || actNumber(tokens, tokens.sign(i + 1) === '(' ? i + 2 : i + 1) !== undefined)
    return undefined;
  // Where it is given, it belongs to the mention before it.
  if (quotedShortName(tokens, i) !== undefined) return undefined;
  // An abbreviation counts with a provision or a case ending only.
  const sure = key.includes('@') || (tokens.at(i)?.suffix !== '' && context.learned.has(key));
  const weak = !sure && !context.learned.has(certain(key));
  return { act, weak, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}

function swedishAct(tokens: Tokens, i: number): ActHit {
  const { act, next, open, outer } = identify(tokens, afterHead(tokens, i), { id: SWEDISH_ACT, names: [] }, '@lag');
  return { act: act ?? SWEDISH_ACT, weak: false, first: i, next, open, outer, flags: [] };
}
