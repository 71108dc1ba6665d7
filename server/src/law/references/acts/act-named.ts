/**
 * Acts by a name that the tables have, with all that stands around it: attributes ("EU:n yleinen …"), the state it is of, its
 * year, its number, a longer title that begins as the name does.
 */

import { ofYear } from './act-of-year';
import { longerAbout, longerTitle } from './act-longer-title';
import { DIRECTIVE, SECURITY_DECREE, meansRegulation } from './act-misnomer';
import { identify } from './act-identity';
import type { Identity } from './identity-inside';
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
import type { ActContext, ActHit, Owner, ReferenceFlag } from './act-words';
import { actNumber, nationalAct } from './grammar-id';
import { findName } from './lexicon';
import type { NameHit } from './lexicon';
import { namesNoneOfThem } from './none-of-them';
import { actsOn, inAddress, isVerb } from './not-a-name';
import { isOfAnother } from './number-of-another';
import { ownedAbroad } from './title-english';
import { unionBefore } from './union-before-name';
import { headOf } from '../language/heads';
import { ANNETTU } from '../language/inflect';
import { yearOfAct } from '../target';
import type { Tokens } from '../language/tokens';
import { AND } from '../language/words';
import type { ActEntry } from '../tables/acts';

/** A name of the tables where it stands in a text. */
interface Named {
  /** The act that bears the name, and the one that did in the year that the text gives. */
  readonly bearer: ActEntry;
  readonly entry: ActEntry;
  /** Index of the first attribute, of the name, and after its last word. */
  readonly first: number;
  readonly i: number;
  readonly end: number;
  readonly modifiers: readonly string[];
  readonly owner: Owner;
  /** What its number says, if it has one. */
  readonly identity: Identity;
  /** It has a year that is none of the act's: "Data Protection Act 2018". */
  readonly otherYear: boolean;
}

/**
 * The act whose name begins at a token.
 *
 * @param tokens the text.
 * @param i index of the first word of the name, after its attributes.
 * @param context what the text has said of its acts.
 * @returns the act; one of no target where the name stands for none; undefined where no name begins.
 */
export function namedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const name = wholeName(tokens, i);
  if (name === undefined) return undefined;
  const nobodys = { act: undefined, weak: true, first: i, next: name.next, open: false, outer: name.next, flags: [] };
  if (name.entry === 'none' || inAddress(tokens, i, name.next)) return nobodys;
  const whole = numberedTitle(tokens, i, name.next);
  if (whole !== undefined) return whole;
  const named = around(tokens, i, name.next, name.entry);
  if (namesNoneOfThem(tokens, named.first, named.end)) return nobodys;
  const { first, identity } = named;
  const plain = { first, next: identity.next, open: identity.open, outer: identity.outer, flags: [] };
  if (isAbroad(tokens, named, context)) {
    const act = actAbroad(tokens, named);
    return { ...plain, act, weak: act === undefined };
  }
  if (identity.act !== undefined) return { ...plain, ...byNumber(tokens, named, identity.act, context) };
  const longer = longerTitle(tokens, first, name.next, name.entry.id) ?? longerAbout(tokens, i, name.next);
  if (longer?.act !== undefined) return { ...longer, act: context.learned.get(longer.act) ?? longer.act };
  const order = ordered(tokens, first, name.entry.id);
  if (order !== undefined) return { ...plain, act: order.act, weak: order.act === undefined, first: order.first };
  return { ...plain, ...byName(tokens, named, context) };
}

/**
 * The longest name at a token; "laiksi x:stä annetun lain muuttamisesta" is none at "laiksi", the act is named after it.
 */
function wholeName(tokens: Tokens, i: number): NameHit | undefined {
  const name = findName(tokens, i);
  if (name !== undefined && (isVerb(tokens, i, name.next) || actsOn(tokens, i, name.next))) return undefined;
  if (name === undefined || !ANNETTU.includes(tokens.word(name.next))) return name;
  return headOf(tokens.word(i))?.prefix === '' ? undefined : name;
}

/** Reads what stands before and after a name. */
function around(tokens: Tokens, i: number, end: number, bearer: ActEntry): Named {
  const general = hasArticles(bearer.id) || bearer.id === SECURITY_DECREE;
  const near = leftOf(tokens, i, (word) => BEFORE.has(word) || (general && GENERAL.test(word)));
  const first = unionBefore(tokens, near);
  const modifiers = wordsBetween(tokens, first, i);
  const dated = ofYear(tokens, end, bearer);
  const entry = dated?.entry ?? bearer;
  const named = dated?.next ?? afterOwnYear(tokens, end, bearer.id);
  const owner = ownerAfter(tokens, named);
  const identity = withOwner(tokens, identify(tokens, owner.next, entry, lastHead(tokens, end)));
  const unknownYear = dated !== undefined && dated.entry === undefined && tokens.word(end - 1) === 'act';
  const otherYear = unknownYear ? identity.act === undefined : named === end && isOtherYear(tokens, end, modifiers);
  return { bearer, entry, first, i, end, modifiers, owner, identity, otherYear };
}

