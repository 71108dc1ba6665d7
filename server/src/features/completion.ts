import type { Analysis, Range } from '../analysis';
import { clauseAt, clauseText, snippets, clauseKey, type Clause, type Snippet } from '../clauses';
import { messages } from '../messages';
import { keyDoc, shapeAt, STANDARD_CLAUSE, valueDoc, type Language, type Shape } from '../notice';
import { noticeDate } from '../render';
import { foldKey, type Path } from '../yaml';
import { completeReference } from './complete-reference';
import { cursorAt, type Cursor } from './cursor';
import { lawOf } from './hover';
import { escapeSnippet, indented, keyInsertion } from './insertion';

export type CompletionKind = 'key' | 'value' | 'clause' | 'snippet' | 'reference';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What stands beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** In VS Code's snippet syntax, with every line's indentation written out. */
  readonly insertText: string;
  readonly range: Range;
  readonly filterText: string;
  readonly sortText: string;
  /** Ask for suggestions again once inserted: a list of values follows. */
  readonly suggestNext: boolean;
}

/**
 * What may be typed at an offset: the keys allowed and not yet there, the values allowed, the standard clauses; each once.
 * @param language the reader's language, for descriptions; inserted texts are in the notice's first language
 */
export function completion(analysis: Analysis, offset: number, language: Language): CompletionItem[] {
  const references = completeReference(analysis, offset, language);
  if (references.length > 0) return references;
  const source = analysis.text.getText();
  const cursor = cursorAt(source, offset);
  if (!cursor) return [];
  const builder = new ItemBuilder(analysis, cursor, language);
  if (cursor.kind !== 'value') builder.addKeys();
  if (cursor.kind !== 'key') builder.addValues();
  return builder.items;
}

class ItemBuilder {
  readonly items: CompletionItem[] = [];
  readonly #range: Range;
  readonly #shape: Shape | undefined;

  constructor(
    private readonly analysis: Analysis,
    private readonly cursor: Cursor,
    private readonly language: Language,
  ) {
    this.#range = { start: analysis.text.positionAt(cursor.start), end: analysis.text.positionAt(cursor.end) };
    this.#shape = shapeAt(cursor.path);
  }

  addKeys(): void {
    const shape = this.#shape;
    if (!shape) return;
    const needsItem = shape.allowsList && !shape.allowsMap;
    if (needsItem) return this.#addListItems(shape);
    const languages = new Set<string>(this.analysis.notice.languages);
    shape.keys.forEach((key, index) => {
      if (this.cursor.siblings.includes(key)) return;
      // a text per language is offered in the notice's languages only
      if (/^(fi|sv|en)$/.test(key) && (!languages.has(key) || languages.size < 2)) return;
      this.#addKey(shape, key, index);
    });
    this.#addSnippets(shape);
  }

