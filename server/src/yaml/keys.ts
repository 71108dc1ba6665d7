/** Knows how a key is meant to be spelt. The dictionary is given from above: this folder knows no format. */
export interface KeyDictionary {
  /** Canonical spelling of a key as written, or the key itself (NFC) where none is known. */
  canonical(sourceKey: string): string;
}

/** Letters without their marks, lower case: what remains of a key typed on a keyboard without ä and ö. */
export function foldKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/**
 * A dictionary over the known keys: a key in NFD or in ASCII (`rekisterinpitaja`) is understood as the one it stands for.
 * @param known every key of the format; two that fold alike would make the fold ambiguous, and the first wins
 */
export function keyDictionary(known: Iterable<string>): KeyDictionary {
  const exact = new Set<string>();
  const folded = new Map<string, string>();
  for (const key of known) {
    exact.add(key);
    if (!folded.has(foldKey(key))) folded.set(foldKey(key), key);
  }
  return {
    canonical(sourceKey) {
      const composed = sourceKey.normalize('NFC');
      return exact.has(composed) ? composed : (folded.get(foldKey(composed)) ?? composed);
    },
  };
}

/** Keys stand for themselves. */
export const verbatimKeys: KeyDictionary = { canonical: (key) => key.normalize('NFC') };
