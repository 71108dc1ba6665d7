import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind } from 'vscode-languageserver/node';
import type {
  CompletionItem,
  CompletionList,
  Connection,
  Position,
  ServerCapabilities,
} from 'vscode-languageserver/node';
import { completion } from '../features';
import type * as features from '../features';
import type { WithAnalysis } from './documents';

export const completionCapabilities = {
  completionProvider: { triggerCharacters: [' ', ':', '-', '.', '('], resolveProvider: true },
} satisfies ServerCapabilities;

const KINDS: Readonly<Record<features.CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  clause: CompletionItemKind.Reference,
  reference: CompletionItemKind.Reference,
  // not `Snippet`: the client hides its own snippets in the list, so that a clause shows once, and would hide these too
  snippet: CompletionItemKind.Struct,
  // not `Text`: by our own default settings the editor shows no words, which are of that kind
  text: CompletionItemKind.Value,
};

/** Where an item was offered: what is needed to find it again when its description is asked for. */
interface Offered {
  readonly uri: string;
  readonly position: Position;
}

/** The list without descriptions, which are most of it: the editor asks for that of the item that is looked at. */
export function serveCompletion(connection: Connection, withAnalysis: WithAnalysis): void {
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    withAnalysis(uri, (analysis, language) =>
      toCompletionList(completion(analysis, analysis.text.offsetAt(position), language), { uri, position }),
    ),
  );
  connection.onCompletionResolve((item) => {
    const { uri, position } = item.data as Offered;
    const found = withAnalysis(uri, (analysis, language) =>
      completion(analysis, analysis.text.offsetAt(position), language).find(({ label }) => label === item.label),
    );
    const value = found?.documentation() ?? '';
    return value === '' ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
  });
}

function toCompletionList(items: readonly features.CompletionItem[], offered: Offered): CompletionList {
  return {
    isIncomplete: items.some((item) => item.askAgain),
    items: items.map((item) => toCompletionItem(item, offered)),
  };
}

/** Characters that fit beside each other in the list: a longer description would cut the label. */
const LIST_WIDTH = 48;

/** A text cut to a length, but never to nothing. */
function shortened(text: string, length: number): string {
  const room = Math.max(length, 16);
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

function toCompletionItem(item: features.CompletionItem, data: Offered): CompletionItem {
  const converted: CompletionItem = {
    label: item.label,
    kind: KINDS[item.kind],
    labelDetails: { description: shortened(item.detail, LIST_WIDTH - item.label.length) },
    detail: item.detail,
    filterText: item.filterText,
    sortText: item.sortText,
    insertTextFormat: InsertTextFormat.Snippet,
    // every line is indented already; a client that indents again would do it twice
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: item.range, newText: item.insertText },
    data,
  };
  if (item.alsoEdits.length > 0) converted.additionalTextEdits = [...item.alsoEdits];
  if (item.suggestNext) converted.command = { title: '', command: 'editor.action.triggerSuggest' };
  return converted;
}
