import type { TextSpan } from '../../finding';
import { parseTarget, referencesIn, type LegalReference, type Target } from '../../law';
import type { Prose } from '../../notice';
import { toldAsPast } from './past-law';
import { sentencesIn, type Sentence } from './sentences';
import type { RuleView } from '../view';

/** One mention of an act in a notice's text. */
export interface ActMention {
  readonly prose: Prose;
  readonly reference: LegalReference;
  /** What it refers to, read; of the acts asked for only. */
  readonly targets: readonly Target[];
  /** The mention in the original text, and its words on one line. */
  readonly span: TextSpan;
  readonly words: string;
}

/**
 * The mentions of some acts in the notice's texts as law that applies: what is told as history ('korvaa henkilötietolain
 * mukaisen selosteen') and the notice's own list of versions are left out.
 * @param acts acts in target notation (`fi:523/1999`)
 */
export function* mentionsOfActs(view: RuleView, acts: readonly string[]): Generator<ActMention> {
  for (const prose of view.prose()) {
    if (prose.path[0] === 'muutokset') continue;
    for (const reference of referencesIn(prose)) {
      const targets = reference.targets.flatMap((target) => parseTarget(target) ?? []);
      const own = targets.filter((target) => acts.includes(target.act));
      if (own.length === 0 || isPast(prose, reference)) continue;
      yield { prose, reference, targets: own, ...wordsAt(prose, reference.start, reference.end) };
    }
  }
}

/** The sentence an offset of the matching text stands in; in logarithmic time, since a text may have very many. */
export function sentenceAt(prose: Prose, offset: number): Sentence | undefined {
  const sentences = sentencesIn(prose);
  const sentence = sentences[firstAfter(sentences, offset) - 1];
  return sentence && offset < sentence.end ? sentence : undefined;
}

/** The references that begin in [start, end). */
export function referencesBetween(prose: Prose, start: number, end: number): readonly LegalReference[] {
  const references = referencesIn(prose);
  return references.slice(firstAfter(references, start - 1), firstAfter(references, end - 1));
}

/** How many of a list in order begin at an offset or before. */
function firstAfter(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of the matching text as it stands in the original, with its words on one line. */
export function wordsAt(prose: Prose, start: number, end: number): { span: TextSpan; words: string } {
  const span = prose.match.toOriginal(start, end);
  return { span, words: prose.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
}

function isPast(prose: Prose, reference: LegalReference): boolean {
  const sentence = sentenceAt(prose, reference.start);
  return toldAsPast(prose.match.text, reference.start, reference.end, prose.language, sentence);
}
