import type { Analysis, Range, ReadNotice } from '../analysis';
import { definitionsOf, namesOf, placesOf, type Name } from '../notice';
import type { AnchorMark, Path, Span } from '../yaml';
import { holds, rangeOf } from './spans';

/** A place where something goes by its name. */
export interface NamedPlace {
  readonly span: Span;
  readonly role: 'definition' | 'use';
}

/** What goes by a name at a place: a thing of the notice, or an anchor of YAML. */
export interface Named {
  /** The name at the place that was asked for. */
  readonly span: Span;
  readonly text: string;
  /** Where the name is given; the nearest, where it is given more than once. */
  readonly definitions: readonly Span[];
  /** Every place of the name in the order of the file, definitions included, each once. */
  readonly places: readonly NamedPlace[];
  /** The thing of the notice; undefined for an anchor. */
  readonly name: Name | undefined;
}

/** What goes by the name that stands at an offset; undefined where none does. */
export function namedAt(read: ReadNotice, offset: number): Named | undefined {
  return anchorAt(read, offset) ?? nameAt(read, offset);
}

/** Every place of what goes by the name at an offset, for a list of references and for marking them; none where nothing does. */
export function placesAt(
  analysis: Analysis,
  offset: number,
): { readonly range: Range; readonly role: NamedPlace['role'] }[] {
  return (namedAt(analysis, offset)?.places ?? []).map(({ span, role }) => ({ range: rangeOf(analysis, span), role }));
}

/** The stretch of a name in the source. */
export function spanOfName({ document }: ReadNotice, { path, span }: Name): Span {
  return document.spanInText(path, span.start, span.end);
}

function nameAt(read: ReadNotice, offset: number): Named | undefined {
  const place = read.document.placeAt(offset);
  if (!place || place.part === 'key') return undefined;
  const name = namesOf(read.notice).find(
    (candidate) => samePath(candidate.path, place.path) && holds(spanOfName(read, candidate), offset),
  );
  if (!name) return undefined;
  return {
    span: spanOfName(read, name),
    text: name.text,
    definitions: definitionsOf(read.notice, name).map((definition) => spanOfName(read, definition)),
    places: inOrder(
      placesOf(read.notice, name).map((other) => ({
        span: spanOfName(read, other),
        role: other.role === 'definition' ? 'definition' : 'use',
      })),
    ),
    name,
  };
}

/** An alias stands for the last anchor of its name before it. */
function anchorAt({ document }: ReadNotice, offset: number): Named | undefined {
  const { anchors } = document;
  const at = anchors.findIndex(({ span }) => span.start - 1 <= offset && offset <= span.end);
  const mark = anchors[at];
  if (!mark) return undefined;
  const isSame = (other: AnchorMark): boolean => other.name === mark.name;
  const isAnchor = (other: AnchorMark): boolean => isSame(other) && other.kind === 'anchor';
  const first = anchors.slice(0, at + 1).findLastIndex(isAnchor);
  const next = anchors.findIndex((other, index) => index > at && isAnchor(other));
  const marks = anchors.slice(Math.max(0, first), next < 0 ? undefined : next).filter(isSame);
  return {
    span: mark.span,
    text: mark.name,
    definitions: marks.filter(isAnchor).map(({ span }) => span),
    places: marks.map(({ kind, span }) => ({ span, role: kind === 'anchor' ? 'definition' : 'use' })),
    name: undefined,
  };
}

/** What an alias repeats is written once. */
function inOrder(places: readonly NamedPlace[]): NamedPlace[] {
  const byStart = new Map(places.map((place) => [place.span.start, place]));
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
