import { messages } from '../../../messages';
import type { Language, Translated } from '../../../notice';
import { keyOf, type Slot, type Suggestion, type Surroundings } from '../suggestion';
import { escapeSnippet, textValue } from '../yaml-text';

/** Keys whose value is a length of time. */
const KEYS: readonly string[] = ['aika', 'kesto'];

type Unit = 'day' | 'month' | 'year';

/** Usual lengths of time; a number that is typed takes the place of theirs. */
const USUAL: readonly (readonly [number, Unit])[] = [
  [30, 'day'],
  [6, 'month'],
  [1, 'year'],
  [2, 'year'],
  [3, 'year'],
  [5, 'year'],
  [6, 'year'],
  [10, 'year'],
];

/** One of a unit, and several, as they stand after their number. */
const NAMES: Readonly<Record<Unit, Readonly<Record<Language, readonly [one: string, several: string]>>>> = {
  day: { fi: ['päivä', 'päivää'], sv: ['dag', 'dagar'], en: ['day', 'days'] },
  month: { fi: ['kuukausi', 'kuukautta'], sv: ['månad', 'månader'], en: ['month', 'months'] },
  year: { fi: ['vuosi', 'vuotta'], sv: ['år', 'år'], en: ['year', 'years'] },
};

/** Lengths of time, with the number that is being typed in each unit. */
export function* durations(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  if (slot.mode !== 'value' || !KEYS.includes(keyOf(slot.path)) || !slot.shape.isText) return;
  const typed = /^["']?(\d{1,3})(?!\d)/.exec(slot.typed)?.[1];
  const lengths =
    typed === undefined ? USUAL : (['year', 'month', 'day'] as const).map((unit) => [Number(typed), unit] as const);
  const { language } = surroundings;
  for (const [count, unit] of lengths) {
    const text = written(count, unit);
    yield {
      label: text[surroundings.notice.primaryLanguage],
      kind: 'text',
      detail: messages(language).completion.duration,
      documentation: () => '',
      insert: escapeSnippet(textValue(text, slot, surroundings)),
      rank: 'next',
      askAgain: true,
    };
  }
}

function written(count: number, unit: Unit): Translated {
  const name = NAMES[unit];
  const form = count === 1 ? 0 : 1;
  return { fi: `${count} ${name.fi[form]}`, sv: `${count} ${name.sv[form]}`, en: `${count} ${name.en[form]}` };
}
