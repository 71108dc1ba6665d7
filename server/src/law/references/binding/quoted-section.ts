/** Sections whose words a text gives after them: "12 § i lagen om katthem: De uppgifter som …". */

import type { Tokens } from '../language/tokens';

/**
 * Whether what follows a section on its line is what it says: the section begins the line, and a colon ends it, or comes before
 * a sentence.
 *
 * @param tokens the text.
 * @param first index of the first token of the section with its act.
 * @param next index after them.
 */
export function isQuoted(tokens: Tokens, first: number, next: number): boolean {
  const begins = first === 0 || tokens.gap(first) === 2 || tokens.at(first - 1)?.kind === 'break';
  const colon = tokens.sign(next) === ':' && tokens.gap(next + 1) > 0;
  if (!begins || !colon) return false;
  return tokens.endsLine(next + 1) || /^[\p{Lu}"”“»]/u.test(tokens.at(next + 1)?.raw ?? '');
}
