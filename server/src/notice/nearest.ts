import { foldKey } from '../yaml';

/**
 * The word meant: the nearest of `candidates` to what was written, or undefined where none is near.
 * Near is a Damerau–Levenshtein distance of at most a third of the length on letters without their marks,
 * or a beginning of at least four letters in common to the end of the shorter.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const folded = foldKey(written).slice(0, 80);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const target = foldKey(candidate);
    const prefix = folded.length >= 4 && target.length >= 4 && (target.startsWith(folded) || folded.startsWith(target));
    const limit = Math.max(1, Math.floor(Math.max(folded.length, target.length) / 3));
    const edits = editDistance(folded, target);
    // of two words that begin with what was written the shorter is meant
    const distance = prefix ? Math.min(edits, 0.5 + edits / 1000) : edits;
    const nothingInCommon = edits >= Math.max(folded.length, target.length);
    if (!nothingInCommon && distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
