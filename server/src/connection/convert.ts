import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver/node';
import type { CodeAction, CodeLens, CompletionItem, CompletionList, Diagnostic } from 'vscode-languageserver/node';
import type { Analysis, LocatedFinding } from '../analysis';
import type * as features from '../features';
import type { Severity } from '../finding';
import { cite, officialLink } from '../law';
import { messages, sentence } from '../messages';
import type { Language } from '../notice';
import { ruleByCode } from '../rules';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const KINDS: Readonly<Record<features.CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  clause: CompletionItemKind.Reference,
  reference: CompletionItemKind.Reference,
  // not `Snippet`: the client hides its own snippets in the list, so that a clause shows once, and would hide these too
  snippet: CompletionItemKind.Struct,
};

/** A finding as the protocol has it; `data` carries what a fix needs, so that no message is ever parsed. */
export function toDiagnostic(located: LocatedFinding, uri: string, language: Language): Diagnostic {
  const { finding } = located;
  const rule = ruleByCode(finding.code);
  const [law] = rule?.meta.law ?? [];
  const link = law && officialLink(law, language);
  const authority =
    rule && law ? ` (${messages(language).authority[rule.meta.authority]}: ${cite(law, language)})` : '';
  const diagnostic: Diagnostic = {
    range: located.range,
    severity: SEVERITIES[located.severity],
    source: 'seloste',
    code: finding.code,
    message: sentence(finding, language) + authority,
    data: finding.data,
  };
  if (link) diagnostic.codeDescription = { href: link };
  if (located.related.length > 0) {
    diagnostic.relatedInformation = located.related.map((range) => ({
      location: { uri, range },
      message: messages(language).related,
    }));
  }
  return diagnostic;
}

/** A list of references is right for what has been typed so far, and asked for anew with the next character. */
export function toCompletionList(items: readonly features.CompletionItem[]): CompletionList {
  return { isIncomplete: items.some((item) => item.kind === 'reference'), items: items.map(toCompletionItem) };
}

function toCompletionItem(item: features.CompletionItem): CompletionItem {
  const converted: CompletionItem = {
    label: item.label,
    kind: KINDS[item.kind],
    labelDetails: { description: item.detail },
    documentation: { kind: MarkupKind.Markdown, value: item.documentation },
    filterText: item.filterText,
    sortText: item.sortText,
    insertTextFormat: InsertTextFormat.Snippet,
    // every line is indented already; a client that indents again would do it twice
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: item.range, newText: item.insertText },
  };
  if (item.suggestNext) converted.command = { title: '', command: 'editor.action.triggerSuggest' };
  return converted;
}

/** A lens that opens the preview, where the coverage is told in full. */
export function toCodeLens(lens: features.CodeLens): CodeLens {
  return { range: lens.range, command: { title: lens.title, command: 'seloste.avaaEsikatseluSivulle' } };
}

/** A quick fix as an edit of the very version it was made for. */
export function toCodeAction(action: features.CodeAction, analysis: Analysis, language: Language): CodeAction {
  const { uri, version } = analysis.text;
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(action.finding, uri, language)],
    isPreferred: action.preferred,
    edit: {
      documentChanges: [
        {
          textDocument: { uri, version },
          edits: action.edits.map((edit) => ({ range: edit.range, newText: edit.newText })),
        },
      ],
    },
  };
}
