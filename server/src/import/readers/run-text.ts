/** What no reader sees and no search finds words through: soft hyphens, zero-width spaces and joiners' marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Running text as it gathers piece by piece, some of it bold. */
export class RunText {
  private pieces: string[] = [];
  private hasLetters = false;
  private hasPlainLetters = false;

  /** @param bold set apart from the rest as a heading would be */
  add(text: string, bold: boolean): void {
    if (text === '') return;
    this.pieces.push(text);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.hasLetters = true;
    if (!bold) this.hasPlainLetters = true;
  }

  get isBlank(): boolean {
    return !this.pieces.some((piece) => /\S/.test(piece));
  }

  /** Holds a no-break space, by which editors keep a line that is empty otherwise. */
  get hasFixedSpace(): boolean {
    return this.pieces.some((piece) => piece.includes('\u00a0'));
  }

  /** The text so far with single spaces, and whether all of its letters are bold; begins anew. */
  take(): { text: string; emphasised: boolean } {
    const text = plainSpaces(this.pieces.join(''));
    const emphasised = this.hasLetters && !this.hasPlainLetters;
    this.pieces = [];
    this.hasLetters = this.hasPlainLetters = false;
    return { text, emphasised };
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
