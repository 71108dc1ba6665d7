/**
 * Finnish and Swedish titles in several words: "laki kissojen pidosta", "kissojen pidosta annettu laki", "lagen om
 * katthem". Where a title ends is told by the forms of its words.
 */

import type { Title } from './act-by-name';
import { ANNETTU } from '../language/inflect';
import { headOf } from '../language/heads';
import { findName } from './lexicon';
import type { Tokens } from '../language/tokens';
import { ARTICLE, SECTION } from '../language/words';

/**
 * The title in several words whose head stands at a token.
 *
 * @param tokens the text.
 * @param i index of the bare head word ("laki", "lagen").
 */
export function titleInWords(tokens: Tokens, i: number): Title | undefined {
  const key = headOf(tokens.word(i));
  if (key === undefined || key.prefix !== '') return undefined;
  switch (key.head) {
    case '@laki':
    case '@asetus':
      return (
        order(tokens, i, key.head.slice(1)) ??
        given(tokens, i, key.head.slice(1)) ??
        finnish(tokens, i, key.head.slice(1))
      );
    case '@lag':
    case '@förordning':
      return order(tokens, i, key.head.slice(1)) ?? swedish(tokens, i, key.head.slice(1));
    default:
      return undefined;
  }
}

const OFFICE = /^\p{Lu}{2,5}$/u;

/** "ministeriön asetus nro 6/EEO/2000": numbered by the ministry, not in the statute book. */
function order(tokens: Tokens, i: number, head: string): Title | undefined {
  const at = /^(?:nro|no|n|nr)$/.test(tokens.word(i + 1)) ? (tokens.sign(i + 2) === '.' ? i + 3 : i + 2) : i + 1;
  const office = tokens.at(at + 2)?.raw ?? '';
  const [serial, year] = [tokens.digits(at), tokens.digits(at + 4)];
  if (serial === '' || !OFFICE.test(office) || year.length !== 4) return undefined;
  if (tokens.sign(at + 1) !== '/' || tokens.sign(at + 3) !== '/') return undefined;
  const first = /ministeriön$|ministeriets$/.test(tokens.word(i - 1)) ? i - 1 : i;
  return { words: [head, `${serial}/${office}/${year}`], first, next: at + 5, weak: false };
}

const LONGEST = 12;
/** Illatives, which end like genitives: "tietosuoja-asetukseen ja kissojen pidosta annettuun lakiin". */
const ILLATIVE = /(?:aa|ee|ii|oo|uu|yy|ää|öö)n$|h[aeiouyäö]n$|^(?:niin|kuin|sen|joten|siten|kuten|myös|ja|sekä|tai)$/;
export const GENITIVE = /n$/;
export const ELATIVE = /(?:sta|stä)$/;
const WITHIN = /(?:ssa|ssä|lla|llä|lle|na|nä|tä|ta|sti|tta)$/;
export const FINNISH_AND = /^(?:ja|sekä|tai)$/;
/** Elatives that are no matter of an act: "tästä annettu laki", "hallituksesta annettu". */
export const NO_MATTER =
  /^(?:tästä|siitä|niistä|näistä|josta|joista|muusta|muista|asiasta|toisesta|kustakin|mistä|edellä|valtiosta|muuttamisesta|kumoamisesta)$/;

/** A word that can stand before the elative of a title: in the genitive, or in another case between two such words. */
export function attribute(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (word.length < 3 || headOf(word) !== undefined) return false;
  return (GENITIVE.test(word) && !ILLATIVE.test(word)) || WITHIN.test(word) || ELATIVE.test(word);
}

/** "kissojen pidosta annetun lain": the title before its head. */
function given(tokens: Tokens, i: number, head: string): Title | undefined {
  if (!ANNETTU.includes(tokens.word(i - 1))) return undefined;
  const matter = i - 2;
  if (!ELATIVE.test(tokens.word(matter)) || NO_MATTER.test(tokens.word(matter))) return undefined;
  let first = matter;
  for (let at = matter - 1; at > matter - LONGEST; at -= 1) {
    if (tokens.gap(at + 1) === 2 && tokens.at(at)?.kind !== 'word') break;
    if (attribute(tokens, at) && !isEssive(tokens.word(at))) first = at;
    else if (isHanging(tokens, at) || (first === at + 2 && isFirstPart(tokens, at))) first = at;
    else if (tokens.sign(at) !== '-' && !FINNISH_AND.test(tokens.word(at))) break;
  }
  // "maakuntalaissa kissojen pidosta annetun lain": one of Åland, read by its number or not at all.
  if (tokens.word(first - 1).startsWith('maakuntala')) return undefined;
  const words = wordsOf(tokens, first, matter + 1);
  return { words: [head, ...words], first, next: i + 1, weak: false };
}

