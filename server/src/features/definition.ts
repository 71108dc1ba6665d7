import type { Analysis, Range } from '../analysis';
import { topSection, type Prose } from '../notice';
import { noticeBlocks } from '../render';
import { headNumbersIn, mentionedPartsIn } from '../rules';
import type { Span } from '../yaml';
import { namedAt } from './named-places';
import { holds, rangeOf } from './spans';

/**
 * Where what stands at an offset is said: what bears a name, the anchor of an alias, or the part of the notice that a text
 * refers to by its number ('kohdassa 12').
 */
export function definition(analysis: Analysis, offset: number): Range[] {
  const named = namedAt(analysis, offset);
  if (named) return named.definitions.map((span) => rangeOf(analysis, span));
  const part = mentionedPartAt(analysis, offset);
  const span = part === undefined ? undefined : partByNumber(analysis, part);
  return span ? [rangeOf(analysis, span)] : [];
}

/** The number of the part that a text refers to at an offset. */
function mentionedPartAt(analysis: Analysis, offset: number): number | undefined {
  const { document, notice } = analysis;
  const prose = notice.prose().find(({ path }) => {
    const node = document.nodeAt(path);
    return node !== undefined && holds(node.span, offset);
  });
  if (!prose) return undefined;
  for (const { number, start, end } of mentionedPartsIn(prose)) {
    const original = prose.match.toOriginal(start, end);
    if (holds(document.spanInText(prose.path, original.start, original.end), offset)) return number;
  }
  return undefined;
}

/** The part that bears a number: in its own heading, by the numbering of the page, or at the head of a line. */
function partByNumber({ notice, document }: Analysis, number: number): Span | undefined {
  const bearers = notice.prose().filter(({ match }) => headNumbersIn(match).includes(number));
  const isHeading = ({ path }: Prose): boolean => path.includes('otsikko');
  const own = bearers.find(isHeading);
  if (own) return document.spanOf(own.path);
  if (topSection(notice, 'numerointi').affirmed) {
    const headings = noticeBlocks(notice, { language: notice.primaryLanguage, showMissing: false }).filter(
      ({ content }) => content.kind === 'heading' && content.level === 2,
    );
    const heading = headings[number - 1];
    if (heading) return document.spanOf(heading.path, 'key');
  }
  const [first] = bearers;
  return first && document.spanOf(first.path);
}
