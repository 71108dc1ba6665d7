/** Acts by their number: "lain (1234/2015)", "asetus (EU) 2024/1689", "Laki jostakin (1/2000)", "(EU) 2016/679". */

import { identify } from './act-identity';
import { bareNumber, plainHit } from './act-bare-number';
import { definitionAt } from './act-definition';
import { afterLeadingName } from './act-learned';
import {
  DECREE_ABROAD,
  EU_KINDS,
  GLUE,
  INSTITUTIONS,
  STATUTE_HEADS,
  afterInnerBracket,
  hasArticles,
  isForeign,
  leftOf,
  numberFlags,
} from './act-words';
import type { ActHit } from './act-words';
import { MONTHS, actNumber, dateAt, euAct, nationalAct, numberAfterSign } from './grammar-id';
import type { ActNumber, EuKind, NumberedAct } from './grammar-id';
import { ANNETTU } from '../language/inflect';
import { headOf, singularHead } from '../language/heads';
import type { HeadKey } from '../language/heads';
import { actById } from './lexicon';
import { slippedHead } from './name-slips';
import { actOfTitle } from '../target';
import { afterEnglishTitle, afterTitle } from './title-after-number';
import { isTitleFor } from './title-english';
import type { Tokens } from '../language/tokens';
import { rangeSign } from '../language/words';

const TITLE_REACH = 34;

/**
 * Acts that are not in the lexicon: a head word with a number, or a head word alone that names an unknown act.
 *
 * @param tokens the text.
 * @param i index of the head word or the number.
 */
export function numberedAct(tokens: Tokens, i: number): ActHit | undefined {
  const word = tokens.word(i);
  if (word === '') return bareNumber(tokens, i);
  const short = shortStatute(tokens, i);
  if (short !== undefined) return short;
  // "SrF om hälsoundersökningar (1485/2001)", "L om katthem (1/2000)"
  if (tokens.word(i + 1) === 'om' && tokens.at(i)?.raw === 'L') return titledAct(tokens, i, '@lag', undefined);
  // "L kissojen pidosta 1/2000"
  if (tokens.at(i)?.raw === 'L' && tokens.word(i + 1).length > 1) return titledAct(tokens, i, '@laki', undefined);
  if (SWEDISH_DECREE.test(tokens.at(i)?.raw ?? '') && tokens.word(i + 1) === 'om')
    return titledAct(tokens, i, '@förordning', 'R');
  const key = headOf(word) ?? mistyped(tokens, i);
  const plain = key === undefined ? word : singularHead(key.head);
  const kind = isIssued(tokens, i) ? undefined : EU_KINDS.get(plain);
  const statute = STATUTE_HEADS.has(plain);
  if (kind === undefined && !statute) return hyphenated(tokens, i) ?? bareNumber(tokens, i);
  const european = leftOf(tokens, i, (one) => INSTITUTIONS.has(one), GLUE);
  const union = ofUnion(tokens, i);
  const first = union ? i - 2 : european < i && european >= 0 ? european : i;
  // "lain, (1/2000) 5 §", "kissalain, 123/2000, 5 §"
  const named = (key?.prefix ?? '') !== '' && numberAfterSign(tokens, i + 1) !== undefined;
  const known = isKnown(tokens, tokens.sign(i + 2) === '(' ? i + 3 : i + 2, kind);
  const at = /^[,/-]$/.test(tokens.sign(i + 1)) && (named || known) ? i + 2 : i + 1;
  const bracket =
    tokens.sign(at) === '(' && actNumber(tokens, at + 1) !== undefined && !(tokens.sign(at + 2) === ')') ? 1 : 0;
  // "Law 4624/2019", "Legislative Decree 196/2003": those of other states; "Finnish law 2006/308" is none.
  const foreignLaw = plain === 'law' && bracket === 0 && tokens.word(i - 1) !== 'finnish' && !isKnownLaw(tokens, i);
  const abroad = foreignLaw || DECREE_ABROAD.test(tokens.word(i - 1));
  if (abroad && plain !== 'law') return undefined;
  const apart = tokens.gap(i + 1) === 2 && bracket === 0 && !isKnown(tokens, i + 1, kind);
  const number = abroad || apart ? undefined : actNumber(tokens, at + bracket);
  if (number !== undefined) {
    const numbered = actOfNumber(number, kind, statute, first < i);
    if (numbered !== undefined) {
      const named = bracket === 1 ? definitionAt(tokens, number.next, numbered.act) : undefined;
      const told = named?.next ?? number.next;
      const end = named?.closed === true || tokens.sign(told) !== ')' ? told : told + 1;
      const closed = bracket === 1 && (named?.closed ?? end > told);
      // No second name can make the number mean another act.
      const entry = { id: numbered.act, names: actById(numbered.act)?.names ?? [], sealed: true };
      const start = hasArticles(numbered.act) ? first : i;
      const after = closed || bracket === 0 ? identify(tokens, closed ? end : number.next, entry, plain) : undefined;
      const flags = numberFlags(numbered);
      if (numbered.act === 'gdpr' && (plain === '@direktiivi' || plain === '@direktiv' || plain === 'directive'))
        flags.push('called-directive');
      const found = { act: numbered.act, weak: false, first: start, flags };
      if (after === undefined) return { ...found, next: told, open: true, outer: at };
      const next = after.open
        ? after.next
        : key?.head === plain
          ? afterTitle(tokens, after.next, numbered.act)
          : afterEnglishTitle(tokens, after.next);
      return { ...found, next, open: after.open, outer: after.open ? after.outer : Math.max(after.outer, next) };
    }
  }
  const titled = (key?.prefix ?? '') === '' ? titledAct(tokens, i, plain, kind) : undefined;
  if (titled !== undefined) return titled;
  return unknownAct(tokens, i, key?.prefix ?? '', plain, kind);
}

