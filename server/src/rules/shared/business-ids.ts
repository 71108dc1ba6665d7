import type { Prose } from '../../notice';
import { fieldOf, isUnfilled } from './fields';
import { onceAText } from './once-a-text';

/** A business ID (Y-tunnus) told in a notice: its characters in the matching text, and what they are. */
export interface BusinessId {
  readonly start: number;
  readonly end: number;
  /** `id` for the form NNNNNNN-C, `vat` for the VAT form or one without a hyphen, `other` for what is neither. */
  readonly form: 'id' | 'vat' | 'other';
  /** The eight digits; six-digit old numbers have their leading zero. */
  readonly digits: string | undefined;
}

const LABELLED =
  /(?:Y-tunnu(?:s|ksella|kseltaan|ksemme)|yritys- ja yhteisötunnus|FO-nummer|företags- och organisationsnummer|business id(?:entity code)?)(?:\s?\((?:Y-tunnus|FO-nummer|business id)\))?(?:\s?(?:on|är|is))?\s?[:.]?\s{0,3}(?<id>FI[ -]?\d{7}-?\d|\d{5,9}\s?[-–]\s?\d|\d{8})(?!\d)/dgiu;
const ID = /^(\d{6,7})\s?[-–‑]\s?(\d)$/u;
const VAT = /^(?:FI[ -]?)?(\d{7})(\d)$|^FI[ -]?(\d{7})[-–](\d)$/iu;

/** The business IDs of a text: the value of a `y-tunnus`, or what stands after the word in running text. */
export function* businessIdsIn(prose: Prose): Generator<BusinessId> {
  const text = prose.match.text;
  if (fieldOf(prose) !== 'y-tunnus') {
    yield* labelledIn(prose);
    return;
  }
  const written = text.trim();
  if (!/\d/.test(written) || isUnfilled(written)) return;
  const several = [...written.matchAll(/(?<!\d)\d{6,7}[-–]\d(?!\d)/gu)];
  const start = text.indexOf(written);
  if (several.length === 0 || ID.test(written)) yield { start, end: start + written.length, ...read(written) };
  else if (several.some((match) => /^FI[ -]?$/iu.test(written.slice(0, match.index))))
    yield { start, end: start + written.length, ...read(written) };
  else
    for (const match of several)
      yield { start: start + match.index, end: start + match.index + match[0].length, ...read(match[0]) };
}

const labelledIn = onceAText((text): readonly BusinessId[] =>
  [...text.matchAll(LABELLED)].map((match) => {
    const [start, end] = match.indices?.groups?.['id'] ?? [0, 0];
    return { start, end, ...read(text.slice(start, end)) };
  }),
);

function read(written: string): Pick<BusinessId, 'form' | 'digits'> {
  const id = ID.exec(written);
  if (id) return { form: 'id', digits: `${(id[1] ?? '').padStart(7, '0')}${id[2] ?? ''}` };
  const vat = VAT.exec(written);
  if (vat) return { form: 'vat', digits: `${vat[1] ?? vat[3] ?? ''}${vat[2] ?? vat[4] ?? ''}` };
  return { form: 'other', digits: undefined };
}
