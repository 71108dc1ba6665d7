import type { Prose } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { onceAText } from './shared/once-a-text';
import { sentencesIn } from './shared/sentences';
import type { Rule } from './rule';

/** Fewer words than this are said twice by nature ('Pyyntö lähetetään yhteyshenkilölle'). */
const MIN_WORDS = 8;
/** How much of two sentences' words must be the same. */
const LIKENESS = 0.65;
/** A word in more sentences than this tells none of them apart. */
const COMMON = 40;

interface Told {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
}

/**
 * One thing told in two sections in nearly the same words: the reader must compare them, and one is updated while the other is
 * not. Each later sentence is marked once, with the earlier beside it. Off by default: repetition may be meant.
 */
export const duplicateSection: Rule = {
  meta: {
    code: 'duplicate-section',
    severity: 'information',
    offByDefault: true,
    law: ['gdpr:12(1)'],
    authority: 'ohje',
    reads: { prose: 'all' },
    problem: {
      fi: 'Sama asia on sanottu toisessa kohdassa: ”{text}”.',
      sv: 'Samma sak har sagts på ett annat ställe: ”{text}”.',
      en: 'The same thing is said in another part: “{text}”.',
    },
    demand: {
      fi: 'Tiedot on annettava tiiviisti (12 artiklan 1 kohta): sano asia yhdessä kohdassa ja viittaa siihen muualla.',
      sv: 'Informationen ska ges i koncis form (artikel 12.1): säg saken på ett ställe och hänvisa till det på de andra.',
      en: 'Information must be given concisely (Article 12(1)): say it in one place and refer to it elsewhere.',
    },
  },
  *check(view) {
    const byWord = new Map<string, Told[]>();
    for (const prose of view.prose()) {
      const own: Told[] = [];
      for (const { start, end, words } of longSentencesIn(prose)) {
        const told = { prose, start, end, words };
        const earlier = likeness(told, byWord);
        if (earlier) {
          const { span, words: shown } = wordsAt(prose, start, end);
          yield { path: prose.path, span, data: { text: shortened(shown) }, related: [{ path: earlier.prose.path }] };
        }
        own.push(told);
      }
      // sentences of one text are not compared with each other
      for (const told of own) for (const word of told.words) remember(byWord, word, told);
    }
  },
};

/** The earlier sentence in the same language, of another section, that is most like it. */
function likeness(told: Told, byWord: ReadonlyMap<string, readonly Told[]>): Told | undefined {
  const shared = new Map<Told, number>();
  for (const word of told.words) {
    const others = byWord.get(word) ?? [];
    if (others.length <= COMMON) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let best: Told | undefined;
  let most = LIKENESS;
  for (const [other, count] of shared) {
    const ratio = count / (told.words.size + other.words.size - count);
    if (ratio < most || other.prose.section === told.prose.section || other.prose.language !== told.prose.language)
      continue;
    [best, most] = [other, ratio];
  }
  return best;
}

/** The sentences that have words enough to be compared. */
const longSentencesIn = onceAText((_text, _language, read): readonly Omit<Told, 'prose'>[] =>
  sentencesIn(read)
    .map((sentence) => ({ start: sentence.start, end: sentence.end, words: stemsOf(sentence.text) }))
    .filter(({ words }) => words.size >= MIN_WORDS),
);

/** The beginnings of a sentence's longer words: inflection is in the end. */
function stemsOf(sentence: string): ReadonlySet<string> {
  return new Set((sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

function remember(byWord: Map<string, Told[]>, word: string, told: Told): void {
  const list = byWord.get(word);
  if (!list) byWord.set(word, [told]);
  else if (list.length <= COMMON) list.push(told);
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
