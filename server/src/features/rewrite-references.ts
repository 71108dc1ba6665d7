import type { Analysis, Range } from '../analysis';
import { findReferences, referencesIn, standardForm, type LegalReference } from '../law';
import { messages } from '../messages';
import type { Language, Prose } from '../notice';
import { editFor, type TextEdit } from './edits';

/** A rewriting that no finding asks for: the author chooses it. */
export interface Rewriting {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One reference of a text, and what it becomes. */
interface Rewritten {
  readonly reference: LegalReference;
  readonly written: string;
}

/**
 * The rewritings of legal references to the standard form of their language: the reference in a range, and, where the
 * notice has more of them, all.
 * @param language the reader's language, for the titles
 */
export function rewriteReferences(analysis: Analysis, range: Range, language: Language): Rewriting[] {
  const labels = messages(language).actions;
  const from = analysis.text.offsetAt(range.start);
  const to = analysis.text.offsetAt(range.end);
  const here = analysis.notice.prose().find((prose) => {
    const node = analysis.document.nodeAt(prose.path);
    return node !== undefined && node.span.start <= from && to <= node.span.end;
  });
  if (!here) return [];
  const reference = referencesIn(here).find((candidate) => {
    const span = sourceSpan(analysis, here, candidate);
    return span.start <= from && to <= span.end;
  });
  const at = reference && rewrite(here, reference);
  if (!at) return [];
  const rewritings: Rewriting[] = [{ title: labels.rewriteReference(at.written), edits: edit(analysis, here, at) }];
  const all = analysis.notice.prose().flatMap((prose) =>
    referencesIn(prose).flatMap((each) => {
      const rewritten = rewrite(prose, each);
      return rewritten ? edit(analysis, prose, rewritten) : [];
    }),
  );
  const edits = withoutOverlaps(all, analysis);
  if (edits.length > 1) rewritings.push({ title: labels.rewriteReferences(edits.length), edits });
  return rewritings.filter((rewriting) => rewriting.edits.length > 0);
}

/** A reference in the standard form; undefined where it is that already, or would mean something else where it stands. */
function rewrite(prose: Prose, reference: LegalReference): Rewritten | undefined {
  const { text } = prose.match;
  const form = standardForm(reference, prose.language, text.slice(reference.end));
  if (form === undefined) return undefined;
  const written = beginsSentence(text, reference.start) ? capitalise(form) : form;
  if (written === reference.text.replace(/\s+/g, ' ')) return undefined;
  const rewritten = text.slice(0, reference.start) + written + text.slice(reference.end);
  const found = findReferences(rewritten, { language: prose.language });
  return sameTargets(referencesIn(prose), found) ? { reference, written } : undefined;
}

function sameTargets(before: readonly LegalReference[], after: readonly LegalReference[]): boolean {
  return JSON.stringify(before.map(({ targets }) => targets)) === JSON.stringify(after.map(({ targets }) => targets));
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  return /^\p{Lu}/u.test(text.slice(start)) && (before === '' || /[.!?:]$/.test(before));
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function edit(analysis: Analysis, prose: Prose, { reference, written }: Rewritten): TextEdit[] {
  const span = prose.match.toOriginal(reference.start, reference.end);
  const made = editFor(analysis, { kind: 'replace-text', path: prose.path, span, text: written });
  return made ? [made] : [];
}

function sourceSpan(analysis: Analysis, prose: Prose, reference: LegalReference): { start: number; end: number } {
  const original = prose.match.toOriginal(reference.start, reference.end);
  return analysis.document.spanInText(prose.path, original.start, original.end);
}

/** An edit may have to put its whole value in quotes; another edit of the same value is left for the next time. */
function withoutOverlaps(edits: readonly TextEdit[], analysis: Analysis): TextEdit[] {
  const kept: TextEdit[] = [];
  let end = -1;
  for (const one of [...edits].sort(
    (a, b) => analysis.text.offsetAt(a.range.start) - analysis.text.offsetAt(b.range.start),
  )) {
    const start = analysis.text.offsetAt(one.range.start);
    if (start < end) continue;
    kept.push(one);
    end = analysis.text.offsetAt(one.range.end);
  }
  return kept;
}
