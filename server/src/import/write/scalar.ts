/** Scalars of YAML, in the style a person would write them. */

/** Longest value on the line of its key, in UTF-16 units. */
const LONGEST_INLINE = 90;
/** Width of a text's lines. */
const WIDTH = 96;

/** How a text is written: on its key's line, or as a block below it. */
export type WrittenText =
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'block'; readonly header: '|' | '>-'; readonly lines: readonly string[] };

/**
 * A text as YAML: plain where it reads back as it is, else quoted; long texts as blocks, one paragraph folded, several kept
 * line by line. Folded or wrapped lines break at spaces only, so that a text reads back word for word.
 */
export function writtenText(words: string): WrittenText {
  const text = clean(words);
  if (!text.includes('\n') && text.length <= LONGEST_INLINE) return { kind: 'inline', text: inline(text) };
  if (!text.includes('\n')) return { kind: 'block', header: '>-', lines: wrapped(text, 0) };
  return {
    kind: 'block',
    header: '|',
    lines: text.split('\n').flatMap((line) => (line === '' ? [''] : wrapped(line, hangingIndent(line)))),
  };
}

/** One line of text, quoted where it would not read back as itself. */
export function inline(text: string): string {
  return isPlain(text) ? text : `"${text.replace(/[\\"]/gu, '\\$&')}"`;
}

/** Without what a file of text does not hold: control characters; spaces at the ends. */
function clean(words: string): string {
  return words
    .normalize('NFC')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, ' ')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Values that YAML, or one of its older versions, reads as something else than text. */
const OTHER =
  /^(?:~|null|true|false|yes|no|on|off|y|n|ei|kyllä|vakioteksti|[-+]?[\d_.,:]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf|nan)|\d{4}-\d{1,2}-\d{1,2}.*)$/iu;

function isPlain(text: string): boolean {
  if (text === '' || OTHER.test(text)) return false;
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`=<]/u.test(text) || /\s$/u.test(text)) return false;
  return !/:(?:\s|$)|\s#/u.test(text);
}

/** What would begin something of Markdown's or YAML's own at the beginning of a line. */
const BEGINS = /^(?:[-+*#>|=~`]|\d{1,9}[.)]$)/u;

/** An item of a Markdown list goes on under its words. */
function hangingIndent(line: string): number {
  return /^(?:- |\d{1,9}\. )/u.exec(line)?.[0].length ?? 0;
}

/** Lines of a width, broken at spaces. */
function wrapped(line: string, indent: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WIDTH && !BEGINS.test(word)) {
      lines.push(current);
      current = `${' '.repeat(indent)}${word}`;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines;
}
