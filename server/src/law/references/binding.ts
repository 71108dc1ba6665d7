/** Which act a provision is bound to by the words around it. */

import { afterFullTitle } from './act-full-title';
import { findAct } from './grammar-act';
import { QUOTES } from './act-learned';
import { hasArticles, namedWithArticles } from './act-words';
import type { ActContext, ActHit, ReferenceFlag } from './act-words';
import { findArticles, findBareArticle } from './grammar-article';
import { findChapterSection } from './grammar-chapter-section';
import { findSections } from './grammar-section';
import { loneArticles, lostBeforeAct, lostInBrackets, lostSign } from './lost-sign';
import { namesOtherText } from './elsewhere';
import { findChapters, findRecitals } from './grammar-part';
import type { Provision } from './grammar-provision';
import { titleOfAct } from './target';
import type { Tokens } from './tokens';
import { AND, CHAPTER, ordinal, unit } from './words';

/** A provision of no act yet: any kind that can stand without one, and those that need one named after them. */
export function findProvision(tokens: Tokens, i: number): Provision | undefined {
  return (
    findRecitals(tokens, i) ??
    findArticles(tokens, i) ??
    findSections(tokens, i) ??
    findBareArticle(tokens, i, false) ??
    findChapters(tokens, i) ??
    beforeAct(tokens, i)
  );
}

/** "6.1.f GDPR", "6(1)f of the GDPR": with its letter, an article that the act after it makes one. */
function beforeAct(tokens: Tokens, i: number): Provision | undefined {
  const lost = lostBeforeAct(tokens, i);
  if (lost !== undefined) return lost;
  if (tokens.number(i) < LEAST_BARE) return undefined;
  const found = findBareArticle(tokens, i, true);
  return found?.places.every((place) => place.path.length === 2) === true ? { ...found, needsAct: true } : undefined;
}

const BEFORE_LONE = /^(?:under|in|with|of|and|or|per|mukaan|ja|tai|sekä|enligt|och|eller|i)$/;

/**
 * "89(1)" without a word or an act: a paragraph in parentheses right after the number.
 *
 * @param tokens the text.
 * @param i index of the number.
 */
export function articleInBrackets(tokens: Tokens, i: number): Provision | undefined {
  // "(12(3))", "(12 (5) b)": alone in parentheses of their own
  const enclosed = tokens.sign(i - 1) === '(' && tokens.gap(i) === 0;
  const touches = enclosed || tokens.gap(i + 1) === 0;
  const closed = tokens.sign(i + 1) === '(' && touches && tokens.number(i + 2) > 0;
  if (!closed || tokens.sign(i + 3) !== ')' || tokens.number(i) < LEAST_BARE || tokens.number(i) > LAST_ARTICLE)
    return undefined;
  if (!enclosed && !BEFORE_LONE.test(tokens.word(i - 1))) return undefined;
  const found = findBareArticle(tokens, i, true);
  return found === undefined || !enclosed || /^[),;]$/.test(tokens.sign(found.next)) ? found : undefined;
}

const LAST_ARTICLE = 99;

/** Lower numbers with letters are rather those of headings. */
const LEAST_BARE = 5;

/** A provision right after the name of an act, by the kind of the act. */
function provisionOf(tokens: Tokens, i: number, act: string | undefined, loose: boolean): Provision | undefined {
  const eu = act !== undefined && hasArticles(act);
  const common = findRecitals(tokens, i) ?? findArticles(tokens, i) ?? findSections(tokens, i);
  if (common !== undefined) return common;
  if (loose) return findChapters(tokens, i);
  return (
    (eu
      ? (findBareArticle(tokens, i, true) ?? loneArticles(tokens, i))
      : act === undefined
        ? undefined
        : abbreviatedOnly(act)
          ? undefined
          : (findChapterSection(tokens, i) ?? lostSign(tokens, i))) ?? findChapters(tokens, i)
  );
}

/** "HTML 5:n", "DHL 8:30": letters that may be those of an act no table has, and of anything else. */
function abbreviatedOnly(act: string): boolean {
  return /^\p{Lu}[\p{L}]*L$/u.test(titleOfAct(act) ?? '');
}

