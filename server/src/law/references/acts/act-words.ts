/** What the finders of acts share: the shape of a hit, the heads of act names, the words around them. */

import { headOf, singularHead } from '../language/heads';
import { isOtherState } from '../language/states';
import type { Names } from './lexicon';
import { actNumber } from './grammar-id';
import type { EuKind, NumberedAct } from './grammar-id';
import { titleOfAct } from '../target';
import type { Tokens } from '../language/tokens';

/** Oddities of a mention that rules may report. */
export type ReferenceFlag =
  | 'wrong-word'
  | 'swapped-number'
  | 'mistyped-number'
  /** The mistyped number is one that another act has, or may have: the name may be what is wrong. */
  | 'number-of-another'
  | 'called-directive'
  | 'called-act'
  | 'article-of-statute'
  | 'section-of-regulation'
  | 'moment-of-article'
  | 'inferred-paragraph';

/** What a rule may say of the number of an act. */
export function numberFlags({ swapped, mistyped }: Pick<NumberedAct, 'swapped' | 'mistyped'>): ReferenceFlag[] {
  return [
    ...(swapped ? (['swapped-number'] as const) : []),
    ...(mistyped === true ? (['mistyped-number'] as const) : []),
  ];
}

/** An act found in a text. */
export interface ActHit {
  /** Target of the act, or undefined for an act that cannot be told (its provisions are no references). */
  readonly act: string | undefined;
  /** A word that points back ("lain 5 §", "direktiivin 5 artikla") and names no act itself. */
  readonly back?: 'statute' | EuKind;
  /** The hit counts only together with a provision. */
  readonly weak: boolean;
  readonly first: number;
  readonly next: number;
  /** An opening parenthesis of the name is still open at `next`. */
  readonly open: boolean;
  /** Where the name ends when no provision follows at `next`: before a parenthesis that is still open. */
  readonly outer: number;
  readonly flags: readonly ReferenceFlag[];
}

/** One of two acts whose numbers share a pair of parentheses: its target, and the index after all that names it. */
export interface PairedAct extends NumberedAct {
  readonly next: number;
}

/** What a finder of acts needs to know beside the tokens. */
export interface ActContext {
  /** The act that "TSL" stands for at this place, or undefined when it is better left alone. */
  labourOrPrivacy(i: number): string | undefined;
  /** The text is one of a parish, where "KL" is the Church Act. */
  church(): boolean;
  /** Acts that the text itself gives a short name or a number, by the key of the name; more are learned on the way. */
  readonly learned: Map<string, string>;
  /** The text speaks of the Finnish Personal Data Act, by its number or beside the letters: "PuL" is that one, not the Swedish one. */
  readonly finnishPersonalData: boolean;
  /** Titles that the text itself gives with a number, if any. */
  readonly titles: Names | undefined;
  /** Acts under whose name the text speaks of another state's act ("Data Protection Act 2018"), by their ids. */
  readonly foreign: Set<string>;
  /** Older acts by whose number the text gives a name, by the act that has the name now: "kissalain (72/1980)". */
  readonly older: Map<string, string>;
  /** Acts whose numbers share a pair of parentheses, by the first token of their names. */
  readonly paired: ReadonlyMap<number, PairedAct>;
}

/** The Personal Data Act, repealed on 1 January 2019. */
export const PERSONAL_DATA_ACT = 'fi:523/1999';

/** "MRL", "TSL": letters that may be the abbreviation of an act. */
export const IN_CAPITALS = /^\p{Lu}{2,6}$/u;

/** The Swedish Personal Data Act, repealed like the Finnish one; only ever called so in Sweden. */
export const SWEDISH_ABBREVIATION = /^P[Uu][Ll]$/;
export const SWEDISH_ACT = 'se:1998:204';

/** "Legislative Decree 196/2003": decrees of other states. */
export const DECREE_ABROAD = /^(?:legislative|royal|presidential)$/;

/** Kind of provision an act has. */
export function hasArticles(act: string): boolean {
  return act === 'gdpr' || act.startsWith('eu:');
}

/** A title of acts that have articles in the Union and sections in Finland. */
const WITH_ARTICLES = /(?:asetus|direktiivi|förordning|direktiv|regulation|directive)(?: |$)/i;

/**
 * Whether an act known by its title only may have articles.
 *
 * @param act as in targets.
 * @returns undefined for an act that has a number.
 */
export function namedWithArticles(act: string): boolean | undefined {
  const title = titleOfAct(act);
  return title === undefined ? undefined : WITH_ARTICLES.test(title);
}

export const EU_KINDS: ReadonlyMap<string, EuKind> = new Map([
  ['@asetus', 'R'],
  ['@direktiivi', 'L'],
  ['@päätös', 'D'],
  ['@förordning', 'R'],
  ['@direktiv', 'L'],
  ['@beslut', 'D'],
  ['@koodeksi', 'R'],
  ['@kodex', 'R'],
  ['code', 'R'],
  ['regulation', 'R'],
  ['directive', 'L'],
  ['decision', 'D'],
]);
export const STATUTE_HEADS = new Set([
  '@laki',
  '@kaari',
  '@lag',
  '@balk',
  '@asetus',
  '@förordning',
  'act',
  'law',
  'decree',
  'code',
  '@järjestys',
  '@sääntö',
  '@säädös',
]);

/** Words before a name that belong to it ("EU:n yleisen …"). */
export const BEFORE = new Set(
  (
    'eu eun eus euroopan unionin ey uusi uuden uutta suomen kansallinen kansallisen kansallista kansallisessa ' +
    'europeiska unionens finlands finsk finska european union finnish new nya ny'
  ).split(' '),
);
/** "yleinen", "allmän": only EU acts have it in their names. */
export const GENERAL =
  /^(?:yleinen|yleise[nt]?|yleistä|yleisessä|yleisestä|yleiseen|yleisellä|yleiseksi|yleisenä|yleiset|yleisten|yleisiä|allmän|allmänna)$/;
