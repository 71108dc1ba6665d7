import { referencesBetween, wordsAt } from './act-mentions';
import { toldAsPast } from './past-law';
import type { RuleFinding } from '../rule';
import { sentencesIn } from './sentences';
import type { Prose } from '../../notice';
import type { RuleView } from '../view';

/** An adequacy decision that the Court of Justice has declared invalid: by its popular name or its number. */
export interface InvalidDecision {
  readonly name: RegExp;
  readonly act: string;
}

/** The court's ruling told anywhere in the text: what it says of the arrangement is then known to be past. */
const RULING_TOLD =
  /pätemät|mitätö|kumo(?:si|ttu|ttiin)|ogiltig|invalid|struck down|C[-‑–]311\/18|C[-‑–]362\/14|Schrems/iu;

/**
 * The sentences that rely on an invalid decision, each marked at its first mention. Silent where the text tells of the ruling, or
 * the sentence of the past, or denies relying on it.
 */
export function* reliedOn(view: RuleView, decision: InvalidDecision): Generator<RuleFinding> {
  for (const prose of view.prose()) {
    const text = prose.match.text;
    if (prose.path[0] === 'muutokset' || RULING_TOLD.test(text)) continue;
    for (const sentence of sentencesIn(prose)) {
      const place = mentionIn(prose, sentence.start, sentence.end, decision);
      if (!place || toldAsPast(text, place.start, place.end, prose.language, sentence)) continue;
      const { span, words } = wordsAt(prose, place.start, place.end);
      yield { path: prose.path, span, data: { text: words } };
    }
  }
}

function mentionIn(
  prose: Prose,
  from: number,
  to: number,
  { name, act }: InvalidDecision,
): { start: number; end: number } | undefined {
  const named = name.exec(prose.match.text.slice(from, to));
  if (named) return { start: from + named.index, end: from + named.index + named[0].length };
  return referencesBetween(prose, from, to).find((reference) => reference.targets.includes(act));
}
