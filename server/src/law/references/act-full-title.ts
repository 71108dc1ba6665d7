/** The official title that may stand between the number of the General Data Protection Regulation and its articles. */

import { dateAt } from './grammar-id';
import { ARTICLE } from './words';
import type { Tokens } from './tokens';

const LONGEST = 48;
const BEGINS = /^(?:of|on|av|om|annettu|luonnollisten)$/;
/** The last two words of the title, before what it repeals. */
const ENDS = /^(?:such data|sådana uppgifter|vapaasta liikkuvuudesta)$/;
const REPEALS = /^(?:and|och|ja|sekä)$/;

/**
 * Index after "of the European Parliament and of the Council … on the free movement of such data", or -1.
 *
 * @param tokens the text.
 * @param i index right after the number.
 */
export function afterFullTitle(tokens: Tokens, i: number): number {
  const issued = afterIssuers(tokens, i);
  if (issued > i && tokens.sign(issued) === ',' && ARTICLE.has(tokens.word(issued + 1))) return issued;
  const start = tokens.sign(i) === ',' ? i + 1 : i;
  if (!BEGINS.test(tokens.word(start))) return -1;
  for (let at = start; at < start + LONGEST; at += 1) {
    const token = tokens.at(at);
    if (token === undefined || token.kind === 'break' || (token.kind === 'sign' && !/^[,.()-]$/.test(token.norm)))
      return -1;
    if (ENDS.test(`${tokens.word(at - 1)} ${token.norm}`)) {
      const after = tokens.sign(at + 1) === ',' ? at + 2 : at + 1;
      return REPEALS.test(tokens.word(after)) ? -1 : at + 1;
    }
  }
  return -1;
}

const ISSUERS = 'of the european parliament and of the council'.split(' ');

/** Index after who gave the Regulation, and when; `i` where they are not told. */
function afterIssuers(tokens: Tokens, i: number): number {
  if (!ISSUERS.every((word, at) => tokens.word(i + at) === word)) return i;
  const end = i + ISSUERS.length;
  const day = tokens.word(end) === 'of' ? dateAt(tokens, end + 1) : undefined;
  return day?.next ?? end;
}
