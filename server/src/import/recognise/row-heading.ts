import { bare, found, type FoundHeading, type HeadingContext } from './found-heading';
import type { Line } from './lines';
import { matchHeading, NOTHING, type HeadingMatch } from './match-heading';
import { isDetailLabel } from './run-in';
import type { Language } from '../../language';

/** So much of a row's first cell is known where it is a heading. */
const KNOWN = 0.6;
/** So much of another cell is known where that is a heading too: the row is over columns. */
const WORD_FOR_WORD = 0.9;
/** A table of so many rows is one of data where fewer than this share of them have a heading that is known. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.5;

/** A row of a form table: the heading in the first cell, the text in the others. */
export function rowHeading(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const { language, forms } = context;
  const line = lines[at];
  // a row of three columns and more is of data
  if (!line || line.cells.length > 1) return undefined;
  const match = matchHeading(bare(line.text), language);
  if (line.cells.some((cell) => matchHeading(bare(cell), language).coverage >= WORD_FOR_WORD)) return undefined;
  const isForm = forms.has('row');
  if (!isKnown(match) && (!isForm || line.text === '' || isDetailLabel(line.text))) return undefined;
  if (!isForm && isOfData(lines, at, language)) return undefined;
  const rest = line.cells.flatMap((cell) =>
    cell
      .split('\n')
      .map((text, index) => ({ ...line, text: text.trim(), cells: [], marker: undefined, begins: index === 0 })),
  );
  const named = isKnown(match) ? match : NOTHING;
  return { ...found(line, bare(line.text), named, at + 1), rest: rest.filter(({ text }) => text !== '') };
}

function isKnown({ topics, coverage }: HeadingMatch): boolean {
  return topics.length > 0 && coverage >= KNOWN;
}

/** How many rows to either side are looked at. */
const NEIGHBOURS = 12;

/** True in a table most of whose rows begin with nothing that heads a section: 'Kundkonto | 2 år', 'Logguppgifter | 90 dagar'. */
function isOfData(lines: readonly Line[], at: number, language: Language): boolean {
  let [rows, known] = [0, 0];
  const look = (step: number): void => {
    for (let index = step > 0 ? at : at - 1; Math.abs(index - at) <= NEIGHBOURS; index += step) {
      const line = lines[index];
      if (!line || line.cells.length === 0) return;
      rows++;
      if (isKnown(matchHeading(bare(line.text), language)) || isDetailLabel(line.text)) known++;
    }
  };
  look(-1);
  look(1);
  return rows >= LEAST_ROWS && known < rows * LEAST_SHARE;
}
