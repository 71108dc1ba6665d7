import { LANGUAGES, type Language } from '../../language';
import type { Topic } from '../topics';
import { anyHeading, fillers, headingPatterns } from '../vocabulary/headings';

/** What a heading's words say it is about. */
export interface HeadingMatch {
  /** In the order of the heading's words; empty where the vocabulary knows none of them. */
  readonly topics: readonly Topic[];
  /** From 0 to 1: the share of its letters and digits in words that the vocabulary knows. */
  readonly coverage: number;
  /** True where only words that belong to whoever is named beside them name the topic: 'Yhteystiedot'. */
  readonly isGeneric: boolean;
}

/** Longer than any heading, in UTF-16 units. */
export const LONGEST_HEADING = 240;

/** What a heading names, in the notice's language or else in another; a heading no language knows has no topics. */
export function matchHeading(heading: string, language: Language): HeadingMatch {
  const text = heading.slice(0, LONGEST_HEADING).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const key = `${language} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const match = matchAny(text, language);
  remembered.set(key, match);
  return match;
}

/** Lines that are looked at again and again: the same line begins, and goes on with, several that may be one heading. */
const remembered = new Map<string, HeadingMatch>();
const MOST_REMEMBERED = 2_000;

function matchAny(text: string, language: Language): HeadingMatch {
  const own = matchIn(text, language);
  if (own.topics.length > 0) return own;
  const others = LANGUAGES.filter((other) => other !== language).map((other) => matchIn(text, other));
  return others.find(({ topics, coverage }) => topics.length > 0 && coverage >= 0.6) ?? own;
}

/** What a heading says none of whose words the vocabulary knows. */
export const NOTHING: HeadingMatch = { topics: [], coverage: 0, isGeneric: false };

/** Each pattern claims the words it finds; a word belongs to the first that claims it. */
function matchIn(text: string, language: Language): HeadingMatch {
  if (!anyHeading[language].test(text)) return NOTHING;
  const claimed = new Uint8Array(text.length);
  const found: { topic: Topic; at: number; isGeneric: boolean }[] = [];
  for (const { topic, pattern, isGeneric } of headingPatterns[language])
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (claimed.subarray(start, end).includes(1)) continue;
      claimed.fill(1, start, end);
      found.push({ topic, at: start, isGeneric });
    }
  for (const match of text.matchAll(fillers[language])) claimed.fill(1, match.index, match.index + match[0].length);
  let letters = 0;
  let known = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters++;
    known += claimed[match.index] ?? 0;
  }
  found.sort((a, b) => a.at - b.at);
  const naming = found.filter(({ isGeneric }) => !isGeneric);
  const topics = [...new Set((naming.length > 0 ? naming : found).map(({ topic }) => topic))];
  return {
    topics: withoutWholes(topics),
    coverage: letters === 0 ? 0 : known / letters,
    isGeneric: naming.length === 0,
  };
}

/** A part named beside its whole stands for both, and the legitimate interest of the controller is no section on who that is: 'Rekisteröidyn oikeudet: tarkastusoikeus', 'Rekisterin suojaus: A Manuaalinen aineisto'. */
function withoutWholes(topics: readonly Topic[]): Topic[] {
  const isOf = (topic: Topic, other: Topic): boolean =>
    other.startsWith(`${topic}/`) || (topic === 'rekisterinpitäjä' && other === 'rekisterit/oikeutettu-etu');
  return topics.filter((topic) => !topics.some((other) => isOf(topic, other)));
}
