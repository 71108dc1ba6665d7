import { wholeNumber, type FoundHeading } from './found-heading';
import { SHORTEST_TEXT, type Line } from './lines';

/**
 * How one notice writes its headings: for each trait, the share of the headings known with confidence that have it. What a
 * notice does with the headings that the vocabulary knows, it does with the others too.
 */
export interface Habit {
  /** How many headings it was learnt from. */
  readonly count: number;
  readonly shares: Readonly<Record<Trait, number>>;
  /** Most UTF-16 units of a heading it was learnt from. */
  readonly longest: number;
  /** The numbers that headings known with confidence have. */
  readonly numbers: ReadonlySet<number>;
}

/** What a line looks like, whatever it says. */
export type Trait = (typeof TRAITS)[number];

const TRAITS = [
  'numbered',
  'parted',
  'lettered',
  'listed',
  'styled',
  'emphasised',
  'capitals',
  'gapBefore',
  'gapAfter',
  'colon',
] as const;

/** Traits that running text hardly ever has: a line with one of them is a heading wherever the notice's headings have it. */
const DISTINCTIVE: readonly Trait[] = ['numbered', 'parted', 'lettered', 'styled', 'emphasised', 'capitals'];

/** A heading with less of its words known teaches nothing. */
const WELL_KNOWN = 0.85;
/** So many headings in the source's own style show that it marks its headings. */
const LEAST_STYLED = 3;
/** Fewer headings than this show no habit. */
const LEAST = 2;
/** So many of the headings, or so few, have a trait where the notice has made up its mind. */
const MOST_HAVE = 0.75;
const FEW_HAVE = 0.25;

/** A heading and the index of its line. */
export interface HeadingAt {
  readonly at: number;
  readonly heading: FoundHeading;
}

/** What the headings of a notice that are known with confidence have in common; undefined where they are too few to tell. */
export function habitOf(lines: readonly Line[], headings: readonly HeadingAt[]): Habit | undefined {
  const sure = headings.filter(({ at, heading }) => isWellKnown(heading) && lines[at]?.cells.length === 0);
  // where the source itself says which lines are headings, the others teach nothing
  const styled = sure.filter(({ at }) => lines[at]?.kind === 'heading');
  const known = styled.length >= LEAST_STYLED ? styled : sure;
  if (known.length < LEAST) return undefined;
  const seen = known.map(({ at, heading }) => traitsOf(lines, at, heading.end));
  const share = (trait: Trait): number => seen.filter((traits) => traits.has(trait)).length / seen.length;
  return {
    count: known.length,
    shares: Object.fromEntries(TRAITS.map((trait) => [trait, share(trait)])) as Record<Trait, number>,
    longest: Math.max(...known.map(({ heading }) => heading.text.length)),
    numbers: new Set(known.flatMap(({ heading }) => heading.number ?? [])),
  };
}

/** A line alone that may be a heading in unknown words is no longer than this, in UTF-16 units. */
const LONGEST_LONE = 90;

/**
 * The habit of a notice none of whose headings is known: short lines alone between empty lines, each over a paragraph, where
 * there are several.
 */
export function habitOfLoneLines(lines: readonly Line[]): Habit | undefined {
  const lone = lines.filter((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const isAlone = line.kind === 'text' && line.begins && next?.kind === 'text' && next.begins;
    const isShort = line.text.length <= LONGEST_LONE && /^\p{Lu}[^@]*[^\s.!:;,]$/u.test(line.text);
    const isOverText = isAlone && next.text.length >= SHORTEST_TEXT && /[.!?](?:\s|$)/u.test(next.text);
    return isShort && isOverText && /[.!?]["”’)]?$/u.test(before?.text ?? '');
  });
  if (lone.length < LEAST) return undefined;
  const shares = Object.fromEntries(
    TRAITS.map((trait) => [trait, trait === 'gapBefore' || trait === 'gapAfter' ? 1 : 0]),
  ) as Record<Trait, number>;
  return { count: lone.length, shares, longest: LONGEST_LONE, numbers: new Set() };
}

/** A heading with its text on the same line says nothing of how the others stand. */
function isWellKnown({ topics, confidence, rest }: FoundHeading): boolean {
  return topics.length > 0 && confidence >= WELL_KNOWN && rest.length === 0;
}

/** @param end the index of the line after it */
export function traitsOf(lines: readonly Line[], at: number, end = at + 1): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  const line = lines[at];
  if (!line) return traits;
  const words = lines.slice(at, end).map(({ text }) => text);
  const text = words.join(' ');
  if (wholeNumber(line.marker) !== undefined) traits.add('numbered');
  if (/^\d{1,2}(?:\.\d{1,2})+\.?$/u.test(line.marker ?? '')) traits.add('parted');
  if (/^\(?\p{L}[.)]$/u.test(line.marker ?? '')) traits.add('lettered');
  if (line.kind === 'item') traits.add('listed');
  if (line.kind === 'heading') traits.add('styled');
  if (line.emphasised) traits.add('emphasised');
  if (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) traits.add('capitals');
  if (line.begins || at === 0) traits.add('gapBefore');
  if (lines[end]?.begins !== false) traits.add('gapAfter');
  if (/:$/u.test(text)) traits.add('colon');
  return traits;
}

/** True for a line that looks otherwise than running text. */
export function isSetApart(traits: ReadonlySet<Trait>): boolean {
  return DISTINCTIVE.some((trait) => traits.has(trait));
}

/** True where the headings of the notice have a trait, as a rule. */
export function have(habit: Habit | undefined, trait: Trait): boolean {
  return habit !== undefined && habit.shares[trait] >= MOST_HAVE;
}

/** True where the headings of the notice do without a trait, as a rule. */
export function lack(habit: Habit | undefined, trait: Trait): boolean {
  return habit !== undefined && habit.shares[trait] <= FEW_HAVE;
}

/** True where a line looks as the notice's headings do in everything in which these are alike. */
export function looksAlike(traits: ReadonlySet<Trait>, habit: Habit): boolean {
  return TRAITS.every((trait) => (traits.has(trait) ? !lack(habit, trait) : !have(habit, trait)));
}

/** True where the notice's headings are told from its text by more than empty lines. */
export function isDistinctive(habit: Habit): boolean {
  return DISTINCTIVE.some((trait) => have(habit, trait));
}