/** "kissa-lain (1/2000)": the name before the hyphen belongs to the head with the number. */
function hyphenated(tokens: Tokens, i: number): ActHit | undefined {
  const glued = tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 0;
  const hit = glued && headOf(tokens.word(i + 2))?.prefix === '' ? numberedAct(tokens, i + 2) : undefined;
  return hit?.act === undefined || hit.weak ? undefined : { ...hit, first: i };
}

/** "asestuksella (100/2009)": with the number of an act right after it, a word that is nearly a head. */
function mistyped(tokens: Tokens, i: number): HeadKey | undefined {
  const number = tokens.sign(i + 1) === '(' ? actNumber(tokens, i + 2) : undefined;
  const closed = number !== undefined && number.second.length === 4 && tokens.sign(number.next) === ')';
  const head = closed ? slippedHead(tokens.word(i)) : undefined;
  return head === undefined ? undefined : { prefix: '', head };
}

/** A number after a comma or on the next line: that of an act in the tables, and no month of a year. */
function isKnown(tokens: Tokens, i: number, kind: EuKind | undefined): boolean {
  const number = actNumber(tokens, i);
  if (number === undefined || Number(number.first) <= MONTHS) return false;
  return [euAct(number, kind), nationalAct(number)].some((one) => one !== undefined && actById(one.act) !== undefined);
}

/** "law 1000/2015" with a number that the tables know: no "Law 4624/2019" of another state. */
function isKnownLaw(tokens: Tokens, i: number): boolean {
  const number =
    /^[Ll]aw$/.test(tokens.at(i)?.raw ?? '') && !isForeign(tokens, i) ? actNumber(tokens, i + 1) : undefined;
  const numbered = number === undefined ? undefined : nationalAct(number);
  return numbered !== undefined && actById(numbered.act) !== undefined;
}

/** The "EU-" of "EU-asetus 536/2014", "EU-förordning nr 536/2014". */
function ofUnion(tokens: Tokens, i: number): boolean {
  return tokens.sign(i - 1) === '-' && tokens.gap(i) === 0 && /^(?:eu|ey|eg|ec)$/.test(tokens.word(i - 2));
}

/** "asetus 2016/679": the year comes first only in EU acts. */
function yearFirst(number: ActNumber): boolean {
  return /^\d{4}$/.test(number.first) && Number(number.first) >= 1952 && !number.dated && number.separator === '/';
}

/** "614/98": a year in two digits that neither a month, a day of the month nor a fraction has. */
function ofLastCentury({ first, second }: ActNumber): boolean {
  return second.length === 2 && Number(second) > LATEST_DAY && Number(first) > LATEST_DAY;
}

const LATEST_DAY = 31;
const LEAST_OF_UNION = 100;

