/** The fixtures of the legal rules, as test/fixtures/rules/README.md says they are written. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis, type LocatedFinding } from '../../../server/src/analysis';
import { editFor } from '../../../server/src/features/edits';
import { ruleByCode } from '../../../server/src/rules';
import { AS_OF } from '../support/analyse';
import { filesBelow, read } from './repo';

export const FIXTURES = 'test/fixtures/rules';

export interface Expectation {
  readonly code: string;
  /** The marked words, with any white space as one space: a mark may run over a fold. */
  readonly words: string;
}

export interface Fixture {
  readonly file: string;
  readonly kind: 'pass' | 'fail' | 'fixed';
  /** What the name has between its kind and `.seloste.yaml`: it ties a `fixed` file to its `fail` file. */
  readonly ending: string;
  readonly expected: readonly Expectation[];
  readonly analysis: Analysis;
}

/** The fixtures of a rule. */
export function fixturesOf(code: string): Fixture[] {
  const folder = path.posix.join(FIXTURES, code);
  return existsSync(folder) ? filesBelow(folder, /^(pass|fail|fixed).*\.seloste\.yaml$/).map(fixture) : [];
}

function fixture(file: string): Fixture {
  const text = read(file);
  const [, kind, ending] = /(pass|fail|fixed)([^/]*)\.seloste\.yaml$/.exec(file) ?? [];
  return {
    file,
    kind: kind as Fixture['kind'],
    ending: ending ?? '',
    expected: [...text.matchAll(/^# odotus: (\S+) "(.*)"\s*$/gm)].map(([, code = '', words = '']) => ({ code, words })),
    analysis: analysisOf(file, text),
  };
}

/** A fixture's text, with its own rule on, judged by the law of its `# peruste:` day, or of the day the law data was checked. */
export function analysisOf(file: string, text: string, asOf?: string): Analysis {
  const own = /^# peruste: (\d{4}-\d{2}-\d{2})\s*$/m.exec(text)?.[1];
  const rule = ruleByCode(path.posix.basename(path.posix.dirname(file)));
  const severities = rule?.meta.offByDefault ? { [rule.meta.code]: rule.meta.severity } : {};
  return analyse(TextDocument.create(`file:///${file}`, 'seloste', 1, text), {
    asOf: asOf ?? own ?? AS_OF,
    severities,
  });
}

/** The findings of one rule. */
export function findingsOf(analysis: Analysis, code: string): LocatedFinding[] {
  return analysis.findings.filter(({ finding }) => finding.code === code);
}

/** Which rule marked which words. */
export function markedBy(analysis: Analysis, code: string): Expectation[] {
  return findingsOf(analysis, code).map(({ range }) => ({
    code,
    words: analysis.text.getText(range).replace(/\s+/g, ' '),
  }));
}

/** The text after the first fix of each of a rule's findings; undefined where it offers none. */
export function mended(analysis: Analysis, code: string): string | undefined {
  const edits = findingsOf(analysis, code).flatMap(({ finding }) => {
    const [first] = finding.fixes ?? [];
    return first ? (editFor(analysis, first.change) ?? []) : [];
  });
  if (edits.length === 0) return undefined;
  // two findings may have one and the same mend
  const once = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
  return TextDocument.applyEdits(analysis.text, once);
}

/** A fixture's notice, without the comment lines that are about the fixture. */
export function noticeOf(text: string | undefined): string | undefined {
  return text?.replace(/^# (?:odotus|peruste): .*\n/gm, '');
}
