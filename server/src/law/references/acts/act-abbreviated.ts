/** Acts by their abbreviations: those of the tables, those of Sweden, and those that nobody knows ("KissaL 5 §"). */

import { identify } from './act-identity';
import { BILLS } from './act-bare-number';
import { tentative } from './act-learned';
import { IN_CAPITALS, PERSONAL_DATA_ACT, SWEDISH_ABBREVIATION, SWEDISH_ACT, numberFlags } from './act-words';
import type { ActContext, ActHit } from './act-words';
import { headOf } from '../language/heads';
import { abbreviated, actById, compound } from './lexicon';
import { MONTHS, actNumber, nationalAct } from './grammar-id';
import { PLAIN_CAPITALS } from '../tables/rows-abbreviations';
import { actOfTitle } from '../target';
import type { Tokens } from '../language/tokens';

/**
 * The act whose abbreviation stands at a token.
 *
 * @param tokens the text.
 * @param i index of the abbreviation.
 * @param context what the text says its abbreviations mean.
 */
export function abbreviatedAct(tokens: Tokens, i: number, context: ActContext): ActHit | undefined {
  const token = tokens.at(i);
  if (token === undefined || token.kind !== 'word' || token.raw.length > 20) return undefined;
  if (SWEDISH_ABBREVIATION.test(token.raw)) return personalDataAct(tokens, i, context);
  const entry = abbreviated(token.raw) ?? (IN_SMALL.test(token.raw) ? abbreviated(withCapital(token.raw)) : undefined);
  if (entry === undefined) return shortenedWord(tokens, i);
  // What the text itself says an abbreviation means comes before what it usually means.
  const taught = context.learned.get(token.raw) ?? context.learned.get(tentative(token.raw));
  if (taught !== undefined && taught !== entry.id) return undefined;
  const act = token.raw === 'TSL' ? context.labourOrPrivacy(i) : (ofChurch(token.raw, context) ?? entry.id);
  if (CHURCH_ONLY.has(act ?? '') && !context.church()) return undefined;
  const next = afterHead(tokens, i);
  const headed = next > i + 1;
  const identity = identify(tokens, next, entry, KIND_OF_EU[entry.id.charAt(8)] ?? '');
  const sure = headed || identity.act !== undefined || plainlyAct(tokens, i) || accordingTo(tokens, i);
  return {
    act: identity.act ?? act,
    weak: !sure,
    first: i,
    next: identity.next,
    open: identity.open,
    outer: identity.outer,
    flags: numberFlags(identity),
  };
}

/** Heads by the letter that a CELEX number has for them. */
const KIND_OF_EU: Readonly<Record<string, string>> = { R: 'regulation', L: 'directive' };

/** "polisL", "klientL": as Swedish texts have abbreviations. */
const IN_SMALL = /^\p{Ll}{3,18}L$/u;

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The Church Order: nobody but parishes writes it so short. */
const CHURCH_ONLY: ReadonlySet<string> = new Set(['fi:657/2023']);

/** "KL 4:1" is the Church Act in the text of a parish, the Local Government Act elsewhere. */
function ofChurch(raw: string, context: ActContext): string | undefined {
  return raw === 'KL' && context.church() ? 'fi:652/2023' : undefined;
}

const OF_CHURCH =
  /^(?:kirkkola[ki]|kirkkojärjesty|kirkkoneuvost|kirkkoherr|seurakun|kyrkolag|kyrkoordn|kyrkoråd|församling)/;

/**
 * Whether a text is one of a parish, told by its words when that is first asked.
 *
 * @param tokens the text.
 */
export function churchText(tokens: Tokens): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= tokens.list.some((token) => OF_CHURCH.test(token.norm)));
}

/**
 * A name cut short before its head, which counts with a provision only: "21 § dataskyddsl.", "tietosuojal. 21 §", "Yhd L 11 §",
 * "yhd.l. 11 §", "Bokf. lagen 2:10 §".
 */
function shortenedWord(tokens: Tokens, i: number): ActHit | undefined {
  const found = inOneWord(tokens, i) ?? inTwoWords(tokens, i);
  if (found === undefined) return undefined;
  const { id, next } = found;
  return { act: id, weak: true, first: i, next, open: false, outer: next, flags: [] };
}

interface Shortened {
  readonly id: string;
  readonly next: number;
}

const SHORTEST_WORD = 7;

function inOneWord(tokens: Tokens, i: number): Shortened | undefined {
  const word = tokens.word(i);
  if (word.length < SHORTEST_WORD || !word.endsWith('l') || tokens.sign(i + 1) !== '.' || tokens.gap(i + 1) > 0)
    return undefined;
  const stem = word.slice(0, -1);
  const entry = compound(`${stem}@lag`) ?? compound(`${stem}@laki`);
  return entry === undefined ? undefined : { id: entry.id, next: i + 2 };
}

const SHORTEST_STEM = 3;

