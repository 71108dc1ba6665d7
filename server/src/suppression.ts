import { PLACEHOLDER, type Finding } from './finding';
import type { Span, YamlComment, YamlDocument, YamlNode } from './yaml';

/** `# seloste-ohita <code>[, <code>]: reason`; the reason is required. */
const SUPPRESSION = /^\s*seloste-ohita\s+([^:]*?)\s*(?::\s*(.*\S)?\s*)?$/u;

/** A comment that silences rules, for the value after it (or on its line), or for the whole file. */
export interface Suppression {
  readonly comment: YamlComment;
  readonly codes: readonly string[];
  readonly reason: string | undefined;
  /** The stretch it covers; undefined for the whole file. */
  readonly scope: Span | undefined;
}

/** A finding on a suppression itself, with its place. */
export interface SuppressionFinding {
  readonly finding: Finding;
  readonly span: Span;
}

/**
 * The suppressions of a document. One above the first key covers the file; one on a line of its own covers the key or item
 * that follows; one at the end of a line covers the key or item of that line.
 */
export function suppressionsOf(document: YamlDocument): Suppression[] {
  const places = document.root ? placesOf(document.root) : [];
  const firstKey = document.root?.span.start ?? Infinity;
  return document.comments.flatMap((comment): Suppression[] => {
    const found = SUPPRESSION.exec(comment.text);
    if (!found) return [];
    const codes = (found[1] ?? '').split(/[\s,]+/).filter((code) => code !== '');
    const scope = comment.ownLine
      ? comment.span.end <= firstKey
        ? undefined
        : (after(places, comment.span.end) ?? comment.span)
      : onLine(places, document.source, comment.span.start);
    // a reason still to be filled in is none
    const reason = found[2]?.startsWith(PLACEHOLDER.trimEnd()) ? undefined : found[2];
    return [{ comment, codes, reason, scope }];
  });
}

/**
 * Tells which findings are silenced, and what is to be said of the suppressions: no reason, a rule that does not exist,
 * nothing to silence. A suppression without a reason silences nothing.
 * @param isRule whether a code names a legal rule; form can't be silenced
 */
export function applySuppressions<Located extends { readonly finding: Finding; readonly span: Span }>(
  suppressions: readonly Suppression[],
  findings: readonly Located[],
  isRule: (code: string) => boolean,
): { kept: Located[]; said: SuppressionFinding[] } {
  const used = new Set<string>();
  const kept = findings.filter(({ finding, span }) => {
    const index = suppressions.findIndex(
      ({ codes, reason, scope }) =>
        reason !== undefined &&
        codes.includes(finding.code) &&
        isRule(finding.code) &&
        (!scope || (scope.start <= span.start && span.start <= scope.end)),
    );
    if (index < 0) return true;
    used.add(`${index} ${finding.code}`);
    return false;
  });
  const said = suppressions.flatMap((suppression, index) => {
    const { codes, reason, comment } = suppression;
    const about = (code: string, rule: string): SuppressionFinding => ({
      finding: { code, data: { rule }, path: [] },
      span: comment.span,
    });
    if (reason === undefined || codes.length === 0) return [about('suppression-without-reason', codes.join(', '))];
    return codes.flatMap((code) => {
      if (!isRule(code)) return [about('unknown-rule', code)];
      return used.has(`${index} ${code}`) ? [] : [about('unused-suppression', code)];
    });
  });
  return { kept, said };
}

/** The stretches of all keys and items, in the order of the file, an item before its first key. */
function placesOf(node: YamlNode): Span[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => [item.span, ...placesOf(item)]);
  return node.entries
    .filter((entry) => !entry.merged)
    .flatMap((entry) => [
      { start: entry.span.start, end: Math.max(entry.span.end, entry.keySpan.end) },
      ...placesOf(entry.value),
    ]);
}

function after(places: readonly Span[], offset: number): Span | undefined {
  let best: Span | undefined;
  for (const place of places) if (place.start >= offset && (!best || place.start < best.start)) best = place;
  return best;
}

function onLine(places: readonly Span[], source: string, offset: number): Span {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  const candidates = places.filter((place) => place.start >= start && place.start < offset);
  return candidates[0] ?? { start, end: offset };
}
