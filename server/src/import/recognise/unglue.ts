import type { Language } from '../../language';
import type { Line } from './lines';
import { matchHeading } from './match-heading';

/** Fewest letters of a heading that its text is glued to. */
const SHORTEST = 8;
/** Most letters of one. */
const LONGEST = 110;

/** 'Registrets datainnehållRegistret innehåller …': a page whose line breaks were lost; the heading gets its own line back. */
export function unglued(lines: readonly Line[], language: Language): readonly Line[] {
  return lines.some((line) => GLUED.test(line.text)) ? lines.flatMap((line) => parted(line, language)) : lines;
}

/** A small letter with a capital right after it, as no word of a notice has but names of products. */
const GLUED = /\p{Ll}\p{Lu}[\p{Ll} ]/u;

function parted(line: Line, language: Language): Line[] {
  if (
    line.cells.length > 0 ||
    line.kind === 'heading' ||
    !GLUED.test(line.text) ||
    (!line.begins && line.marker === undefined)
  )
    return [line];
  const wanted = line.marker === undefined ? 0.95 : 0.8;
  for (const { index } of line.text.slice(0, LONGEST).matchAll(/(?<=\p{Ll})(?=\p{Lu}[\p{Ll} ])/gu)) {
    const head = line.text.slice(0, index);
    if (head.length < SHORTEST || /[.:;!?]/u.test(head) || !/(?<!\p{L})\p{L}?\p{Ll}{2,}$/u.test(head)) continue;
    const { topics, coverage } = matchHeading(head, language);
    if (topics.length === 0 || coverage < wanted) continue;
    const rest: Line = {
      ...line,
      kind: 'text',
      marker: undefined,
      level: undefined,
      text: line.text.slice(index),
      begins: true,
    };
    return [{ ...line, text: head }, rest];
  }
  return [line];
}
