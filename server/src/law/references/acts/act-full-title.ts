/**
 * The long official title of the General Data Protection Regulation, worded as loosely as people copy it: before the
 * number ("luonnollisten henkilöiden suojelusta … annettu asetus"), after it ("Regulation (EU) 2016/679 of … on the
 * protection of …"), or with no number at all. The directive that the title says is repealed is a part of it.
 */

import { identified } from './act-identity';
import { DIRECTIVE } from './act-misnomer';
import { BEFORE, GLUE, INSTITUTIONS, lastHead, leftOf } from './act-words';
import type { ActHit } from './act-words';
import { headOf } from '../language/heads';
import { actById } from './lexicon';
import type { Tokens } from '../language/tokens';

/** Longest title, in tokens. */
const LONGEST = 80;

/** Up to so many words, as few as will do. */
function upTo(count: number): string {
  return `(?:[^ ,;:()]+ ){0,${count}}?`;
}

/** The day on which it was issued, in parentheses or between commas; another year is that of something else. */
function issuedOn(dayAndMonth: string): string {
  return `(?:(?: [,(])? ${dayAndMonth} 2016(?: \\))?)?`;
}

/** The parts of the title in one language: who gave it and when, whom it protects, what moves freely, what it repeals. */
interface Parts {
  readonly issued: string;
  readonly protection: string;
  readonly movement: string;
  readonly repeal: string;
}

const NUMBER_OF_REPEALED = '95 / 46(?: /)?(?: e[a-z]{1,2})?';

const PARTS: readonly Parts[] = [
  {
    issued: `(?:(?: ,)? (?:of|by) the european parliament and (?:of )?(?:the )?council)?${issuedOn('(?:of |on |dated )?(?:the )?(?:\\d+ (?:of )?[a-z]+|[a-z]+ \\d+(?: ,)?|\\d+ \\. \\d+ \\.)')}`,
    protection: ` (?:on|for|concerning|regarding) (?:the )?protection of (?:${upTo(14)}personal (?:data|information)|${upTo(3)}(?:persons|individuals|people))`,
    movement: `(?: and| as well as)?(?: on)?(?: the)? free (?:movement|flow|circulation|transfer) of ${upTo(2)}data`,
    repeal: `(?: and| by| as well as)?(?: on)?(?: the)? repeal(?:ing|s)?(?: of)? ${upTo(4)}directive ${NUMBER_OF_REPEALED}`,
  },
  {
    issued: `(?:(?: ,)? annet[a-z]+)?${issuedOn('(?:annettu )?\\d+ (?:päivänä [a-zä]+|\\. (?:päivänä )?[a-zä]+|\\. \\d+ \\.)')}(?: annet[a-z]+)?`,
    protection: ` (?:luonnollisten )?(?:henkilöiden|yksilöiden|yksityishenkilöiden|ihmisten) (?:suojelusta|suojasta)(?: ${upTo(3)}henkilötietojen (?:käsittelyssä|käsittelyn yhteydessä))?`,
    movement: `(?: ja| sekä) ${upTo(2)}[a-z]*tietojen (?:vapaasta )?(?:liikkuvuudesta|liikkumisesta)`,
    repeal: `(?: ja| sekä) ${upTo(4)}direktiivin ${NUMBER_OF_REPEALED} kumoamisesta`,
  },
  {
    issued: issuedOn('(?:(?:av|från) )?(?:den )?\\d+ (?:[a-z]+|\\. \\d+ \\.)'),
    protection: ` om skydd(?:et)? (?:för|av) (?:${upTo(14)}personuppgifter(?:na)?|${upTo(3)}(?:personer|individer))`,
    movement: `(?: och| samt)?(?: om)?(?: det| den)? fria? (?:flödet|flöde|rörligheten|rörlighet) (?:av|för) ${upTo(2)}[a-z]*uppgifter(?:na)?`,
    repeal: `(?: och| samt)?(?: om)? upphävande(?:t)? av ${upTo(4)}direktiv(?:et)? ${NUMBER_OF_REPEALED}`,
  },
];

const COMMA = '(?: ,)?';

/** What may stand after a name or a number; its groups tell what of the title does. */
const AFTER: readonly RegExp[] = PARTS.map(
  ({ issued, protection, movement, repeal }) =>
    new RegExp(
      `^(?<issued>(?:${issued})?)(?:(?<protection>${COMMA}${protection})?(?<movement>${COMMA}${movement})?(?<repeal>${COMMA}${repeal})?)`,
      'u',
    ),
);

/** The Finnish title before its "annettu asetus". */
const BEFORE_HEAD = ((): RegExp => {
  const [, { protection, movement, repeal }] = PARTS as [Parts, Parts, Parts];
  return new RegExp(`^${protection}(?<movement>${movement})?(?<repeal>${repeal})? (?:annet|antama)[a-zä]*`, 'u');
})();

