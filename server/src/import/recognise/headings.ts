import { CONTENTS } from './contents-list';
import { bare, found, isToldByName, TITLE, wholeNumber, type FoundHeading, type HeadingContext } from './found-heading';
import { LIKELY } from './likely-lines';
import type { Line } from './lines';
import { longAlone } from './long-alone';
import { matchHeading, NOTHING } from './match-heading';
import { rowHeading } from './row-heading';
import { isOneOfLabels, runIn, runInBare, runInLead, runInLikely, runInNumbered } from './run-in';
import { isSentence } from './sentence';
import { isNextOfList } from './series';
import { isDatum, mayEndHeading, MOST_LINES, namesNotice, wholeLines } from './whole-lines';

/** A heading with less of its words known is named by its content. */
const KNOWN = 0.45;

/** The heading that begins at a line, or undefined where the line is text. */
export function headingAt(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const line = lines[at];
  if (!line) return undefined;
  if (line.cells.length > 0) return rowHeading(lines, at, context);
  if (line.kind !== 'heading' && ACT.test(line.text)) return undefined;
  if (isOneOfEmphasised(lines, at) || isTitle(line, at, context) || isContents(line)) return undefined;
  return (
    explicitHeading(line, at, context) ??
    numberAlone(lines, at, context) ??
    (isOneOfLabels(lines, at, context) ? undefined : runIn(line, at, context)) ??
    runInLead(line, at, context) ??
    runInNumbered(lines, at, context) ??
    runInBare(line, at, context) ??
    runInLikely(line, at, context) ??
    wholeLines(lines, at, context) ??
    longAlone(lines, at, context) ??
    likelyHeading(lines, at, context)
  );
}

/** 'Innehåll' over a list of contents; with a number it is over what the register holds. */
function isContents({ text, marker }: Line): boolean {
  return marker === undefined && CONTENTS.test(text);
}

/** A heading by its look, whatever words it is in. */
function likelyHeading(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const line = lines[at];
  if (!line || (context.likely[at] ?? 0) < LIKELY || TITLE.test(line.text)) return undefined;
  if (/[.;,…]$|\d\/(?:19|20)\d{2}/u.test(line.text) || !mayEndHeading(line.text, lines[at + 1])) return undefined;
  // a sentence leads in to what follows
  if (/:$/u.test(line.text) && isSentence(line.text, context.language)) return undefined;
  // a name right under 'Rekisterinpitäjä' or 'Rekisterin nimi' is the answer, and an item after another is one of its list
  if (context.isEmpty ? context.topics.some(isToldByName) : isNextOfList(lines, at, context)) return undefined;
  const match = matchHeading(bare(line.text), context.language);
  if (isDatum(line, match, lines[at + 1], context.topics)) return undefined;
  return found(line, line.text, match.coverage >= KNOWN ? match : NOTHING, at + 1);
}

/** A heading by the source's own word; one of no known topic still parts the text. */
function explicitHeading(line: Line, at: number, context: HeadingContext): FoundHeading | undefined {
  if (line.kind !== 'heading') return undefined;
  return (
    runIn(line, at, context) ?? found(line, bare(line.text), matchHeading(bare(line.text), context.language), at + 1)
  );
}

/** An Act with its number, as one of a numbered list of the Acts that are followed. */
const ACT =
  /^(?:\S+ ){0,3}\S*(?:laki|lag|asetus|förordning|act|decree)(?!\p{L})[^:]*\d{1,4}\/(?:19|20)\d{2}\)?[.;]?$/iu;

/** What the notice is called, over its first section: 'Ministeriets dataskyddsbeskrivning för den registrerade'. */
function isTitle(line: Line, at: number, { isInBody, titleAt, language }: HeadingContext): boolean {
  if (line.kind !== 'heading' || line.marker !== undefined) return false;
  const match = matchHeading(bare(line.text), language);
  if (namesNotice(match)) return false;
  if (at === titleAt && !match.topics.some(isToldByName)) return true;
  return !isInBody && TITLE.test(line.text.replace(/ - (?=ja |och |and )/u, '- '));
}

/** A number on a line of its own, its heading on the next. */
function numberAlone(lines: readonly Line[], at: number, context: HeadingContext): FoundHeading | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.text !== '' || line.marker === undefined || !next || next.text === '') return undefined;
  const number = wholeNumber(line.marker);
  if (next.marker !== undefined || next.kind !== 'text' || next.cells.length > 0) {
    const heading = headingAt(lines, at + 1, context);
    return heading && { ...heading, text: `${line.marker} ${heading.text}`, line: line.line, number };
  }
  // looked at as if the number stood before it
  const from = Math.max(0, at - 1);
  const near = [...lines.slice(from, at), { ...next, marker: line.marker, begins: true }];
  const shift = near.length - 1;
  near.push(...lines.slice(at + 2, at + 2 + MOST_LINES));
  const asOne = { ...context, likely: [] };
  const heading = runIn(near[shift] ?? next, shift, asOne) ?? wholeLines(near, shift, asOne);
  return heading && { ...heading, line: line.line, end: heading.end - shift + at + 1 };
}

/** One of several emphasised lines in a row: a list set in bold, with nothing under its items. */
function isOneOfEmphasised(lines: readonly Line[], at: number): boolean {
  const stands = (index: number): boolean => lines[index]?.kind === 'text' && lines[index].emphasised === true;
  if (!stands(at)) return false;
  let [start, end] = [at, at + 1];
  // no further than it takes to know: a document may be bold from its first line to its last
  while (end - start < LEAST_IN_ROW && stands(start - 1)) start--;
  while (end - start < LEAST_IN_ROW && stands(end)) end++;
  return end - start >= LEAST_IN_ROW;
}

/** So many emphasised lines in a row are no headings with their parts. */
const LEAST_IN_ROW = 4;
