/** A placeholder for a person to fill in: words of the tool, not of the source. */
const PLACEHOLDERS = /\[TÄYDENNÄ: [^\]]*\]/gu;

/**
 * The words of a text as an import counts them: runs of letters and digits, composed (NFC), soft hyphens left out.
 * Placeholders of the tool are no words.
 *
 * An import keeps every word once: the words of the source's blocks are those of the notice's texts, of the headings, labels and
 * dates that became keys (`sections` of the report that are not `kept`), of the marks of items, and of the remnants left out; no
 * more and no fewer.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/\u00AD/gu, '')
      .replace(PLACEHOLDERS, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
