import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis, type LocatedFinding, type Range } from '../../../server/src/analysis';

/** The day whose law the tests go by. */
export const AS_OF = '2026-11-22';

/** A notice's text, analysed as an editor would have it analysed. */
export function analyseText(source: string): Analysis {
  return analyse(TextDocument.create('file:///koe.seloste.yaml', 'seloste', 1, source), { asOf: AS_OF });
}

/** The source within a range. */
export function marked(analysis: Analysis, range: Range): string {
  return analysis.text.getText(range);
}

/** Findings on YAML and on form; what the law says is not these tests' matter. */
export function formFindings(analysis: Analysis): LocatedFinding[] {
  return analysis.findings.filter(({ finding }) => /^(yaml|schema)\//.test(finding.code));
}