export const INSTITUTIONS = new Set(
  'euroopan parlamentin neuvoston komission täytäntöönpano delegoitu delegoidun europaparlamentets europaparlamentet rådets kommissionens delegerad delegerade european parliament council commission implementing delegated unionin'.split(
    ' ',
  ),
);
export const GLUE = new Set(['ja', 'och', 'and', 'of', 'the']);
export const EUROPEAN_MARK = new Set(['eu', 'eun', 'euroopan', 'unionin', 'europeiska', 'european', 'unionens']);

/**
 * First index of the attributes before a name.
 *
 * @param tokens the text.
 * @param i where the name begins.
 * @param strong whether a word belongs to the name.
 * @param glue words that belong to it only between two such words.
 */
export function leftOf(
  tokens: Tokens,
  i: number,
  strong: (word: string) => boolean,
  glue: ReadonlySet<string> = NO_GLUE,
): number {
  let first = i;
  let at = i - 1;
  for (let step = 0; step < 9 && at >= 0; step += 1) {
    if (tokens.sign(at) === '-' && tokens.gap(at) === 0) at -= 1;
    const word = tokens.word(at);
    if (strong(word)) first = at;
    else if (!glue.has(word)) break;
    at -= 1;
  }
  return first;
}

/** States after "of" whose act is a foreign one though it bears the same name. */
const FOREIGN_OWNER = /^(?:kingdom|åland|states)$/;

/** What "of the European Union", "of Finland", "of Ireland" after a name says. */
export interface Owner {
  readonly next: number;
  readonly foreign: boolean;
}

/**
 * Reads the owner of an act after its name: "of the European Union", "of the EU", "of Finland", "för Åland".
 *
 * @param tokens the text.
 * @param i index after the name.
 */
export function ownerAfter(tokens: Tokens, i: number): Owner {
  if (tokens.word(i) === 'för') return ofAland(tokens, i);
  // "Data Protection Act (Finland)", "(Kenya)"
  if (tokens.sign(i) === '(' && tokens.sign(i + 2) === ')') {
    const foreign = isOtherState(tokens.word(i + 1));
    if (foreign || /^(?:finland|suomi)$/.test(tokens.word(i + 1))) return { next: i + 3, foreign };
  }
  if (tokens.word(i) !== 'of') return { next: i, foreign: false };
  let at = tokens.word(i + 1) === 'the' ? i + 2 : i + 1;
  if (/^(?:european|united)$/.test(tokens.word(at))) at += 1;
  const word = tokens.word(at);
  if (FOREIGN_OWNER.test(word) || isOtherState(word)) return { next: at + 1, foreign: true };
  const own = word === 'eu' || word === 'finland' || (word === 'union' && tokens.word(at - 1) === 'european');
  return { next: own ? at + 1 : i, foreign: false };
}

/** "statistiklagen för landskapet Åland": an act of Åland. */
function ofAland(tokens: Tokens, i: number): Owner {
  const at = tokens.word(i + 1) === 'landskapet' ? i + 2 : i + 1;
  return tokens.word(at) === 'åland' ? { next: at + 1, foreign: true } : { next: i, foreign: false };
}

/**
 * Index after a short word in parentheses inside a title: "the use of cat name record (CNR) data", or `i`; that of "(EU) nr 1/2014"
 * is the beginning of a number.
 *
 * @param tokens the text.
 * @param i index of the parenthesis.
 */
export function afterInnerBracket(tokens: Tokens, i: number): number {
  const short =
    tokens.sign(i) === '(' && tokens.sign(i + 2) === ')' && /^\p{Lu}\p{L}+$/u.test(tokens.at(i + 1)?.raw ?? '');
  const goesOn = short && tokens.gap(i + 3) === 1 && tokens.word(i + 3) !== '';
  return goesOn && actNumber(tokens, i) === undefined ? i + 3 : i;
}

const ISSUER = /^(?:ministry|government|council|president|minister)$/;
const LONGEST_ISSUER = 14;

/**
 * "Decree of the Ministry of Cats and Dogs on Shelters": index of the "on" after who has issued the decree, or `i`.
 *
 * @param tokens the text.
 * @param i index of the "of".
 */
export function afterIssuer(tokens: Tokens, i: number): number {
  const first = tokens.word(i + 1) === 'the' ? i + 2 : i + 1;
  if (tokens.word(i) !== 'of' || !ISSUER.test(tokens.word(first))) return i;
  for (let at = first + 1; at < i + LONGEST_ISSUER && tokens.gap(at) === 1; at += 1) {
    if (/^(?:on|concerning|regarding)$/.test(tokens.word(at))) return at;
    if (!tokens.isCapital(at) && !/^(?:of|the|and|for)$/.test(tokens.word(at)) && tokens.sign(at) !== '&') return i;
  }
  return i;
}

const NO_GLUE: ReadonlySet<string> = new Set();

/** Whether the state named before a name makes it a foreign act; "… in Swedish⏎Archives Act" tells a language. */
export function isForeign(tokens: Tokens, first: number): boolean {
  if (tokens.gap(first) === 2 && /^(?:in|på)$/.test(tokens.word(first - 2))) return false;
  return (
    first > 0 &&
    (isOtherState(tokens.word(first - 1)) || (tokens.sign(first - 1) === '-' && isOtherState(tokens.word(first - 2))))
  );
}

/** Head of the last word before an index, without its plural mark. */
export function lastHead(tokens: Tokens, next: number): string {
  const word = tokens.word(next - 1);
  return singularHead(headOf(word)?.head ?? word);
}