/** "Findata’s regulation (2/2022)", "päätös 8/2021": the year last, and no act of the Union that anybody knows. */
function ofAuthority(number: ActNumber, kind: EuKind | undefined, eu: NumberedAct): boolean {
  if (actById(eu.act) !== undefined || eu.act === 'gdpr') return false;
  if (kind === 'D') return eu.swapped || Number(number.second) < LEAST_OF_UNION;
  return kind === 'R' && !yearFirst(number) && (eu.swapped || Number(number.first) < LEAST_OF_UNION);
}

/** "valtioneuvoston asetus 2019/100": a decree of Finland, in whichever order its number is written. */
function isIssued(tokens: Tokens, i: number): boolean {
  return /^(?:valtioneuvoston|.*ministeriön|presidentin|statsrådets|.*ministeriets|presidents)$/.test(
    tokens.word(i - 1),
  );
}

/** Until this year the regulations of the Union had their number first. */
const UNION_YEAR_FIRST = 2015;

/** "kissa-asetus 2005/100": the year first, which at that time no regulation of the Union had. */
function isNationalDecree(number: ActNumber, kind: EuKind | undefined, eu: NumberedAct): boolean {
  return kind === 'R' && Number(number.first) < UNION_YEAR_FIRST && actById(eu.act) === undefined;
}

/**
 * The act of a number beside a head word.
 *
 * @param number as written.
 * @param kind of the head in the Union, if it has one.
 * @param statute the head is one of national acts.
 * @param european an institution of the Union stands before the head.
 */
export function actOfNumber(
  number: ActNumber,
  kind: EuKind | undefined,
  statute: boolean,
  european: boolean,
): NumberedAct | undefined {
  const eu = kind === undefined ? undefined : euAct(number, kind);
  const marked = number.european || european;
  if (!marked && !statute && eu !== undefined && ofAuthority(number, kind, eu)) return undefined;
  if (kind !== undefined && (marked || !statute)) return eu;
  if (kind !== undefined && eu !== undefined && !eu.swapped && yearFirst(number) && !isNationalDecree(number, kind, eu))
    return eu;
  if (eu?.act === 'gdpr') return eu;
  // "asetus 536/2014": a well-known act of the Union, and none of Finland that anybody knows
  const national = statute ? nationalAct(number) : undefined;
  if (eu !== undefined && actById(eu.act) !== undefined && actById(national?.act ?? '') === undefined) return eu;
  return national;
}

/** Abbreviations of "laki", "asetus" and of decrees of the government and the ministries, in Finnish and Swedish. */
const SHORT_STATUTE =
  /^(?:L|A|F|V[Nn][Aa]|(?:STM|OKM|OPM|MMM|LVM|TEM|VM|SM|OM|YM)[Aa]|S[Rr][Ff]|(?:SHM|UKM|JSM|KM|ANM|FM|IM|JM|MM)[Ff])$/;
const SWEDISH_DECREE = /^(?:S[Rr][Ff]|(?:SHM|UKM|JSM|KM|ANM|FM|IM|JM|MM)[Ff])$/;
/** The department of a ministry between the number and the year of its regulation. */
const DEPARTMENT = /^\p{Lu}{2,5}$/u;

/** "MMMa 6/EEO/2000": a regulation in a collection of the ministry's own, known by its name and number only. */
function ministryRegulation(tokens: Tokens, i: number): ActHit | undefined {
  const department = tokens.at(i + 3)?.raw ?? '';
  if (tokens.sign(i + 2) !== '/' || !DEPARTMENT.test(department) || tokens.sign(i + 4) !== '/') return undefined;
  const [number, year] = [tokens.digits(i + 1), tokens.digits(i + 5)];
  if (year.length !== 4) return undefined;
  const act = actOfTitle([tokens.at(i)?.raw ?? '', `${number}/${department}/${year}`]);
  return { act, weak: false, first: i, next: i + 6, open: false, outer: i + 6, flags: [] };
}

/** "EUT L 119/2016": the letter is that of a series of the Official Journal. */
const JOURNAL = /^(?:eut|eg?t|euvl|eyvl|oj|abl|nro|no|nr)$/;

