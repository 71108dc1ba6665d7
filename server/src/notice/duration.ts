import type { Language } from '../language';

/** A length of time as people write it in a notice. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** A length of time found in a text; characters of that text, end exclusive. */
export interface DurationMention {
  readonly duration: Duration;
  readonly start: number;
  readonly end: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  yksi: 1, yhden: 1, kaksi: 2, kahden: 2, kolme: 3, kolmen: 3, neljä: 4, neljän: 4, viisi: 5, viiden: 5, kuusi: 6,
  kuuden: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9, kymmenen: 10, kaksitoista: 12, kahdentoista: 12,
  ett: 1, en: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, tolv: 12,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
}; // prettier-ignore

/** Unit → the words that stand for it, as the beginning of a whole word or all of it. */
const UNITS = {
  years: 'v|vuo(?:si|tta|den|teen|dessa|desta|delta|deksi|tena)|år|års|years?|yrs?',
  months: 'kk|kuukau(?:si|tta|den|teen|dessa|desta|deksi)|mån|månad(?:er|ers|s)?|months?',
  weeks: 'vko|vk|viikko|viikkoa|viikon|viikossa|viikoksi|vecka|veckor|veckors|veckas|weeks?',
  days: 'pv|vrk|päivä|päivää|päivän|päivässä|päiväksi|vuorokau(?:si|tta|den|dessa)|dag|dagar|dagars|dygn|days?',
} as const;
type Unit = keyof typeof UNITS;

const NAMES = Object.keys(UNITS) as Unit[];
const NUMBER = `\\d{1,3}(?:[.,]5)?|${Object.keys(NUMBERS).join('|')}`;
const PART = new RegExp(
  `(?<![\\p{L}\\p{N}.,/§–—-])(${NUMBER})(?:\\s{1,3}|\\s?-\\s?)?(?:${NAMES.map((name) => `(?<${name}>${UNITS[name]})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What may stand between the parts of one length of time: '1 vuosi ja 6 kuukautta'. */
const JOINT = /^(?:\s|,|\s?(?:ja|och|and|\+)\s){1,3}$/iu;

/** A number with a dash or a 'to' right before it: the end of a range, whose length is not one. */
const RANGE_BEFORE = /\d\s?(?:[–—-]|tai|eller|or|to|till)\s?$/u;

const ISO = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,3})W)?(?:(\d{1,5})D)?$/;

/**
 * One length of time written as `5 vuotta`, `6 kk`, `1 vuosi 6 kuukautta`, `5 år`, `6 months`, `P5Y`; a number may be a word
 * up to twelve.
 * @returns undefined where the text has no length of time, or several, or a range
 */
export function parseDuration(written: string): Duration | undefined {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso && text.length > 1) {
    const [years, months, weeks, days] = iso.slice(1).map((number) => Number(number ?? 0));
    return { years: years ?? 0, months: months ?? 0, days: (weeks ?? 0) * 7 + (days ?? 0) };
  }
  const found = durationsIn(text);
  return found.length === 1 && !/\d\s?[–—]\s?\d/.test(text) ? found[0]?.duration : undefined;
}

/** The words of a unit: of one, and of several. */
const WORDS: Readonly<Record<Language, Readonly<Record<Unit, readonly [one: string, several: string]>>>> = {
  fi: {
    years: ['vuosi', 'vuotta'],
    months: ['kuukausi', 'kuukautta'],
    weeks: ['viikko', 'viikkoa'],
    days: ['päivä', 'päivää'],
  },
  sv: { years: ['år', 'år'], months: ['månad', 'månader'], weeks: ['vecka', 'veckor'], days: ['dag', 'dagar'] },
  en: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
  },
};

/** A day and a night are not quite a day, and half a month is no number of days: they stay as they were written. */
const NOT_REWRITTEN = /vrk|vuorokau|dygn|[.,]5(?!\s*(?:vuo|v(?!\p{L})|å|y))/iu;
const IN_WEEKS = /^P\d+W$|\d\s*(?:vk|vko|viik|veck|week)|^\p{L}+\s(?:viik|veck|week)/iu;

/**
 * A length of time as a notice usually writes it: `viisi vuotta`, `60 kk` and `P5Y` are all `5 vuotta`.
 * @param written the whole text
 * @returns undefined where the text is not one length of time and nothing else
 */
export function writtenDuration(written: string, language: Language): string | undefined {
  const text = written.trim();
  const [mention] = durationsIn(text);
  const duration = parseDuration(text);
  const isWhole = ISO.test(text) || (mention?.start === 0 && mention.end === text.length);
  if (!duration || !isWhole || NOT_REWRITTEN.test(text)) return undefined;
  const months = duration.years * 12 + duration.months;
  const inWeeks = IN_WEEKS.test(text) && months === 0 && duration.days % 7 === 0;
  const parts: readonly (readonly [Unit, number])[] = [
    ['years', Math.floor(months / 12)],
    ['months', months % 12],
    ['weeks', inWeeks ? duration.days / 7 : 0],
    ['days', inWeeks ? 0 : duration.days],
  ];
  const said = parts.filter(([, count]) => count > 0);
  return said.map(([unit, count]) => `${count} ${WORDS[language][unit][count === 1 ? 0 : 1]}`).join(' ') || undefined;
}

/** Every length of time in a text, in order; ranges ('5–7 vuotta') are left out. Linear. */
export function durationsIn(text: string): DurationMention[] {
  const found: { duration: Duration; start: number; end: number; last: number }[] = [];
  for (const match of text.matchAll(PART)) {
    const start = match.index;
    if (RANGE_BEFORE.test(text.slice(Math.max(0, start - 8), start))) continue;
    const unit = NAMES.findIndex((name) => match.groups?.[name] !== undefined);
    const part = lengthOf(match[1] ?? '', NAMES[unit] ?? 'days');
    const before = found[found.length - 1];
    const end = start + match[0].length;
    if (before && unit > before.last && JOINT.test(text.slice(before.end, start))) {
      found[found.length - 1] = { duration: sum(before.duration, part), start: before.start, end, last: unit };
    } else found.push({ duration: part, start, end, last: unit });
  }
  return found.map(({ duration, start, end }) => ({ duration, start, end }));
}

/** About how many days a length of time is: for comparing, not for counting dates. */
export function approximateDays({ years, months, days }: Duration): number {
  return years * 365.25 + months * 30.4375 + days;
}

/** True where two lengths of time are the same but for the unit they are written in: 12 months and a year. */
export function sameDuration(one: Duration, other: Duration): boolean {
  const [a, b] = [approximateDays(one), approximateDays(other)];
  return Math.abs(a - b) <= Math.max(a, b) * 0.03;
}

function lengthOf(number: string, unit: Unit): Duration {
  const count = NUMBERS[number.toLowerCase()] ?? Number(number.replace(',', '.'));
  const whole = Math.floor(count);
  const half = count - whole;
  if (unit === 'years') return { years: whole, months: Math.round(half * 12), days: 0 };
  if (unit === 'months') return { years: 0, months: whole, days: Math.round(half * 30) };
  return { years: 0, months: 0, days: Math.round(count * (unit === 'weeks' ? 7 : 1)) };
}

function sum(one: Duration, other: Duration): Duration {
  return { years: one.years + other.years, months: one.months + other.months, days: one.days + other.days };
}
