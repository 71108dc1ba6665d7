import { clauseAt } from '../../clauses';
import { isLanguage, isTranslated, LANGUAGES, shapeAt, STANDARD_CLAUSE, type Language } from '../../notice';
import type { Path, Span, YamlNode } from '../../yaml';
import { insertEntry, lineEnd, replace, type TextEdit } from '../edits';
import { isInFlow, ownValue, textPlace, trimmedEnd, type ActionPlace, type ActionProvider } from './action';
import { oneLine, placeholder, translatedLine, withLineBreaks } from './written';

/** What the place of a missing translation says, in the language it is to be written in. */
const WANTED: Readonly<Record<Language, string>> = {
  fi: 'teksti suomeksi',
  sv: 'texten på svenska',
  en: 'the text in English',
};

/** A text in one language becomes a text in each language of the notice; the new ones are marked to be filled in. */
export const addTranslation: ActionProvider = {
  kind: 'refactor.rewrite',
  offer(place) {
    const { analysis, labels } = place;
    const path = textPlace(place.path);
    const { languages } = analysis.notice;
    const shape = shapeAt(path);
    const node = analysis.document.nodeAt(path);
    const entry = analysis.document.entryAt(path);
    // an alias shows a text of another place, which is not to be changed from here
    if (!node || (entry && node.span.start < entry.keySpan.end)) return [];
    if (languages.length < 2 || !languages.every((language) => shape?.keys.includes(language))) return [];
    const edits = isTranslated(node) ? fillIn(place, path, node) : wrap(place, path, node);
    return edits.length > 0 ? [{ title: labels.addTranslation, edits }] : [];
  },
};

/** The notice itself is declared to be in one more language; each text then has its translation added by the other action. */
export const addLanguage: ActionProvider = {
  kind: 'refactor.rewrite',
  offer({ analysis, labels, path }) {
    const node = path[0] === 'kieli' ? ownValue(analysis, ['kieli'])?.node : undefined;
    const isSound = node?.kind === 'list' ? node.flow && node.items.length > 0 : isLanguage(plainText(node));
    if (!node || !isSound) return [];
    const { languages } = analysis.notice;
    return LANGUAGES.filter((language) => !languages.includes(language)).map((language) => {
      const last = node.kind === 'list' ? node.items[node.items.length - 1] : undefined;
      const edit = last
        ? replace(analysis, { start: last.span.end, end: last.span.end }, `, ${language}`)
        : replace(analysis, node.span, `[${[...languages, language].join(', ')}]`);
      return { title: labels.addLanguage(language), edits: [edit] };
    });
  },
};

function plainText(node: YamlNode | undefined): unknown {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** The languages a text per language lacks, at its end. */
function fillIn({ analysis }: ActionPlace, path: Path, node: YamlNode): TextEdit[] {
  const present = node.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  const missing = analysis.notice.languages.filter((language) => !present.includes(language));
  const edits = missing.flatMap(
    (language) => insertEntry(analysis, path, language, placeholder(WANTED[language])) ?? [],
  );
  const [first] = edits;
  // all go to the same place: one edit, so that their order is certain
  return first ? [{ range: first.range, newText: edits.map(({ newText }) => newText).join('') }] : [];
}

/** A bare text gets a key for its language, and a line of its own below its key or dash. */
function wrap(place: ActionPlace, path: Path, node: YamlNode): TextEdit[] {
  const { analysis } = place;
  const { document, notice } = analysis;
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.text.trim() === '') return [];
  if (clauseAt(path) && node.text === STANDARD_CLAUSE) return [];
  if (/^(?:ei|kyllä|nej|ja|no|yes)\.?$/i.test(node.text.trim())) return [];
  const parent = document.nodeAt(path.slice(0, -1));
  const { source } = document;
  const end = trimmedEnd(source, node.span);
  const rest = notice.languages.filter((language) => language !== notice.primaryLanguage);
  if (!parent || parent.kind === 'scalar' || isInFlow(analysis, path)) return wrapInLine(place, node, rest);

  const entry = document.entryAt(path);
  const lead = entry ? leadOf(source, entry.keySpan.end, node.span.start, /^[ \t]*:[ \t]*/) : undefined;
  const column = analysis.text.positionAt(entry ? entry.keySpan.start : node.span.start).character + (entry ? 2 : 0);
  if (entry && (!lead || entry.merged)) return [];
  if (!entry && !/^ *(?:- +)+$/.test(lineBefore(source, node.span.start))) return [];
  const pad = ' '.repeat(column);
  const opening = entry && lead ? replace(analysis, lead, `:\n${pad}${notice.primaryLanguage}: `) : undefined;
  const edits = [
    opening ?? replace(analysis, { start: node.span.start, end: node.span.start }, `${notice.primaryLanguage}: `),
    ...deeper(place, node.span.start, end),
    replace(
      analysis,
      { start: lineEnd(analysis, end), end: lineEnd(analysis, end) },
      rest.map((language) => `\n${pad}${language}: ${placeholder(WANTED[language])}`).join(''),
    ),
  ];
  return edits.map((edit) => ({ ...edit, newText: withLineBreaks(edit.newText, source) }));
}

/** Within brackets a text per language stays on the line. */
function wrapInLine(
  { analysis }: ActionPlace,
  node: YamlNode & { kind: 'scalar' },
  rest: readonly Language[],
): TextEdit[] {
  const texts = new Map([[analysis.notice.primaryLanguage, oneLine(node.text, true)]]);
  for (const language of rest) texts.set(language, placeholder(WANTED[language]));
  return [replace(analysis, node.span, translatedLine(texts))];
}

/** The lines after a text's first move one level in. */
function deeper({ analysis }: ActionPlace, start: number, end: number): TextEdit[] {
  const { text } = analysis;
  const edits: TextEdit[] = [];
  for (let line = text.positionAt(start).line + 1; line <= text.positionAt(end).line; line++) {
    const at = { line, character: 0 };
    const content = text.getText({ start: at, end: { line: line + 1, character: 0 } });
    if (content.trim() !== '') edits.push({ range: { start: at, end: at }, newText: '  ' });
  }
  return edits;
}

/** The colon and the spaces after it, where nothing else stands before the value on the line. */
function leadOf(source: string, from: number, to: number, pattern: RegExp): Span | undefined {
  const match = pattern.exec(source.slice(from, to));
  const isOnLine = match && !source.slice(from + match[0].length, to).includes('\n');
  return isOnLine ? { start: from, end: from + match[0].length } : undefined;
}

function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
}
