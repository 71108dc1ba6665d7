/**
 * A sentence of a text: its words, with line breaks as spaces so that a pattern need not mind them, and where they stand, in
 * characters of that text; end exclusive.
 */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a sentence may end: at a stop with its closing marks, at an empty line, or before a line that is a list item or heading. */
const BREAK =
  /[.!?…]{1,5}["”’»)\]]{0,3}(?=\s|$)|\n[ \t]{0,8}(?=\n)|\n(?=[ \t]{0,8}(?:[-*•·–—#]|\d{1,2}[.)]|\p{L}\))[ \t])/gu;

/** Abbreviations that do not end a sentence, whatever follows ('esim. Google', 'dvs. IP-adress'). */
const ABBREVIATION =
  /(?:^|[\s(”"/])(?:esim|mm|ks|kts|vrt|ns|ts|sähk|t\.ex|bl\.a|s\.k|d\.v\.s|dvs|jfr|e\.g|i\.e|cf|mr|ms|mrs|dr)$/iu;

/** Abbreviations that a number follows ('art. 6', 'puh. 09', 'kap. 2'); before anything else they end one. */
const BEFORE_NUMBER = /(?:^|[\s(”"/])(?:art|nro|nr|no|kap|sec|para|kohd|luk|mom|p|s|ss|st|puh|tel|tfn)$/iu;

/** A number or an initial alone: '1. Rekisterinpitäjä', 'J. Virtanen'. */
const INITIAL = /(?:^|[\s(])\p{Lu}$/u;
const SHORT_NUMBER = /(?:^|[\s(])\d{1,2}$/u;

/**
 * The sentences of a text, in order, trimmed, none without a letter or number. A full stop ends no sentence after an abbreviation or an initial,
 * before a small letter, between the numbers of a date, or after the number of a heading; an empty line and the start
 * of a list item end one; a single line break is a space. Linear.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed.replace(/\s/gu, ' '), start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const stop of text.matchAll(BREAK)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('\n') || endsSentence(text, start, stop.index, end)) close(end);
  }
  close(text.length);
  return sentences.flatMap(bounded);
}

/** Longer than any sentence of a notice: what has no stop for so long is looked through in parts, so that time stays linear. */
const LONGEST = 3_000;

function bounded(sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  for (let at = 0; at < sentence.text.length;) {
    const space = sentence.text.indexOf(' ', at + LONGEST);
    const end = space < 0 || space > at + 2 * LONGEST ? Math.min(sentence.text.length, at + 2 * LONGEST) : space;
    parts.push({ text: sentence.text.slice(at, end), start: sentence.start + at, end: sentence.start + end });
    at = end;
  }
  return parts;
}

/** True where the stop at [stop, end) ends the sentence that began at `start`. */
function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const after = /^\s{1,40}["”’»(]{0,2}(\S)/u.exec(text.slice(end, end + 44));
  const next = after?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (text[stop] !== '.') return true;
  const before = text.slice(Math.max(start, stop - 16), stop);
  if (ABBREVIATION.test(before) || INITIAL.test(before)) return next === '';
  if (BEFORE_NUMBER.test(before) && /\d/u.test(next)) return false;
  if (!SHORT_NUMBER.test(before)) return true;
  // '1. 1. 2019' and the number that begins a heading or a list item end nothing
  return !/\d/u.test(next) && !/^\s*\d{1,2}$/u.test(text.slice(start, stop));
}