/** A provision bound to the act before it. */
export interface Bound {
  readonly provision: Provision;
  /** Act of the targets: the GDPR for an article cited from the Data Protection Act. */
  readonly act: string;
  readonly end: number;
  readonly flags: readonly ReferenceFlag[];
}

/** Acts from which people cite articles of the GDPR. */
const CONFUSED = new Set(['fi:1050/2018', 'fi:523/1999']);
const GENITIVE = new Set(['nimeltään', 'eli']);

/**
 * The provision that follows the name of an act: directly, after a comma, a colon or a dash, or in parentheses.
 *
 * @param tokens the text.
 * @param hit the act.
 * @param context meaning of ambiguous abbreviations.
 * @returns the provision with the end of the mention, or undefined.
 */
export function followingProvision(tokens: Tokens, hit: ActHit, context: ActContext): Bound | undefined {
  const titled = hit.act === 'gdpr' && !hit.open ? afterFullTitle(tokens, hit.next) : -1;
  let at = titled < 0 ? afterQuote(tokens, hit) : titled;
  // "henkilötietolain, (10 ja 24 §)"
  if (tokens.sign(at) === ',' && tokens.sign(at + 1) === '(' && !hit.open) at += 1;
  const sign = tokens.sign(at);
  const loose = sign === ',' || sign === ';';
  let bracket = hit.open;
  if (loose || sign === ':' || (sign === '/' && tokens.number(at + 1) > 0) || (sign === '-' && tokens.gap(at + 1) > 0))
    at += 1;
  else if (sign === '(' && !hit.open) {
    at += 1;
    bracket = true;
  } else if (sign === ')' && !hit.open) return afterBracket(tokens, hit, context);
  if (!bracket && !loose) {
    const worded = afterChapterWords(tokens, at);
    bracket = worded > at;
    at = worded;
  }
  if (isDate(tokens, at)) return undefined;
  if (GENITIVE.has(tokens.word(at))) at += 1;
  if (bracket) at = afterEmphasis(tokens, at);
  const provision = provisionOf(tokens, at, hit.act, loose && !bracket) ?? enclosedNumbers(tokens, at, hit);
  if (provision === undefined || (provision.kind === 'chapter' && tokens.gap(at) === 2 && !bracket)) return undefined;
  const again = namedAgain(tokens, hit, provision, context, loose);
  if (again === 'another') return undefined;
  if (again !== undefined) return { provision, act: again.target, end: again.end, flags: again.flags };
  const end = bracket && tokens.sign(provision.next) === ')' ? provision.next + 1 : provision.next;
  if (hit.act === undefined) return { provision, act: '', end, flags: [] };
  const mixed = mixUp(hit.act, provision);
  if (mixed === undefined) return { provision, act: hit.act, end, flags: [] };
  if (mixed === 'no' || loose) return undefined;
  return { provision, act: meant(hit.act, provision), end, flags: [mixed] };
}

/** Index after the name, and after the quotation mark that closes it: "“henkilötietolain” 10 §". */
function afterQuote(tokens: Tokens, hit: ActHit): number {
  const quoted =
    QUOTES.has(tokens.sign(hit.first - 1)) && QUOTES.has(tokens.sign(hit.next)) && tokens.gap(hit.next) === 0;
  return quoted ? hit.next + 1 : hit.next;
}

/**
 * The act that is named after the provision, too: the same one by its number ("Code of Inheritance, Chapter 20, section 1
 * (Act 40/1965)"), or another one, whose provision it is, where only a comma stands before it.
 */
function namedAgain(
  tokens: Tokens,
  hit: ActHit,
  provision: Provision,
  context: ActContext,
  loose: boolean,
): NamedAfter | 'another' | undefined {
  const enclosed = tokens.sign(provision.next) === '(';
  const after = hit.open || !(loose || enclosed) ? undefined : namedAfter(tokens, provision, context);
  if (typeof after === 'object' && enclosed && after.act === hit.act) return after;
  return after !== undefined && loose ? 'another' : undefined;
}

