/** Numbers and second names beside the name of an act: "(523/1999)", "(EU) 2016/679", "(GDPR)", "(jäljempänä …)". */

import type { ActEntry } from '../tables/acts';
import { DIRECTIVE } from './act-misnomer';
import { BEFORE, EU_KINDS, GENERAL, PERSONAL_DATA_ACT, hasArticles, lastHead } from './act-words';
import { MONTHS, actNumber, dateAt, euAct, nationalAct, numberAfterComma } from './grammar-id';
import type { ActNumber, NumberedAct } from './grammar-id';
import { definitionAt } from './act-definition';
import { INTRODUCES, afterLeadingName, introduced } from './act-learned';
import { abbreviated, actById, findName } from './lexicon';
import { afterLinkNote } from './link-note';
import { numberApart } from './number-apart';
import { slippedNumber } from './number-slips';
import type { Tokens } from '../language/tokens';

/** The Swedish Personal Data Act, repealed like the Finnish one; only ever called so in Sweden. */
export const SWEDISH_ABBREVIATION = /^P[Uu][Ll]$/;
export const SWEDISH_ACT = 'se:1998:204';

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
/** Acts whose names people use for the GDPR. */
const CONFUSED = new Set(['fi:1050/2018', DIRECTIVE]);
const QUOTES = new Set(['"', '”', '“', '„', '»', '«', "'", '’', '‘', '*', '_']);
const LONGEST_IDENTITY = 24;

/**
 * Reads numbers and second names that follow a name, with or without parentheses.
 *
 * @param tokens the text.
 * @param i index after the name.
 * @param entry the act of the name.
 * @param head its head word.
 */
export function identify(tokens: Tokens, i: number, entry: ActEntry, head: string): Identity {
  let found: Identity = { act: undefined, swapped: false, next: i, open: false, outer: i };
  for (let step = 0; step < 3; step += 1) {
    // "tietosuoja-asetus, (GDPR)": a comma before the parenthesis of the number or of a second name
    const stray = tokens.sign(found.next) === ',' && tokens.sign(found.next + 1) === '(';
    // "“henkilötietolaki” (523/1999)", "“Asetus” (GDPR)": the quotation mark that closes after the name
    const quote = QUOTES.has(tokens.sign(found.next)) && tokens.sign(found.next + 1) === '(';
    const numbered = (stray || quote) && actNumber(tokens, found.next + 2) !== undefined;
    const at = stray || quote ? found.next + 1 : numberApart(tokens, found.next, entry.id);
    const slip = quote && !numbered ? undefined : slippedNumber(tokens, at, entry.id);
    if (slip !== undefined) {
      found = { ...found, ...slip, act: found.act ?? slip.act, outer: slip.open ? at : slip.next };
      if (slip.open) break;
      continue;
    }
    const direct = directNumber(tokens, at, entry, head);
    if (direct !== undefined) {
      found = {
        act: found.act ?? direct.act,
        swapped: found.swapped || direct.swapped,
        mistyped: found.mistyped ?? direct.mistyped,
        next: direct.next,
        open: false,
        outer: direct.next,
      };
      continue;
    }
    const square = inSquareBrackets(tokens, at, entry, head);
    if (square !== undefined) {
      found = { ...found, act: found.act ?? square.act, next: square.next, outer: square.next };
      continue;
    }
    const second = secondName(tokens, at, entry);
    if (second !== undefined) {
      found = { ...found, act: found.act ?? second.act, next: second.next, outer: second.next };
      continue;
    }
    if (tokens.sign(at) !== '(') break;
    // "(EU) (2016/679)"
    if (tokens.word(at + 1) === 'eu' && tokens.sign(at + 2) === ')' && tokens.sign(at + 3) === '(') {
      found = { ...found, next: at + 3 };
      continue;
    }
    const passed = afterNote(tokens, at);
    if (passed > at) {
      found = { ...found, next: passed, outer: passed };
      continue;
    }
    const inner = identityInside(tokens, at + 1, entry, head) ?? translated(tokens, at + 1, entry, head);
    // "tietosuojalaki, (GDPR)": after a comma the name of another act is that of another act
    if (inner === undefined || ((stray || quote) && !numbered && (inner.act ?? entry.id) !== entry.id)) break;
    found = {
      act: found.act ?? inner.act,
      swapped: found.swapped || inner.swapped,
      mistyped: found.mistyped ?? inner.mistyped,
      next: inner.next,
      open: inner.open,
      outer: inner.open ? at : inner.next,
    };
    if (inner.open) break;
  }
  return { ...found, next: afterAmendments(tokens, found.next) };
}

const AMENDED = ['muutoksineen', 'jämte ändringar', 'med ändringar', 'as amended'];