/** The tokens from an index to the next blank line, each after a space. */
function textFrom(tokens: Tokens, i: number): string {
  let text = '';
  for (let at = i; at < i + LONGEST; at += 1) {
    const norm = tokens.at(at)?.norm ?? '\n';
    if (norm === '' || norm === '\n') break;
    text += ` ${norm}`;
  }
  return text;
}

/** How many tokens a part of {@link textFrom} has. */
function tokensIn(text: string): number {
  return text.split(' ').length - 1;
}

/** A name that is itself the beginning of the title: what it repeals may follow. */
const BEGUN = /^(?:data|personuppgifter|käsittelyssä)$/;

/**
 * Index after what of the long title follows a name or a number of the Regulation, or `i`.
 *
 * @param tokens the text.
 * @param i index after the name or number.
 * @param bare the title stands alone: it must say whom it protects, and something more.
 */
function afterTitle(tokens: Tokens, i: number, bare: boolean): number {
  const text = textFrom(tokens, i);
  let end = i;
  for (const pattern of AFTER) {
    const found = pattern.exec(text);
    const { issued = '', protection, movement, repeal } = found?.groups ?? {};
    const told = protection !== undefined || (!bare && BEGUN.test(tokens.word(i - 1)));
    const whole = bare
      ? told && (movement ?? repeal) !== undefined
      : (protection ?? movement ?? (told ? repeal : undefined)) !== undefined;
    if (whole) return i + tokensIn(found?.[0] ?? '');
    if (!bare) end = Math.max(end, i + tokensIn(issued));
  }
  return end;
}

/** The act with what stands after its title: its number and short name. */
function withShortName(tokens: Tokens, act: string, first: number, end: number, head: string): ActHit {
  return identified(tokens, actById(act) ?? { id: act, names: [] }, head, first, end);
}

/**
 * The Regulation by its title alone: "Regulation of the European Parliament and of the Council on the protection of … and
 * on the free movement of …", "luonnollisten henkilöiden suojelusta … annettu asetus (EU) 2016/679".
 *
 * @param tokens the text.
 * @param i index of its head, or of the first word of the Finnish title.
 */
export function fullyTitled(tokens: Tokens, i: number): ActHit | undefined {
  const word = tokens.word(i);
  if (/^(?:luonnollisten|yksilöiden|yksityishenkilöiden|ihmisten)$/.test(word)) return titleFirst(tokens, i);
  const key = headOf(word);
  const head = key === undefined ? word : key.prefix + key.head;
  if (!/^(?:@asetus|@förordning|regulation)$/.test(head)) return undefined;
  const end = afterTitle(tokens, i + 1, true);
  if (end === i + 1) return undefined;
  const first = leftOf(tokens, i, (one) => INSTITUTIONS.has(one) || BEFORE.has(one), GLUE);
  return withShortName(tokens, 'gdpr', first, end, head);
}

const LONGEST_ISSUER = 8;

/** "luonnollisten henkilöiden suojelusta … annettu Euroopan parlamentin ja neuvoston asetus". */
function titleFirst(tokens: Tokens, i: number): ActHit | undefined {
  const found = BEFORE_HEAD.exec(textFrom(tokens, i));
  if (found === null || (found.groups?.['movement'] ?? found.groups?.['repeal']) === undefined) return undefined;
  let at = i + tokensIn(found[0]);
  const limit = at + LONGEST_ISSUER;
  while (at < limit && (INSTITUTIONS.has(tokens.word(at)) || BEFORE.has(tokens.word(at)) || GLUE.has(tokens.word(at))))
    at += 1;
  const head = lastHead(tokens, at + 1);
  if (!/^@(?:asetus|direktiivi)$/.test(head)) return undefined;
  // "Euroopan parlamentin ja neuvoston luonnollisten … antaman asetuksen"
  const first = leftOf(tokens, i, (one) => INSTITUTIONS.has(one), GLUE);
  return withShortName(tokens, head === '@asetus' ? 'gdpr' : DIRECTIVE, first, at + 1, head);
}

/**
 * The Regulation with the rest of its title, and with the short name after that.
 *
 * @param tokens the text.
 * @param hit the Regulation, by name or number.
 */
export function withFullTitle(tokens: Tokens, hit: ActHit): ActHit {
  if (hit.act !== 'gdpr' || hit.open) return hit;
  const end = afterTitle(tokens, hit.next, false);
  if (end === hit.next) return hit;
  const { next, open, outer } = withShortName(tokens, hit.act, hit.first, end, lastHead(tokens, hit.next));
  return { ...hit, next, open, outer };
}
