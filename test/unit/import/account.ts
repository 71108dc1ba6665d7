/** The account of an import's words: what came in, and where each of them is. */
import assert from 'node:assert/strict';
import { importNotice, wordsOf, type Import, type ImportOptions, type ImportReport } from '../../../server/src/import';
import { readText } from '../../../server/src/import/readers/text';
import type { SourceBlock, SourceDocument } from '../../../server/src/import/source';
import { analyseText, formFindings } from '../support/analyse';

/** Plain text as its reader gives it. */
export function textSource(text: string): SourceDocument {
  return readText(text.replace(/\r\n?/g, '\n'));
}

/** The texts of a notice file. A date is no text: the report has the words that it was told in. */
export function textsOf(yaml: string): { readonly path: string; readonly text: string }[] {
  return analyseText(yaml)
    .notice.prose()
    .map(({ path, text }) => ({ path: path.join('/'), text }));
}

/** The words of a block, its bullet or number among them. */
function wordsIn(block: SourceBlock): string[] {
  if (block.kind === 'row') return wordsOf(block.cells.join(' '));
  return wordsOf(block.kind === 'item' ? `${block.marker ?? ''} ${block.text}` : block.text);
}

/** Words with how many more of each there are in the source than in the notice; none where the account is even. */
export function unbalanced(source: SourceDocument, { yaml, report }: Import): string[] {
  const counts = new Map<string, number>();
  const add = (words: readonly string[], by: number): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const block of source.blocks) add(wordsIn(block), 1);
  for (const { text } of textsOf(yaml)) add(wordsOf(text), -1);
  // a heading over several things is there once for each
  const keys = new Map(
    report.sections
      .filter(({ kept }) => !kept)
      .map((section) => [`${section.line} ${section.heading}`, section.heading]),
  );
  for (const heading of keys.values()) add(wordsOf(heading), -1);
  for (const { text } of [...report.leftOut, ...report.marks]) add(wordsOf(text), -1);
  return [...counts].filter(([, count]) => count !== 0).map(([word, count]) => `${word}: ${count}`);
}

/** Marks that are none: no number or letter, or not the beginning of a line of the source. */
function falseMarks({ blocks }: SourceDocument, { marks }: ImportReport): string[] {
  const lines = new Map<number, string>();
  for (const block of blocks)
    if (block.kind === 'row') lines.set(block.line, block.cells[0] ?? '');
    else
      for (const [index, text] of block.text.split('\n').entries())
        lines.set(block.line + index, block.kind === 'item' && index === 0 ? `${block.marker ?? ''} ${text}` : text);
  return marks
    .filter(
      ({ text, line }) =>
        !MARK.test(text) ||
        !wordsOf(lines.get(line) ?? '')
          .slice(0, 4)
          .includes(text),
    )
    .map(({ text, line }) => `${line}: ${text}`);
}

/** A word of the mark of an item: '12', '2a', 'b', 'iv', 'kohta'. */
const MARK = /^(?:\d{1,9}[a-zåäö]?|\p{L}|[ivxlc]{1,8}|kohta|punkt|section)$/iu;

/** Imports a source and checks what must hold of every import: nothing lost, nothing twice, a valid file, the same file again. */
export function imported(source: SourceDocument | string, options?: ImportOptions): Import {
  const document = typeof source === 'string' ? textSource(source) : source;
  const result = importNotice(document, options);
  assert.deepEqual(unbalanced(document, result), [], result.yaml);
  assert.deepEqual(falseMarks(document, result.report), [], result.yaml);
  assert.deepEqual(
    formFindings(analyseText(result.yaml)).map(({ finding }) => `${finding.code} ${finding.path.join('/')}`),
    [],
    result.yaml,
  );
  assert.equal(importNotice(document, options).yaml, result.yaml);
  return result;
}

/** Each heading with where it went: 'Rekisterin nimi → rekisterit/0/nimi'. */
export function placements({ report }: Import): string[] {
  return report.sections.map(({ heading, path }) => `${heading} → ${path}`);
}

/** The share of a source's words that has no key of its own. */
export function remainderShare(source: SourceDocument, { report }: Import): number {
  const all = source.blocks.flatMap((block) => wordsIn(block)).length;
  return report.unplaced.flatMap(({ text }) => wordsOf(text)).length / all;
}