/** The "hoito-" of "hoito- ja kehittämiskeskuksen tilastotoimesta annettu laki". */
export function isHanging(tokens: Tokens, i: number): boolean {
  const hyphen = tokens.word(i).length > 2 && tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0;
  return hyphen && FINNISH_AND.test(tokens.word(i + 2));
}

/** The "oma" of "oma-aloitteisten kissaverojen menettelystä annettu laki". */
export function isFirstPart(tokens: Tokens, i: number): boolean {
  const glued = tokens.sign(i + 1) === '-' && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 0;
  return glued && tokens.word(i) !== '' && headOf(tokens.word(i)) === undefined && attribute(tokens, i + 2);
}

/** "perusteena kissojen pidosta annettu laki": what the act is for the sentence, no part of its title. */
function isEssive(word: string): boolean {
  return /(?:na|nä)$/.test(word);
}

/** Forms of a decree that its title may follow; "säädetään asetuksella maksuista" says what is laid down by one. */
const INFLECTED = /^asetu(?:ksen|sta|ksessa|kseen)$/;
/** Words of the sentence, participles above all: "asetuksessa sille säädetystä tehtävästä", "asetuksen nojalla". */
const OF_SENTENCE =
  /(?:[td]u|[td]y|nnu|nny)(?:ista|istä|sta|stä)$|m[aäi]st[aä]$|^(?:mukai|vastai|liit|si[ltn]|niille|niissä|tässä|tälle|nojalla|perusteella|kautta|lisäksi|osalta|kanssa|aikana)/;

/** "sisäministeriön asetuksessa kissojen maksuista": a decree in another case, whose issuer is named. */
function isDecreeInflected(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (!INFLECTED.test(word) || !/^(?:valtioneuvoston|.*ministeriön)$/.test(tokens.word(i - 1))) return false;
  // "asetuksen soveltamisesta": what is done with the decree
  return word !== 'asetuksen' || !ELATIVE.test(tokens.word(i + 1));
}

/** "Laki kissojen pidosta ja hoidosta": as far as there are elatives. */
function finnish(tokens: Tokens, i: number, head: string): Title | undefined {
  const inflected = isDecreeInflected(tokens, i);
  if (tokens.word(i) !== head && !inflected) return undefined;
  const before = /^(?:valtioneuvoston|.*ministeriön|suomen|uusi|koskeva|ja|sekä)?$/.test(tokens.word(i - 1));
  if (!tokens.isCapital(i) && !inflected && !before) return undefined;
  let end = -1;
  for (let at = i + 1; at < i + LONGEST; at += 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind === 'break') break;
    if (token.norm === '-' || (FINNISH_AND.test(token.norm) && end !== i + 1)) continue;
    if (isFirstPart(tokens, at)) continue;
    if (token.kind !== 'word' || !attribute(tokens, at)) break;
    if (inflected && OF_SENTENCE.test(token.norm)) break;
    if (ELATIVE.test(token.norm) && !NO_MATTER.test(token.norm)) end = at + 1;
  }
  return end < i + 3 - 1
    ? undefined
    : { words: [head, ...wordsOf(tokens, i + 1, end)], first: i, next: end, weak: false };
}

