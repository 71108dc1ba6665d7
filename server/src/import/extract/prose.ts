import type { ListPart } from '../recognise/parts';
import type { Piece } from '../recognise/route';

/** Paragraphs and lists as one Markdown text; sentences of one paragraph of the source stay one. */
export function proseOf(pieces: readonly Piece[]): string {
  let prose = '';
  for (const [index, { part, section, begins }] of pieces.entries()) {
    const words = part.kind === 'text' ? escaped(part.text) : listOf(part);
    const before = pieces[index - 1];
    const goesOn =
      !begins && before?.part.kind === 'text' && before.section === section && before.part.line === part.line;
    prose += (prose === '' ? '' : goesOn ? ' ' : '\n\n') + words;
  }
  return prose;
}

/** A numbered list keeps its numbers; an item among them that has none gets none. */
function listOf({ items, ordered }: ListPart): string {
  return items
    .map(({ text, marker }) => {
      const number = ordered ? /\d+/u.exec(marker ?? '')?.[0] : undefined;
      return `${number === undefined ? '-' : `${number}.`} ${text}`;
    })
    .join('\n');
}

/** A paragraph that would read as a heading, a quotation or a list of Markdown begins with a backslash. */
function escaped(paragraph: string): string {
  return paragraph
    .replace(/^(?=(?:#{1,6}|[-+*>=]|~~~|```)(?:\s|$|[-=>]))/u, '\\')
    .replace(/^(\d{1,9})(?=[.)]\s)/u, '$1\\');
}
