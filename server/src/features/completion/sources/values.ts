import { messages } from '../../../messages';
import { valueDoc, type Shape } from '../../../notice';
import { denialSentence } from '../../../render';
import { valueDocumentation } from '../documentation';
import { needsBrackets } from '../slots';
import { keyOf, type Slot, type Suggestion, type Surroundings } from '../suggestion';
import { scalar } from '../yaml-text';
import { transferGrounds } from './transfer-grounds';

/** The listed values of a place, each with its meaning; of a list, one in its brackets. */
export function* values(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  if (slot.mode !== 'value') return;
  const listed = valued(slot.shape);
  if (!listed) {
    yield* statements(slot, surroundings);
    return;
  }
  const { language } = surroundings;
  const ground = transferGrounds(slot, surroundings);
  const brackets = listed !== slot.shape;
  const known: Suggestion[] = listed.values
    .filter((value) => typeof value !== 'boolean')
    .map((value) => ({
      label: String(value),
      kind: 'value',
      detail: [valueDoc(listed, value)?.title[language], ground?.(value).note].filter(Boolean).join(' · '),
      documentation: () => valueDocumentation(listed, value, language),
      insert: brackets ? `[${value}]` : String(value),
      rank: ground?.(value).rank ?? 'next',
    }));
  yield* known;
}

/** The shape whose values may stand here: the place's own, or its items'. */
function valued(shape: Shape): Shape | undefined {
  if (shape.values.length > 0) return shape;
  const item = needsBrackets(shape) ? shape.child(0) : undefined;
  return item && item.values.length > 0 ? item : undefined;
}

/** A section that may say that there is none. */
function* statements(slot: Slot, { language }: Surroundings): Generator<Suggestion> {
  const said = denialSentence(keyOf(slot.path), language);
  if (said === undefined || typeof slot.path.at(-1) === 'number' || !slot.shape.isText) return;
  const labels = messages(language).completion;
  yield {
    label: 'ei',
    kind: 'value',
    detail: labels.none,
    documentation: () => said,
    insert: scalar('ei', slot.flow),
    rank: 'next',
  };
}
