/** Heads of EU acts cut short before their numbers: "Reg. (EC) 561/2006", "dir. 95/46", "ePrivacy-dir. 5(3)", "förordn. 2016/679". */

import type { Token } from './tokens';

const WHOLE: ReadonlyMap<string, string> = new Map([
  ['reg', 'regulation'],
  ['dir', 'directive'],
  ['förordn', 'förordning'],
]);
/** The same behind a hyphen, where the name is a Finnish or Swedish compound. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['dir', 'direktiivi'],
  ['förordn', 'förordning'],
]);

/**
 * Puts whole heads for those cut short, where the point of the abbreviation and a number follow.
 *
 * @param tokens of a text.
 * @returns them with the heads and their points made one token each.
 */
export function wholeHeads(tokens: Token[]): Token[] {
  if (!tokens.some(({ norm }) => WHOLE.has(norm))) return tokens;
  const whole: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const head = headAt(tokens, i);
    whole.push(head ?? token);
    if (head !== undefined) i += 1;
  }
  return whole;
}

function headAt(tokens: readonly Token[], i: number): Token | undefined {
  const [before, token, point] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || point?.norm !== '.' || point.gap > 0) return undefined;
  const compound = token.gap === 0 && before?.norm === '-';
  const norm = (compound ? COMPOUND : WHOLE).get(token.norm);
  return norm === undefined || !beginsNumber(tokens, i + 2) ? undefined : { ...token, norm, end: point.end };
}

/** "95/46", "(EC) 561/2006", "no 1/2005", "5(3)". */
function beginsNumber(tokens: readonly Token[], i: number): boolean {
  const bracket = tokens[i]?.norm === '(' ? 1 : 0;
  const token = tokens[i + bracket];
  return token?.kind === 'number' || /^(?:eu|ec|ey|eg|eec|no|nr)$/.test(token?.norm ?? '');
}