const DEFINITE = /^(?:lagens?|förordningens?)$/;
/** Words that begin the rest of the sentence, never a part of a title. */
const SWEDISH_END =
  /^(?:som|är|var|har|hade|ska|skall|kan|får|måste|bör|samt|eller|men|när|då|om|enligt|på|där|vilken|vilket|vilka|så|att|inte|även|också|reglerar|regleras|föreskriver|föreskrivs|tillämpas|gäller|bestämmer|bestäms|innehåller|ger|kräver|förutsätter|förpliktar|utgör|trädde|träder|ålägger|anger|angivna|avses|avsedda|avsedd|avsett|stadgar|stadgas|säger|definierar|skyldig|tillåter|krävs|finns|används|behandlas|behandlar|sparas|lagras|bevaras|ges|genom|utan|vi|de|dem|man|du|er|ert|din|det|detta|denna|dessa|sådan|sådana|hur|vad|vem|huruvida|ifall|kräver|kommer|blir|baserar|grundar|gör|tills|sedan|eftersom|ingår|omfattar|berör|följer|följs|iakttas|efterlevs|upphävs|upphävdes|upphörde|upphör|ändras|ändrades|föreslås|stiftas|stiftades|godkändes|antogs|infördes|införs|skapar|syftar|ersätter|ersätts|kompletterar|kompletteras|trätt|gällde|fanns|föreskrivs|åläggs|behövs|förbjuder|möjliggör|beaktas|innebär|ansvarar|upprätthålls|samlas|insamlas|styr|styrs|skyddar|definieras)$/;
/** "i fråga om", "i samband med", "med stöd av", "i kraft": phrases of the sentence, by their noun. */
const SWEDISH_PHRASE =
  /^(?:i (?:fråga|samband|enlighet|syfte|stället|kraft|form|praktiken|allmänhet|synnerhet|förhållande|tillämpliga|första|övrigt|samma|dag)|med (?:stöd|anledning|hänsyn|beaktande|undantag|hjälp|tanke|avseende)|vid (?:behov|sidan)|från (?:och|början)|till (?:exempel|följd|dess)|av (?:den|år)|för (?:att|närvarande|övrigt))$/;
const SWEDISH_SMALL = /^(?:i|av|för|vid|med|inom|mellan|till|och|mot|under|från|vissa|den|en|ett|hos|över)$/;

/** "lagen om vård av katter": to the end of the phrase. */
function swedish(tokens: Tokens, i: number, head: string): Title | undefined {
  if (!/^(?:om|angående)$/.test(tokens.word(i + 1))) return undefined;
  const capital = tokens.isCapital(i);
  const issued = /^(?:statsrådets|.*ministeriets)$/.test(tokens.word(i - 1)) || ofMinistry(tokens, i - 1);
  if (!DEFINITE.test(tokens.word(i)) && !capital && !issued) return undefined;
  const end = endOfSwedish(tokens, i + 2);
  return end < 0 ? undefined : { words: [head, ...wordsOf(tokens, i + 1, end)], first: i, next: end, weak: false };
}

/** "SHM:s förordning om …": an abbreviation in the genitive. */
function ofMinistry(tokens: Tokens, i: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(tokens.at(i)?.raw ?? '') && tokens.at(i)?.suffix === 's';
}

/**
 * Where a Swedish title ends.
 *
 * @param tokens the text.
 * @param from index after "om".
 * @returns the index after its last word, or -1 when no title is there.
 */
export function endOfSwedish(tokens: Tokens, from: number): number {
  let end = -1;
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) break;
    const hyphen = token.norm === '-' && tokens.gap(at) === 0;
    if (hyphen) continue;
    if (token.kind !== 'word' || SWEDISH_END.test(token.norm) || endsTitle(tokens, at)) break;
    if (SWEDISH_PHRASE.test(`${token.norm} ${tokens.word(at + 1)}`)) break;
    if (token.gap === 2 && /^\p{Lu}/u.test(token.raw)) break;
    if (!SWEDISH_SMALL.test(token.norm)) end = at + 1;
  }
  return end;
}

/** Another act, an article or a section begins. */
function endsTitle(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return headOf(word) !== undefined || ARTICLE.has(word) || SECTION.has(word) || findName(tokens, i) !== undefined;
}

/** The words of a stretch; a hyphen stays with the word before it. */
function wordsOf(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = tokens.word(at);
    const glued = at > from && tokens.sign(at - 1) === '-' && tokens.gap(at) === 0;
    // "julkishallinnon ja -talouden": the hyphen is that of the word after it
    const leading = tokens.sign(at) === '-' && tokens.gap(at) > 0 && tokens.gap(at + 1) === 0;
    if (leading) words.push('-');
    else if (tokens.sign(at) === '-' || glued) words.push((words.pop() ?? '') + (word === '' ? '-' : word));
    else if (word !== '') words.push(word);
  }
  return words;
}
