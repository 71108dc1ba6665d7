import type { Language, Prose } from '../../notice';
import type { RuleFinding } from '../rule';
import { once } from './once';
import { onceAText, type ReadText } from './once-a-text';
import { sentencesIn, type Sentence } from './sentences';
import type { RuleView } from '../view';

/** What words a rule looks for in each language; every pattern has the flags `dgiu`, and a group `mark` where not all of it is marked. */
export type Wording = Readonly<Record<Language, readonly RegExp[]>>;

/** One pattern for each language, for a condition. */
export type Words = Readonly<Record<Language, RegExp>>;

/** Words found, with the sentence they stand in; all places are in `prose.match.text`. */
export interface Hit {
  readonly prose: Prose;
  readonly sentence: Sentence;
  /** The sentence before in the same text, or the empty string: what 'se' and 'it' speak of. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words that tell of the past. */
const PAST: Words = {
  fi: /(?<!\p{L})(?:aiem(?:min|paa|man)|aikaisem(?:min|man)|ennen vuotta|entis\p{L}*|vanhan lain|henkilötietolain aikana|kumotu\p{L}*|enää)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:tidigare|förut|förr|inte längre|upphävd\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:previously|formerly|no longer|used to be|repealed|in the past)(?!\p{L})/iu,
};

/** True where the condition holds in the hit's sentence. */
export function says(hit: Hit, words: Words): boolean {
  return words[hit.prose.language].test(hit.sentence.text);
}

/** True where the condition holds in the hit's sentence or in the one before it. */
export function saysNearby(hit: Hit, words: Words): boolean {
  return says(hit, words) || words[hit.prose.language].test(hit.before);
}

/** True where the hit's sentence speaks of the past. */
export function ofThePast(hit: Hit): boolean {
  return says(hit, PAST);
}

/** True for a text of the rights, of the notice or of a register. */
export function inRights(prose: Prose): boolean {
  return prose.section === 'oikeudet' || prose.section === 'rekisterit/oikeudet';
}

/** A stretch found in a text, before it is known which value the text belongs to. */
type Found = Omit<Hit, 'prose'>;

const searchOf = once((wording: Wording) => onceAText((_, language, read) => find(read, wording[language])));

/** Every stretch the patterns find in a text, sentence by sentence; of stretches that overlap the first is kept. */
export function hitsOf(prose: Prose, wording: Wording): Hit[] {
  return searchOf(wording)(prose).map((hit) => ({ ...hit, prose }));
}

function find(prose: ReadText, patterns: readonly RegExp[]): Found[] {
  const hits: Found[] = [];
  let before = '';
  for (const sentence of sentencesIn(prose)) {
    const taken: (readonly [number, number])[] = [];
    for (const pattern of patterns) {
      if (!plain(pattern).test(sentence.text)) continue;
      for (const match of sentence.text.matchAll(pattern)) {
        const [from, to] = match.indices?.groups?.['mark'] ?? [match.index, match.index + match[0].length];
        if (taken.slice(-8).some(([start, end]) => from < end && start < to)) continue;
        taken.push([from, to]);
        const text = sentence.text.slice(from, to);
        hits.push({ sentence, before, start: sentence.start + from, end: sentence.start + to, text });
      }
    }
    before = sentence.text;
  }
  return hits;
}

/** A pattern without places: to see that a sentence has nothing, as nearly all have, costs a tenth of looking for where. */
const plain = once((pattern: RegExp) => new RegExp(pattern.source, pattern.flags.replace(/[dgy]/g, '')));

/** The finding of a hit: its words marked, and given to the message as `{text}`. */
export function findingOf(hit: Hit): RuleFinding {
  const span = hit.prose.match.toOriginal(hit.start, hit.end);
  return { path: hit.prose.path, span, data: { text: hit.text.replace(/\s+/g, ' ') } };
}

/** The findings of a text rule: every hit in the texts it may read that `accept` takes; what tells of the past is left out. */
export function* findWording(view: RuleView, wording: Wording, accept: (hit: Hit) => boolean): Generator<RuleFinding> {
  for (const prose of view.prose())
    for (const hit of hitsOf(prose, wording)) if (!ofThePast(hit) && accept(hit)) yield findingOf(hit);
}
