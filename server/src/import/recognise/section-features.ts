import type { Language } from '../../language';
import { isRight, type Topic } from '../topics';
import type { Line } from './lines';

/** A section as it stands in its notice: what is known of it before it is known what it is about. */
export interface SectionSeen {
  readonly heading: string;
  readonly text: string;
  /** The first topic of the section before it; undefined where none is known. */
  readonly before: Topic | undefined;
  /** Where it stands in the notice, from 0 to 1; undefined where that tells nothing. */
  readonly place: number | undefined;
}

/** Words are told apart by their beginnings, since Finnish and Swedish words end in many ways. */
const STEM = 6;
/** Pieces of a heading's words, by which compounds are known: 'asiakastiedot', 'kundregistret'. */
const GRAM = 4;
const SHORTEST_WORD = 3;
/** So much of a text is looked at, in UTF-16 units. */
const LONGEST = 3_000;
/** The notice is parted into so many parts by what usually stands where. */
const PLACES = 4;

/** What stands under a heading, as one text: the cells of a row in a line. */
export function textOfLines(lines: readonly Pick<Line, 'text' | 'cells'>[]): string {
  return lines.map(({ text, cells }) => [text, ...cells].join(' ')).join('\n');
}

/** A notice of fewer sections has no usual place for them. */
const LEAST_SECTIONS = 6;

/** Where one of a notice's sections stands, as {@link SectionSeen} has it. */
export function placeOf(index: number, sections: number): number | undefined {
  return sections < LEAST_SECTIONS ? undefined : index / sections;
}

/** Marks of a text that no word of it tells. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['mail', /@/u],
  ['phone', /\d{5} |\+358|(?<!\d)0\d\d/u],
  ['link', /https?:|www\./u],
  ['business-id', /\d{6,7}-\d/u],
  ['time', /\d+ (?:v|år|year|month|kk|kuuk|månad)/iu],
];

/**
 * What the learnt weights of `schemas/section-words.json` are weights of: pieces of words of the heading and the text, what
 * stands before, where it stands. The script that learns them calls this too.
 *
 * @returns each feature once; those of a language begin with its name
 */
export function featuresOf({ heading, text, before, place }: SectionSeen, language: Language): string[] {
  const features = new Set<string>();
  for (const word of wordsIn(heading)) {
    if (/^\d+\p{L}?$/u.test(word)) continue;
    features.add(`${language}:h:${word.slice(0, STEM)}`);
    for (let at = 0; at + GRAM <= word.length; at++) features.add(`${language}:g:${word.slice(at, at + GRAM)}`);
  }
  const looked = text.slice(0, LONGEST);
  for (const word of wordsIn(looked))
    if (word.length >= SHORTEST_WORD) features.add(`${language}:t:${word.slice(0, STEM)}`);
  for (const [mark, pattern] of MARKS) if (pattern.test(looked)) features.add(`mark:${mark}`);
  features.add(`length:${Math.min(5, Math.floor(Math.log2(1 + text.length / 40)))}`);
  features.add(`before:${before === undefined ? '' : foldTopic(before)}`);
  if (place !== undefined) features.add(`place:${Math.min(PLACES - 1, Math.floor(place * PLACES))}`);
  features.add(`${language}:any`);
  return [...features];
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The topic that the learnt weights know a topic by: parts of cookies, security and rights are learnt with their wholes. */
export function foldTopic(topic: Topic): Topic {
  if (topic === 'rekisterit/henkilötietoryhmät') return 'rekisterit/tietosisältö';
  if (topic === 'valvontaviranomainen') return 'oikeudet/valitusoikeus';
  if (topic === 'vastuuhenkilö') return 'yhteyshenkilö';
  if (topic !== 'oikeudet/valitusoikeus' && isRight(topic)) return 'oikeudet';
  return WHOLES.find((whole) => topic.startsWith(`${whole}/`)) ?? topic;
}

const WHOLES: readonly Topic[] = ['evästeet', 'rekisterit/suojaus'];
