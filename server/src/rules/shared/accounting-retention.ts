import { durationsIn, type Duration, type Language, type Prose, type Section } from '../../notice';
import { sentencesIn, type Sentence } from './sentences';
import type { RuleView } from '../view';

/** The Accounting Act, whose chapter 2, section 10 sets the periods for accounting records. */
export const ACCOUNTING_ACT = /kirjanpitola|1336\s?\/\s?(?:19)?97|bokföringslag|accounting act|bookkeeping act/iu;

/** Accounting records, or the Act. */
export const ACCOUNTING =
  /kirjanpi(?:to|don|toa|dos)|tosit(?:e|tee|te)|tilinpäätö|1336\s?\/\s?(?:19)?97|bokföring|verifika(?:t|tion)|bokslut|accounting|bookkeeping|vouchers?(?!\p{L})|financial statement/iu;

/** Periods of other acts that are told beside it, such as the thirteen years of value added tax on real property. */
export const OTHER_ACTS =
  /arvonlisävero|mervärdesskatt|value added tax|(?<!\p{L})(?:ALV|VAT)(?!\p{L})|kiinteistö|fastighet|real propert/iu;

/** The periods of the section, in years: vouchers and correspondence, and books and financial statements. */
export const ACCOUNTING_YEARS = [6, 10] as const;

export function isYears({ years, months, days }: Duration, count: number): boolean {
  return days === 0 && years * 12 + months === count * 12;
}

/** Every retention item of the registers, once: the defaults' items belong to several registers. */
export function* retentionItems(view: RuleView): Generator<Section> {
  const seen = new Set<string>();
  for (const register of view.registers)
    for (const item of register.section('säilytysajat').items) {
      const place = JSON.stringify(item.path);
      if (!seen.has(place)) yield item;
      seen.add(place);
    }
}

/** A sentence about accounting records with one length of time in it, in matching text. */
export interface AccountingSentence {
  readonly prose: Prose;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly duration: Duration;
  readonly start: number;
  readonly end: number;
}

/** The sentences of running text that give accounting records one period; those with several are for a person to read. */
export function* accountingSentences(view: RuleView, topic: RegExp): Generator<AccountingSentence> {
  for (const prose of view.prose()) {
    if (prose.path[0] === 'muutokset' || !topic.test(prose.match.text)) continue;
    for (const sentence of sentencesIn(prose)) {
      if (!topic.test(sentence.text)) continue;
      const durations = durationsIn(sentence.text);
      const [only] = durations;
      if (durations.length !== 1 || !only) continue;
      const { duration } = only;
      yield {
        prose,
        language: prose.language,
        sentence,
        duration,
        start: sentence.start + only.start,
        end: sentence.start + only.end,
      };
    }
  }
}