/** "… ensimmäisen ja toisen luvun säännöksiin (1, 4 ja 8 §)": index inside the parentheses that tell the chapters' sections, or `i`. */
function afterChapterWords(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + LONGEST_EMPHASIS && (ordinal(tokens.word(at)) > 0 || AND.has(tokens.word(at)))) at += 1;
  const chapter = at > i ? unit(tokens, at, CHAPTER) : -1;
  if (chapter < 0) return i;
  const end = /^säännö/.test(tokens.word(chapter)) ? chapter + 1 : chapter;
  return tokens.sign(end) === '(' ? end + 1 : i;
}

/** "(EU 679/2016, 12–22)": bare numbers after that of the act, in the same parentheses. */
function enclosedNumbers(tokens: Tokens, i: number, hit: ActHit): Provision | undefined {
  if (!hit.open || hit.act === undefined || tokens.sign(i - 1) !== ',') return undefined;
  return lostInBrackets(tokens, i, hasArticles(hit.act) ? 'article' : 'section');
}

/** "GDPR 25.5 2018": the day it began to apply, no article of it. */
function isDate(tokens: Tokens, i: number): boolean {
  const day =
    tokens.number(i) > 0 && tokens.sign(i + 1) === '.' && tokens.number(i + 2) > 0 && tokens.number(i + 2) <= 12;
  const year = tokens.sign(i + 3) === '.' ? i + 4 : i + 3;
  return day && /^(?:19|20)\d\d$/.test(tokens.digits(year));
}

const EMPHASIS =
  /^(?:erit|spec|erityisesti|etenkin|särskilt|speciellt|framför|i|allt|synnerhet|esp|especially|particularly|in|particular|notably)$/;
const LONGEST_EMPHASIS = 3;

/** "(2001/55, erit. 2 luku)", "(55/2001, in particular chapter 2)": index after the words that single a part out. */
function afterEmphasis(tokens: Tokens, i: number): number {
  let at = i;
  while (at < i + LONGEST_EMPHASIS && EMPHASIS.test(tokens.word(at))) at += 1;
  return at > i && tokens.sign(at) === '.' ? at + 1 : at;
}

/** "(GDPR) article 13", "asetuksen 2016/679) 13 artikla": the act alone in its parentheses, or a stray one after it. */
function afterBracket(tokens: Tokens, hit: ActHit, context: ActContext): Bound | undefined {
  const at = hit.next + 1;
  const alone = tokens.sign(hit.first - 1) === '(' || !tokens.closes(hit.next);
  if (!alone || hit.act === undefined || tokens.gap(at) !== 1) return undefined;
  const provision = findArticles(tokens, at) ?? findSections(tokens, at);
  if (provision === undefined || mixUp(hit.act, provision) !== undefined) return undefined;
  if (namedAfter(tokens, provision, context) !== undefined) return undefined;
  return { provision, act: hit.act, end: provision.next, flags: [] };
}

/** An article of a statute, a section of a regulation: a known mix-up, or none of this act's. */
function mixUp(act: string, provision: Provision): ReferenceFlag | 'no' | undefined {
  const article = provision.kind === 'article' || provision.kind === 'recital';
  const named = namedWithArticles(act);
  if (named !== undefined) return article && !named ? 'no' : undefined;
  if (article && !hasArticles(act)) return CONFUSED.has(act) ? 'article-of-statute' : 'no';
  if (provision.kind === 'section' && hasArticles(act)) return act === 'gdpr' ? 'section-of-regulation' : 'no';
  return undefined;
}

/**
 * The act that is meant by "Article … of the Data Protection Act": the GDPR, save where the numbers are those of a
 * section ("Article 4(1)(2)") or the act is never taken for it ("Article 10 of the Personal Data Act" is its section).
 */
function meant(act: string, provision: Provision): string {
  const numbered = provision.places.some((place) => /^\d/.test(place.path[1] ?? ''));
  return hasArticles(act) || (act === 'fi:1050/2018' && !numbered) ? 'gdpr' : act;
}

/** An act named after its provision. */
export interface NamedAfter {
  readonly act: string;
  /** Act of the targets. */
  readonly target: string;
  readonly end: number;
  readonly flags: readonly ReferenceFlag[];
}

const CONNECTIVES = new Set(['i', 'of', 'in', 'to', 'till', 'under', 'enligt', 'per', 'av']);
const BETWEEN = new Set(
  'the eu eun rådets europeiska unionens european union allmän allmänna general finnish finlands finska yleinen yleisen yleistä euroopan unionin suomen den ovannämnda said so called kallade sk niin sanotun ns kansallisen national nationella'.split(
    ' ',
  ),
);
const LONGEST_ISSUER = 6;

