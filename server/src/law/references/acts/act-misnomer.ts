/** The General Data Protection Regulation called a directive, told by the day on which it began to apply. */

import type { Tokens } from '../language/tokens';

/** The Data Protection Directive of 1995. */
export const DIRECTIVE = 'eu:31995L0046';

/** Acts whose names people use for the GDPR. */
export const CONFUSED: ReadonlySet<string> = new Set(['fi:1050/2018', DIRECTIVE]);

const REACH = 10;
const DAY = /^ 25 (?:\. 0?5 \. |may |(?:\. )?toukokuuta |maj )2018 /;
/** What happened to the directive itself on that day. */
const REPEALED = /^(?:kumo|korva|repeal|replac|upphäv|upphör|ersät|ersat)/;

/**
 * "25.5.2018 voimaan tullut tietosuojadirektiivi", "the Data Protection Directive that applies from 25 May 2018": the directive
 * of 1995 was only repealed then.
 *
 * @param tokens the text.
 * @param first index of the first token of the name.
 * @param next index after it.
 */
export function appliesFromGdpr(tokens: Tokens, first: number, next: number): boolean {
  let dated = false;
  for (let at = Math.max(0, first - REACH); at < next + REACH; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) break;
    if (token.kind === 'break') {
      if (at >= next) break;
      dated = false;
    }
    if (REPEALED.test(token.norm)) return false;
    if (token.norm === '25') dated ||= DAY.test(textFrom(tokens, at));
  }
  return dated;
}

function textFrom(tokens: Tokens, i: number): string {
  let text = ' ';
  for (let at = i; at < i + 5; at += 1) text += `${tokens.at(at)?.norm ?? ''} `;
  return text;
}
