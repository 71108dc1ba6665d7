import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis, type LocatedFinding } from '../analysis';
import { bestFix } from './code-actions';
import { difference, type TextEdit } from './edits';

/** More fixes than any notice has findings: a fix that does not mend what it says must not run for ever. */
const MOST = 500;

/**
 * Applies every mechanical fix, one after the other, each to the text the ones before it left: two rights that are
 * missing make one `oikeudet`, not two. Fixes that need a fact from a person are left out.
 * @param wanted which findings to mend; all where it is left out
 * @returns the edit from the old text to the new one, or undefined where there is nothing to mend
 */
export function fixAll(
  analysis: Analysis,
  wanted: (located: LocatedFinding) => boolean = () => true,
): TextEdit | undefined {
  let current = analysis;
  const tried = new Set<string>();
  for (let count = 0; count < MOST; count++) {
    const edit = nextEdit(current, wanted, tried);
    if (!edit) break;
    const text = TextDocument.applyEdits(current.text, [edit]);
    current = analyse(
      TextDocument.create(current.text.uri, current.text.languageId, current.text.version, text),
      analysis.options,
    );
  }
  return difference(analysis, current.text.getText());
}

/** The first fix not tried yet; one that leaves its own finding in place is not tried again. */
function nextEdit(
  analysis: Analysis,
  wanted: (located: LocatedFinding) => boolean,
  tried: Set<string>,
): TextEdit | undefined {
  for (const located of analysis.findings) {
    if (!wanted(located)) continue;
    const edit = bestFix(analysis, located);
    if (!edit) continue;
    const { code, path, data } = located.finding;
    const key = JSON.stringify([code, path, data, edit.newText]);
    if (tried.has(key)) continue;
    tried.add(key);
    return edit;
  }
  return undefined;
}