/** "L 621/1999, 24 §", "L 21.5.1999/621", "L:lla 621/1999", "VNA 753/2018"; "A" and "F" alone count with a provision only. */
function shortStatute(tokens: Tokens, i: number): ActHit | undefined {
  const raw = tokens.at(i)?.raw ?? '';
  if (tokens.digits(i + 1) === '' || !SHORT_STATUTE.test(raw) || tokens.gap(i + 1) === 2) return undefined;
  const own = ministryRegulation(tokens, i);
  if (own !== undefined && raw.length > 1) return own;
  const number = actNumber(tokens, i + 1);
  const numbered =
    number === undefined || (!number.dated && number.second.length < 4) ? undefined : nationalAct(number);
  if (number === undefined || numbered === undefined) return undefined;
  const known = number.dated || tokens.at(i)?.suffix !== '' || actById(numbered.act) !== undefined;
  return {
    ...plainHit(numbered, i, number.next),
    weak: raw.length === 1 && !(raw === 'L' && known && !JOURNAL.test(tokens.word(i - 1))),
  };
}

/** "Laki jostakin asiasta (1234/2015)", "lagen om … (n/yyyy)", "Act on … (n/yyyy)". */
function titledAct(tokens: Tokens, i: number, head: string, kind: EuKind | undefined): ActHit | undefined {
  const finnish = head === '@laki' || head === '@asetus' || head === '@direktiivi' || head === '@päätös';
  const decree = head === '@asetus' || head === '@förordning' || head === 'decree';
  const start = afterDate(tokens, i + 1);
  const follower = tokens.word(wrapped(tokens, start) ? start + 1 : start);
  const issued = head === 'decree' && follower === 'of';
  const about = kind !== undefined && ABOUT_IN_UNION.test(follower);
  const meant = follower === 'for' && isTitleFor(tokens, i);
  if (!finnish && !issued && !about && !meant && !/^(?:om|on|angående)$/.test(follower)) return undefined;
  let elative = !finnish;
  for (let at = start; at < i + TITLE_REACH; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) return undefined;
    if (wrapped(tokens, at)) continue;
    const inner = afterInnerBracket(tokens, at);
    if (inner > at) {
      at = inner - 1;
      continue;
    }
    if (token.norm === '(') {
      const outside = actNumber(tokens, at);
      if (outside?.european === true) return titledHit(tokens, outside, kind, i, elative);
      const number = actNumber(tokens, afterLeadingName(tokens, at + 1));
      const numbered = number === undefined ? undefined : titleNumber(number, kind);
      if (number === undefined || numbered === undefined || !elative) return undefined;
      const named = definitionAt(tokens, number.next, numbered.act);
      if (named?.closed === true) return plainHit(numbered, i, named.next);
      const closed = tokens.sign(number.next) === ')';
      return {
        act: numbered.act,
        weak: false,
        first: i,
        next: closed ? number.next + 1 : (named?.next ?? number.next),
        open: !closed,
        outer: closed ? number.next + 1 : at,
        flags: numberFlags(numbered),
      };
    }
    // "… loans from 2001 (1000/2001)"
    if (token.norm.length === 4 && tokens.sign(at + 1) === '(' && /^(?:from|of|från)$/.test(tokens.word(at - 1)))
      continue;
    const span = afterYears(tokens, at);
    if (span > at) {
      at = span - 1;
      continue;
    }
    const union = kind !== undefined && /^(?:eu|ey|eg|ec)$/.test(token.norm) && tokens.digits(at + 1) !== '';
    if (token.kind === 'number' || union || isNumberLabel(tokens, at)) {
      // "Lag om … 30.12.2014/1328", "Decree on … 794/2004", "Directive on …, EU 2019/1000"
      const number = elative ? actNumber(tokens, at) : undefined;
      if (number === undefined) return undefined;
      const short = number.second.length < 4 && !number.dated && !number.european && !yearFirst(number);
      if (short && !ofLastCentury(number)) return undefined;
      return titledHit(tokens, number, kind, i, elative);
    }
    if (token.kind === 'word') {
      const inner = headOf(token.norm)?.head;
      const law = inner === '@laki' || inner === '@kaari' || inner === '@lag';
      if (!decree && law && !AMENDING.test(tokens.word(at + 1))) return undefined;
      // "Lailla pannaan täytäntöön direktiivi … (2015/1000)": the number is the directive's
      if (!decree && token.norm === 'direktiivi') return undefined;
      // "Act on Cats and the Dog Act (1/2000)": the number is that of the other act.
      if (head === 'act' && token.raw === 'Act' && tokens.word(at - 1) !== '') return undefined;
      if (/(?:sta|stä|ssa|ssä)$/.test(token.norm)) elative = true;
    } else if (!/^[-,+/]$/.test(token.norm)) {
      return undefined;
    }
  }
  return undefined;
}

