/** The number of an act right beside its name: "henkilötietolaki 523/1999". */

import type { ActEntry } from '../tables/acts';
import { EU_KINDS, hasArticles } from './act-words';
import { MONTHS, actNumber, euAct, nationalAct, numberAfterSign } from './grammar-id';
import type { ActNumber, NumberedAct } from './grammar-id';
import { actById } from './lexicon';
import type { Tokens } from '../language/tokens';

/**
 * The number right after a name, also after a comma or a colon.
 *
 * @param tokens the text.
 * @param i index after the name.
 * @param entry the act of the name.
 * @param head its head word.
 */
export function directNumber(
  tokens: Tokens,
  i: number,
  entry: ActEntry,
  head: string,
): (NumberedAct & { next: number }) | undefined {
  // "henkilötietolaki: 523/1999", "henkilötietolaki:⏎523/1999"
  const colon = tokens.sign(i) === ':' && (tokens.gap(i + 1) === 1 || onNextLine(tokens, i + 1));
  // "Henkilötietolaki /523/1999) 10 §"
  const stroke = tokens.sign(i) === '/' && tokens.gap(i) === 1 && tokens.gap(i + 1) === 0;
  // "kissalaki – 100/2000", "kissalaki/100/2000"
  const joined = /^[-/]$/.test(tokens.sign(i)) && numberAfterSign(tokens, i) !== undefined;
  const comma = tokens.sign(i) === ',' || colon || stroke || joined ? 1 : 0;
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
  if (comma === 1 && !plain && numberAfterSign(tokens, i) === undefined) return undefined;
  return numbered === undefined ? undefined : { ...numbered, next: number.next };
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

/** The act that a number beside a known name stands for; the number decides, save for slips and the Regulation. */
export function numberFor(number: ActNumber, entry: ActEntry, head: string): NumberedAct | undefined {
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
