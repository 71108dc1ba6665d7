import { CodeActionKind, DiagnosticSeverity } from 'vscode-languageserver/node';
import type { CodeAction, CodeLens, Diagnostic } from 'vscode-languageserver/node';
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

const LENS_COMMANDS: Readonly<Record<features.LensAction, string>> = {
  problems: 'workbench.actions.view.problems',
  preview: 'seloste.avaaEsikatseluSivulle',
  export: 'seloste.vie',
  none: '',
};

export function toCodeLens({ line, title, action }: features.CodeLens): CodeLens {
  const start = { line, character: 0 };
  return { range: { start, end: start }, command: { title, command: LENS_COMMANDS[action] } };
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