/** "(523/1999) muutoksineen, 10 §": index after the words on amendments, which part no provision from its act. */
function afterAmendments(tokens: Tokens, i: number): number {
  const words = AMENDED.map((phrase) => phrase.split(' ')).find((phrase) =>
    phrase.every((word, n) => tokens.word(i + n) === word),
  );
  return i + (words?.length ?? 0);
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const PLACE = new Set(['EU', 'EY', 'EG', 'EC', 'UK', 'US', 'USA']);
const PROVISION = /^(?:artikl|artikel|article|art$|section|chapter|kap|§)/;

/**
 * "rakennuslain (MRL) 205 §", "yhdistyslain (linkki) 11 §": index after an abbreviation in no lexicon, or what is told of a
 * link, between an act and a provision or the number of it; else `i`.
 */
function afterNote(tokens: Tokens, i: number): number {
  const link = afterLinkNote(tokens, i);
  if (link > i) {
    const numbered = tokens.sign(link) === '(' && actNumber(tokens, link + 1) !== undefined;
    return numbered || beginsProvision(tokens, tokens.sign(link) === ',' ? link + 1 : link) ? link : i;
  }
  const raw = tokens.at(i + 1)?.raw ?? '';
  const unknown = ABBREVIATION.test(raw) && !PLACE.has(raw) && abbreviated(raw) === undefined;
  return unknown && tokens.sign(i + 2) === ')' && beginsProvision(tokens, i + 3) ? i + 3 : i;
}

function beginsProvision(tokens: Tokens, i: number): boolean {
  // a number of an act comes with its year: that is read by its number
  if (tokens.digits(i) !== '') return !['/', '-'].includes(tokens.sign(i + 1)) && tokens.digits(i).length < 4;
  return PROVISION.test(tokens.word(i) || tokens.sign(i));
}

/** Acts people call the GDPR by, the GDPR itself among them. */
const NAMED_GDPR = new Set(['gdpr', DIRECTIVE]);

/** "dataskyddsförordningen GDPR", "tietosuoja-asetus / GDPR", "tietosuoja-asetus eli GDPR": the same act named twice. */
function secondName(tokens: Tokens, i: number, entry: ActEntry): (NumberedAct & { next: number }) | undefined {
  if (entry.id === 'gdpr' && tokens.word(i - 1) === 'gdpr') return misnomer(tokens, i);
  if (!NAMED_GDPR.has(entry.id) || tokens.word(i - 1) === 'gdpr') return undefined;
  // "… Regulation, GDPR)": after a comma only where the parenthesis ends.
  const comma = tokens.sign(i) === ',' && tokens.word(i + 1) === 'gdpr' && /^[()]$/.test(tokens.sign(i + 2));
  const other = tokens.sign(i) === ',' ? inOtherLanguage(tokens, i + 1, lastHead(tokens, i)) : -1;
  if (other >= 0) return { act: 'gdpr', swapped: false, next: other };
  const joined = comma || tokens.sign(i) === '-' || tokens.sign(i) === '/' || tokens.word(i) === 'eli';
  const quoted = QUOTES.has(tokens.sign(joined ? i + 1 : i)) ? 1 : 0;
  const at = (joined ? i + 1 : i) + quoted;
  if (tokens.word(at) !== 'gdpr' || tokens.gap(at) === 2) return undefined;
  const closed = quoted === 1 && QUOTES.has(tokens.sign(at + 1)) ? 1 : 0;
  return { act: 'gdpr', swapped: false, next: at + 1 + closed };
}

/** "GDPR-tietosuojalaki": what the abbreviation is said to be short for. */
function misnomer(tokens: Tokens, i: number): (NumberedAct & { next: number }) | undefined {
  if (tokens.sign(i) !== '-' || tokens.gap(i) > 0 || tokens.gap(i + 1) > 0) return undefined;
  const name = findName(tokens, i + 1);
  const meant =
    name !== undefined && name.entry !== 'none' && (CONFUSED.has(name.entry.id) || name.entry.id === 'gdpr');
  return meant ? { act: 'gdpr', swapped: false, next: name.next } : undefined;
}

/** "allmänna dataskyddsförordning, General Data Protection Regulation": index after the name in another language, or -1. */
function inOtherLanguage(tokens: Tokens, i: number, head: string): number {
  let at = i;
  while (at < i + 3 && (BEFORE.has(tokens.word(at)) || GENERAL.test(tokens.word(at)))) at += 1;
  const name = findName(tokens, at);
  if (name === undefined || name.entry === 'none' || name.entry.id !== 'gdpr' || tokens.gap(i) === 2) return -1;
  const own = lastHead(tokens, name.next);
  return own !== 'gdpr' && head !== 'gdpr' && own.startsWith('@') !== head.startsWith('@') ? name.next : -1;
}

/**
 * "Personal Data Files Act (henkilötietolaki)": the name in another language, in parentheses, is the one that is
 * certain; the English names of Finnish acts are translations.
 */
function translated(tokens: Tokens, i: number, entry: ActEntry, head: string): Identity | undefined {
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

function directNumber(
  tokens: Tokens,
  i: number,
  entry: ActEntry,
  head: string,
): (NumberedAct & { next: number }) | undefined {
  // "henkilötietolaki: 523/1999"
  const colon = tokens.sign(i) === ':' && tokens.gap(i + 1) === 1;
  // "Henkilötietolaki /523/1999) 10 §"
  const stroke = tokens.sign(i) === '/' && tokens.gap(i) === 1 && tokens.gap(i + 1) === 0;
  const comma = tokens.sign(i) === ',' || colon || stroke ? 1 : 0;
  // "decisions 2001/497/EC, 2004/915/EC": the next number of a list is another act.
  if (comma === 1 && entry.sealed === true) return undefined;
  const number = actNumber(tokens, i + comma);
  if (number === undefined) return undefined;
  const numbered = numberFor(number, entry, head);
  if (tokens.gap(i) === 2 && comma === 0 && !onNextLine(tokens, i) && numbered?.act !== entry.id) return undefined;
  // "Henkilötietolaki 12/2010": the month in which the text was written
  if (numbered !== undefined && isMonth(number, entry) && actById(numbered.act) === undefined) return undefined;
  // "henkilötietolaki, 523/1999": after a comma only a number that is plainly that of an act.
  const plain = number.dated || number.european || numbered?.act === entry.id;
  if (comma === 1 && !plain && numberAfterComma(tokens, i) === undefined) return undefined;
  return numbered === undefined ? undefined : { ...numbered, next: number.next };
}

/** "tietosuojalaki [1050/2018]". */
function inSquareBrackets(
  tokens: Tokens,
  i: number,
  entry: ActEntry,
  head: string,
): (NumberedAct & { next: number }) | undefined {
  const number = tokens.sign(i) === '[' ? actNumber(tokens, i + 1) : undefined;
  const numbered = number === undefined ? undefined : numberFor(number, entry, head);
  if (number === undefined || numbered === undefined || tokens.sign(number.next) !== ']') return undefined;
  return { ...numbered, next: number.next + 1 };
}

/** "12/2010" after a name that the tables have with another number. */
function isMonth(number: ActNumber, entry: ActEntry): boolean {
  const plain = !number.dated && !number.european && number.second.length === 4;
  return plain && Number(number.first) <= MONTHS && entry.id.startsWith('fi:');
}

/** "Sosiaalihuoltolaki⏎710/1982": a number on the next line that is no month and year. */
function onNextLine(tokens: Tokens, i: number): boolean {
  const plain = tokens.number(i) > MONTHS && tokens.sign(i + 1) === '/' && tokens.gap(i + 1) === 0;
  return plain && tokens.gap(i + 2) === 0 && /^(?:19|20)\d\d$/.test(tokens.digits(i + 2));
}

/** The act that a number beside a known name stands for. */
function numberFor(number: ActNumber, entry: ActEntry, head: string): NumberedAct | undefined {
  const kind = EU_KINDS.get(head) ?? (entry.id === 'gdpr' ? 'R' : undefined);
  const eu = euAct(number, kind);
  if (eu?.act === 'gdpr' && (hasArticles(entry.id) || number.european)) return eu;
  // "(GDPR 13/14)": two articles
  if (entry.id === 'gdpr' && !number.european && Math.max(number.first.length, number.second.length) < 3)
    return undefined;
  if (eu !== undefined && slipOfGdpr(eu.act, entry)) return { act: 'gdpr', swapped: eu.swapped, mistyped: true };
  // "(27.4.2016/679)"
  if (number.dated && entry.id === 'gdpr' && nationalAct(number)?.act === 'fi:679/2016')
    return { act: 'gdpr', swapped: false };
  if (hasArticles(entry.id)) return number.european || (eu !== undefined && !eu.swapped) ? eu : undefined;
  return nationalAct(number);
}

/** "yleinen tietosuoja-asetus (2016/879)": a number of the same year that is no known act's is a slip. */
function slipOfGdpr(act: string, entry: ActEntry): boolean {
  return entry.id === 'gdpr' && entry.sealed !== true && act.startsWith('eu:32016R') && actById(act) === undefined;
}

/** Reads "523/1999", "GDPR", "jäljempänä "laki"" inside parentheses; undefined when it is something else. */
function identityInside(tokens: Tokens, i: number, entry: ActEntry, head: string): Identity | undefined {
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
      // "personuppgiftslagen (PUL 523/1999)": the number is the Finnish one.
      if (actNumber(tokens, at + 1) === undefined) act = SWEDISH_ACT;
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
    if (found && tokens.sign(at + 1) === ')' && ABBREVIATION.test(raw) && tokens.word(at - 1) !== '') {
      at += 1;
      continue;
    }
    if (
      QUOTES.has(sign) ||
      sign === ';' ||
      ((sign === ',' || sign === '-' || sign === '/') && tokens.sign(at + 1) !== ')') ||
      sign === '.' ||
      FILLERS.has(tokens.word(at)) ||
      BEFORE.has(tokens.word(at)) ||
      GENERAL.test(tokens.word(at))
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

function stepBack(tokens: Tokens, at: number, from: number): number {
  let end = at;
  while (
    end > from &&
    (tokens.sign(end - 1) === ',' || tokens.sign(end - 1) === ';' || FILLERS.has(tokens.word(end - 1)))
  )
    end -= 1;
  return end;
}
