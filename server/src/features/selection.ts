import type { Analysis, Range } from '../analysis';
import { matchTextOf } from '../notice';
import { sentencesOf } from '../rules';
import type { ScalarNode, Span, YamlNode } from '../yaml';
import { commentBlocks } from './folding';
import { holds, rangeOf, trimmedSpan } from './spans';

/**
 * What 'Expand Selection' takes at an offset, the narrowest first, each holding the one before it: the word, the sentence, the
 * text, the value with its quotes, the entry with its key, the item, the section, the file.
 */
export function selectionRanges(analysis: Analysis, offset: number): Range[] {
  const { document } = analysis;
  const whole: Span = { start: 0, end: document.source.length };
  const wider: Span[] = [whole, ...nodeSpans(analysis, offset)];
  const comment = document.comments.find(({ span }) => holds(span, offset));
  if (comment) {
    const block = commentBlocks(analysis).find((span) => holds(span, offset));
    wider.push(...(block ? [block] : []), comment.span);
  }
  const word = wordAt(document.source, offset);
  const chain: Span[] = [];
  for (const span of [...wider, ...(word ? [word] : [])]) {
    const last = chain[chain.length - 1];
    const inside = !last || (last.start <= span.start && span.end <= last.end);
    const narrower = !last || span.end - span.start < last.end - last.start;
    if (inside && narrower && holds(span, offset)) chain.push(span);
  }
  return chain.reverse().map((span) => rangeOf(analysis, span));
}

/** The tree's stretches that hold an offset, from the outside in. */
function nodeSpans(analysis: Analysis, offset: number): Span[] {
  const { source, root } = analysis.document;
  const spans: Span[] = [];
  let node: YamlNode | undefined = root;
  while (node && holds(node.span, offset)) {
    spans.push(trimmedSpan(node.span, source));
    if (node.kind === 'map') {
      const entry = node.entries.find((candidate) => !candidate.merged && holds(candidate.span, offset));
      if (!entry) return spans;
      spans.push(trimmedSpan(entry.span, source));
      if (holds(entry.keySpan, offset)) return [...spans, entry.keySpan];
      node = entry.value;
    } else if (node.kind === 'list') {
      const index = node.itemSpans.findIndex((span) => holds(span, offset));
      const span = node.itemSpans[index];
      if (!span) return spans;
      spans.push(trimmedSpan(span, source));
      node = node.items[index];
    } else return [...spans, ...textSpans(analysis, node, offset)];
  }
  return spans;
}

/** Within a text: all of it without quotes and marks, and the sentence at the offset. */
function textSpans(analysis: Analysis, node: ScalarNode, offset: number): Span[] {
  const { text } = node;
  const map = analysis.document.textMap(node);
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const start = text.indexOf(trimmed);
  const spans = [map.toSource(start, start + trimmed.length)];
  const match = matchTextOf(text);
  for (const sentence of sentencesOf(match.text)) {
    const original = match.toOriginal(sentence.start, sentence.end);
    const span = map.toSource(original.start, original.end);
    if (holds(span, offset)) return [...spans, span];
  }
  return spans;
}

const WORD = /[\p{L}\p{M}\p{N}_-]/u;

function wordAt(source: string, offset: number): Span | undefined {
  let start = offset;
  while (start > 0 && WORD.test(source[start - 1] ?? '')) start--;
  let end = offset;
  while (end < source.length && WORD.test(source[end] ?? '')) end++;
  return end > start ? { start, end } : undefined;
}