/** Index after who gave a decree: "i statsrådets förordning", "i social- och hälsovårdsministeriets förordning". */
function afterIssuer(tokens: Tokens, i: number): number {
  for (let at = i; at < i + LONGEST_ISSUER; at += 1)
    if (/^(?:statsrådets|.*ministeriets)$/.test(tokens.word(at))) return at + 1;
  return i;
}

/** Texts that have articles or sections of their own and are no act of ours. */
const ELSEWHERE =
  /^(?:charter|convention|treaty|tfeu|teu|echr|agreement|terms|policy|notice|statutes|bylaws|stadga|stadgan|stadgarna|konventionen|fördraget|avtalet|villkoren|policyn|euf|feuf|bdsg|tddsg|ttdsg|tddddg|uwg|bgb|hgb)$/;

const LONGEST_EXPLANATION = 12;

/** "Article 9.2.d (special categories of personal data) of the …": index after words in parentheses that name no act, or `i`. */
function afterExplanation(tokens: Tokens, i: number): number {
  if (tokens.sign(i) !== '(') return i;
  for (let at = i + 1; at < i + LONGEST_EXPLANATION; at += 1) {
    if (tokens.sign(at) === ')') return at > i + 2 && /^(?:of|i)$/.test(tokens.word(at + 1)) ? at + 1 : i;
    if (tokens.word(at) === '' && !/^[,-]$/.test(tokens.sign(at))) return i;
  }
  return i;
}

/**
 * The act that is named after a provision: "artikel 6.1 f i dataskyddsförordningen", "Article 6 GDPR",
 * "6 artikla (GDPR)".
 *
 * @param tokens the text.
 * @param provision read before.
 * @param context meaning of ambiguous abbreviations.
 * @returns the act; 'foreign' when the words after it name something that is no act of ours.
 */
export function namedAfter(
  tokens: Tokens,
  provision: Provision,
  context: ActContext,
): NamedAfter | 'foreign' | undefined {
  let at = provision.next;
  // "skäl 12 i ingressen till direktivet"
  if (provision.kind === 'recital' && /^(?:ingressen|preamble)$/.test(tokens.word(at + 1))) at += 2;
  // "artiklojen 33 ja 34 mukaan (GDPR)"
  if (/^(?:mukaan|mukaisesti|nojalla|perusteella)$/.test(tokens.word(at)) && tokens.sign(at + 1) === '(') at += 1;
  // "Article 6, point c, of the …", "artikel 6.1, led c, i …"
  if (tokens.sign(at) === ',' && /^(?:of|i)$/.test(tokens.word(at + 1))) at += 1;
  at = afterExplanation(tokens, at);
  const strong = CONNECTIVES.has(tokens.word(at));
  const comma = tokens.sign(at) === ',';
  const bracket = tokens.sign(at) === '(';
  if (strong || comma || bracket) at += 1;
  if (strong) at = afterIssuer(tokens, at);
  // "artikel 37.6 Europaparlamentets och rådets förordning"
  if (tokens.word(at).startsWith('europaparlament') && tokens.word(at + 1) === 'och') at += 2;
  for (let step = 0; step < 6 && (BETWEEN.has(tokens.word(at)) || tokens.sign(at) === '-'); step += 1) {
    // "sections 3 and 9⏎- Courts Act": the next member of a list.
    if (tokens.sign(at) === '-' && tokens.gap(at) === 2) return undefined;
    if (tokens.word(at) !== '' && ELSEWHERE.test(tokens.word(at + 1))) return 'foreign';
    at += 1;
  }
  if (tokens.gap(at) === 2 && !strong && !comma && !bracket) return undefined;
  if (ownText(tokens, at, provision.next, strong)) return 'foreign';
  const hit = findAct(tokens, at, context) ?? (strong ? englishTitle(tokens, at, context) : undefined);
  if (hit === undefined) return noAct(tokens, at, provision, strong);
  // "3 a § i lagen om …": an act that is named, but not known.
  if (hit.back !== undefined) return strong && TITLED.has(tokens.word(hit.next)) ? 'foreign' : undefined;
  if (hit.act === undefined) return strong ? 'foreign' : undefined;
  if (!strong && takenByNext(tokens, hit, comma)) return undefined;
  // "6 artikla, koneasetus": the next member of a list, where nothing but its title is known.
  if (!strong && provision.kind !== 'section' && namedWithArticles(hit.act) === true) return undefined;
  let mixed = mixUp(hit.act, provision);
  // "Article 5 of the Accounting Act", "artikel 5 i bokföringslagen": the wrong word for a section.
  if (mixed === 'no' && strong && provision.kind === 'article') mixed = 'article-of-statute';
  if (mixed !== undefined && (mixed === 'no' || !strong)) return strong ? 'foreign' : undefined;
  const end = hit.open ? hit.outer : hit.next;
  const closed = bracket && tokens.sign(end) === ')';
  if (bracket && !closed) return undefined;
  return {
    act: hit.act,
    target: mixed === undefined ? hit.act : meant(hit.act, provision),
    end: closed ? end + 1 : end,
    flags: mixed === undefined ? hit.flags : [...hit.flags, mixed],
  };
}

