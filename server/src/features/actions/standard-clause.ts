import { clauseAt, clauseText, type Clause } from '../../clauses';
import { isLanguage, isTranslated, STANDARD_CLAUSE, type Language } from '../../notice';
import { noticeDate } from '../../render';
import { isEmpty, type YamlNode } from '../../yaml';
import { replace } from '../edits';
import { ownValue, textPlace, type ActionProvider } from './action';
import { textValue, withLineBreaks } from './written';

/** `vakioteksti` becomes the clause's own text, to be edited, and an own text becomes `vakioteksti`. */
export const standardClause: ActionProvider = {
  kind: 'refactor.rewrite',
  offer({ analysis, labels, path: at }) {
    const path = textPlace(at);
    const clause = clauseAt(path);
    const value = clause && ownValue(analysis, path);
    if (!value || isEmpty(value.node)) return [];
    const { notice, document } = analysis;
    const write = (newText: string) => [replace(analysis, value.stretch, withLineBreaks(newText, document.source))];
    if (value.node.kind === 'scalar' && value.node.text === STANDARD_CLAUSE) {
      const text = ownText(clause, notice.languages, noticeDate(notice), value.flow ? undefined : value.column);
      return [{ title: labels.clauseToText, edits: write(text) }];
    }
    const texts = textsOf(value.node, notice.primaryLanguage);
    if (!texts) return [];
    const same = isClause(clause, texts, noticeDate(notice));
    return [{ title: same ? labels.sameTextToClause : labels.textToClause, edits: write(` ${STANDARD_CLAUSE}`) }];
  },
};

/** @param column the key's; undefined within brackets, where the text stays on the line */
function ownText(
  clause: Clause,
  languages: readonly Language[],
  date: string | undefined,
  column: number | undefined,
): string {
  const text = (language: Language): string => clauseText(clause, language, date);
  const [only] = languages;
  if (column === undefined)
    return languages.length > 1
      ? ` { ${languages.map((language) => `${language}: ${JSON.stringify(text(language))}`).join(', ')} }`
      : ` ${JSON.stringify(text(only ?? 'fi'))}`;
  if (languages.length < 2) return ` ${textValue(text(only ?? 'fi'), column + 2)}`;
  const pad = ' '.repeat(column + 2);
  return languages.map((language) => `\n${pad}${language}: ${textValue(text(language), column + 4)}`).join('');
}

/** The texts of a section that is nothing but text; undefined where it has a heading of its own or other keys. */
function textsOf(node: YamlNode, primary: Language): Map<Language, string> | undefined {
  if (node.kind === 'scalar') return new Map([[primary, node.text]]);
  if (node.kind !== 'map' || !isTranslated(node)) return undefined;
  return new Map(
    node.entries.flatMap(({ key, value }) =>
      isLanguage(key) && value.kind === 'scalar' && !isEmpty(value) ? [[key, value.text] as const] : [],
    ),
  );
}

/** True where the text is, but for its line breaks, what `vakioteksti` would say in this notice. */
function isClause(clause: Clause, texts: ReadonlyMap<Language, string>, date: string | undefined): boolean {
  const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');
  return [...texts].every(([language, text]) => words(text) === words(clauseText(clause, language, date)));
}
