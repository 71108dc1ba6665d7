/** The small words of legal references in Finnish, Swedish and English. */

import { headOf } from './heads';
import { ARTIKKELI, ARTIKLA, KAPPALE, KOHTA, LUKU, MOMENTTI, PYKALA, RESITAALI, finnishForms } from './inflect';
import type { Tokens } from './tokens';

function forms(...sources: (readonly string[])[]): ReadonlySet<string> {
  return new Set(sources.flat());
}

function words(list: string): string[] {
  return list.split(' ');
}

export const ARTICLE = forms(
  finnishForms(ARTIKLA),
  words(
    'artikel artikeln artikelns artiklar artiklarna artiklarnas artikels article articles art arts artt artikl artiklain',
  ),
);
export const WRONG_ARTICLE = forms(
  finnishForms(ARTIKKELI),
  words('artikkelia artikkeleita artikkeleissa artikkelien artikkeleiden artikle artikkel artickel'),
);
/** "kohta": a paragraph of an article with a number, a point with a letter. */
export const KOHTA_FORMS = forms(finnishForms(KOHTA), words('kohd k kohtan kohden'));
export const PARAGRAPH = forms(
  finnishForms(KAPPALE),
  words(
    'paragraph paragraphs para paras par subsection subsections subsec subs abs pkt punkt punkten punkter punkterna st stycke stycket stycken styckena moment momentet',
  ),
);
export const MOMENT = forms(
  finnishForms(MOMENTTI),
  words('mom moment moments momentet momenten momentets momentin subsection subsections subsec subs'),
);
export const POINT = forms(
  words(
    'point points subpoint subitem subparagraph subparagraphs letter letters lit lett litera littera item items indent',
  ),
  words(
    'led leden ledet pkt punkt punkten punkter punkterna bokstav bokstaven underpunkt underpunkten underpunkter underpunkterna p',
  ),
  words('luetelmakohta luetelmakohdan alakappale alakappaleen'),
);
export const ALAKOHTA = forms(
  finnishForms(KOHTA).map((form) => `ala${form}`),
  words('alak alakohd'),
);
export const ITEM = forms(
  words('pkt punkt punkten punkter punkterna p paragraph paragraphs para paras par item items point points'),
  words('subparagraph subparagraphs clause clauses underpunkt underpunkten underpunkterna'),
);
export const SECTION = forms(
  finnishForms(PYKALA),
  words('pyk paragraf paragrafen paragrafens paragrafer paragraferna'),
);
export const ENGLISH_SECTION = forms(
  words('section sections sec secs sect sects'),
  // what translators put for "§"
  words('avsnitt avsnittet avsnitten sektion sektionen sektionerna osio osion osiot osioiden osiossa osioissa'),
);
/** Only of an act named beside it, and in English: elsewhere "s. 10" is a page. */
export const SHORT_SECTION = forms(words('s ss'));
/** Of an article only: "Article 6 clause 1(c)", "Article 6, part 1 c". */
export const CLAUSE = forms(words('clause clauses part parts'));
export const CHAPTER = forms(
  finnishForms(LUKU),
  words('kap kapitel kapitels kapitlet kapitlets kapitlen kapitlens chapter chapters chap chapt ch'),
);
export const RECITAL = forms(
  finnishForms(RESITAALI),
  words(
    'recital recitals rec recs skäl skälen ingresspunkt ingresspunkten ingresspunkter ingresspunkterna beaktandesats beaktandesatsen',
  ),
  finnishForms(KAPPALE).flatMap((form) => [`johdanto${form}`, `perustelu${form}`]),
  words('johdantolause johdantolauseen johdantolauseessa johdantolausetta'),
);
export const KAPPALE_FORMS = forms(
  finnishForms(KAPPALE),
  finnishForms(KAPPALE).map((form) => `perustelu${form}`),
  finnishForms(KOHTA),
);

export const AND = forms(words('ja sekä tai tahi taikka eli och samt eller resp respektive and or'));
const ALSO = /^(?:myös|lisäksi|även|också|also|additionally)$/;
/** Words between the ends of a range. */
export const TO = forms(words('to till tom through'));

/** Words after a number that make it a quantity, not an article ("6 artikla, 14 päivän kuluessa"). */
const QUANTITY =
  /^(?:kuukau|päiv|vuo|vuotta|viik|tunti|tunni|henkil(?!ötie|öto|örek|östö)|euro(?!o?p)|prosent|kerta|kertaa|kpl|day|month|year|week|hour|time|person(?!al|uppg|skydd)|dag|månad|år|veck|timm|gång|procent|tammi|helmi|maalis|huhti|touko|kesäkuu|heinä|eloku|syysku|lokaku|marrasku|jouluku|january|february|march|april|june|july|august|september|october|november|december|januari|februari|mars|maj|juni|juli|augusti|oktober|different|eri(?!tyis)|muu)/;

/**
 * Whether the word after a number makes it a quantity or a date; the name of an act does not: "§ 10 ja 24 henkilötietolain".
 *
 * @param tokens the text.
 * @param i index of the word.
 */
export function isQuantity(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  // "14 May 2018", but "Articles 13 and 14 may apply"
  return word === 'may' ? tokens.digits(i + 1) !== '' : QUANTITY.test(word) && headOf(word) === undefined;
}

/** Index after an optional abbreviation point that touches the word before it. */
export function afterPoint(tokens: Tokens, i: number): number {
  return tokens.sign(i) === '.' && tokens.gap(i) === 0 ? i + 1 : i;
}

const ABBREVIATED = forms(
  words(
    'art arts artt kohd k mom kap par para paras lit lett sec secs sect sects subsec subs abs p pkt alak alakohd nro no st ns mm esim ks kts chap chapt ch s ss pyk rec recs',
  ),
);

