import { clauseAt, clauseText } from '../clauses';
import { cite, countryName } from '../law';
import { messages } from '../messages';
import {
  writtenDate,
  keyDoc,
  STANDARD_CLAUSE,
  shapeAt,
  textIn,
  valueDoc,
  isTranslated,
  type Language,
  type Notice,
  type Shape,
} from '../notice';
import { entryOf, isEmpty, type MapNode, type Path, type YamlNode } from '../yaml';
import { text, type Inline, type Rich } from './blocks';
import { richText } from './markdown';

/** What rendering needs to know of its reader and its notice. */
export interface RenderContext {
  readonly notice: Notice;
  readonly language: Language;
  /** The notice's date (ISO), which decides the version of its standard clauses. */
  readonly noticeDate: string | undefined;
  /** Show what is missing, as the preview does; a published page does not. */
  readonly showMissing: boolean;
}

/** A text value (bare or per language) as a plain string in the reader's language; keywords and dates in words. */
export function plainValueOf(context: RenderContext, node: YamlNode, path: Path): string | undefined {
  const { language, notice } = context;
  const shape = shapeAt(path);
  if (node.kind === 'scalar' && shape && !isEmpty(node)) {
    const spoken = spokenValue(shape, node.value, language);
    if (spoken !== undefined) return spoken;
  }
  const value = textIn(node, language, notice.primaryLanguage);
  if (value === undefined) return undefined;
  if (shape?.isDate) return writtenDate(value, language);
  return shape?.isCountry ? countryName(value, language) : value;
}

/** A listed value in words: 'oikeutettu-etu' as 'Oikeutettu etu'; undefined where it is not a listed value. */
function spokenValue(shape: Shape, value: string | number | boolean | null, language: Language): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean' && shape.isText)
    return value ? messages(language).preview.yes : messages(language).preview.no;
  return shape.values.includes(value) ? (valueDoc(shape, value)?.title[language] ?? String(value)) : undefined;
}

/** A value within a line; lists are joined with commas. A legal basis carries the provision it is. */
export function inlineValue(context: RenderContext, node: YamlNode, path: Path): Inline[] {
  if (node.kind === 'list')
    return joined(
      node.items.map((item, index) => inlineValue(context, item, [...path, index])),
      ', ',
    );
  if (node.kind === 'map' && !isTranslated(node)) {
    if (shapeAt(path)?.definition === 'osoite') return addressLine(context, node, path);
    return joined(
      node.entries.map((entry) => inlineValue(context, entry.value, [...path, entry.key])),
      ', ',
    );
  }
  const value = plainValueOf(context, node, path);
  if (value === undefined) return [];
  const shape = shapeAt(path);
  const basis =
    shape && node.kind === 'scalar' && node.value !== null && LAW_SHOWN.has(shape.definition ?? '')
      ? valueDoc(shape, node.value)?.law[0]
      : undefined;
  if (basis) return text(`${value} (${cite(basis, context.language)})`);
  if (shape?.isMarkdown) return flatten(richText(value));
  return text(value);
}

/** An address in one line: the post code and the town belong together. */
function addressLine(context: RenderContext, node: MapNode, path: Path): Inline[] {
  const part = (key: string): Inline[] => {
    const entry = entryOf(node, key);
    return entry ? inlineValue(context, entry.value, [...path, key]) : [];
  };
  const town = joined([part('postinumero'), part('postitoimipaikka')], ' ');
  return joined([part('katuosoite'), part('postilokero'), town, part('maa')], ', ');
}

/** Definitions whose values are provisions by other names. */
const LAW_SHOWN = new Set(['oikeusperusteenLaji', 'oikeusperuste']);

/** A prose value as rich text: the standard clause, Markdown, or plain lines. */
export function richValue(context: RenderContext, node: YamlNode, path: Path): Rich[] {
  if (node.kind === 'scalar' && node.text === STANDARD_CLAUSE) {
    const clause = clauseAt(path);
    if (clause) return richText(clauseText(clause, context.language, context.noticeDate));
  }
  const value = plainValueOf(context, node, path);
  if (value === undefined || value.trim() === '') return [];
  if (shapeAt(path)?.isMarkdown) return richText(value);
  return value.split(/\n{2,}/).map((paragraph) => ({ kind: 'paragraph', children: text(paragraph.trim()) }));
}

export function joined(parts: readonly (readonly Inline[])[], separator: string): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [...text(separator), ...part]));
}

/** Rich text in one line: paragraphs and items run on. */
function flatten(body: readonly Rich[]): Inline[] {
  return joined(
    body.map((rich) => {
      switch (rich.kind) {
        case 'paragraph':
        case 'subheading':
          return [...rich.children];
        case 'list':
          return joined(
            rich.items.map((item) => flatten(item)),
            '; ',
          );
        case 'quote':
          return flatten(rich.children);
        case 'code':
          return [{ kind: 'code', text: rich.text }];
        case 'rule':
          return [];
      }
    }),
    ' ',
  );
}

/** The label of a field in the reader's language. */
export function labelOf(path: Path, language: Language): string {
  const shape = shapeAt(path);
  return (shape && (keyDoc(shape)?.title[language] ?? shape.title)) ?? String(path[path.length - 1] ?? '');
}
