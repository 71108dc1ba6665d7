import type { Analysis, Range } from '../analysis';
import { clauseAt, clauseText, clauseVersion } from '../clauses';
import { cite, officialLink } from '../law';
import { messages } from '../messages';
import {
  keyDoc,
  keyDocsChecked,
  shapeAt,
  STANDARD_CLAUSE,
  valueDoc,
  writtenDate,
  type KeyDoc,
  type Language,
  type Shape,
} from '../notice';
import { noticeDate } from '../render';
import type { Path, Place, Span } from '../yaml';
import { referenceAt } from './references';
import { explainReference } from './explain-reference';

export interface HoverResult {
  /** Markdown. */
  readonly contents: string;
  readonly range: Range;
}

/**
 * What the reader is told about the place under the pointer: a legal reference in text, a standard clause, a listed value,
 * or a key; undefined where there is nothing to say.
 * @param offset UTF-16 offset in the document
 * @param language the reader's language
 */
export function hover(analysis: Analysis, offset: number, language: Language): HoverResult | undefined {
  const place = analysis.document.placeAt(offset);
  if (!place) return undefined;
  const range = (span: Span): Range => ({
    start: analysis.text.positionAt(span.start),
    end: analysis.text.positionAt(span.end),
  });
  if (place.part === 'key' && place.entry) {
    const contents = keyHover(place.path, language);
    return contents === undefined ? undefined : { contents, range: range(place.entry.keySpan) };
  }
  const reference = referenceAt(analysis, place, offset);
  if (reference)
    return {
      contents: explainReference(reference.targets, language, analysis.options.asOf),
      range: range(reference.span),
    };
  if (place.node.kind !== 'scalar') return undefined;
  const contents = valueHover(analysis, place, language);
  return contents === undefined ? undefined : { contents, range: range(place.node.span) };
}

function keyHover(path: Path, language: Language): string | undefined {
  const shape = shapeAt(path);
  const doc = shape && keyDoc(shape);
  if (!shape || !doc) return undefined;
  const required = shapeAt(path.slice(0, -1))?.required.includes(shape.key ?? '') ?? false;
  return [
    `**${doc.title[language]}** \`${shape.key}\`${required ? ` · ${messages(language).hover.required}` : ''}`,
    doc[language],
    valuesLine(shape, language),
    lawLine(doc, language),
    exampleBlock(doc, language),
    `*${messages(language).hover.checked(writtenDate(keyDocsChecked, language))}*`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function valueHover(analysis: Analysis, place: Place, language: Language): string | undefined {
  const node = place.node;
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  const clause = node.text === STANDARD_CLAUSE ? clauseAt(place.path) : undefined;
  if (clause) {
    const date = noticeDate(analysis.notice);
    const version = clauseVersion(clause, date);
    return [
      `**${clause.label[language]}**`,
      clause.when[language],
      messages(language).hover.standardClause(writtenDate(version.validFrom, language)),
      quoteBlock(clauseText(clause, language, date)),
      lawOf(clause.law, language),
    ].join('\n\n');
  }
  const shape = shapeAt(place.path);
  const doc = shape && shape.values.includes(node.value) ? valueDoc(shape, node.value) : undefined;
  if (!doc) return undefined;
  return [`**${doc.title[language]}** \`${node.text}\``, doc[language], lawLine(doc, language)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function valuesLine(shape: Shape, language: Language): string {
  const values = shape.values.filter((value) => typeof value !== 'boolean');
  if (values.length === 0) return '';
  const described = values.map((value) => {
    const title = valueDoc(shape, value)?.title[language];
    return title ? `- \`${value}\`: ${title}` : `- \`${value}\``;
  });
  return `${messages(language).hover.values}:\n${described.join('\n')}`;
}

function lawLine(doc: KeyDoc, language: Language): string {
  return lawOf(doc.law, language);
}

/** The provisions behind a key or clause, as links to their official text. */
export function lawOf(targets: readonly string[], language: Language): string {
  if (targets.length === 0) return '';
  const links = targets.map((target) => {
    const link = officialLink(target, language);
    return link ? `[${cite(target, language)}](${link})` : cite(target, language);
  });
  return `${messages(language).hover.law}: ${links.join(' · ')}`;
}

function exampleBlock(doc: KeyDoc, language: Language): string {
  return doc.example ? `${messages(language).hover.example}:\n\`\`\`yaml\n${doc.example.trimEnd()}\n\`\`\`` : '';
}

function quoteBlock(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