/** Index after the "st" of "1st paragraph", "2nd subsection", or `i`. */
export function afterOrdinalEnding(tokens: Tokens, i: number): number {
  return tokens.gap(i) === 0 && tokens.gap(i + 1) === 1 && /^(?:st|nd|rd|th)$/.test(tokens.word(i)) ? i + 1 : i;
}

/** Index after the "No." of "Section No. 8", "pykälä nro 8", where a number follows it, or `i`. */
export function afterNumberSign(tokens: Tokens, i: number): number {
  if (!/^(?:no|nos|nr|nro|number|numbers|numero|nummer)$/.test(tokens.word(i))) return i;
  const at = afterPoint(tokens, i + 1);
  return tokens.digits(at) === '' ? i : at;
}

/**
 * Index after a unit word of one of the given sets, its abbreviation point included, or -1.
 *
 * @param tokens the text.
 * @param i where the unit would stand.
 * @param units words that will do.
 */
export function unit(tokens: Tokens, i: number, units: ReadonlySet<string>): number {
  const word = tokens.word(i);
  if (word === '') return -1;
  // "K5" is a name, "k. 5" a point
  if (word.length === 1 && tokens.digits(i + 1) !== '' && tokens.gap(i + 1) === 0) return -1;
  if (!units.has(word)) {
    // A word divided at the end of a line whose line break was lost: "momen-tin".
    const broken = word.length > 1 && tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 0;
    return broken && units.has(word + tokens.word(i + 2)) ? i + 3 : -1;
  }
  if (!ABBREVIATED.has(word)) return afterPlural(tokens, i + 1);
  // "art.": the point belongs to the word unless a sentence plainly begins after it.
  return afterPoint(tokens, i + 1);
}

/** Index after the "(s)" of "Article(s) 6", the "(t)" of "artikla(t) 6", or `i`. */
function afterPlural(tokens: Tokens, i: number): number {
  if (tokens.sign(i) !== '(' || tokens.gap(i) > 0 || tokens.sign(i + 2) !== ')') return i;
  return /^(?:s|t|r|n)$/.test(tokens.word(i + 1)) && tokens.digits(i + 3) !== '' ? i + 3 : i;
}

/** Whether a point after this word ends an abbreviation and no sentence. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATED.has(word);
}

/** Index after "alakohta", "ala-kohta", "alakohdan", or -1. */
export function alakohta(tokens: Tokens, i: number): number {
  const whole = unit(tokens, i, ALAKOHTA);
  if (whole >= 0) return whole;
  if (tokens.word(i) !== 'ala') return -1;
  return unit(tokens, tokens.sign(i + 1) === '-' ? i + 2 : i + 1, KOHTA_FORMS);
}

/** "10 o. 24 §", "10 o 24 §": the Swedish "och" in its first letter, between two numbers; its index where it is none. */
function shortAnd(tokens: Tokens, i: number): number {
  if (tokens.word(i) !== 'o' || tokens.gap(i) !== 1) return i;
  const next = afterPoint(tokens, i + 1);
  return tokens.number(next) > 0 && tokens.gap(next) === 1 ? next : i;
}

function asWellAs(tokens: Tokens, i: number): boolean {
  return tokens.word(i) === 'as' && tokens.word(i + 1) === 'well' && tokens.word(i + 2) === 'as';
}

/**
 * Index after a separator of a list (comma, slash, conjunction, comma with conjunction), or -1.
 *
 * @param tokens the text.
 * @param i where it would stand.
 */
export function separator(tokens: Tokens, i: number): number {
  const sign = tokens.sign(i);
  let at = i;
  if (sign === ',' || sign === '/' || sign === '&' || sign === '+') at += 1;
  if (AND.has(tokens.word(at))) {
    at = tokens.word(at) === 'resp' ? afterPoint(tokens, at + 1) : at + 1;
    // "and/or", "ja/tai"
    if (tokens.sign(at) === '/' && AND.has(tokens.word(at + 1))) at += 2;
    // "and also 24", "sekä myös 24"
    if (ALSO.test(tokens.word(at)) && tokens.digits(at + 1) !== '') at += 1;
  } else if (at === i) at = asWellAs(tokens, i) ? i + 3 : shortAnd(tokens, i);
  return at === i ? -1 : at;
}

/** "15., 16. ja 17.": index after a separator of a list, and after the point of the number before it; or -1. */
export function separatorAfterPoint(tokens: Tokens, i: number): number {
  const after = separator(tokens, afterPoint(tokens, i));
  // "… article 6. And 14 days later": a sentence begins
  return after > i + 1 && tokens.sign(i) === '.' && tokens.isCapital(i + 1) ? -1 : after;
}

/** Words and signs of a range in more than one token, longer ones first. */
const LONG_RANGES = [
  't . o . m .',
  't . o . m',
  't o m',
  'till och med',
  'up to and including',
  'up to',
  '. . .',
  '. .',
].map((range) => range.split(' '));

/** Index after the sign or word of a range ("–", "to", "till", "t.o.m.", "up to and including", "..."), or -1. */
export function rangeSign(tokens: Tokens, i: number): number {
  const sign = tokens.sign(i);
  if (sign === '-' || sign === '…') return i + 1;
  const long = LONG_RANGES.find((range) => range.every((part, at) => tokens.at(i + at)?.norm === part));
  const after = long === undefined ? (TO.has(tokens.word(i)) ? i + 1 : -1) : i + long.length;
  // "Article 6 up to 12 months"
  return after >= 0 && isQuantity(tokens, after + 1) ? -1 : after;
}
