import { messages } from '../../../messages';
import { writtenDate } from '../../../notice';
import type { Slot, Suggestion, Surroundings } from '../suggestion';

/** Today, in both ways of writing a date. */
export function* dates(slot: Slot, { analysis, language }: Surroundings): Generator<Suggestion> {
  if (slot.mode !== 'value' || !slot.shape.isDate) return;
  const { asOf } = analysis.options;
  const labels = messages(language).completion;
  for (const written of [asOf, writtenDate(asOf, 'fi')])
    yield {
      label: written,
      kind: 'value',
      detail: labels.today,
      documentation: () => '',
      insert: written,
      rank: 'next',
      alsoFoundBy: labels.today,
    };
}
