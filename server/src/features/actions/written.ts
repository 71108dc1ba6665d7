import { PLACEHOLDER } from '../../finding';
import type { Language } from '../../notice';
import { readsBack } from '../edits';

/** A text on one line, in quotation marks where it needs them. */
export function oneLine(text: string, flow = false): string {
  return readsBack(text, flow) ? text : JSON.stringify(text);
}

/**
 * A text as a value after a colon or a dash: behind `|` on lines of its own where it has several, else on the line.
 * @param column where its lines begin
 */
export function textValue(text: string, column: number): string {
  if (!text.includes('\n') || /^\s|[^\S\n]\n/.test(text)) return oneLine(text);
  const pad = ' '.repeat(column);
  const lines = text.split('\n').map((line) => (line === '' ? '' : pad + line));
  return `|\n${lines.join('\n')}`;
}

/** A marked place to fill in, in quotation marks since it begins with a bracket. */
export function placeholder(what: string): string {
  return JSON.stringify(`${PLACEHOLDER}${what}]`);
}

/** A text per language on one line: `{ fi: nimi, sv: namn }`. */
export function translatedLine(texts: ReadonlyMap<Language, string>): string {
  return `{ ${[...texts].map(([language, text]) => `${language}: ${text}`).join(', ')} }`;
}

/** Lines with the file's line breaks. */
export function withLineBreaks(text: string, source: string): string {
  return source.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
