import { clauseText, type Clause, type Snippet } from '../../clauses';
import { keyDoc, valueDoc, type Language, type Notice, type Shape } from '../../notice';
import { noticeDate } from '../../render';
import { lawOf } from '../hover';

/** What is told of a key: what belongs there and which provision asks for it. */
export function keyDocumentation(shape: Shape, language: Language): string {
  const doc = keyDoc(shape);
  return doc ? joined(doc[language], lawOf(doc.law, language)) : shape.description;
}

/** What is told of a listed value. */
export function valueDocumentation(shape: Shape, value: string | number, language: Language): string {
  const doc = valueDoc(shape, value);
  return doc ? joined(doc[language], lawOf(doc.law, language)) : '';
}

/** When a clause applies, and its text. */
export function clauseDocumentation(clause: Clause, notice: Notice, language: Language): string {
  const text = clauseText(clause, language, noticeDate(notice));
  return joined(clause.when[language], '---', text, '---', lawOf(clause.law, language));
}

/** When a snippet applies, and what it inserts. */
export function snippetDocumentation(snippet: Snippet, language: Language): string {
  return joined(snippet.when[language], yamlBlock(snippet.body[language]), lawOf(snippet.law, language));
}

/** What an item inserts, as it will stand: its places to fill in by their defaults. */
export function yamlBlock(insert: string): string {
  const plain = insert
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\$\d/g, '')
    .replace(/\\([\\$}])/g, '$1');
  return `\`\`\`yaml\n${plain}\n\`\`\``;
}

/** Paragraphs that say something. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
