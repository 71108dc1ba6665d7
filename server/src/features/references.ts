import type { Analysis } from '../analysis';
import { findReferences } from '../law';
import { isLanguage, matchTextOf, shapeAt } from '../notice';
import type { Place, Span } from '../yaml';

export interface LocatedReference {
  readonly targets: readonly string[];
  readonly span: Span;
}

/** The legal reference whose words hold an offset, in a text value. */
export function referenceAt(analysis: Analysis, place: Place, offset: number): LocatedReference | undefined {
  const node = place.node;
  const shape = shapeAt(place.path);
  if (node.kind !== 'scalar' || node.text.trim() === '' || (shape && !shape.isText)) return undefined;
  const map = analysis.document.textMap(node);
  const match = matchTextOf(node.text);
  const own = [...place.path].reverse().find(isLanguage);
  for (const reference of findReferences(match.text, { language: own ?? analysis.notice.primaryLanguage })) {
    const original = match.toOriginal(reference.start, reference.end);
    const span = map.toSource(original.start, original.end);
    if (span.start <= offset && offset <= span.end) return { targets: reference.targets, span };
  }
  return undefined;
}
