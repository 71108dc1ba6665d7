/** Words one slip of the pen apart: a letter missing, doubled or wrong, or two that changed places. */

/** What a slip leaves of a word. */
function remains(word: string): string[] {
  const parts: string[] = [];
  // the first letter is hardly ever the wrong one
  for (let at = 1; at < word.length; at += 1) parts.push(word.slice(0, at) + word.slice(at + 1));
  return parts;
}

/** A word this long is told without its first letter, too: "ietosuoja". */
const LONG = 10;

/** Words that can be found by one that is a slip away from them. */
export class Nearby {
  /** Words by what a slip leaves of them, a space between several. */
  private readonly words = new Map<string, string>();

  /**
   * @param words those that are meant.
   * @param kindOf what a word is a form of: between forms of one word no choice need be made.
   */
  constructor(words: Iterable<string>, kindOf: (word: string) => unknown = (word) => word) {
    const all = new Set(words);
    for (const word of all)
      for (const part of word.length < LONG ? remains(word) : [word.slice(1), ...remains(word)]) {
        const other = this.words.get(part);
        if (other === undefined) this.words.set(part, word);
        else if (!other.split(' ').some((one) => kindOf(one) === kindOf(word)))
          this.words.set(part, `${other} ${word}`);
      }
    // "tietosuoja" is the word itself, and only then what a slip leaves of "tietosuojan"
    for (const word of all) this.words.set(word, word);
  }

  /**
   * The word that another one was meant to be.
   *
   * @param written as it stands in a text.
   * @returns undefined where no word is near, or more than one.
   */
  of(written: string): string | undefined {
    for (const part of [written, ...remains(written)]) {
      const word = this.words.get(part);
      if (word?.includes(' ') === false && Math.abs(word.length - written.length) < 2) return word;
    }
    return undefined;
  }

  /**
   * All words that another one can have been meant to be.
   *
   * @param written as it stands in a text.
   */
  allOf(written: string): string[] {
    const found = [written, ...remains(written)].flatMap((part) => this.words.get(part)?.split(' ') ?? []);
    return [...new Set(found)].filter((word) => isNear(written, word));
  }
}

/** Whether two words are one slip apart, or the same. */
export function isNear(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > 1) return false;
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one.charAt(from) === other.charAt(from)) from += 1;
  let same = 0;
  while (same < most - from && one.charAt(one.length - 1 - same) === other.charAt(other.length - 1 - same)) same += 1;
  const [left, right] = [one.slice(from, one.length - same), other.slice(from, other.length - same)];
  if (left.length < 2 && right.length < 2) return true;
  return (
    left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0)
  );
}

/**
 * Whether a word ends as the one that it was meant to be: "regulations", "direktivens" have another ending, and are no slip;
 * "accountin", "protectio" have lost their last letter, "protectino" has it before the one before it.
 */
export function hasItsEnd(word: string, meant: string): boolean {
  if (word.at(-1) === meant.at(-1)) return true;
  if (meant.slice(0, -1) === word) return /(?:ing|tion|ment)$/.test(meant);
  return word.at(-1) === meant.at(-2) && word.at(-2) === meant.at(-1);
}

/**
 * Whether a word has lost one of the letters of another, has one of them twice, or has two of them turned about: slips that
 * hardly ever make a word of its own, as a wrong letter does ("patnet", "patieent" for "patient", but not "patiest").
 */
export function hasLettersAstray(word: string, meant: string): boolean {
  if (!isNear(word, meant)) return false;
  if (word.length === meant.length) return [...word].sort().join('') === [...meant].sort().join('');
  if (word.length < meant.length) return true;
  const at = [...meant].findIndex((letter, index) => word.charAt(index) !== letter);
  const further = at < 0 ? meant.length : at;
  return word.charAt(further) === word.charAt(further - 1);
}

/** A word with its first two letters turned about. */
export function firstTurned(word: string): string {
  return word.charAt(1) + word.charAt(0) + word.slice(2);
}
