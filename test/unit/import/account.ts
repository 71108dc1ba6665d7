/** The account of an import's words: what came in, and where each of them is. */
import assert from 'node:assert/strict';
import { importNotice, wordsOf, type Import, type ImportOptions } from '../../../server/src/import';
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

/** Numbers and letters that mark an item or a heading, at the beginning of a line. */
const MARK = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}\.?(?:[.):](?=\s)|[.)](?=\p{L}))|\(?[a-zåäö]\))/u;

/** A mark of a Markdown list in a text of the notice; the number of a heading that was kept is a word of it. */
const LIST_MARK = /^(?:\d{1,9}\.|-) /gm;

/** The words of a block; the number of a line is a word of it only where the line is a heading. */
function wordsIn(block: SourceBlock, headings: ReadonlySet<number>): string[] {
  if (block.kind === 'row') return wordsOf(block.cells.join(' '));
  const isHeading = headings.has(block.line);
  if (block.kind === 'item') return wordsOf(isHeading ? `${block.marker ?? ''} ${block.text}` : block.text);
  return wordsOf(isHeading ? block.text : block.text.replace(MARK, ''));
}

/** Words with how many more of each there are in the source than in the notice; none where the account is even. */
export function unbalanced(source: SourceDocument, { yaml, report }: Import): string[] {
  const counts = new Map<string, number>();
  const add = (words: readonly string[], by: number): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  const headings = new Set(report.sections.map(({ line }) => line));
  for (const block of source.blocks) add(wordsIn(block, headings), 1);
  for (const { path, text } of textsOf(yaml))
    add(wordsOf(path.endsWith('otsikko') ? text : text.replace(LIST_MARK, '')), -1);
  // a heading over several things is there once for each
  const keys = new Map(
    report.sections
      .filter(({ kept }) => !kept)
      .map((section) => [`${section.line} ${section.heading}`, section.heading]),
  );
  for (const heading of keys.values()) add(wordsOf(heading), -1);
  for (const { text } of report.leftOut) add(wordsOf(text), -1);
  return [...counts].filter(([, count]) => count !== 0).map(([word, count]) => `${word}: ${count}`);
}

/** Imports a source and checks what must hold of every import: nothing lost, nothing twice, a valid file, the same file again. */
export function imported(source: SourceDocument | string, options?: ImportOptions): Import {
  const document = typeof source === 'string' ? textSource(source) : source;
  const result = importNotice(document, options);
  assert.deepEqual(unbalanced(document, result), [], result.yaml);
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
  const all = source.blocks.flatMap((block) => wordsIn(block, new Set())).length;
  return report.unplaced.flatMap(({ text }) => wordsOf(text)).length / all;
}
