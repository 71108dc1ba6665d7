/** A stretch of text on a page of 595 by 842 points; `y` from the top. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  /** Asks for a password that nobody has. */
  readonly isEncrypted?: boolean;
  /** Each page is one picture of 8 by 8 points instead of text. */
  readonly isScanned?: boolean;
}

/** A PDF with the text that is given, in Helvetica and its bold cut; what Latin-1 has can be written. */
export function makePdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`);
  for (const name of ['Helvetica', 'Helvetica-Bold'])
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  add(
    stream(
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1',
      '\x55\xaa\x55\xaa\x55\xaa\x55\xaa',
    ),
  );
  for (const page of pages) {
    const contents = objects.length + 2;
    add(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> ' +
        `/XObject << /Im 5 0 R >> >> /Contents ${contents} 0 R >>`,
    );
    add(stream('', options.isScanned ? 'q 595 0 0 842 0 0 cm /Im Do Q' : page.map(shownText).join('\n')));
  }
  let trailer = `/Root ${catalog} 0 R`;
  if (options.title !== undefined) trailer += ` /Info ${add(`<< /Title (${escaped(options.title)}) >>`)} 0 R`;
  if (options.isEncrypted) {
    const key = '\\247'.repeat(32);
    trailer += ` /ID [<0123> <0123>] /Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O (${key}) /U (${key}) >>`)} 0 R`;
  }
  return written(objects, trailer);
}

/** Lines one under another from a place, 14 points apart. */
export function lines(x: number, y: number, texts: readonly string[], style: Partial<Placed> = {}): Placed[] {
  return texts.map((text, i) => ({ text, x, y: y + 14 * i, ...style }));
}

function shownText({ text, x, y, size = 11, bold = false }: Placed): string {
  return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/•/g, '\\225')
    .replace(/–/g, '\\226');
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
