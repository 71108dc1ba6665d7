/** The act that is named after a provision: "artikel 6.1 f i dataskyddsförordningen", "Article 6 GDPR". */

import { QUOTES } from '../acts/act-learned';
import { namesOtherText } from './elsewhere';
import { isLegalBasis } from './legal-basis';
import { findAct } from '../acts/grammar-act';
import { findName } from '../acts/lexicon';
import { namedWithArticles } from '../acts/act-words';
import { actNumber, nationalAct } from '../acts/grammar-id';
import { actById } from '../acts/lexicon';
import type { ActContext, ActHit, ReferenceFlag } from '../acts/act-words';
import type { Provision } from '../provisions/grammar-provision';
import { meant, mixUp, provisionOf, unionOrOwn } from './of-act';
import type { Tokens } from '../language/tokens';
import { AND, afterPoint } from '../language/words';

/** An act named after its provision. */
export interface NamedAfter {
  readonly act: string;
  /** Act of the targets. */
  readonly target: string;
  readonly end: number;
  readonly flags: readonly ReferenceFlag[];
}

const CONNECTIVES = new Set([
  'i',
  'of',
  'in',
  'to',
  'till',
  'under',
  'enligt',
  'per',
  'av',
  'från',
  'ur',
  'inom',
  'from',
]);
const BETWEEN = new Set(
  'the eu eun eus council councils commission commissions parliament parliaments neuvoston komission rådets kommissionens europeiska unionens european union allmän allmänna general finnish finlands finska finländska yleinen yleisen yleistä euroopan unionin suomen den nya gällande nuvarande nämnda ovan ovannämnda said current so called kallade sk niin sanotun ns kansallisen national nationella'.split(
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

/** Index after who gave it: "Europaparlamentets och rådets förordning", "the European Parliament and Council Regulation". */
function afterLegislator(tokens: Tokens, i: number): number {
  const from = tokens.word(i) === 'the' ? i + 1 : i;
  const parliament = tokens.word(from) === 'european' && tokens.word(from + 1) === 'parliament';
  const end = parliament || tokens.word(from).startsWith('europaparlament') ? from + LONGEST_ISSUER : i;
  for (let at = from; at < end; at += 1) if (/^(?:rådets|council)$/.test(tokens.word(at))) return at + 1;
  return i;
}

/** Texts that have articles or sections of their own and are no act of ours. */
const ELSEWHERE =
  /^(?:charter|convention|treaty|tfeu|teu|echr|agreement|terms|policy|notice|statutes|bylaws|stadga|stadgan|stadgarna|konventionen|fördraget|avtalet|villkoren|policyn|euf|feuf|bdsg|tddsg|ttdsg|tddddg|uwg|bgb|hgb)$/;

const LONGEST_EXPLANATION = 12;

/** "Article 9.2.d (special categories of personal data) of the …": index after words in parentheses that name no act, or `i`. */
export function afterExplanation(tokens: Tokens, i: number): number {
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
  const amended = afterAmendment(tokens, provision);
  const named = amended < 0 ? undefined : actAfter(tokens, { ...provision, next: amended }, context);
  return typeof named === 'object' ? named : actAfter(tokens, provision, context);
}

/**
 * "Section 11 (8.5.2020/336) of the Associations Act", "11 § (8.5.2020/336) /Yhdistyslaki": index after the number of the act
 * by which the section was last changed, where the act may follow; -1 where no such number stands there.
 */
function afterAmendment(tokens: Tokens, provision: Provision): number {
  const number = tokens.sign(provision.next) === '(' ? actNumber(tokens, provision.next + 1) : undefined;
  if (number === undefined || tokens.sign(number.next) !== ')' || provision.kind !== 'section') return -1;
  const amending = nationalAct(number)?.act;
  if (amending === undefined || actById(amending) !== undefined) return -1;
  const after = number.next + 1;
  if (tokens.sign(after) === '/') return after + 1;
  return CONNECTIVES.has(tokens.word(after)) || (number.dated && tokens.sign(after) === ',') ? after : -1;
}

/**
 * Index after a word or sign between a provision and its act ("den", "finska", "s.k.", a dash), or -1; after a connective a
 * quotation mark is one, too: "8 § i ”personuppgiftslagen”", "Article 6 of the “GDPR”".
 */
function afterBetween(tokens: Tokens, i: number, strong: boolean): number {
  if (tokens.word(i) === 's' && tokens.word(i + 2) === 'k') return afterPoint(tokens, i + 3);
  const sign = tokens.sign(i);
  // "i Europeiska unionens (EU:s) dataskyddsförordning"
  if (sign === '(' && tokens.word(i + 1) === 'eu' && tokens.sign(i + 2) === ')') return i + 3;
  return BETWEEN.has(tokens.word(i)) || sign === '-' || (strong && QUOTES.has(sign)) ? i + 1 : -1;
}

const LAID_DOWN =
  /^(?:set out|set forth|laid down|provided for|prescribed|stipulated|contained|specified|mentioned|described|defined|stated|listed|referred to) in$/;

/** "section 8 laid down in the Archives Act", "as set out in": index of the "in", or `i`. */
function afterLaidDown(tokens: Tokens, i: number): number {
  if (tokens.word(i) === 'as' && tokens.word(i + 1) === 'per') return i + 1;
  const at = tokens.word(i) === 'as' ? i + 1 : i;
  for (const end of [at + 1, at + 2]) {
    const words = [tokens.word(at), ...(end > at + 1 ? [tokens.word(at + 1)] : []), tokens.word(end)];
    if (LAID_DOWN.test(words.join(' '))) return end;
  }
  return i;
}

/** "Article 22 in accordance with the GDPR", "section 10 pursuant to the Archives Act": index of the last of these words, or `i`. */
function afterAccording(tokens: Tokens, i: number, article: boolean): number {
  if (/^(?:according|pursuant)$/.test(tokens.word(i)) && tokens.word(i + 1) === 'to') return i + 1;
  // "as section 7 tells in accordance with the Act": a section may be one of the text itself
  if (!article) return i;
  const accordance = tokens.word(i) === 'in' && /^(?:accordance|compliance)$/.test(tokens.word(i + 1));
  return accordance && tokens.word(i + 2) === 'with' ? i + 2 : i;
}

function actAfter(tokens: Tokens, provision: Provision, context: ActContext): NamedAfter | 'foreign' | undefined {
  let at = provision.next;
  // "skäl 12 i ingressen till direktivet"
  if (provision.kind === 'recital' && /^(?:ingressen|preamble)$/.test(tokens.word(at + 1))) at += 2;
  // "artiklojen 33 ja 34 mukaan (GDPR)"
  if (/^(?:mukaan|mukaisesti|nojalla|perusteella)$/.test(tokens.word(at)) && tokens.sign(at + 1) === '(') at += 1;
  // "Article 6, point c, of the …", "artikel 6.1, led c, i …"
  if (tokens.sign(at) === ',' && /^(?:of|i)$/.test(tokens.word(at + 1))) at += 1;
  at = afterExplanation(tokens, at);
  at = afterLaidDown(tokens, at);
  const according = afterAccording(tokens, at, provision.kind === 'article');
  const loose = according > at;
  at = according;
  const comma = /^[,/]$/.test(tokens.sign(at));
  // "6 artikla (GDPR)", "10 § [arkivlagen]"
  const bracket = tokens.sign(at) === '(';
  if (comma || bracket) at += 1;
  // "10 § (i personuppgiftslagen)"
  const strong = loose || (CONNECTIVES.has(tokens.word(at)) && !comma);
  if (strong) at = afterIssuer(tokens, at + 1);
  at = afterLegislator(tokens, at);
  for (let step = 0; step < 6; step += 1) {
    const after = afterBetween(tokens, at, strong);
    if (after < 0) break;
    // "of the Union Customs Code"
    if (findName(tokens, at) !== undefined) break;
    // "sections 3 and 9⏎- Courts Act": the next member of a list.
    if (tokens.sign(at) === '-' && tokens.gap(at) === 2) return undefined;
    if (tokens.word(at) !== '' && ELSEWHERE.test(tokens.word(at + 1))) return 'foreign';
    at = after;
  }
  const apart = tokens.gap(at) === 2 && !strong && !comma && !bracket;
  if (apart && provision.kind !== 'article') return undefined;
  if (ownText(tokens, at, provision.next, strong)) return 'foreign';
  const hit = findAct(tokens, at, context) ?? (strong ? englishTitle(tokens, at, context) : undefined);
  if (hit === undefined) return noAct(tokens, at, provision, strong);
  // "3 a § i lagen om …": an act that is named, but not known.
  if (hit.back !== undefined) return strong && TITLED.has(tokens.word(hit.next)) ? 'foreign' : undefined;
  if (hit.act === undefined) return strong ? 'foreign' : undefined;
  // "Art. 13⏎GDPR": the Regulation alone on the next line
  if (apart && (hit.act !== 'gdpr' || (tokens.word(hit.next) !== '' && tokens.gap(hit.next) < 2))) return undefined;
  if (!strong && takenByNext(tokens, hit, comma)) return undefined;
  // "6 artikla, koneasetus": the next member of a list, where nothing but its title is known.
  if (!strong && provision.kind !== 'section' && namedWithArticles(hit.act) === true) return undefined;
  const act = unionOrOwn(tokens, hit, provision) ?? hit.act;
  let mixed = mixUp(act, provision);
  // "as section 5 requires in accordance with the GDPR": the words join no provision with an act that cannot have it
  if (loose && mixed !== undefined) return undefined;
  // "Article 5 of the Accounting Act", "artikel 5 i bokföringslagen": the wrong word for a section.
  if (mixed === 'no' && strong && provision.kind === 'article') mixed = 'article-of-statute';
  if (mixed !== undefined && (mixed === 'no' || !strong)) return strong ? 'foreign' : undefined;
  const end = hit.open ? hit.outer : hit.next;
  const closed = bracket && tokens.sign(end) === ')';
  if (bracket && !closed) return undefined;
  return {
    act,
    target: mixed === undefined ? act : meant(act, provision),
    end: closed ? end + 1 : end,
    flags: mixed === undefined ? hit.flags : [...hit.flags, mixed],
  };
}

/** A contract, as the basis of Article 6(1)(b). */
const BASIS_BY_NAME = /^(?:agreement|avtalet)$/;

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

/**
 * "the Security Clearance Act (726/2014)": a title in capitals before the head word of a numbered English act; "the Feline
 * Civil Servants Act": one before a known name, which is then that of another act.
 */
function englishTitle(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  for (let at = i; at < i + LONGEST_TITLE; at += 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind !== 'word') return undefined;
    // "the Fancy Consumer Protection Act": the whole title is that of another act
    const known = at > i && findName(tokens, at) !== undefined ? findAct(tokens, at, context) : undefined;
    if (known !== undefined) return known.first === i ? known : undefined;
    if (/^(?:act|law|code|decree)$/.test(token.norm)) {
      const hit = findAct(tokens, at, context);
      return hit?.act === undefined || hit.weak ? undefined : hit;
    }
    const longer = at > i && findName(tokens, at) !== undefined ? findAct(tokens, at, context) : undefined;
    if (longer?.first === i && longer.act !== undefined) return longer;
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
  const at = comma && /^[,(:]$/.test(sign) ? hit.next + 1 : hit.next;
  return hit.open || provisionOf(tokens, at, hit, false) !== undefined;
}

function noAct(tokens: Tokens, at: number, provision: Provision, strong: boolean): 'foreign' | undefined {
  // "Article 6.1 b) Agreement": what the basis is called, where it cannot be whose article it is
  const label = !strong && BASIS_BY_NAME.test(tokens.word(at)) && provision.places.every(isLegalBasis);
  if (!label && (ELSEWHERE.test(tokens.word(at)) || (strong && namesOtherText(tokens, at)))) return 'foreign';
  if (strong || provision.kind !== 'section' || at !== provision.next) return undefined;
  return isUnknownAbbreviation(tokens, at) ? 'foreign' : undefined;
}

const ABBREVIATION = /^\p{Lu}{3,7}$/u;

/** "§ 25 TDDDG": the abbreviation of an act of another country; not "SECTION 25 AND CONSENT", where all is in capitals. */
function isUnknownAbbreviation(tokens: Tokens, i: number): boolean {
  if (!ABBREVIATION.test(tokens.at(i)?.raw ?? '') || AND.has(tokens.word(i))) return false;
  return !/^\p{Lu}{2,}$/u.test(tokens.at(i + 1)?.raw ?? '');
}
