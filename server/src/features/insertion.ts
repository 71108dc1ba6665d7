import type { Shape } from '../notice';

/** Text made safe for a snippet: `$`, `}` and `\` stand for themselves. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A snippet body whose lines after the first are indented to a column. */
export function indented(body: string, column: number): string {
  const pad = ' '.repeat(column);
  return body
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : pad + line))
    .join('\n');
}

export interface KeyInsertion {
  readonly text: string;
  readonly suggestNext: boolean;
}

/**
 * What a key's completion inserts: the key in the shape its value wants (a line of its own for keys below it, a dash for a
 * list), with the cursor where typing goes on.
 * @param column the key's column
 */
export function keyInsertion(key: string, shape: Shape, column: number, flow: boolean): KeyInsertion {
  const pad = ' '.repeat(column + 2);
  if (shape.values.length > 0 || shape.isText || flow) {
    const listed = shape.values.length > 0;
    const [only] = shape.values;
    if (shape.values.length === 1 && only !== undefined) return { text: `${key}: ${only}`, suggestNext: false };
    return { text: `${key}: $0`, suggestNext: listed };
  }
  if (shape.allowsList && !shape.allowsMap) return { text: `${key}:\n${pad}- $0`, suggestNext: true };
  if (shape.allowsMap) return { text: `${key}:\n${pad}$0`, suggestNext: true };
  return { text: `${key}: $0`, suggestNext: shape.definition === 'paivays' };
}
