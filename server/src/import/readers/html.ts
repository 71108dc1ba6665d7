import { Parser } from 'htmlparser2';
import type { SourceDocument } from '../source';
import { assemble, type Draft } from './assemble';
import { Flow } from './flow';
import { contentOf, type Region, type Segment } from './html-content';
import {
  hasMargin,
  headingLevel,
  hiddenEmail,
  isAround,
  isBlock,
  isBold,
  isControl,
  isMain,
  isWithoutText,
  type Attributes,
} from './html-elements';
import { boundCharacters, LIMITS, type ReadLimits } from './limits';
import { numeral, type Numbering } from './list-markers';
import { refuse } from './problem';
import { apartOf, LINE_BREAK, linkAddress, plainSpaces, RunText } from './run-text';

/**
 * A saved page as blocks: its content without navigation, scripts, consent banners, head and foot. Links to addresses
 * that their text does not show get them in brackets. The lines are those of the text made of the page.
 * @throws {UnreadableSource}
 */
export function readHtml(html: string, limits: ReadLimits = LIMITS): SourceDocument {
  const page = parsePage(html, limits);
  const isEmpty = page.segments.every(({ drafts }) => drafts.length === 0);
  const { segments, isLink, title } = isEmpty ? parsePage(html, limits, true) : page;
  return assemble('html', contentOf(segments, isLink), limits, title);
}

/** A piece of HTML inside another format, as blocks. */
export function htmlBlocks(html: string, limits: ReadLimits): Draft[] {
  return parsePage(html, limits).segments.flatMap(({ drafts }) => drafts);
}

function parsePage(
  html: string,
  limits: ReadLimits,
  keepsDialogs = false,
): { segments: Segment[]; isLink: (draft: Draft) => boolean; title: string } {
  const page = new Page(limits, keepsDialogs);
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.text(text),
  });
  // in pieces, so that a page that is refused is not read to its end first
  for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return page.finish();
}

const PIECE = 65_536;

/** An element that is open. */
interface Element {
  readonly name: string;
  /** The region to go back to when it closes. */
  readonly leavesRegion?: Region;
  readonly isBold: boolean;
  readonly level?: number;
}

interface List {
  readonly numbering: Numbering | undefined;
  next: number;
}

/** The `type` of a numbered list. */
const NUMBERING: Readonly<Record<string, Numbering>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The page as the parser's events make it; nothing here recurses, however deep the elements nest. */
class Page {
  private readonly elements: Element[] = [];
  private readonly lists: List[] = [];
  /** Open definition lists: whether the last of their terms already has a definition. */
  private readonly definitions: { isDefined: boolean }[] = [];
  private readonly segments: Segment[] = [];
  private readonly linksOnly = new WeakSet<Draft>();
  private flow = new Flow();
  private region: Region = { isMain: false, isAround: false };
  private articles = 0;
  private sections = 0;
  /** Elements that are open inside one without text of the page, and that one. */
  private skipped = 0;
  private title = '';
  private isInTitle = false;

  // the line of text that is being gathered
  private readonly run = new RunText();
  private bold = 0;
  private hasTextBesideLinks = false;
  private link: { readonly href: string; text: string } | undefined;
  private afterGap = false;
  /** Of a list item whose text has not begun. */
  private item: { readonly depth: number; readonly marker?: string } | undefined;
  private characters = 0;

