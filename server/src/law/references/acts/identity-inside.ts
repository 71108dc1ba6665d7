/** What a parenthesis says of the act whose name stands before it: number, second name, day, amendments. */

import type { ActEntry } from '../tables/acts';
import { definitionAt } from './act-definition';
import { INTRODUCES, QUOTES_AND_MARKUP, afterLeadingName, introduced } from './act-learned';
import { CONFUSED } from './act-misnomer';
import { BEFORE, GENERAL, IN_CAPITALS, PERSONAL_DATA_ACT, SWEDISH_ABBREVIATION, lastHead } from './act-words';
import { actNumber, dateAt } from './grammar-id';
import { abbreviated, findName } from './lexicon';
import { numberFor } from './number-beside-name';
import type { Tokens } from '../language/tokens';

/** What stands beside a name. */
export interface Identity {
  /** The act that a number or a second name says, if there is one. */
  readonly act: string | undefined;
  readonly swapped: boolean;
  readonly mistyped?: boolean | undefined;
  readonly next: number;
  readonly open: boolean;
  readonly outer: number;
}

const FILLERS = new Set(
  (
    'av jäljempänä myöh myöhemmin nedan hereinafter herein muutoksineen muutos muut lisäys lis ändring ändr amend am muutettu muutettuna muutoksin ns nk eli sdk fi eu laki lag act asetus förordning the also as amended nro säädös ' +
    'by through genom jämte med ändringar ändringarna senare with later subsequent amendments its amendment myöhempine ' +
    'nowadays now formerly previously former entinen ent aiempi aiemmin aikaisempi nykyinen nyk nykyisin tidigare numera ' +
    'lyh lyhenne lyhennettynä annettu given utfärdad dated den kumottu vp upphävd repealed regulation and och ja engl eng englanniksi engelska suomeksi finska ruotsiksi svenska ändrad sellaisena kuin se on'
  ).split(' '),
);
const LONGEST_IDENTITY = 24;

/**
 * Reads "523/1999", "GDPR", "jäljempänä "laki"".
 *
 * @param tokens the text.
 * @param i index after the opening parenthesis.
 * @param entry the act of the name before it.
 * @param head its head word.
 * @returns undefined when it is something else.
 */
