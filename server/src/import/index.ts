/** An old notice → a notice file: recognition, extraction, writing. Pure: the same source gives the same file. */
import { LANGUAGES, type Language } from '../language';
import { messages } from '../messages';
import { assemble } from './build/assemble';
import { gather } from './build/collect';
import { pair } from './build/pair';
import type { Gathered, Placed } from './build/gathered';
import { identityOf, settle } from './build/settle';
import { readSections } from './recognise/read-sections';
import { proseOf } from './extract/prose';
import type { ImportReport, PlacedHeading, Unplaced } from './report';
import type { SourceDocument } from './source';
import { isOfRegister, REMAINDER } from './topics';
import type { MapValue, Value } from './tree';
import { writeYaml } from './write/yaml';

export type { ImportReport, PlacedHeading, Unplaced } from './report';
export type { SourceBlock, SourceDocument, SourceFormat } from './source';
export { wordsOf } from './words';

export interface ImportOptions {
  /** The language of the source; found from its words where it is not given. */
  readonly language?: Language;
  /** `standard`: keys in the format's order under its own headings; `source`: the source's order, its headings kept. */
  readonly order?: 'standard' | 'source';
}

export interface Import {
  /** The notice file's text. */
  readonly yaml: string;
  readonly report: ImportReport;
}

/** A file made of two language versions of a notice. */
export interface PairedImport {
  readonly yaml: string;
  /** One for each version, the first language's first. */
  readonly reports: readonly [ImportReport, ImportReport];
}

/** Two sources in one language are no pair. */
export interface NoPair {
  readonly problem: 'same-language';
  readonly language: Language;
}

/**
 * Makes a notice file of an old notice. Every word of the source is kept once (`wordsOf` says how words are counted); what has
 * no key of its own stands under `muut-kohdat`, marked with a placeholder that the rules find. Time is linear in the source.
 */
export function importNotice(source: SourceDocument, options: ImportOptions = {}): Import {
  const { notice, report } = build(source, options);
  return { yaml: writeYaml(notice, headOf([report], report.language)), report };
}

/**
 * Makes one notice file of a notice in two languages, texts per language. The Finnish version comes first, else the Swedish,
 * whichever is given first.
 */
export function pairNotices(
  one: SourceDocument,
  other: SourceDocument,
  options: Pick<ImportOptions, 'order'> = {},
): PairedImport | NoPair {
  const order = (version: Built): number => LANGUAGES.indexOf(version.report.language);
  const [first, second] = [build(one, options), build(other, options)].sort((a, b) => order(a) - order(b)) as [
    Built,
    Built,
  ];
  const { language } = first.report;
  if (language === second.report.language) return { problem: 'same-language', language };
  const notice = pair({ language, notice: first.notice }, { language: second.report.language, notice: second.notice });
  const reports = [first.report, second.report] as const;
  return { yaml: writeYaml(notice, headOf(reports, language)), reports };
}

interface Built {
  readonly notice: MapValue;
  readonly report: ImportReport;
}

function build(source: SourceDocument, options: ImportOptions): Built {
  const read = readSections(source, options.language);
  const { language, lines, leftOut, fullLength } = read;
  const sourceOrder = options.order === 'source';
  const gathered = gather(read, {
    language,
    fullLength: source.format === 'text' ? fullLength : 0,
    keepHeadings: sourceOrder,
  });
  let notice = assemble(gathered, { language, sourceOrder });
  const { said, marks, lost } = settle(lines, notice, gathered.placed);
  if (lost.length > 0) {
    for (const { text, line } of lost) gathered.say(REMAINDER, text, line, 0);
    notice = assemble(gathered, { language, sourceOrder });
  }
  const left = gathered.find(REMAINDER, undefined);
  const unplaced = (left?.pieces ?? []).map((piece): Unplaced => ({ text: proseOf([piece]), line: piece.part.line }));
  return {
    notice,
    report: {
      language,
      controllerName: textAt(notice, ['rekisterinpitäjä', 'nimi']),
      businessId: textAt(notice, ['rekisterinpitäjä', 'y-tunnus']),
      registerNames: gathered.registers.map(({ name }) => name),
      sections: reportedHeadings(gathered, said),
      unplaced,
      leftOut,
      marks,
    },
  };
}

/** Longest remnant that a comment repeats, in UTF-16 units. */
const LONGEST_REMNANT = 60;

/** The comments that the file begins with. */
function headOf(reports: readonly ImportReport[], language: Language): string[] {
  const notes = messages(language).importing;
  const remnants = reports.flatMap(({ leftOut }) =>
    leftOut.map(({ text, line }) => notes.leftOut(line, text.slice(0, LONGEST_REMNANT))),
  );
  return [notes.head, ...remnants];
}

/** The headings in the order of the source, each with whether its words stand in the notice as a text. */
function reportedHeadings({ placed, registers }: Gathered, said: ReadonlySet<string>): PlacedHeading[] {
  return placed
    .map((each) => reported({ ...each, kept: !said.has(identityOf(each)) }, registers.length))
    .sort((a, b) => a.line - b.line);
}

function reported(placed: Placed, registers: number): PlacedHeading {
  const { text: heading, line, topic, confidence, kept, key } = placed;
  const inRegister =
    registers > 1 && placed.register === undefined ? 'oletukset' : `rekisterit/${placed.register ?? 0}`;
  const path = isOfRegister(topic) ? topic.replace('rekisterit', inRegister) : topic;
  return { heading, line, path: key === undefined ? path : `${path}/${key}`, confidence, kept };
}

function textAt(value: Value, path: readonly string[]): string | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value.kind === 'text' ? value.text : undefined;
  const entry: Value | undefined = (value.kind === 'map' ? value.entries : []).find(
    (candidate) => candidate.key === key,
  )?.value;
  return entry && textAt(entry, rest);
}