  constructor(
    private readonly limits: ReadLimits,
    private readonly keepsDialogs: boolean,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.elements.length + this.skipped >= this.limits.depth) refuse('too-deep');
    if (name === 'title' && this.title === '') this.isInTitle = true;
    const email = this.skipped === 0 ? hiddenEmail(attributes) : undefined;
    if (email !== undefined) this.text(email);
    if (
      this.skipped > 0 ||
      email !== undefined ||
      isWithoutText(name, attributes, this.keepsDialogs) ||
      isControl(name, attributes, this.level !== undefined)
    ) {
      this.skipped++;
      return;
    }
    if (name === 'br') this.breakLine();
    if (isBlock(name)) this.endBlock(name);
    const leavesRegion = this.enterRegion(name, attributes);
    const level = headingLevel(name, attributes) ?? this.level;
    this.elements.push({
      name,
      isBold: isBold(name, attributes),
      ...(leavesRegion ? { leavesRegion } : {}),
      ...(level !== undefined ? { level } : {}),
    });
    if (isBold(name, attributes)) this.bold++;
    if (name === 'a') this.link = { href: attributes['href'] ?? '', text: '' };
    this.openStructure(name, attributes);
  }

  close(name: string): void {
    if (name === 'title') this.isInTitle = false;
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === 'a') this.closeLink();
    if (isBlock(name) || this.elements.at(-1)?.leavesRegion) this.endBlock(name);
    const element = this.elements.pop();
    if (element?.isBold) this.bold--;
    this.closeStructure(name);
    if (element?.leavesRegion) this.changeRegion(element.leavesRegion);
  }

  text(text: string): void {
    if (this.isInTitle) this.title += text;
    if (this.isInTitle || this.skipped > 0) return;
    this.characters += text.length;
    boundCharacters(this.characters, this.limits);
    const lines = this.isPreformatted() ? text.split('\n') : [text];
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.breakLine();
      this.run.add(line, this.bold > 0);
      if (this.link) this.link.text += line;
      else if (line.trim() !== '') this.hasTextBesideLinks = true;
    }
  }

  finish(): { segments: Segment[]; isLink: (draft: Draft) => boolean; title: string } {
    this.endBlock('html');
    this.segments.push({ region: this.region, drafts: this.flow.finish() });
    return {
      segments: this.segments,
      isLink: (draft) => this.linksOnly.has(draft),
      title: plainSpaces(this.title),
    };
  }

  private get level(): number | undefined {
    return this.elements.at(-1)?.level;
  }

  private isPreformatted(): boolean {
    return this.elements.at(-1)?.name === 'pre';
  }

  private openStructure(name: string, attributes: Attributes): void {
    switch (name) {
      case 'ul':
      case 'menu':
        this.lists.push({ numbering: undefined, next: 1 });
        break;
      case 'ol':
        this.lists.push({
          numbering: NUMBERING[attributes['type'] ?? ''] ?? 'decimal',
          next: wholeNumber(attributes['start']) ?? 1,
        });
        break;
      case 'li':
        this.openItem(wholeNumber(attributes['value']));
        break;
      case 'dl':
        this.definitions.push({ isDefined: true });
        this.flow.openTable();
        break;
      case 'dt':
      case 'dd':
        this.openDefinition(name);
        break;
      case 'table':
        this.flow.openTable();
        break;
      case 'tr':
        this.flow.openRow();
        break;
      case 'td':
      case 'th':
        this.flow.openCell(wholeNumber(attributes['colspan']), wholeNumber(attributes['rowspan']));
        break;
      case 'section':
        this.sections++;
        break;
    }
  }

  private closeStructure(name: string): void {
    if (name === 'ul' || name === 'ol' || name === 'menu') this.lists.pop();
    else if (name === 'li') this.item = undefined;
    else if (name === 'section') this.sections--;
    else if (name === 'table' || name === 'dl') this.flow.closeTable();
    if (name === 'dl') this.definitions.pop();
  }

  private openItem(value: number | undefined): void {
    const list = this.lists.at(-1);
    const depth = Math.max(0, this.lists.length - 1);
    if (!list?.numbering) this.item = { depth };
    else {
      if (value !== undefined) list.next = value;
      this.item = { depth, marker: `${numeral(list.next++, list.numbering)}.` };
    }
  }

  /** A term and its definitions are a row of two cells. */
  private openDefinition(name: 'dt' | 'dd'): void {
    const last = this.definitions.at(-1);
    if (!last) return;
    if (name === 'dt') this.flow.openRow();
    if (name === 'dt' || !last.isDefined) this.flow.openCell();
    last.isDefined = name === 'dd';
  }

  /** @returns the region that is left, where the element begins another */
  private enterRegion(name: string, attributes: Attributes): Region | undefined {
    const { region } = this;
    if (this.flow.isInTable || region.isAround) return undefined;
    const isInContent = region.isMain || region.article !== undefined || this.sections > 0;
    if (isMain(name, attributes) && !region.isMain) this.changeRegion({ ...region, isMain: true });
    else if (name === 'article' && region.article === undefined)
      this.changeRegion({ ...region, article: this.articles++ });
    else if (isAround(name, attributes, isInContent)) this.changeRegion({ ...region, isAround: true });
    return this.region === region ? undefined : region;
  }

  private changeRegion(region: Region): void {
    this.endLine();
    this.segments.push({ region: this.region, drafts: this.flow.finish() });
    this.flow = new Flow();
    this.region = region;
  }

  private closeLink(): void {
    const { link } = this;
    this.link = undefined;
    if (!link || this.level !== undefined || link.text.trim() === '') return;
    const address = linkAddress(link.href, link.text);
    if (address !== undefined) this.run.add(` (${address})`, this.bold > 0);
  }

  private breakLine(): void {
    if (this.level !== undefined) this.breakHeading();
    else if (this.run.isBlank) this.afterGap = true;
    else this.endLine();
  }

  /** A heading may be broken over lines; an empty line between them parts two headings in one element. */
  private breakHeading(): void {
    if (this.run.endsBroken) this.endLine();
    else this.run.add(LINE_BREAK, true);
  }

  private endBlock(name: string): void {
    // `<div>&nbsp;</div>` is how editors write an empty line
    if (this.run.isBlank && this.run.hasFixedSpace) this.afterGap = true;
    this.endLine();
    if (hasMargin(name)) this.afterGap = true;
  }

  /** What has been gathered becomes a block, by where it stands. */
  private endLine(): void {
    const isLink = !this.hasTextBesideLinks;
    this.hasTextBesideLinks = false;
    const run = this.run.take();
    const { text } = run;
    if (text === '') return;
    const { level, item, afterGap } = this;
    const draft: Exclude<Draft, { kind: 'row' }> =
      level !== undefined
        ? { kind: 'heading', text: item?.marker ? `${item.marker} ${text}` : text, level }
        : item
          ? { kind: 'item', text, ...item, ...apartOf(run) }
          : { kind: 'paragraph', text, afterGap, ...apartOf(run) };
    this.item = undefined;
    this.afterGap = false;
    if (isLink) this.linksOnly.add(draft);
    this.flow.add(draft);
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
}
