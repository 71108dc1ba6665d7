import type { Analysis } from '../analysis';
import { referencesOf } from '../law';
import { languageAt, matchTextOf, shapeAt } from '../notice';
import type { Place, Span } from '../yaml';

/** A legal reference in a notice, with its place in the source. */
export interface LocatedReference {
  /** As written, line breaks as spaces. */
  readonly text: string;
  readonly targets: readonly string[];
  readonly span: Span;
}

/** Every legal reference in the texts of a notice, in the order of the file. */
export function referencesIn(analysis: Analysis): LocatedReference[] {
  const { document, notice } = analysis;
  return notice.prose().flatMap((prose) =>
    referencesOf(prose.match, prose.language).map((reference) => {
      const original = prose.match.toOriginal(reference.start, reference.end);
      return {
        text: prose.text.slice(original.start, original.end).replace(/\s+/g, ' '),
        targets: reference.targets,
        span: document.spanInText(prose.path, original.start, original.end),
      };
    }),
  );
}

/** The legal reference whose words hold an offset, in a text value. */
export function referenceAt(analysis: Analysis, place: Place, offset: number): LocatedReference | undefined {
  const node = place.node;
  const shape = shapeAt(place.path);
  if (node.kind !== 'scalar' || node.text.trim() === '' || (shape && !shape.isText)) return undefined;
  const map = analysis.document.textMap(node);
  const match = matchTextOf(node.text);
  const language = languageAt(place.path, analysis.notice.primaryLanguage);
  for (const reference of referencesOf(match, language)) {
    const original = match.toOriginal(reference.start, reference.end);
    const span = map.toSource(original.start, original.end);
    if (span.start <= offset && offset <= span.end)
      return { text: node.text.slice(original.start, original.end), targets: reference.targets, span };
  }
  return undefined;
}
