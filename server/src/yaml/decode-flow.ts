import type { ScalarStyle, Span } from './node';
import { TextMapBuilder } from './text-map';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b',
  ' ': ' ', '"': '"', '/': '/', '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029',
}; // prettier-ignore
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Decodes a plain, single- or double-quoted scalar with positions (YAML 1.2 §7.3): line folding, `''`, escapes.
 * @param span from the opening quote (or the first character) through the closing quote
 */
export function decodeFlow(source: string, span: Span, style: ScalarStyle): TextMapBuilder {
  const out = new TextMapBuilder();
  const quote = style === 'single' ? "'" : style === 'double' ? '"' : '';
  let at = span.start + quote.length;
  const end = quote && source[span.end - 1] === quote && span.end - 1 >= at ? span.end - 1 : span.end;
  let runStart = at;
  const flush = (to: number): void => out.copy(source, runStart, to);

  while (at < end) {
    const char = source[at];
    if (char === '\n' || char === '\r') {
      // white space before a fold is not content, but an escaped blank is: it is its own segment already
      let textEnd = at;
      while (textEnd > runStart && isBlank(source[textEnd - 1])) textEnd--;
      flush(textEnd);
      at = fold(source, textEnd, end, out);
      runStart = at;
    } else if (style === 'single' && char === "'" && source[at + 1] === "'") {
      flush(at);
      out.add("'", at, 2);
      at = runStart = at + 2;
    } else if (style === 'double' && char === '\\') {
      flush(at);
      at = runStart = escape(source, at, end, out);
    } else at++;
  }
  flush(end);
  return out;
}

/** From the blanks before a line break to the first character of the next text line; one break is a space, n are n - 1. */
function fold(source: string, from: number, end: number, out: TextMapBuilder): number {
  let at = from;
  let breaks = 0;
  while (at < end && (isBlank(source[at]) || source[at] === '\n' || source[at] === '\r')) {
    if (source[at] === '\n') breaks++;
    at++;
  }
  out.add(breaks <= 1 ? ' ' : '\n'.repeat(breaks - 1), from, at - from);
  return at;
}

/** One escape at a backslash; returns the offset after it. An unknown escape is kept as written, as the library does. */
function escape(source: string, at: number, end: number, out: TextMapBuilder): number {
  const next = source[at + 1] ?? '';
  if (next === '\n' || next === '\r') {
    let after = at + 1;
    while (after < end && (isBlank(source[after]) || source[after] === '\n' || source[after] === '\r')) after++;
    return after;
  }
  const simple = ESCAPES[next];
  if (simple !== undefined) {
    out.add(simple, at, 2);
    return at + 2;
  }
  const digits = HEX_LENGTH[next];
  if (digits) {
    const hex = source.slice(at + 2, at + 2 + digits);
    const code = /^[0-9a-f]+$/i.test(hex) && hex.length === digits ? parseInt(hex, 16) : NaN;
    if (code <= 0x10ffff) {
      out.add(String.fromCodePoint(code), at, 2 + digits);
      return at + 2 + digits;
    }
  }
  out.copy(source, at, Math.min(at + 2, end));
  return at + 2;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}
