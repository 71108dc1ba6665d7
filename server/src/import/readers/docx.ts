import type { SourceDocument } from '../source';
import { assemble, type Draft } from './assemble';
import { DocxBody } from './docx-body';
import { openDocx } from './docx-package';
import { LIMITS, type ReadLimits } from './limits';
import { plainSpaces } from './run-text';
import { walkXml } from './xml';

/** How much larger than most of the text a paragraph must be to be set apart by it. */
const LARGER = 1.15;

/**
 * A Word document (DOCX) as blocks: headings by their styles, lists with the numbers that Word writes, tables, and the
 * notes at the end. What tracked changes have deleted, hidden text, the table of contents, and pages' heads and feet are
 * left out.
 * @throws {UnreadableSource}
 */
export function readDocx(bytes: Uint8Array, limits: ReadLimits = LIMITS): SourceDocument {
  const parts = openDocx(bytes, limits);
  const body = new DocxBody(parts, limits);
  body.read(parts.document);
  for (const notes of [parts.footnotes, parts.endnotes]) if (notes !== undefined) body.read(notes);
  return assemble('docx', withLargerText(body), limits, titleOf(parts.properties, limits));
}

function withLargerText({ drafts, sizes }: DocxBody): Draft[] {
  const usual = usualSize(drafts, sizes);
  return drafts.map((draft) => {
    const size = sizes.get(draft);
    const isText = draft.kind === 'paragraph' || draft.kind === 'item';
    return isText && size !== undefined && size > usual * LARGER ? { ...draft, emphasised: true } : draft;
  });
}

/** The size that most of the text is in. */
function usualSize(drafts: readonly Draft[], sizes: ReadonlyMap<Draft, number>): number {
  const lengths = new Map<number, number>();
  for (const draft of drafts) {
    const size = sizes.get(draft);
    if (size !== undefined && draft.kind !== 'row') lengths.set(size, (lengths.get(size) ?? 0) + draft.text.length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [Infinity, 0])[0];
}

function titleOf(properties: string | undefined, limits: ReadLimits): string | undefined {
  if (properties === undefined) return undefined;
  let title = '';
  let isTitle = false;
  walkXml(properties, limits, {
    open: (name) => void (isTitle = name === 'title'),
    close: () => void (isTitle = false),
    text: (text) => void (title += isTitle ? text : ''),
  });
  return plainSpaces(title) || undefined;
}
