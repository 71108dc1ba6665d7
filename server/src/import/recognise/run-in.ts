import { labelOf } from '../extract/labels';
import type { Topic } from '../topics';
import {
  bare,
  found,
  isToldByName,
  isWithin,
  PEOPLE,
  wholeNumber,
  type FoundHeading,
  type HeadingContext,
} from './found-heading';
import { LIKELY } from './likely-lines';
import type { Line } from './lines';
import { matchHeading, NOTHING, type HeadingMatch } from './match-heading';
import { isSentence } from './sentence';

/** Longest words before a colon that may be a heading with its text on the same line. */
const LONGEST_RUN_IN = 110;

/** 'The contact person is: …' names somebody, where another verb says something. */
const IS = /\s(?:is|are|on|ovat|är)$/iu;

/** Sections where 'Yhteystiedot' are somebody's or something's of theirs. */
const NAMED_BESIDE: ReadonlySet<Topic> = new Set([
  ...PEOPLE,
  'rekisterit/tietosisältö',
  'rekisterit/henkilötietoryhmät',
]);

/** A colon or a dash with text after it, and the words before it. */
const SPLIT = /^(.{3,110}?)(?::\s+|:(?=\p{Lu}|\d)|\s[–—-]\s)(?=\S)/u;

/** A line that may be a heading and its text: the words before a mark and those after it. */
export interface SplitLine {
  readonly head: string;
  /** The words before it, with the mark itself. */
  readonly begin: string;
  readonly rest: string;
  readonly isDash: boolean;
}

export function splitRunIn(text: string): SplitLine | undefined {
  const split = SPLIT.exec(text);
  const head = split?.[1];
  if (!split || head === undefined || head.length > LONGEST_RUN_IN || /[.;!?]\s/u.test(head)) return undefined;
  const [begin] = split;
  return { head, begin, rest: text.slice(begin.length).trim(), isDash: !begin.includes(':') };
}

/** 'Rekisterin nimi: Asiakasrekisteri': a heading and its text on one line. */
export function runIn(line: Line, at: number, context: HeadingContext): FoundHeading | undefined {
  const { language, topics } = context;
  const split = splitRunIn(line.text);
  if (!split) return undefined;
  const { head, isDash: dash } = split;
  const match = matchHeading(bare(head), language);
  const isPerson = match.topics[0] === 'tietosuojavastaava';
  const isSet = isPerson || line.marker !== undefined || line.kind === 'heading';
  const wanted = isSet ? 0.6 : line.kind === 'item' ? 0.95 : 0.85;
  if (match.topics.length === 0 || match.coverage < (dash ? Math.max(wanted, 0.95) : wanted))
    return runInUnknown(line, at, split, context);
  if (/^\p{Ll}/u.test(head) || (line.marker === undefined && isSentence(head.replace(IS, ''), language)))
    return undefined;
  if (line.marker === undefined && isWithin(match.topics, topics)) return undefined;
  // a label of a contact or of a list: 'Yhteystiedot: …' of the controller, 'Henkilötiedot: …' among the sources
  if (match.isGeneric && (line.kind === 'item' || topics.some((topic) => NAMED_BESIDE.has(topic)))) return undefined;
  if (!/\s/u.test(head) && match.topics[0] === 'rekisterit/tietosisältö' && topics.length > 0) return undefined;
  // what stands after the mark is a heading too: 'Rekisteröidyn oikeudet: tarkastusoikeus'
  const after = matchHeading(bare(split.rest), language);
  if (after.topics.length > 0 && after.coverage >= 0.9 && !dash) return undefined;
  return foundSplit(line, at, split, match);
}

/** 'Uppgifter som vi behandlar: e-postadress', which looks as the notice's headings do: what stands after the colon is its text. */
export function runInLikely(line: Line, at: number, { language, likely }: HeadingContext): FoundHeading | undefined {
  const split = (likely[at] ?? 0) < LIKELY || line.kind !== 'text' ? undefined : splitRunIn(line.text);
  if (!split || split.isDash || isSentence(split.head, language)) return undefined;
  if (matchHeading(bare(split.rest), language).topics.length > 0) return undefined;
  const match = matchHeading(bare(split.head), language);
  return match.topics.length === 0 ? undefined : foundSplit(line, at, split, match);
}

/** 'I klientkortet antecknas: namn, …', where the notice writes its headings so. */
function runInUnknown(line: Line, at: number, split: SplitLine, context: HeadingContext): FoundHeading | undefined {
  if (!context.forms.has('run-in') || split.isDash || line.kind !== 'text' || !/^\p{Lu}/u.test(split.head))
    return undefined;
  if (isSentence(split.head, context.language) || split.rest.length < SHORTEST_UNKNOWN) return undefined;
  if (isDetailLabel(split.head) || split.head.split(/\s+/u).length > MOST_WORDS_UNKNOWN) return undefined;
  return foundSplit(line, at, split, NOTHING);
}

/** 'Osoite', 'Puhelin': a detail of somebody's, whatever the notice does with its headings. */
export function isDetailLabel(head: string): boolean {
  return labelOf(`${bare(head)}:`) !== undefined;
}

/** Shortest text, in UTF-16 units, that may stand behind such a heading. */
const SHORTEST_UNKNOWN = 12;
/** Most words before a colon that may be a heading in unknown words. */
const MOST_WORDS_UNKNOWN = 8;

function foundSplit(line: Line, at: number, { begin, rest }: SplitLine, match: HeadingMatch): FoundHeading {
  const after: Line = { ...line, kind: 'text', marker: undefined, text: rest, begins: true };
  return { ...found(line, line.text.slice(0, begin.trimEnd().length), match, at + 1), rest: [after] };
}

