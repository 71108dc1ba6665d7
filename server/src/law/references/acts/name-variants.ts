/**
 * Other forms of the names in the tables: English titles are translations, and people turn them about ("Act on
 * Unemployment Funds", "Unemployment Fund Act"), write them in the American way or in the other number.
 */

/** "act on x", where x is a plain phrase that can as well stand before the head. */
const ABOUT = /^act on (?:the )?([^,]+)$/;
const BEFORE_HEAD = /^([^,]+) act$/;
/** With these a phrase is no plain one: turned about it would not be what anybody writes. */
const NOT_PLAIN = /(?:^| )(?:of|in|on|by|to|with|from|between|for|against|and the|at|act)(?: |$)/;
const LONGEST_PLAIN = 5;
/** "act on the processing of personal data by the border guard": known as the Personal Data Act of that body too. */
const PERSONAL_DATA = /^act on (?:the )?processing of personal data (?:in|by|within|at) (?:the )?([^,]+)$/;
const LONGEST_BODY = 4;

/** Endings of elatives and the partitives of the same words: "asemasta", "asemaa"; "tarjoamisesta", "tarjoamista". */
const PARTITIVES: readonly (readonly [RegExp, string])[] = [
  [/udesta$/u, 'utta'],
  [/ydestä$/u, 'yttä'],
  [/ksest([aä])$/u, 'st$1'],
  [/isest([aä])$/u, 'ist$1'],
  [/öistä$/u, 'öitä'],
  [/uista$/u, 'uja'],
  [/oista$/u, 'oja'],
  [/yistä$/u, 'yjä'],
  [/ist([aä])$/u, 'i$1'],
  [/([aeiouyäö])st([aä])$/u, '$1$2'],
];

/**
 * The words before "koskeva laki" for those after "laki" in a title: "asemaa ja oikeuksia" for "asemasta ja oikeuksista".
 *
 * @param words of a title, its head apart.
 * @returns undefined where no word has the case of a matter.
 */
export function concerned(words: readonly string[]): string[] | undefined {
  const other = words.map((word) => {
    const rule = PARTITIVES.find(([ending]) => ending.test(word));
    return rule === undefined ? word : word.replace(rule[0], rule[1]);
  });
  return other.some((word, at) => word !== words[at]) ? other : undefined;
}

/**
 * The other English forms of a name.
 *
 * @param name in lower case.
 * @returns the forms; none for a name that is no English one or cannot be turned about.
 */
export function englishVariants(name: string): string[] {
  const body = PERSONAL_DATA.exec(name)?.[1];
  if (body !== undefined && size(body) <= LONGEST_BODY && !NOT_PLAIN.test(body))
    return [`${body} personal data act`, `personal data act in ${body}`, `personal data act of ${body}`];
  const about = ABOUT.exec(name)?.[1];
  // a single word would be the end of many a longer title
  if (about !== undefined) return plain(about) && size(about) > 1 ? [`${about} act`] : [];
  const before = BEFORE_HEAD.exec(name)?.[1];
  // "of" does not hinder that: "chambers of commerce act", "act on chambers of commerce"
  return before !== undefined && plain(before.replaceAll(' of ', ' ')) && size(before) > 1 ? [`act on ${before}`] : [];
}

function size(phrase: string): number {
  return phrase.split(' ').length;
}

function plain(phrase: string): boolean {
  return size(phrase) <= LONGEST_PLAIN && !NOT_PLAIN.test(phrase);
}

const SHORTEST = 4;
/** "data protection regulations" are no particular act. */
const HEAD = /^(?:act|law|regulation|directive|decree|statute|code)s?$/;

/** What translators call a register. */
const REGISTER = /^regist(?:ers?|ry|ries)$/;

/**
 * The other number of an English word ("fund", "funds"; "company", "companies"), and "register" for "registry"; the words that
 * are none are in no name.
 */
export function otherNumber(word: string): string[] {
  if (word.length < SHORTEST || HEAD.test(word)) return [];
  if (REGISTER.test(word)) return ['register', 'registers', 'registry', 'registries'].filter((form) => form !== word);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  return word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word}s`] : [`${word}s`];
}

const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['labor', 'labour'],
  ['defense', 'defence'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['counseling', 'counselling'],
  ['fulfillment', 'fulfilment'],
  ['license', 'licence'],
  ['licenses', 'licences'],
]);

/**
 * A word in the spelling of the tables.
 *
 * @param word in lower case.
 */
export function spelled(word: string): string {
  const american = AMERICAN.get(word);
  if (american !== undefined || !word.includes('iz')) return american ?? word;
  return word.replace(/^(\p{L}{3,})iz(ation|ations|ing|ed)$/u, '$1is$2');
}
