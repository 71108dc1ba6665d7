import JSZip from 'jszip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxSource {
  /** The insides of `w:body`. */
  readonly body: string;
  /** The insides of `w:styles`, `w:numbering`, `w:footnotes`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** `Id` to address. */
  readonly links?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** The document as a whole, instead of one made of `body`. */
  readonly document?: string;
}

/** A Word document with what is given and nothing else. */
export function makeDocx(source: DocxSource): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts = { styles: source.styles, numbering: source.numbering, footnotes: source.footnotes };
  const relationships: string[] = [];
  for (const [name, insides] of Object.entries(parts)) {
    if (insides === undefined) continue;
    zip.file(`word/${name}.xml`, `<?xml version="1.0"?><w:${name} ${W}>${insides}</w:${name}>`);
    relationships.push(`<Relationship Id="${name}" Type="${TYPES}/${name}" Target="/word/./${name}.xml"/>`);
  }
  for (const [id, address] of Object.entries(source.links ?? {}))
    relationships.push(
      `<Relationship Id="${id}" Type="${TYPES}/hyperlink" Target="${address}" TargetMode="External"/>`,
    );
  zip.file(
    '_rels/.rels',
    `<Relationships><Relationship Id="a" Type="${TYPES}/officeDocument" Target="word/document2.xml"/>` +
      '<Relationship Id="b" Type="http://x/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
  );
  zip.file('word/_rels/document2.xml.rels', `<Relationships>${relationships.join('')}</Relationships>`);
  if (source.title !== undefined)
    zip.file('docProps/core.xml', `<c:p><dc:title>${source.title}</dc:title><dc:creator>X</dc:creator></c:p>`);
  zip.file(
    'word/document2.xml',
    source.document ?? `<w:document ${W} ${R}><w:body>${source.body}<w:sectPr/></w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph of one run. @param properties the insides of `w:pPr`  @param run those of `w:rPr` */
export function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runOf(text, run)}</w:p>`;
}

export function runOf(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
