import { completion, type CompletionItem } from '../../../server/src/features';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../../server/src/analysis';
import { formatDictionary, Notice } from '../../../server/src/notice';
import { parseYaml } from '../../../server/src/yaml';
import { withDefaults } from '../guards/snippet-text';
import { AS_OF } from './analyse';

/** A notice's text as completion needs it: read, and not judged, which would take most of the time. */
export function editing(source: string): Analysis {
  const document = parseYaml(source, formatDictionary);
  return {
    text: TextDocument.create('file:///koe.seloste.yaml', 'seloste', 1, source),
    document,
    notice: new Notice(document),
    options: { asOf: AS_OF },
    ruleResults: new Map(),
    hasContent: true,
    findings: [],
    defects: [],
  };
}

/** The items at ‸, in the order of the list. */
export function itemsAt(marked: string, language: 'fi' | 'sv' | 'en' = 'fi'): CompletionItem[] {
  const offset = marked.indexOf('‸');
  if (offset < 0) throw new Error('no ‸');
  return inOrder(completion(editing(marked.replace('‸', '')), offset, language));
}

/** Items as an editor sorts them before anything is typed. */
export function inOrder(items: readonly CompletionItem[]): CompletionItem[] {
  return [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
}

/** Items that the typed word leaves, as an editor filters them: those that begin with it first. */
export function filtered(items: readonly CompletionItem[], typed: string): CompletionItem[] {
  const word = typed.toLowerCase();
  const begins = (item: CompletionItem): boolean =>
    item.filterText
      .toLowerCase()
      .split(' ')
      .some((part) => part.startsWith(word)) || item.filterText.toLowerCase().startsWith(word);
  const left = inOrder(items).filter((item) => isSubsequence(word, item.filterText.toLowerCase()));
  return [...left.filter(begins), ...left.filter((item) => !begins(item))];
}

function isSubsequence(word: string, text: string): boolean {
  let at = 0;
  for (const character of text) if (character === word[at]) at += 1;
  return at === word.length;
}

/** The text after an item is taken, its places to fill in left at their defaults. */
export function taken(source: string, item: CompletionItem): string {
  const document = TextDocument.create('file:///koe.seloste.yaml', 'seloste', 1, source);
  return TextDocument.applyEdits(document, [
    { range: item.range, newText: withDefaults(item.insertText) },
    ...item.alsoEdits.map((edit) => ({ range: edit.range, newText: edit.newText })),
  ]);
}
