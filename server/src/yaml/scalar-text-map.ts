import { decodeBlock } from './decode-block';
import { decodeFlow } from './decode-flow';
import type { ScalarNode } from './node';
import { TextMap, type Segment } from './text-map';

/**
 * The text map of a scalar. Decoding is done here a second time, with positions; where its text differs from the
 * library's (broken input that the library mends in its own way) the two are aligned character by character.
 */
export function textMapOf(source: string, scalar: ScalarNode): TextMap {
  const block = scalar.style === 'literal' || scalar.style === 'folded';
  const builder = block ? decodeBlock(source, scalar.span, scalar.text) : decodeFlow(source, scalar.span, scalar.style);
  if (builder.text === scalar.text) return new TextMap(builder.text, builder.segments, scalar.span);
  return new TextMap(scalar.text, align(source, scalar), scalar.span);
}

/** Finds each decoded character in order; white space stands for any white space, what is not found for nothing. */
function align(source: string, scalar: ScalarNode): Segment[] {
  const segments: Segment[] = [];
  let at = scalar.span.start;
  for (let i = 0; i < scalar.text.length; i++) {
    const char = scalar.text[i] ?? '';
    let found = -1;
    for (let look = at; look < Math.min(scalar.span.end, at + 400); look++) {
      const candidate = source[look] ?? '';
      if (candidate === char || (/\s/.test(char) && /\s/.test(candidate))) {
        found = look;
        break;
      }
    }
    segments.push({ decoded: i, decodedLength: 1, source: found < 0 ? at : found, sourceLength: found < 0 ? 0 : 1 });
    if (found >= 0) at = found + 1;
  }
  return segments;
}
