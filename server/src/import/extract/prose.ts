import type { Piece } from '../recognise/route';

/** Paragraphs and lists as one Markdown text; sentences of one paragraph of the source stay one. */
export function proseOf(pieces: readonly Piece[]): string {
  let prose = '';
  for (const [index, { part, section, begins }] of pieces.entries()) {
    const words =
      part.kind === 'text'
        ? escaped(part.text)
        : listOf(
            part.items.map(({ text }) => text),
            part.ordered,
          );
    const before = pieces[index - 1];
    const goesOn =
      !begins && before?.part.kind === 'text' && before.section === section && before.part.line === part.line;
    prose += (prose === '' ? '' : goesOn ? ' ' : '\n\n') + words;
  }
  return prose;
}

function listOf(items: readonly string[], ordered: boolean): string {
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

/** A paragraph that would read as a heading, a quotation or a list of Markdown begins with a backslash. */
function escaped(paragraph: string): string {
  return paragraph
    .replace(/^(?=(?:#{1,6}|[-+*>=]|~~~|```)(?:\s|$|[-=>]))/u, '\\')
    .replace(/^(\d{1,9})(?=[.)]\s)/u, '$1\\');
}