/** An abbreviation with its L, or the whole head, apart; the whole head only after a point or hyphen: "heti lain 5 §:n mukaan". */
function inTwoWords(tokens: Tokens, i: number): Shortened | undefined {
  const raw = tokens.at(i)?.raw ?? '';
  const point = /^[.-]$/.test(tokens.sign(i + 1)) && tokens.gap(i + 1) === 0;
  const at = point ? i + 2 : i + 1;
  if (raw.length < SHORTEST_STEM || tokens.gap(at) === 2) return undefined;
  const head = tokens.at(at)?.raw ?? '';
  const letter = head === 'L' || (head === 'l' && point && tokens.sign(at + 1) === '.');
  // "… kirjanpito. Lain 5 §": a sentence begins
  const whole = point && !/^\p{Lu}/u.test(head) && headOf(head)?.prefix === '' && LAW.has(headOf(head)?.head ?? '');
  if (!letter && !whole) return undefined;
  const stem = raw.charAt(0).toUpperCase() + raw.slice(1).toLowerCase();
  const entry = abbreviated(`${raw}L`) ?? abbreviated(`${stem}L`);
  const pointed = letter && tokens.sign(at + 1) === '.' && tokens.gap(at + 1) === 0;
  return entry === undefined ? undefined : { id: entry.id, next: pointed ? at + 2 : at + 1 };
}

const LAW: ReadonlySet<string> = new Set(['@laki', '@lag']);

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
  // "YEL:n mukaan"
  if (tokens.at(i)?.suffix === 'n') return /^(?:mukaan|mukaisesti|nojalla|perusteella)$/.test(tokens.word(i + 1));
  return FOLLOWED.test(tokens.word(i - 1)) && !INSURED.test(tokens.word(i + 1));
}

const FOLLOWED = /^(?:enligt|under|with|med|to|by)$/;
const INSURED =
  /^(?:insurance|insurances|policy|policies|contributions?|pensions?|försäkring|försäkringar|pension|avgift|avgifter)$/;
/** "OikTL", "PUppL": with letters of both kinds and the L of "laki" or "lag". */
const WITH_L = /^(?:\p{Lu}(?=\p{Lu}*\p{Ll})\p{L}*|\p{Ll}{4,18})L$/u;

/** An abbreviation that counts without a provision: by its letters, or by a case ending where nothing else has such a name. */
function plainlyAct(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  if (token === undefined || tokens.sign(i + 1) === '-') return false;
  if (token.suffix !== '') return !/^(?:YTL|TSL)$/.test(token.raw) && !PLAIN_CAPITALS.has(token.raw);
  return WITH_L.test(token.raw) && !INSURANCE.has(token.raw);
}

/** "PeVL 14/2018": a statement of a committee of Parliament. */
const STATEMENT = /^\p{Lu}\p{Ll}VL$/u;
const UNKNOWN_WITH_L = /^(?:\p{Lu}[\p{Lu}\p{Ll}]{1,18}|\p{Ll}{4,18})L$/u;

/**
 * "KissaL 5 §", "KJBL 5 §", "5 § i KattL", "KattL (1/2000)": an act is meant for certain, and nothing is known but its
 * abbreviation, or that and its number.
 */
export function unknownAbbreviation(tokens: Tokens, i: number): ActHit | undefined {
  const raw = tokens.at(i)?.raw ?? '';
  const capitals = IN_CAPITALS.test(raw);
  if ((!capitals && !UNKNOWN_WITH_L.test(raw)) || STATEMENT.test(raw) || BILLS.has(tokens.word(i))) return undefined;
  // "ASETUS (EU) 2016/679": the head of a title in capitals
  if (headOf(tokens.word(i))?.prefix === '') return undefined;
  const entry = { id: actOfTitle([raw]), names: [] };
  const mixed = WITH_L.test(raw);
  const { act, swapped, next, open, outer } = tokens.sign(i + 1) === '(' ? identify(tokens, i + 1, entry, '') : NOTHING;
  // Capitals may be those of a body: they count with a provision only.
  // With the year first the number may be one of the Union: "EU (2016/679)".
  if (act !== undefined && (mixed || !swapped)) return { act, weak: !mixed, first: i, next, open, outer, flags: [] };
  if (!UNKNOWN_WITH_L.test(raw)) return undefined;
  const numbered = numberAfter(tokens, i + 1, mixed);
  if (numbered !== undefined)
    return { ...numbered, weak: false, first: i, open: false, outer: numbered.next, flags: [] };
  const before = tokens.digits(i + 1) !== '' && tokens.gap(i + 1) < 2;
  const after = mixed && /^(?:i|of)$/.test(tokens.word(i - 1)) && tokens.gap(i) < 2;
  if (!before && !after) return undefined;
  return { act: entry.id, weak: true, first: i, next: i + 1, open: false, outer: i + 1, flags: [] };
}

/** "KirjL 1492/16", "OKL 421/2013": after capitals only the number of an act in the tables. */
function numberAfter(tokens: Tokens, i: number, mixed: boolean): { act: string; next: number } | undefined {
  const number = tokens.gap(i) === 1 && tokens.digits(i) !== '' ? actNumber(tokens, i) : undefined;
  if (number?.separator !== '/' || number.slipped === true || Number(number.first) <= MONTHS) return undefined;
  const told = nationalAct(number);
  const sure = told?.swapped === false && (mixed || actById(told.act) !== undefined);
  return sure ? { act: told.act, next: number.next } : undefined;
}

const NOTHING = { act: undefined, swapped: false, next: 0, open: false, outer: 0 };

/** "PuL": the Swedish act, save where the text speaks of the Finnish one. */
function personalDataAct(tokens: Tokens, i: number, { finnishPersonalData }: ActContext): ActHit {
  const id = finnishPersonalData ? PERSONAL_DATA_ACT : SWEDISH_ACT;
  const { act, next, open, outer } = identify(tokens, afterHead(tokens, i), { id, names: [] }, '@lag');
  return { act: act ?? id, weak: false, first: i, next, open, outer, flags: [] };
}
