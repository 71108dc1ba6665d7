import type { Draft } from './assemble';
import { Numbering } from './docx-numbering';
import type { DocxParts } from './docx-package';
import { Styles, withProperty, type Properties, type ResolvedStyle } from './docx-styles';
import { Flow } from './flow';
import { boundCharacters, type ReadLimits } from './limits';
import { apartOf, linkAddress, RunText, type RunOfText } from './run-text';
import { walkXml } from './xml';

/**
 * Elements whose insides are not the text as it stands: earlier states of it, fields' codes, settings,
 * and the second way of writing what the first (`Choice`) has written.
 */
const PASSED_OVER = new Set(
  (
    'del moveFrom pPrChange rPrChange tblPrChange sectPrChange tcPrChange trPrChange instrText delText delInstrText sdtPr ' +
    'sectPr Fallback tblPr tblGrid binData'
  ).split(' '),
);
/** Twentieths of a point between paragraphs that look like an empty line. */
const GAP = 100;

interface Paragraph {
  properties: Properties;
  readonly run: RunText;
  /** Of the largest run that has text. */
  size: number;
  readonly lines: RunOfText[];
}

/** The text of a document's parts, as their events make it. */
export class DocxBody {
  /** The size of the text of paragraphs and items, in half points. */
  readonly sizes = new Map<Draft, number>();
  private readonly flow = new Flow();
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly links: ReadonlyMap<string, string>;
  /** Paragraphs that are open: text boxes hold paragraphs inside a paragraph. */
  private readonly paragraphs: Paragraph[] = [];
  private readonly openLinks: { address: string | undefined; text: string }[] = [];
  private runProperties: Properties = {};
  private within: 'paragraph' | 'run' | undefined;
  private isText = false;
  private afterGap = false;
  private spaceAfter = 0;
  private characters = 0;
  private finished: Draft[] | undefined;

  constructor(
    { styles, numbering, links }: DocxParts,
    private readonly limits: ReadLimits,
  ) {
    this.styles = new Styles(styles, limits);
    this.numbering = new Numbering(numbering, limits);
    this.links = links;
  }

  /** Adds the text of a part of the document. @throws {UnreadableSource} */
  read(xml: string): void {
    walkXml(xml, this.limits, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.isText) this.text(text);
      },
    });
  }

  get drafts(): readonly Draft[] {
    return (this.finished ??= this.flow.finish());
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (PASSED_OVER.has(name) || isSeparator(name, attributes)) return true;
    switch (name) {
      case 'p':
        this.paragraphs.push({ properties: {}, run: new RunText(), size: 0, lines: [] });
        break;
      case 'r':
        this.runProperties = {};
        break;
      case 'pPr':
        this.within = 'paragraph';
        break;
      case 'rPr':
        // inside `pPr` it is of the paragraph's mark, which is not text
        if (this.within === 'paragraph') return true;
        this.within = 'run';
        break;
      case 't':
        this.isText = true;
        break;
      case 'tab':
      case 'ptab':
        if (this.within === undefined) this.text('\t');
        break;
      case 'noBreakHyphen':
        this.text('-');
        break;
      case 'br':
      case 'cr':
        this.breakLine();
        break;
      case 'hyperlink':
        this.openLinks.push({ address: this.links.get(attributes['id'] ?? ''), text: '' });
        break;
      case 'tbl':
        this.flow.openTable();
        break;
      case 'tr':
        this.flow.openRow();
        break;
      case 'tc':
        this.flow.openCell();
        break;
      case 'gridSpan':
        this.flow.widenCell(Number(attributes['val'] ?? 1));
        break;
      default:
        this.property(name, attributes);
    }
    return false;
  }

  private close(name: string): void {
    if (name === 'p') this.endParagraph();
    else if (name === 'pPr' || name === 'rPr') this.within = undefined;
    else if (name === 't') this.isText = false;
    else if (name === 'hyperlink') this.endLink();
    else if (name === 'tbl') this.flow.closeTable();
  }

  private property(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.within === 'run') this.runProperties = withProperty(this.runProperties, name, attributes);
    else if (this.within === 'paragraph' && paragraph)
      paragraph.properties = withProperty(paragraph.properties, name, attributes);
  }

  private text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const properties = {
      ...this.styles.paragraph(paragraph.properties.style),
      ...this.styles.run(this.runProperties.style),
      ...this.runProperties,
    };
    if (properties.isHidden) return;
    this.characters += text.length;
    boundCharacters(this.characters, this.limits);
    const link = this.openLinks.at(-1);
    if (link) link.text += text;
    paragraph.run.add(text, properties.isBold === true || (properties.isUnderlined === true && !link));
    if (text.trim() !== '') paragraph.size = Math.max(paragraph.size, properties.size ?? 0);
  }

  private breakLine(): void {
    const paragraph = this.paragraphs.at(-1);
    paragraph?.lines.push(paragraph.run.take());
  }

  private endLink(): void {
    const link = this.openLinks.pop();
    const address = link?.address === undefined ? undefined : linkAddress(link.address, link.text);
    if (address !== undefined && link?.text.trim() !== '') this.text(` (${address})`);
  }

  private endParagraph(): void {
    this.breakLine();
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const style = this.styles.paragraph(paragraph.properties.style);
    const lines = paragraph.lines.filter(({ text }) => text !== '');
    if (lines.length === 0 || /^toc( heading| \d)/i.test(style.name)) {
      this.afterGap ||= lines.length === 0;
      return;
    }
    const { before = 0, after = 0 } = { ...style, ...paragraph.properties };
    if (Math.max(before, this.spaceAfter) >= GAP) this.afterGap = true;
    this.spaceAfter = after;
    this.addLines(paragraph, style, lines);
  }

  private addLines(paragraph: Paragraph, style: ResolvedStyle, lines: Paragraph['lines']): void {
    const { list, listLevel = 0 } = { ...style, ...paragraph.properties };
    const marker = list === undefined || list === '0' ? undefined : this.numbering.next(list, listLevel);
    const level = levelOf(paragraph.properties, style);
    if (level !== undefined) {
      const text = lines.map((line) => line.text).join(' ');
      this.add({ kind: 'heading', text: marker ? `${marker} ${text}` : text, level }, paragraph);
    } else
      for (const [i, line] of lines.entries()) {
        const { text } = line;
        const apart = apartOf(line);
        if (i > 0 || marker === undefined)
          this.add({ kind: 'paragraph', text, afterGap: this.afterGap, ...apart }, paragraph);
        else this.add({ kind: 'item', text, depth: listLevel, ...(marker ? { marker } : {}), ...apart }, paragraph);
      }
  }

  private add(draft: Exclude<Draft, { kind: 'row' }>, { size }: Paragraph): void {
    this.afterGap = false;
    if (size > 0) this.sizes.set(draft, size);
    this.flow.add(draft);
  }
}

function levelOf(own: Properties, style: ResolvedStyle): number | undefined {
  if (own.outline !== undefined) return own.outline < 9 ? own.outline + 1 : undefined;
  return style.heading;
}

/** The lines between text and notes are notes themselves. */
function isSeparator(name: string, { type }: Readonly<Record<string, string>>): boolean {
  return (name === 'footnote' || name === 'endnote') && type !== undefined && type !== 'normal';
}
