/** What no reader sees and no search finds words through: soft hyphens, zero-width spaces and joiners' marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Stands for a line break between words that may go on after it: white space that no source writes. */
export const LINE_BREAK = '\u2028';

/** A line of running text. */
export interface RunOfText {
  readonly text: string;
  /** True where all of its letters are bold. */
  readonly emphasised: boolean;
  /** The words at its beginning that are bold where the rest is not; empty where none are. */
  readonly lead: string;
}

/** What of a line is set apart, as a block says it. */
export function apartOf({ emphasised, lead }: RunOfText): { emphasised?: true; lead?: string } {
  return { ...(emphasised ? { emphasised } : {}), ...(lead === '' ? {} : { lead }) };
}

/** Running text as it gathers piece by piece, some of it bold. */
export class RunText {
  private pieces: string[] = [];
  private hasLetters = false;
  private hasPlainLetters = false;
  /** What is bold before the first letter that is not. */
  private lead = '';

  /** @param bold set apart from the rest as a heading would be */
  add(text: string, bold: boolean): void {
    if (text === '') return;
    this.pieces.push(text);
    if (!this.hasPlainLetters && bold) this.lead += text;
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.hasLetters = true;
    if (!bold) this.hasPlainLetters = true;
  }

  get isBlank(): boolean {
    return !this.pieces.some((piece) => /\S/.test(piece));
  }

  /** True after a line break with nothing visible behind it. */
  get endsBroken(): boolean {
    for (let at = this.pieces.length - 1; at >= 0; at--) {
      const piece = this.pieces[at] ?? '';
      if (piece === LINE_BREAK) return true;
      if (/\S/u.test(piece)) return false;
    }
    return false;
  }

  /** Holds a no-break space, by which editors keep a line that is empty otherwise. */
  get hasFixedSpace(): boolean {
    return this.pieces.some((piece) => piece.includes('\u00a0'));
  }

  /** The text so far with single spaces, and what of it is bold; begins anew. */
  take(): RunOfText {
    const text = plainSpaces(this.pieces.join(''));
    const emphasised = this.hasLetters && !this.hasPlainLetters;
    const lead = plainSpaces(this.lead);
    const leads = !emphasised && /\p{L}/u.test(lead) && text.startsWith(lead);
    this.pieces = [];
    this.lead = '';
    this.hasLetters = this.hasPlainLetters = false;
    return { text, emphasised, lead: leads ? lead : '' };
  }
}

/** One line of text: runs of white space as one space, nothing invisible, nothing at the ends. */
export function plainSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** `text (address)` where a link leads to an address, on the web or of a person, that its text does not show. */
export function linkAddress(href: string, text: string): string | undefined {
  const match = /^(mailto:|tel:|https?:\/\/)([^?#\s]+)/i.exec(href.trim());
  if (!match) return undefined;
  const [whole, scheme = '', rest = ''] = match;
  const shown = /^http/i.test(scheme) ? whole : decodeSafely(rest);
  return bare(text).includes(bare(shown)) ? undefined : shown;
}

/** An address without what people leave out of it. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/\b(https?:\/\/(www\.)?|www\.)/g, '')
    .replace(/[\s()-]|\/$/g, '');
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
