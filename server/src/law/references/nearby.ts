/** Words one slip of the pen apart: a letter missing, doubled or wrong, or two that changed places. */

/** What a slip leaves of a word, and the word itself. */
function remains(word: string): string[] {
  const parts = [word];
  // the first letter is hardly ever the wrong one
  for (let at = 1; at < word.length; at += 1) parts.push(word.slice(0, at) + word.slice(at + 1));
  return parts;
}

/** Words that can be found by one that is a slip away from them. */
export class Nearby {
  /** Word by what a slip leaves of it; '' where that is the same for several. */
  private readonly words = new Map<string, string>();

  /**
   * @param words those that are meant.
   */
  constructor(words: Iterable<string>) {
    for (const word of new Set(words))
      for (const part of remains(word)) {
        const other = this.words.get(part);
        this.words.set(part, other === undefined || other === word ? word : '');
      }
  }

  /**
   * The word that another one was meant to be.
   *
   * @param written as it stands in a text.
   * @returns undefined where no word is near, or more than one.
   */
  of(written: string): string | undefined {
    for (const part of remains(written)) {
      const word = this.words.get(part);
      if (word !== undefined && word !== '' && Math.abs(word.length - written.length) < 2) return word;
    }
    return undefined;
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