/** '**Rekisterin nimi** Asiakasrekisteri': a heading set apart, its text after it with or without a mark between. */
export function runInLead(line: Line, at: number, { language, topics }: HeadingContext): FoundHeading | undefined {
  const head = bare(line.lead);
  if (head === '' || !/^\p{Lu}/u.test(head) || line.kind === 'item' || isSentence(head, language)) return undefined;
  const match = matchHeading(head, language);
  if (match.topics.length === 0 || match.coverage < 0.7 || isWithin(match.topics, topics)) return undefined;
  if (match.isGeneric && topics.some((topic) => NAMED_BESIDE.has(topic))) return undefined;
  const text = line.text.slice(line.lead.length).replace(/^[\s.:–—-]+/u, '');
  // a sentence may begin with bold words: 'Evästeiden käytöstä voit …' goes on in a small letter
  if (text === '' || /^\p{Ll}/u.test(text)) return undefined;
  const rest: Line = { ...line, kind: 'text', marker: undefined, lead: '', text, begins: true };
  return { ...found(line, line.lead, match, at + 1), rest: [rest] };
}

/** Who is who, and what the register is called, with the name after it and nothing between. */
const BARE =
  /^(?:rekisterinpitäjän?(?: yhteystiedot)?|rekisterin nimi|(?:rekisterin )?yhteyshenkilö|tietosuojavastaavan?(?: yhteystiedot)?|registeransvarig|personuppgiftsansvarig|registrets namn|kontaktperson|dataskyddsombud|(?:data )?controller|name of (?:the )?register|contact person|data protection officer)\s+/iu;
/** Longest line that is a heading with its name, in UTF-16 units. */
const LONGEST_BARE = 120;

/** 'Rekisterinpitäjä Kuusikko ry': a page whose markup was lost. */
export function runInBare(
  line: Line,
  at: number,
  { language, topics, isEmpty, lastNumber }: HeadingContext,
): FoundHeading | undefined {
  const words = BARE.exec(line.text)?.[0];
  if (words === undefined || line.kind !== 'text' || line.marker !== undefined || !line.begins || lastNumber > 0)
    return undefined;
  if (line.text.length > LONGEST_BARE || /[.!?:]$/u.test(line.text) || isSentence(line.text, language))
    return undefined;
  const match = matchHeading(words.trim(), language);
  if (
    match.topics.length === 0 ||
    (isEmpty && topics.some((topic) => PEOPLE.has(topic)) && PEOPLE.has(match.topics[0] ?? '')) ||
    isWithin(match.topics, topics)
  )
    return undefined;
  const name = line.text.slice(words.length);
  if (!/^\p{Lu}/u.test(name) || matchHeading(name, language).topics.length > 0) return undefined;
  const rest: Line = { ...line, text: name };
  return { ...found(line, words.trim(), match, at + 1), rest: [rest] };
}

/** A company form, a number, a mark of an address or the end of a sentence: what stands after a heading, never in it. */
const OF_TEXT =
  /(?<!\p{L})(?:oy|oyj|ab|ry|rf|r\.f|ltd|tmi|kunta|kaupunki|seurakunta|kommun|stad)(?!\p{L})|\d|@|[.!]$/iu;

/** '1. Rekisterinpitäjä Kuusikko Oy': the text goes on after the next heading of a numbered series with nothing between. */
export function runInNumbered(
  lines: readonly Line[],
  at: number,
  { language, lastNumber }: HeadingContext,
): FoundHeading | undefined {
  const line = lines[at];
  const number = wholeNumber(line?.marker);
  if (!line || line.cells.length > 0 || number === undefined || number !== lastNumber + 1) return undefined;
  if (number === 1 && !opensSeries(lines, at)) return undefined;
  let best: FoundHeading | undefined;
  for (const { index } of line.text.slice(0, LONGEST_RUN_IN).matchAll(/\s(?=\p{Lu})/gu)) {
    const head = line.text.slice(0, index);
    const rest = line.text.slice(index).trim();
    if (/[.:;!?]/u.test(head) || !OF_TEXT.test(rest)) continue;
    const match = matchHeading(head, language);
    if (match.topics.length === 0 || match.coverage < 0.95 || match.isGeneric) continue;
    // one word is enough before a name alone: in a sentence it may be the subject
    const isName = match.topics.every(isToldByName);
    if (!isName && !/\s/u.test(head)) continue;
    const after: Line = { ...line, kind: 'text', marker: undefined, text: rest, begins: true };
    best = { ...found(line, head, match, at + 1), rest: [after] };
  }
  return best;
}

/** True where a line numbered 1 begins a series: the next number stands later. */
function opensSeries(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 1 + SERIES_WITHIN).some(({ marker }) => wholeNumber(marker) === 2);
}

/** How many lines the next number of a series may be away. */
const SERIES_WITHIN = 60;

/** How many items to either side are looked at, and the share of them that must be headings too. */
const NEIGHBOURS = 8;
const MOST_OF_THEM = 0.6;

/**
 * True for an item of a list of data or purposes, which happens to begin with words that name a topic: of the items beside it that
 * have words before a colon too, most name none.
 */
export function isOneOfLabels(lines: readonly Line[], at: number, { language }: HeadingContext): boolean {
  if (lines[at]?.kind !== 'item') return false;
  let [labelled, known] = [0, 0];
  const look = (step: number): void => {
    for (let index = at + step; Math.abs(index - at) <= NEIGHBOURS; index += step) {
      const line = lines[index];
      if (line?.kind !== 'item') return;
      const head = SPLIT.exec(line.text)?.[1];
      if (head === undefined) continue;
      labelled++;
      if (matchHeading(bare(head), language).coverage >= 0.6) known++;
    }
  };
  look(-1);
  look(1);
  return labelled > 0 && known < labelled * MOST_OF_THEM;
}
