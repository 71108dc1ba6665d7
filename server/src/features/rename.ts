import type { Analysis, Range } from '../analysis';
import { messages } from '../messages';
import { foldName, namesOf, placesOf, type Language, type Name } from '../notice';
import type { Path } from '../yaml';
import { editsInText, replace, type TextChange, type TextEdit } from './edits';
import { namedAt, spanOfName, type Named } from './named-places';
import { rangeOf } from './spans';

/** A name that can be changed. */
export interface Renamable {
  readonly range: Range;
  readonly text: string;
}

/** Why a name cannot be changed so, in the reader's language. */
export interface Refusal {
  readonly refusal: string;
}

/** The name at an offset, or why there is nothing to rename. */
export function prepareRename(analysis: Analysis, offset: number, language: Language): Renamable | Refusal {
  const named = namedAt(analysis, offset);
  if (!named) return { refusal: messages(language).rename.nothing };
  return { range: rangeOf(analysis, named.span), text: named.text };
}

/**
 * Gives what is named at an offset another name, wherever the notice speaks of it; quotes are kept, and made where the new name
 * needs them.
 * @returns the edits; why not, for a name that is empty, not on one line, or taken; undefined where nothing is named
 */
export function rename(
  analysis: Analysis,
  offset: number,
  newName: string,
  language: Language,
): TextEdit[] | Refusal | undefined {
  const named = namedAt(analysis, offset);
  if (!named) return undefined;
  const written = newName.trim().normalize('NFC');
  const refusal = refusalOf(analysis, named, written, language);
  if (refusal !== undefined) return { refusal };
  if (!named.name) return named.places.map(({ span }) => replace(analysis, span, written));
  return editsOf(analysis, placesOf(analysis.notice, named.name), written);
}

function refusalOf(analysis: Analysis, named: Named, written: string, language: Language): string | undefined {
  const labels = messages(language).rename;
  if (written === '') return labels.empty;
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001F\u007F\u0085\u2028\u2029]/u.test(written)) return labels.oneLine;
  if (!named.name) {
    if (/[\s,[\]{}]/u.test(written)) return labels.anchor;
    const taken = written !== named.text && analysis.document.anchors.some(({ name }) => name === written);
    return taken ? labels.taken(written) : undefined;
  }
  const renamed = named.name;
  const taken = namesOf(analysis.notice).some((other) => clashes(renamed, other, written));
  return taken ? labels.taken(written) : undefined;
}

/** True where another thing of the same kind goes by the new name already, in the same register as far as it is a register's. */
function clashes(renamed: Name, other: Name, written: string): boolean {
  if (other.kind !== renamed.kind || foldName(other.text) !== foldName(written)) return false;
  if (foldName(renamed.text) === foldName(written)) return false;
  return renamed.register === undefined || other.register === undefined || renamed.register === other.register;
}

/** One change for each place where the name is written: what an alias repeats is written once. */
function editsOf(analysis: Analysis, places: readonly Name[], written: string): TextEdit[] {
  const texts = new Map<number, { readonly path: Path; readonly changes: Map<number, TextChange> }>();
  for (const place of places) {
    const node = analysis.document.nodeAt(place.path);
    if (!node) continue;
    const text = texts.get(node.span.start) ?? { path: place.path, changes: new Map<number, TextChange>() };
    texts.set(node.span.start, text);
    text.changes.set(spanOfName(analysis, place).start, { span: place.span, text: written });
  }
  return [...texts.values()].flatMap(({ path, changes }) => editsInText(analysis, path, [...changes.values()]));
}
