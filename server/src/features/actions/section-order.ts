import type { Analysis } from '../../analysis';
import { formatDictionary, shapeAt } from '../../notice';
import { parseYaml, toJson, type Json, type Path, type YamlDocument } from '../../yaml';
import { difference } from '../edits';
import type { ActionProvider } from './action';
import { arranged, ownMap, sectionLayout, type SectionLayout, type SectionLines } from './section-layout';

/** A section that is not in its usual place moves there, with its comments; an anchor stays before what refers to it. */
export const moveSection: ActionProvider = {
  kind: 'refactor.move',
  offer({ analysis, labels, path }) {
    const key = path[path.length - 1];
    const map = path.slice(0, -1);
    if (typeof key !== 'string' || !isOrdered(map) || keepsFileOrder(analysis)) return [];
    const layout = layoutAt(analysis.document, map);
    const section = layout?.sections.find((candidate) => candidate.key === key);
    if (!layout || !section) return [];
    const edit = sound(analysis, arranged(layout, withMoved(layout, section, map, analysis.document)));
    return edit ? [{ title: labels.moveSection(key), edits: [edit] }] : [];
  },
};

/** The whole notice in the standard order: its sections, those of each register, the rights. */
export const sortSections: ActionProvider = {
  kind: 'source.sortSections.seloste',
  offer({ analysis, labels }) {
    if (keepsFileOrder(analysis)) return [];
    const registers = analysis.notice.registers.map(({ path }) => path);
    let { document } = analysis;
    for (const map of [...registers, ['oletukset'], ['oikeudet'], []]) {
      const layout = layoutAt(document, map);
      if (!layout) continue;
      const text = arranged(layout, sorted(layout, map, document));
      // where one map cannot be sorted, the others still are
      if (text !== document.source && keepsData(document, text)) document = parseYaml(text, formatDictionary);
    }
    const edit = difference(analysis, document.source);
    return edit ? [{ title: labels.sortSections, edits: [edit] }] : [];
  },
};

/** The place in a map where a key that is not there yet belongs: before the section returned, at the end where there is none. */
export function sectionAfter(layout: SectionLayout, map: Path, key: string): SectionLines | undefined {
  const rank = ranks(layout, map);
  const own = standardOrder(map).indexOf(key);
  return layout.sections.find((section) => (rank.get(section) ?? -1) > own);
}

/** The layout of the map at a path, where it is written there in lines. */
export function layoutAt(document: YamlDocument, path: Path): SectionLayout | undefined {
  const map = ownMap(document, path);
  return map && sectionLayout(document, map);
}

/** Maps whose keys are sections: the notice, the defaults, a register, the rights. */
export function isOrdered(map: Path): boolean {
  const [top, index] = map;
  if (map.length === 2) return top === 'rekisterit' && typeof index === 'number';
  return map.length === 0 || (map.length === 1 && (top === 'oletukset' || top === 'oikeudet'));
}

/** True where the file says that its own order is the published one: then no order is the usual one. */
function keepsFileOrder({ document }: Analysis): boolean {
  const node = document.nodeAt(['järjestys']);
  return node?.kind === 'scalar' && node.value === 'tiedosto';
}

function standardOrder(map: Path): readonly string[] {
  return shapeAt(map)?.keys ?? [];
}

/** Each section's place in the standard order; a key the format does not know stays with the one before it. */
function ranks(layout: SectionLayout, map: Path): Map<SectionLines, number> {
  const order = standardOrder(map);
  let last = -1;
  return new Map(
    layout.sections.map((section) => {
      const known = order.indexOf(section.key);
      if (known >= 0) last = known;
      return [section, last];
    }),
  );
}

function sorted(layout: SectionLayout, map: Path, document: YamlDocument): SectionLines[] {
  const rank = ranks(layout, map);
  const needs = anchorsNeeded(layout, document);
  const waiting = [...layout.sections].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const order: SectionLines[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((section) =>
      [...(needs.get(section) ?? [])].every((other) => order.includes(other)),
    );
    order.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return order;
}

function withMoved(layout: SectionLayout, moved: SectionLines, map: Path, document: YamlDocument): SectionLines[] {
  const rank = ranks(layout, map);
  const needs = anchorsNeeded(layout, document);
  const order = layout.sections.filter((section) => section !== moved);
  const own = rank.get(moved) ?? 0;
  const later = order.findIndex((section) => (rank.get(section) ?? 0) > own);
  const earliest = order.findLastIndex((section) => needs.get(moved)?.has(section)) + 1;
  const first = order.findIndex((section) => needs.get(section)?.has(moved));
  const latest = first < 0 ? order.length : first;
  const at = Math.min(latest, Math.max(earliest, later < 0 ? order.length : later));
  return [...order.slice(0, at), moved, ...order.slice(at)];
}

/** The sections that must stay before each: they hold the anchors it refers to. */
function anchorsNeeded(layout: SectionLayout, document: YamlDocument): Map<SectionLines, Set<SectionLines>> {
  const needs = new Map<SectionLines, Set<SectionLines>>();
  const defined = new Map<string, SectionLines>();
  for (const { kind, name, span } of document.anchors) {
    const section = layout.sections.find(({ start, end }) => span.start >= start && span.start < end);
    if (!section) continue;
    if (kind === 'anchor') defined.set(name, section);
    const holder = kind === 'alias' ? defined.get(name) : undefined;
    if (holder && holder !== section) needs.set(section, (needs.get(section) ?? new Set()).add(holder));
  }
  return needs;
}

function sound(analysis: Analysis, text: string): ReturnType<typeof difference> {
  return text !== analysis.document.source && keepsData(analysis.document, text)
    ? difference(analysis, text)
    : undefined;
}

/** True where a text says the same in another order, and has the same comments. */
function keepsData(before: YamlDocument, text: string): boolean {
  const after = parseYaml(text, formatDictionary);
  return after.problems.length === 0 && unordered(after) === unordered(before);
}

function unordered(document: YamlDocument): string {
  const comments = document.comments.map((comment) => comment.text.trimEnd()).sort();
  return JSON.stringify([withSortedKeys(toJson(document.root, 'source')), comments]);
}

function withSortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (value === null || typeof value !== 'object') return value;
  // as pairs: keys that look like numbers have an order of their own in an object
  return Object.keys(value)
    .sort()
    .map((key) => [key, withSortedKeys(value[key] ?? null)]);
}