/** Whether the name is that of another state's act, or of one that is not yet made. */
function isAbroad(tokens: Tokens, named: Named, context: ActContext): boolean {
  const { bearer, first, end, modifiers, owner, identity, otherYear } = named;
  if (otherYear) context.foreign.add(bearer.id);
  if (isForeign(tokens, first) || otherYear || owner.foreign) return true;
  if (identity.act !== undefined) return false;
  const english = tokens.word(end - 1) === 'act';
  // Once "Data Protection Act 2018", the name alone is that Act's in English.
  const sameAgain = context.foreign.has(bearer.id) && english && !modifiers.includes('finnish');
  return planned(tokens, bearer.id, first, modifiers) || sameAgain || (english && ownedAbroad(tokens, first));
}

/** An act of Sweden, by its number or as "den svenska personuppgiftslagen"; no other state's acts have targets. */
function actAbroad(tokens: Tokens, { bearer, first, identity }: Named): string | undefined {
  if (identity.act?.startsWith('se:') === true) return identity.act;
  const swedish = /^(?:svensk|swedish|ruotsin|sveriges)/.test(tokens.word(first - 1));
  return swedish && bearer.id === PERSONAL_DATA_ACT ? SWEDISH_ACT : undefined;
}

type Told = Pick<ActHit, 'act' | 'weak' | 'flags'>;

/** The act that the number beside the name says. */
function byNumber(tokens: Tokens, { entry, identity, end }: Named, act: string, context: ActContext): Told {
  if (isOfAnother(act, entry)) return { act: entry.id, weak: false, flags: ['mistyped-number', 'number-of-another'] };
  // "the Data Protection Directive (GDPR)": the text calls the Regulation so
  if (act === 'gdpr' && hasArticles(entry.id)) context.learned.set(entry.id, act);
  if (identity.mistyped !== true && isOlder(act, entry.id)) context.older.set(entry.id, act);
  return { act, weak: false, flags: [...numberFlags(identity), ...calledFlags(tokens, end, act)] };
}

/** An act of an earlier year than the one that has the name now: an act that amends it would be later. */
function isOlder(act: string, present: string): boolean {
  return act.startsWith('fi:') && present.startsWith('fi:') && yearOfAct(act) < yearOfAct(present);
}

/** The act that the name alone says. */
function byName(tokens: Tokens, named: Named, context: ActContext): Told {
  const { bearer, entry, first, i, end, modifiers, owner, identity } = named;
  const ofUnion = /^(?:eu|union)$/.test(tokens.word(owner.next - 1));
  const place = { act: bearer.id, first, name: i, end: identity.next, modifiers, ofUnion };
  const misnomer = meansRegulation(tokens, place);
  if (misnomer && bearer.id === DIRECTIVE) context.learned.set(DIRECTIVE, 'gdpr');
  const act = misnomer ? 'gdpr' : (context.learned.get(entry.id) ?? entry.id);
  const european = modifiers.some((word) => EUROPEAN_MARK.has(word));
  const flags = [...numberFlags(identity), ...calledFlags(tokens, end, act)];
  const weak = bearer.homonym === true ? !european : isKind(tokens, i, end);
  return { act, weak, flags };
}

/** What the Regulation is called that it is not: a directive, an act. */
function calledFlags(tokens: Tokens, end: number, act: string): ReferenceFlag[] {
  if (act !== 'gdpr') return [];
  const head = lastHead(tokens, end);
  if (/^(?:@direktiivi|@direktiv|directive)$/.test(head)) return ['called-directive'];
  return /^(?:@laki|@lag|act)$/.test(head) ? ['called-act'] : [];
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

/** "Data Protection Act 2018" is the British one, "Data Protection Act 1050-2018" is not. */
function isOtherYear(tokens: Tokens, next: number, modifiers: readonly string[]): boolean {
  if (tokens.word(next - 1) !== 'act' || tokens.digits(next).length !== 4 || modifiers.includes('finnish'))
    return false;
  return actNumber(tokens, next) === undefined;
}

const NEW = /^(?:uusi|uuden|uutta|ny|new)$/;
/** An act of this year or later may well be called new. */
const STILL_NEW = 2010;

/** "uusi henkilötietolaki", "a new Archives Act": an old act called new is another one, perhaps only planned. */
function planned(tokens: Tokens, id: string, first: number, modifiers: readonly string[]): boolean {
  if (/^(?:den|the)$/.test(tokens.word(first - 1)) || !modifiers.some((word) => NEW.test(word))) return false;
  return id.startsWith('fi:') && yearOfAct(id) < STILL_NEW;
}