  /** A list is wanted here: its first item, with the dash. */
  #addListItems(shape: Shape): void {
    const item = shape.child(0);
    const snippet = snippets.find(
      (candidate) => candidate.key === clauseKey(this.cursor.path) && candidate.body[this.language].startsWith('- '),
    );
    if (snippet)
      return this.#push(
        'snippet',
        snippet.name,
        snippet.label[this.language],
        this.#body(snippet),
        this.#snippetDoc(snippet),
        '0',
      );
    const first = item?.required[0] ?? item?.keys[0];
    if (item?.allowsMap && first)
      this.#push('snippet', `- ${first}`, item.title, `- ${first}: $0`, item.description, '0');
  }

  #addKey(parent: Shape, key: string, index: number): void {
    const { cursor, language } = this;
    const shape = parent.child(key);
    if (!shape) return;
    const path: Path = [...cursor.path, key];
    const required = parent.required.includes(key);
    const doc = keyDoc(shape);
    const clause = clauseAt(path);
    const snippet = snippets.find((candidate) => candidate.name === key && candidate.key === clauseKey(path));
    const order = `${required ? '1' : '2'}${String(index).padStart(3, '0')}`;
    const detail = [doc?.title[language] ?? shape.title, required ? messages(language).completion.required : '']
      .filter(Boolean)
      .join(' · ');
    if (cursor.hasColon) {
      this.#push('key', key, detail, escapeSnippet(key), doc?.[language] ?? shape.description, order);
    } else if (clause && !cursor.flow) {
      this.#push(
        'clause',
        key,
        `${clause.label[language]} · ${messages(language).completion.standardClause}`,
        `${key}: ${STANDARD_CLAUSE}`,
        this.#clauseDoc(clause),
        order,
      );
    } else if (snippet && !cursor.flow) {
      this.#push('snippet', key, detail, this.#body(snippet), this.#snippetDoc(snippet), order);
    } else {
      const insertion = keyInsertion(key, shape, cursor.column, cursor.flow);
      this.#push(
        'key',
        key,
        detail,
        insertion.text,
        doc?.[language] ?? shape.description,
        order,
        insertion.suggestNext,
      );
    }
  }

  /** Snippets that stand beside a key's own: two grounds of transfer, a whole notice. */
  #addSnippets(shape: Shape): void {
    const { cursor, language } = this;
    if (cursor.flow || cursor.hasColon) return;
    for (const snippet of snippets) {
      const key = snippet.key.split('/').at(-1) ?? '';
      const path: Path = [...cursor.path, key];
      if (snippet.name === key || snippet.key !== clauseKey(path) || !shape.child(key)) continue;
      if (cursor.siblings.includes(key) || (key === 'seloste' && cursor.siblings.length > 0)) continue;
      this.#push(
        'snippet',
        snippet.name,
        snippet.label[language],
        this.#body(snippet),
        this.#snippetDoc(snippet),
        key === 'seloste' ? '0' : `3${snippet.name}`,
      );
    }
  }

  addValues(): void {
    const { cursor, language } = this;
    const shape = this.#shape;
    if (!shape) return;
    const itemShape = shape.allowsList && shape.values.length === 0 ? shape.child(0) : undefined;
    const valued = shape.values.length > 0 ? shape : cursor.flow ? itemShape : undefined;
    (valued?.values ?? []).forEach((value, index) => {
      if (typeof value === 'boolean' || !valued) return;
      const doc = valueDoc(valued, value);
      this.#push(
        'value',
        String(value),
        doc?.title[language] ?? '',
        escapeSnippet(String(value)),
        doc ? `${doc[language]}\n\n${lawOf(doc.law, language)}` : '',
        `1${String(index).padStart(3, '0')}`,
      );
    });
    const clause = clauseAt(cursor.path);
    if (!clause || cursor.kind !== 'value' || cursor.flow) return;
    const labels = messages(language).completion;
    this.#push('clause', STANDARD_CLAUSE, labels.standardClause, STANDARD_CLAUSE, this.#clauseDoc(clause), '1');
    this.#push(
      'snippet',
      `${clause.name}: ${labels.ownText}`,
      labels.clauseText,
      this.#ownText(clause),
      this.#clauseDoc(clause),
      '2',
    );
  }

  #body(snippet: Snippet): string {
    return indented(snippet.body[this.analysis.notice.primaryLanguage], this.cursor.column);
  }

  /** The clause's text as a block scalar, one level deeper than the key it belongs to. */
  #ownText(clause: Clause): string {
    const text = clauseText(clause, this.analysis.notice.primaryLanguage, noticeDate(this.analysis.notice));
    const key = this.analysis.document.entryAt(this.cursor.path);
    const column = key
      ? this.analysis.text.positionAt(key.keySpan.start).character
      : Math.max(0, this.cursor.path.length - 1) * 2;
    const pad = ' '.repeat(column + 2);
    return `|\n${escapeSnippet(text)
      .split('\n')
      .map((line) => (line === '' ? '' : pad + line))
      .join('\n')}`;
  }

  #clauseDoc(clause: Clause): string {
    const text = clauseText(clause, this.language, noticeDate(this.analysis.notice));
    return `${clause.when[this.language]}\n\n---\n\n${text}\n\n---\n\n${lawOf(clause.law, this.language)}`;
  }

  #snippetDoc(snippet: Snippet): string {
    const body = snippet.body[this.language]
      .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
      .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
      .replace(/\$\d/g, '')
      .replace(/\\([\\$}])/g, '$1');
    return `${snippet.when[this.language]}\n\n\`\`\`yaml\n${body}\n\`\`\`\n\n${lawOf(snippet.law, this.language)}`;
  }

  #push(
    kind: CompletionKind,
    label: string,
    detail: string,
    insertText: string,
    documentation: string,
    sortText: string,
    suggestNext = false,
  ): void {
    if (this.items.some((item) => item.label === label)) return;
    this.items.push({
      label,
      kind,
      detail,
      documentation,
      insertText,
      range: this.#range,
      // VS Code's filter does not know that a is meant where the key has ä
      filterText: foldKey(this.cursor.typed) === this.cursor.typed ? foldKey(label) : label,
      sortText: `${sortText}${label}`,
      suggestNext,
    });
  }
}
