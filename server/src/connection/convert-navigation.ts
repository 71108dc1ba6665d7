import { FoldingRangeKind, SymbolKind } from 'vscode-languageserver/node';
import type {
  DocumentSymbol,
  FoldingRange,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver/node';
import type * as features from '../features';

const SYMBOLS: Readonly<Record<features.OutlineKind, SymbolKind>> = {
  section: SymbolKind.Module,
  register: SymbolKind.Class,
  list: SymbolKind.Array,
  item: SymbolKind.Object,
  text: SymbolKind.String,
  value: SymbolKind.EnumMember,
  date: SymbolKind.Constant,
  'yes-no': SymbolKind.Boolean,
};

export function toDocumentSymbol(item: features.OutlineItem): DocumentSymbol {
  return {
    name: item.title,
    detail: item.detail,
    kind: SYMBOLS[item.kind],
    range: item.range,
    selectionRange: item.selection,
    children: item.children.map(toDocumentSymbol),
  };
}

export function toFoldingRange({ startLine, endLine, kind }: features.Fold): FoldingRange {
  return kind === 'comment' ? { startLine, endLine, kind: FoldingRangeKind.Comment } : { startLine, endLine };
}

/** @param ranges the narrowest first; the last is the whole file, so that there is one at least */
export function toSelectionRange(ranges: readonly Range[]): SelectionRange {
  const [widest, ...narrower] = [...ranges].reverse();
  let chain: SelectionRange = { range: widest ?? { start: ORIGIN, end: ORIGIN } };
  for (const range of narrower) chain = { range, parent: chain };
  return chain;
}

const ORIGIN = { line: 0, character: 0 };

const NAMED: Readonly<Record<features.NoticeSymbol['kind'], SymbolKind>> = {
  controller: SymbolKind.Package,
  register: SymbolKind.Class,
  recipient: SymbolKind.Interface,
};

export function toSymbolInformation(
  { kind, name, notice, range }: features.NoticeSymbol,
  uri: string,
): SymbolInformation {
  return { name, kind: NAMED[kind], location: { uri, range }, containerName: notice };
}