const OWN = /^(?:this|these|our|denna|detta|dessa|vår|våra)$/;
const OWN_LAW = /(?:regulation|directive|act|law|code|förordning(?:en)?|lag(?:en)?|direktiv(?:et)?)$/;

/** "Article 3 of these terms", "Article 12 below": an article of the text itself or of its contract. */
function ownText(tokens: Tokens, at: number, end: number, strong: boolean): boolean {
  if (strong && OWN.test(tokens.word(at))) return !OWN_LAW.test(tokens.word(at + 1));
  return /^(?:below|above|nedan|ovan)$/.test(tokens.word(end));
}

const TITLED = new Set(['om', 'on', 'angående']);
const LONGEST_TITLE = 10;
const SMALL_WORDS = new Set(['of', 'on', 'and', 'in', 'the', 'for', 'to']);

/** "the Security Clearance Act (726/2014)": a title in capitals before the head word of a numbered English act. */
function englishTitle(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  for (let at = i; at < i + LONGEST_TITLE; at += 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind !== 'word') return undefined;
    if (/^(?:act|law|code|decree)$/.test(token.norm)) {
      const hit = findAct(tokens, at, context);
      return hit?.act === undefined || hit.weak ? undefined : hit;
    }
    if (token.raw.charAt(0) === token.norm.charAt(0) && !SMALL_WORDS.has(token.norm)) return undefined;
  }
  return undefined;
}

/**
 * A word after a provision that points back to an act named before: "artikel 5 i direktivet".
 *
 * @param tokens the text.
 * @param provision read before.
 * @param context meaning of ambiguous abbreviations.
 */
export function backAfter(tokens: Tokens, provision: Provision, context: ActContext): ActHit['back'] {
  if (!CONNECTIVES.has(tokens.word(provision.next))) return undefined;
  return findAct(tokens, provision.next + (BETWEEN.has(tokens.word(provision.next + 1)) ? 2 : 1), context)?.back;
}

/** Whether the act belongs to the provision after it: "15 artikla, tietosuoja-asetuksen 16 artikla". */
function takenByNext(tokens: Tokens, hit: ActHit, comma: boolean): boolean {
  const sign = tokens.sign(hit.next);
  const at = comma && (sign === ',' || sign === '(') ? hit.next + 1 : hit.next;
  return hit.open || provisionOf(tokens, at, hit.act, false) !== undefined;
}

function noAct(tokens: Tokens, at: number, provision: Provision, strong: boolean): 'foreign' | undefined {
  if (ELSEWHERE.test(tokens.word(at)) || (strong && namesOtherText(tokens, at))) return 'foreign';
  if (strong) return undefined;
  // "§ 25 TDDDG": the abbreviation of an act of another country.
  const token = tokens.at(at);
  const capitals =
    token !== undefined &&
    token.kind === 'word' &&
    token.raw.length >= 3 &&
    token.raw.length <= 7 &&
    token.raw === token.raw.toUpperCase();
  return provision.kind === 'section' && capitals && at === provision.next ? 'foreign' : undefined;
}
