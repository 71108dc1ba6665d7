/** The readers of old notices: bytes in, blocks out. Nothing here is of a host; it runs in a browser's worker too. */
import { isNoticeText } from '../../notice';
import type { SourceDocument } from '../source';
import { packedFormat, textFormat } from './detect';
import { decodeText } from './encoding';
import { readDocx } from './docx';
import { readHtml } from './html';
import { LIMITS, type ReadLimits } from './limits';
import { readMarkdown } from './markdown';
import { refuse, UnreadableSource, type SourceProblem } from './problem';
import { readText } from './text';

export { LIMITS, type ReadLimits } from './limits';
export type { SourceProblem } from './problem';

export interface ReadOptions {
  readonly limits?: ReadLimits;
  /** Told after each page of a PDF. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * An old notice as blocks, whatever of the known formats it is in: the bytes say which, the name helps where they do not.
 * @param name the file's name, of which only the ending is looked at
 * @returns the blocks, or why there are none; it throws for nothing that is in the bytes
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument | SourceProblem> {
  const limits = options.limits ?? LIMITS;
  try {
    if (bytes.length > limits.bytes) refuse('too-large', limits.bytes / 1_000_000);
    return await read(bytes, name, limits, options.progress);
  } catch (failure) {
    if (failure instanceof UnreadableSource) return failure.source;
    throw failure;
  }
}

/** Whether a file could not be read. */
export function isProblem(source: SourceDocument | SourceProblem): source is SourceProblem {
  return 'problem' in source;
}

async function read(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  progress: ReadOptions['progress'],
): Promise<SourceDocument> {
  switch (packedFormat(bytes)) {
    case 'docx':
      return readDocx(bytes, limits);
    case 'pdf': {
      // pdf.js is megabytes of code: it runs when the first PDF comes
      const { readPdf } = await import('./pdf');
      return readPdf(bytes, limits, progress);
    }
    case undefined: {
      const text = decodeText(bytes);
      if (text.trim() === '') refuse('empty');
      if (isNoticeText(text)) refuse('already-notice');
      const readers = { text: readText, markdown: readMarkdown, html: readHtml };
      return readers[textFormat(text, name)](text, limits);
    }
  }
}