/** "regulation establishing the Cat Programme (EU) 2021/1", "Regulation laying down rules on Cats (EU) No 1/2000". */
const ABOUT_IN_UNION = /^(?:establishing|laying|concerning|regarding)$/;

/** "… under programperioden 2014–2020 (1/2014)": index after a range of years in a title, or `i`. */
function afterYears(tokens: Tokens, i: number): number {
  const range = isYear(tokens.digits(i)) ? rangeSign(tokens, i + 1) : -1;
  return range >= 0 && isYear(tokens.digits(range)) && tokens.digits(range) > tokens.digits(i) ? range + 1 : i;
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** "lagen av den 30 december 1997 om …", "Act of 30 December 1997 on …": index after the date between head and title. */
function afterDate(tokens: Tokens, i: number): number {
  if (!/^(?:av|of)$/.test(tokens.word(i))) return i;
  const day = tokens.word(i + 1) === 'den' ? i + 2 : i + 1;
  return dateAt(tokens, day)?.next ?? i;
}

/** An empty line in the middle of a title, as texts taken from pages have: the next word begins no sentence. */
function wrapped(tokens: Tokens, i: number): boolean {
  return (
    tokens.at(i)?.kind === 'break' && /^\p{Ll}{2,}$/u.test(tokens.at(i + 1)?.raw ?? '') && tokens.word(i - 1) !== ''
  );
}

/** "nro", "No.", "N:o" before a number. */
function isNumberLabel(tokens: Tokens, i: number): boolean {
  // the ending of "N:o" is none of a word
  if (tokens.word(i) === 'n' && tokens.sign(i + 1) === ':' && tokens.word(i + 2) === 'o')
    return tokens.digits(i + 3) !== '';
  const label = /^(?:no|nr|nro|numero|nummer|number)$/.test(tokens.word(i));
  return label && tokens.digits(tokens.sign(i + 1) === '.' ? i + 2 : i + 1) !== '';
}

/** "2017/2018": a school year. */
function isSpan({ first, second }: ActNumber): boolean {
  return Number(second) === Number(first) + 1;
}

/** A number at the end of a title: national, or European where it is marked so. */
function titleNumber(number: ActNumber, kind: EuKind | undefined): NumberedAct | undefined {
  if (isSpan(number) && yearFirst(number) && !number.european) return undefined;
  const eu = kind === undefined ? undefined : euAct(number, kind);
  // directives are of the Union only
  if (number.european || (kind === 'L' && yearFirst(number))) return eu;
  if (kind === 'R' && yearFirst(number) && eu !== undefined && !isNationalDecree(number, kind, eu)) return eu;
  return kind === undefined || kind === 'R' ? nationalAct(number) : undefined;
}

function titledHit(
  tokens: Tokens,
  number: ActNumber,
  kind: EuKind | undefined,
  i: number,
  titled: boolean,
): ActHit | undefined {
  const numbered = titled ? titleNumber(number, kind) : undefined;
  if (numbered === undefined) return undefined;
  // "… (EU) nr 600/2014 (MiFIR)"
  const entry = { id: numbered.act, names: [], sealed: true };
  const { next, open, outer } = identify(tokens, number.next, entry, '');
  return { ...plainHit(numbered, i, next), open, outer };
}

/** "Laki lastensuojelulain muuttamisesta": the act inside the title is the one that is changed. */
const AMENDING = /^(?:muuttamisesta|kumoamisesta|voimaanpanosta|täytäntöönpanosta)$/;

/** Heads that are everyday words when they stand alone. */
const NEVER_BACK = new Set(['@järjestys', '@sääntö', '@säädös']);
const SHORTEST_PREFIX = 3;

/** A head word without a number: points back when bare ("lain 5 §"), else names an act that is not known. */
function unknownAct(
  tokens: Tokens,
  i: number,
  prefix: string,
  head: string,
  kind: EuKind | undefined,
): ActHit | undefined {
  const hit = { act: undefined, weak: true, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
  // "… annetun lain 25 §": an act that is named, but not known.
  if (prefix === '' && ANNETTU.includes(tokens.word(i - 1))) return hit;
  if (prefix === '' && NEVER_BACK.has(head)) return undefined;
  if (prefix === '' && head.startsWith('@')) return { ...hit, back: kind ?? 'statute' };
  if (prefix === '') return undefined;
  if (prefix.length < SHORTEST_PREFIX) return undefined;
  return hit;
}
