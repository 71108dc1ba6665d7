// first: pdf.js takes its worker, which does the reading, from where this module puts it, and starts no thread
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boundCharacters, type ReadLimits } from './limits';
import { refuse, UnreadableSource } from './problem';

/** A stretch of text as the page shows it; lengths in points, from the upper left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface PdfText {
  readonly pages: readonly Page[];
  readonly title?: string;
}

/** The text layer of a PDF. @throws {UnreadableSource} */
export async function openPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  progress: (done: number, of: number) => void,
): Promise<PdfText> {
  const task = getDocument({
    // a copy: pdf.js takes the buffer away from whom it gets it
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // pictures are passed over unread
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) refuse('too-many-pages', limits.pages);
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number));
      for (const { text } of page.pieces) characters += text.length;
      boundCharacters(characters, limits);
      pages.push(page);
      progress(number, document.numPages);
    }
    const title = await titleOf(document);
    return { pages, ...(title ? { title } : {}) };
  } catch (failure) {
    if (failure instanceof UnreadableSource) throw failure;
    // whatever else pdf.js throws, it throws it for what is in the file
    return refuse(failure instanceof Error && failure.name === 'PasswordException' ? 'encrypted' : 'malformed');
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const content = await page.getTextContent();
  const items = content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const bold = await boldFonts(page, new Set(items.map(({ fontName }) => fontName)));
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pieces = items.flatMap((item) => {
    const [across, up, , , left, baseline] = product(transform, item.transform as number[]);
    const size = Math.hypot(across, up);
    // across the page's own direction run watermarks and the marks of archives
    if (Math.abs(up) > Math.abs(across) * 0.1 || across <= 0) return [];
    return [{ text: item.str, left, right: left + item.width, baseline, size, isBold: bold.has(item.fontName) }];
  });
  page.cleanup();
  return { width, height, pieces };
}

type Matrix = [number, number, number, number, number, number];

/** The place of text whose own matrix is `inner` on a page that is shown by `outer`. */
function product(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = outer;
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** What pdf.js tells of a font when it has been asked for what draws a page. */
interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
}

async function boldFonts(page: PDFPageProxy, names: ReadonlySet<string>): Promise<Set<string>> {
  const isKnown = (name: string): boolean => page.commonObjs.has(name);
  if (![...names].every(isKnown)) await page.getOperatorList();
  return new Set(
    [...names].filter((name) => {
      if (!isKnown(name)) return false;
      const font = page.commonObjs.get(name) as FontObject | null;
      return (
        font?.bold === true || font?.black === true || /bold|black|heavy|semib|demi|\bCMBX/i.test(font?.name ?? '')
      );
    }),
  );
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const { Title: title } = info as { Title?: unknown };
  return typeof title === 'string' ? title.trim() : undefined;
}
