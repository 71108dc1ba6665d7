/**
 * Brackets as they were meant: square ones are round, and a part of a provision whose closing bracket was lost has it again:
 * "kissalaki [1/2000, 5 §]", "Article 6(1(b)", "Article 6(1)(b GDPR".
 */

import type { Token } from './tokens';
import { AND, POINT } from './words';

const LABEL = /^(?:\d{1,2}|\p{L})$/u;
/** "Article 6 [1]" cites a footnote, "[x] samtycke" is a box that was ticked. */
const MARK = /^(?:\d{1,2}|\*+|x)$/;

/**
 * @param tokens of a text.
 * @returns them with round brackets, and with those that were lost; these have no length.
 */
export function mendBrackets(tokens: readonly Token[]): Token[] {
  return withLostOnes(withRoundOnes(tokens));
}

/** "[…]" as "(…)", save marks of other kinds and the texts of links ("[kissalaki](https://…)"). */
function withRoundOnes(tokens: readonly Token[]): Token[] {
  const round = [...tokens];
  let open = -1;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'break') open = -1;
    else if (token.norm === '[') open = i;
    else if (token.norm === ']' && open >= 0) {
      const first = round[open];
      const goesOn = beginsLabel(tokens, i + 1);
      const mark = i === open + 2 && MARK.test(tokens[open + 1]?.norm ?? '') && tokens[i + 1]?.norm !== 'of';
      const link = isAddress(tokens, i + 1);
      if (first !== undefined && (goesOn || !(mark || link))) {
        round[open] = { ...first, norm: '(' };
        round[i] = { ...token, norm: ')' };
      }
      open = -1;
    }
  }
  return round;
}

/** As many tokens as an address of words may have. */
const LONGEST_ADDRESS = 20;

/** The "(https://…)", "(/tietosuoja)" or "(tietosuoja)" after the text of a link; an address has neither space nor section. */
function isAddress(tokens: readonly Token[], i: number): boolean {
  const [bracket, first] = [tokens[i], tokens[i + 1]];
  if (bracket?.norm !== '(' || bracket.gap > 0) return false;
  if (first?.kind === 'address' || /^[/#.]$/.test(first?.norm ?? '')) return true;
  for (const token of tokens.slice(i + 1, i + LONGEST_ADDRESS)) {
    if (token.norm === ')') return true;
    if (token.gap > 0 || token.kind === 'break' || token.norm === '§') return false;
  }
  return false;
}

/** The "(a)" of "Article 6[1](a)", which is no address of a link. */
function beginsLabel(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.norm === '(' && LABEL.test(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.norm === ')';
}

/** Closes what was left open around the number or the letter of a part, where its paragraph lacks a bracket. */
function withLostOnes(tokens: readonly Token[]): Token[] {
  const unclosed = leftOpen(tokens);
  if (unclosed.size === 0) return [...tokens];
  const mended: Token[] = [];
  // How many brackets of this paragraph are open that nothing closes.
  let lost = 0;
  for (const [i, token] of tokens.entries()) {
    mended.push(token);
    if (token.kind === 'break') lost = 0;
    else if (unclosed.has(i)) lost += 1;
    else if (lost > 0 && isPart(tokens, i)) {
      mended.push({ kind: 'sign', norm: ')', raw: ')', start: token.end, end: token.end, gap: 0, suffix: '' });
      lost -= 1;
    }
  }
  return mended;
}

/** Indexes of the opening brackets that nothing in their paragraph closes. */
function leftOpen(tokens: readonly Token[]): ReadonlySet<number> {
  const all = new Set<number>();
  let open: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.norm === '(') open.push(i);
    else if (token.norm === ')') open.pop();
    if (token.kind !== 'break' && i < tokens.length - 1) continue;
    for (const one of open) all.add(one);
    open = [];
  }
  return all;
}

/** Whether the token after an opening bracket is the number or the letter of a part, and all that was in the bracket. */
function isPart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 2];
  const [bracket, label, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || bracket?.norm !== '(' || label === undefined) return false;
  if (label.gap > 0 || label.suffix !== '' || !LABEL.test(label.norm)) return false;
  const glued = bracket.gap === 0 && (before.kind === 'number' || before.norm === ')');
  const further = next !== undefined && next.gap === 0 && next.norm === '(';
  const parted = bracket.gap === 1 && (before.kind === 'number' || POINT.has(before.norm));
  if (further) return glued || parted;
  return (glued && endsPart(tokens, i + 1)) || (parted && next?.norm === 'of');
}

/** The end of a line, a clause or a sentence, "of" or the name of an act. */
function endsPart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind === 'break' || token.gap === 2) return true;
  if (token.kind === 'word') return token.gap === 1 && (/^(?:of|i)$/.test(token.norm) || /^\p{Lu}/u.test(token.raw));
  const after = tokens[i + 1];
  return (
    /^[.;,]$/.test(token.norm) &&
    !(after?.kind === 'number' || LABEL.test(after?.norm ?? '') || AND.has(after?.norm ?? ''))
  );
}
