/** Words that one YAML reader or another takes for something other than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity)$/i;

/** Begins with a letter and has nothing that could mean anything to YAML, in brackets or out of them. */
const HARMLESS = /^\p{L}(?:[\p{L}\p{M}\p{N}.;()/@%’”–§'"_-]|,(?= )| (?=[^ ]))*$/u;

/**
 * A text in quotation marks without them, where every reader reads the same text back.
 * @param source the scalar with its quotation marks
 * @returns undefined where the marks are needed, or might be
 */
export function withoutQuotes(source: string): string | undefined {
  const inner = source.slice(1, -1);
  if (source.startsWith('"') ? /[\\"]/.test(inner) : inner.includes("'")) return undefined;
  return HARMLESS.test(inner) && !RESERVED.test(inner) ? inner : undefined;
}
