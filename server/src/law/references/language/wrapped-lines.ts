/**
 * Line ends that only keep the lines of a file short, as an editor or a PDF makes them: a reference goes on over them, whereas
 * the end of a heading, an item or a row of a form ends what stands on it.
 */

/** Narrower text is a column of short items, wider text is not wrapped by hand. */
const NARROWEST = 45;
const WIDEST = 160;
/** A line this long that ends within a sentence is followed by the rest of it. */
const LONG_LINE = 60;
const ENDS = /[.:;!?]\s*$/;
/** "… artiklan⏎1 kohdan", "… lain⏎10 §": what goes on with a provision, or in small letters. */
const GOES_ON = /^\s*(?:\p{Ll}|\d{1,3}\s?(?:§|[a-zåäö](?!\p{L})|(?:artik|koh|mom|lu[vk]u|alak|kap|punkt|led)\p{L}*))/u;
/** "- item", "2. item", "a) item", a row of a table. */
const ITEM = /^\s*(?:[-–•*·▪◦●|]\s|\d{1,2}[.)]\s|[a-zåäö]\)\s)/i;

interface Line {
  readonly text: string;
  /** Offset of the line end after it. */
  readonly end: number;
}

/**
 * Finds the line ends of a text that its width alone has made.
 *
 * @param text any text.
 * @returns their UTF-16 offsets.
 */
export function wrappedLines(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes('\n')) return found;
  for (const block of blocks(text)) {
    const filled = isFilled(block);
    block.slice(0, -1).forEach((line, at) => {
      const next = block[at + 1]?.text ?? '';
      // "tietosuoja-⏎asetus": a word broken at its hyphen is joined by the lexer
      if (line.text.endsWith('-')) return;
      if (filled || (line.text.length >= LONG_LINE && !ENDS.test(line.text) && GOES_ON.test(next))) found.add(line.end);
    });
  }
  return found;
}

/** Lines that follow one another, an item of a list by itself. */
function* blocks(text: string): Generator<readonly Line[]> {
  let block: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = { text: text.slice(start, end).trimEnd(), end };
    if (line.text.trim() === '' || ITEM.test(line.text)) {
      if (block.length > 1) yield block;
      block = [];
    }
    if (line.text.trim() !== '') block.push(line);
    start = end + 1;
  }
  if (block.length > 1) yield block;
}

/** Whether each line but the last has taken all the words that the width of the block left room for. */
function isFilled(block: readonly Line[]): boolean {
  const width = Math.max(...block.map(({ text }) => text.length));
  if (block.length < 3 || width < NARROWEST || width > WIDEST) return false;
  return block.every(({ text }, at) => {
    const next = block[at + 1]?.text.trimStart().split(/\s/, 1)[0];
    return next === undefined || text.length + 1 + next.length > width;
  });
}
