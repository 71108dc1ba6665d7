import type { Language } from '../../language';
import type { Topic } from '../topics';
import type { Line } from './lines';
import type { HeadingMatch } from './match-heading';
import type { SharedForm } from './shared-forms';

/** A heading found among the lines of a notice. */
export interface FoundHeading {
  /** As the source writes it, with its number. */
  readonly text: string;
  readonly line: number;
  /** Empty where the vocabulary knows none of its words. */
  readonly topics: readonly Topic[];
  readonly confidence: number;
  /** The whole number of a numbered heading of the first order. */
  readonly number: number | undefined;
  readonly level: number | undefined;
  /** What stands on its own line after it, as lines of its section. */
  readonly rest: readonly Line[];
  /** The index of the first line that is not part of it. */
  readonly end: number;
}

/** What is known where a line is looked at. */
export interface HeadingContext {
  readonly language: Language;
  /** The number of the numbered heading before; 0 where there is none. */
  readonly lastNumber: number;
  /** The topics of the section that the line would otherwise belong to. */
  readonly topics: readonly Topic[];
  /** True where that section has no lines yet. */
  readonly isEmpty: boolean;
  /** True once a section with a known heading has begun. */
  readonly isInBody: boolean;
  /** The index of the one heading that stands over all others; undefined where there is none. */
  readonly titleAt: number | undefined;
  /** The forms in which its headings share a line or a row with their text, whatever words they are in. */
  readonly forms: ReadonlySet<SharedForm>;
  /** How likely each line is a heading by its look, from 0 to 1. */
  readonly likely: readonly number[];
}

/** What a notice is called, which is no section of it. */
export const TITLE =
  /(?:tietosuoja|tietoturva|rekisteri)(?:seloste|ilmoitu)(?!en|ksen)|seloste käsittelytoimista|(?:dataskydds|register)beskrivning|dataskydds(?:meddeland|policy|klausul|redogörelse)|integritets(?:skydds)?policy|sekretesspolicy|(?:privacy|data protection)(?: and data protection)? (?:policy|notice|statement)|file description/iu;

export const PEOPLE: ReadonlySet<Topic> = new Set([
  'rekisterinpitäjä',
  'yhteyshenkilö',
  'vastuuhenkilö',
  'tietosuojavastaava',
]);

/** What is told by a name: who somebody is, what a register is called. */
export function isToldByName(topic: Topic): boolean {
  return PEOPLE.has(topic) || topic === 'rekisterit/nimi';
}

/** True where each of some topics is one of a section's. */
export function isWithin(topics: readonly Topic[], section: readonly Topic[]): boolean {
  return section.length > 0 && topics.every((topic) => section.includes(topic));
}

export function found(line: Line, text: string, match: HeadingMatch, end: number): FoundHeading {
  return {
    text:
      line.marker === undefined || (line.kind === 'item' && /^[^\p{L}\p{N}]+$/u.test(line.marker))
        ? text
        : `${line.marker} ${text}`,
    line: line.line,
    topics: match.topics,
    confidence: match.topics.length === 0 ? 0 : Math.round(match.coverage * 100) / 100,
    number: wholeNumber(line.marker),
    level: line.level,
    rest: [],
    end,
  };
}

/** A heading without its closing mark. */
export function bare(text: string): string {
  return text.replace(/\s*[:?.!]+$/u, '');
}

export function wholeNumber(marker: string | undefined): number | undefined {
  const digits = /^\(?(\d{1,2})[.):]?$/u.exec(marker ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