export function identityInside(tokens: Tokens, i: number, entry: ActEntry, head: string): Identity | undefined {
  let act: string | undefined;
  let swapped = false;
  let mistyped: boolean | undefined;
  let found = false;
  const short = definitionAt(tokens, i, entry.id);
  if (short?.closed === true && short.introduced)
    return { act, swapped, next: short.next, open: false, outer: short.next };
  let at = afterLeadingName(tokens, i);
  if (actNumber(tokens, at) === undefined) at = i;
  const limit = i + LONGEST_IDENTITY;
  while (at < limit) {
    const sign = tokens.sign(at);
    if (sign === ')') return found ? { act, swapped, mistyped, next: at + 1, open: false, outer: at + 1 } : undefined;
    const number = actNumber(tokens, at);
    const numbered = number === undefined ? undefined : numberFor(number, entry, head);
    if (number !== undefined && numbered !== undefined && entry.unreplaced === true) {
      found = true;
      at = number.next;
      continue;
    }
    if (number !== undefined && numbered !== undefined) {
      // Only the first number is the act's own; later ones are amendments.
      act ??= numbered.act;
      swapped ||= numbered.swapped;
      mistyped ??= numbered.mistyped;
      found = true;
      at = number.next;
      continue;
    }
    // "(523/1999, 22.4.1999)", "(annettu 22.4.1999)": the day on which it was issued
    const day = dateAt(tokens, at);
    if (day !== undefined && (found || tokens.sign(day.next) === ')')) {
      found = true;
      at = day.next;
      continue;
    }
    const given = act === undefined ? undefined : definitionAt(tokens, at, act);
    if (given?.closed === true) return { act, swapped, mistyped, next: given.next, open: false, outer: given.next };
    if (given !== undefined) {
      at = given.next;
      break;
    }
    const name = findName(tokens, at);
    if (name !== undefined && name.entry !== 'none') {
      if (act !== undefined && shortNameLast(tokens, at, name.next)) {
        at = name.next;
        continue;
      }
      if (
        name.entry.id !== entry.id &&
        !(act === undefined && name.entry.id === 'gdpr' && CONFUSED.has(entry.id) && entry.sealed !== true)
      )
        break;
      if (name.entry.id !== entry.id) act = name.entry.id;
      found = true;
      at = name.next;
      continue;
    }
    const raw = tokens.at(at)?.raw ?? '';
    if (SWEDISH_ABBREVIATION.test(raw) && entry.id === PERSONAL_DATA_ACT && act === undefined) {
      found = true;
      at += 1;
      continue;
    }
    if (
      INTRODUCES.has(tokens.word(at)) &&
      tokens.word(introduced(tokens, at)) !== '' &&
      findName(tokens, introduced(tokens, at)) === undefined
    ) {
      // A short name of any kind: "jäljempänä Asetus".
      at = introduced(tokens, at) + 1;
      continue;
    }
    const short = abbreviated(raw);
    if (short !== undefined && short.id === (act ?? entry.id)) {
      found = true;
      at += 1;
      continue;
    }
    if (found && tokens.sign(at + 1) === ')' && IN_CAPITALS.test(raw) && tokens.word(at - 1) !== '') {
      at += 1;
      continue;
    }
    if (
      QUOTES_AND_MARKUP.has(sign) ||
      sign === ';' ||
      ((sign === ',' || sign === '-' || sign === '/') && tokens.sign(at + 1) !== ')') ||
      sign === '.' ||
      isFiller(tokens.word(at))
    ) {
      at += 1;
      continue;
    }
    break;
  }
  // Something else follows inside the parentheses: the provision, perhaps.
  return found ? { act, swapped, mistyped, next: stepBack(tokens, at, i), open: true, outer: i - 1 } : undefined;
}

/** "(661/2009; väestötietolaki)", "(661/2009; väestötietolaki VTL)": the short name of the act that the number says. */
function shortNameLast(tokens: Tokens, i: number, next: number): boolean {
  const end = /^\p{Lu}{2,5}$/u.test(tokens.at(next)?.raw ?? '') ? next + 1 : next;
  return tokens.sign(i - 1) === ';' && tokens.sign(end) === ')';
}

function isFiller(word: string): boolean {
  return FILLERS.has(word) || BEFORE.has(word) || GENERAL.test(word);
}

/** Index before the words that may belong to what follows: "(1/2000 ja EU:n yleinen tietosuoja-asetus". */
function stepBack(tokens: Tokens, at: number, from: number): number {
  let end = at;
  while (end > from && (/^[,;]$/.test(tokens.sign(end - 1)) || isFiller(tokens.word(end - 1)))) {
    // "(2016/679/EU 13 artikla"
    if (tokens.sign(end - 2) === '/' && tokens.gap(end - 1) === 0) break;
    end -= 1;
  }
  return end;
}

/**
 * "Personal Data Files Act (henkilötietolaki)": the name in another language, in parentheses, is the one that is
 * certain; the English names of Finnish acts are translations. Parameters as of {@link identityInside}.
 */
export function translated(tokens: Tokens, i: number, entry: ActEntry, head: string): Identity | undefined {
  const name = findName(tokens, i);
  if (name === undefined || name.entry === 'none' || entry.sealed === true) return undefined;
  if (tokens.sign(name.next) !== ')' || lastHead(tokens, name.next).startsWith('@') === head.startsWith('@'))
    return undefined;
  const next = name.next + 1;
  const number = tokens.sign(next) === '(' ? actNumber(tokens, next + 1) : undefined;
  const numbered = number === undefined ? undefined : numberFor(number, name.entry, head);
  if (number === undefined || numbered === undefined || tokens.sign(number.next) !== ')')
    return { act: name.entry.id, swapped: false, next, open: false, outer: next };
  return { ...numbered, next: number.next + 1, open: false, outer: number.next + 1 };
}
