import { messages } from '../messages';
import { hasContent, isTranslated, shapeAt } from '../notice';
import { entryOf, type MapEntry, type MapNode, type Path, type YamlNode } from '../yaml';
import { text, type Block, type Content, type Inline, type LabelledValue, type RecordItem, type Rich } from './blocks';
import { heading } from './headings';
import { denial } from './statements';
import { inlineValue, joined, labelOf, plainValueOf, richValue, type RenderContext } from './values';

/** Sections that must stand apart from all other information: GDPR 21(4). */
const APART = new Set(['vastustamisoikeus', 'kielto-oikeus']);

/** Collects the blocks of one section. */
class SectionWriter {
  readonly blocks: Block[] = [];
  readonly #counts = new Map<string, number>();

  constructor(
    private readonly section: string,
    private readonly apart: boolean,
  ) {}

  add(path: Path, content: Content): void {
    const base = `${path.join('/')}:${content.kind}`;
    const count = this.#counts.get(base) ?? 0;
    this.#counts.set(base, count + 1);
    const block: Block = { id: count === 0 ? base : `${base}:${count}`, section: this.section, path, content };
    this.blocks.push(this.apart ? { ...block, apart: true } : block);
  }

  rich(path: Path, body: readonly Rich[]): void {
    if (body.length > 0) this.add(path, { kind: 'rich', body });
  }
}

/**
 * The blocks of one section: its heading (its own, or the published one) and what stands under it.
 * @param key the section's key, for its heading
 * @param level the heading's level
 */
export function sectionBlocks(
  context: RenderContext,
  key: string,
  node: YamlNode,
  path: Path,
  level: 2 | 3 | 4,
): Block[] {
  const writer = new SectionWriter(String(path[0] ?? ''), APART.has(key));
  writer.add(path, { kind: 'heading', level, text: headingOf(context, key, node, path) });
  const denied = denial(key, node, context.language);
  if (denied) writer.rich(path, [{ kind: 'paragraph', children: text(denied) }]);
  else if (hasContent(node)) body(context, writer, node, path, level);
  else if (context.showMissing) writer.add(path, { kind: 'missing', text: messages(context.language).preview.missing });
  return writer.blocks;
}

/** The placeholder of a section that is not there. */
export function missingBlocks(context: RenderContext, key: string, path: Path, level: 2 | 3 | 4): Block[] {
  const title = heading(key, context.language) ?? key;
  const writer = new SectionWriter(String(path[0] ?? key), false);
  writer.add(path, { kind: 'heading', level, text: title });
  writer.add(path, { kind: 'missing', text: messages(context.language).preview.missing });
  return writer.blocks;
}

function headingOf(context: RenderContext, key: string, node: YamlNode, path: Path): string {
  const own = entryOf(node, 'otsikko');
  const written = own && plainValueOf(context, own.value, [...path, 'otsikko']);
  return written ?? heading(key, context.language) ?? labelOf(path, context.language);
}

function body(context: RenderContext, writer: SectionWriter, node: YamlNode, path: Path, level: 2 | 3 | 4): void {
  if (node.kind === 'list') return list(context, writer, node.items, path);
  if (node.kind === 'scalar' || isTranslated(node)) return writer.rich(path, richValue(context, node, path));
  map(context, writer, node, path, level);
}

/** A section's map: the text, the list, then fields in a table and parts with headings of their own, in file order. */
function map(context: RenderContext, writer: SectionWriter, node: MapNode, path: Path, level: 2 | 3 | 4): void {
  const prose = entryOf(node, 'teksti');
  const items = entryOf(node, 'luettelo');
  if (prose) writer.rich([...path, 'teksti'], richValue(context, prose.value, [...path, 'teksti']));
  if (items) body(context, writer, items.value, [...path, 'luettelo'], level);
  const rest = node.entries.filter(
    (entry) => !['otsikko', 'teksti', 'luettelo'].includes(entry.key) && hasContent(entry.value) && !isInternal(entry),
  );
  const fields = rest.filter((entry) => !isPart(entry, path));
  const rows = fields.map((entry) => row(context, entry, path));
  if (rows.length > 0) writer.add(path, { kind: 'facts', rows });
  const nextLevel = level < 4 ? ((level + 1) as 3 | 4) : 4;
  for (const entry of rest) {
    if (!isPart(entry, path)) continue;
    const at = [...path, entry.key];
    writer.add(at, { kind: 'heading', level: nextLevel, text: headingOf(context, entry.key, entry.value, at) });
    body(context, writer, entry.value, at, nextLevel);
  }
}

/** Keys that tell the tool what a notice owes and say nothing to its reader. */
const INTERNAL = new Set(['tyyppi', 'laji']);

/** True for what is not published: the author's own marks, and a `suoramarkkinointi: ei`. */
function isInternal(entry: MapEntry): boolean {
  if (INTERNAL.has(entry.key)) return true;
  if (entry.key === 'maa' && entry.value.kind === 'scalar') return /^(FI|Suomi|Finland)$/i.test(entry.value.text);
  return (
    entry.key === 'suoramarkkinointi' &&
    entry.value.kind === 'scalar' &&
    (entry.value.value === false || entry.value.text === 'ei')
  );
}

/** True for a key that is a section within a section: one that may carry its own heading. */
function isPart(entry: MapEntry, path: Path): boolean {
  const shape = shapeAt([...path, entry.key]);
  return (shape?.keys.includes('teksti') ?? false) || entry.key === 'historia';
}

function row(context: RenderContext, entry: MapEntry, path: Path): LabelledValue {
  const at = [...path, entry.key];
  return { label: labelOf(at, context.language), value: inlineValue(context, entry.value, at) };
}

function list(context: RenderContext, writer: SectionWriter, items: readonly YamlNode[], path: Path): void {
  const filled = items.map((item, index) => ({ item, at: [...path, index] })).filter(({ item }) => hasContent(item));
  if (filled.some(({ item }) => item.kind === 'map' && !isTranslated(item))) {
    writer.add(path, { kind: 'records', items: filled.map(({ item, at }) => recordOf(context, item, at)) });
    return;
  }
  const bullets = filled.map(({ item, at }): Rich[] => [
    { kind: 'paragraph', children: inlineValue(context, item, at) },
  ]);
  writer.rich(path, [{ kind: 'list', ordered: false, start: 1, items: bullets }]);
}

/** Keys whose value leads a record, the first that is there. */
const LEADS = ['kuvaus', 'ryhmä', 'nimi', 'tiedot', 'vastaanottaja', 'palvelu', 'maa', 'peruste', 'versio'];

/** Records in which another key than the common first one leads. */
const LEAD_BY_DEFINITION: Readonly<Record<string, readonly string[]>> = {
  vastaanottaja: ['nimi', 'ryhmä', 'kuvaus'],
  luovutus: ['vastaanottaja', 'kuvaus'],
  siirto: ['vastaanottaja', 'maa', 'kuvaus'],
  tietoryhma: ['ryhmä', 'tiedot', 'kuvaus'],
  erityinenRyhma: ['ryhmä'],
  sailytysaika: ['tiedot', 'aika', 'kriteeri'],
  tietolahde: ['kuvaus', 'nimi'],
  evaste: ['nimi', 'tarkoitus'],
};

function recordOf(context: RenderContext, item: YamlNode, path: Path): RecordItem {
  if (item.kind !== 'map' || isTranslated(item)) return { path, lead: inlineValue(context, item, path), rows: [] };
  const order = LEAD_BY_DEFINITION[shapeAt(path)?.definition ?? ''] ?? LEADS;
  const leadKey = order.find((key) => item.entries.some((entry) => entry.key === key && hasContent(entry.value)));
  const lead = item.entries.find((entry) => entry.key === leadKey);
  const rest = item.entries.filter((entry) => entry !== lead && hasContent(entry.value) && !isInternal(entry));
  const leadText = lead ? inlineValue(context, lead.value, [...path, lead.key]) : [];
  const data = rest.find((entry) => entry.key === 'tiedot' && leadKey === 'ryhmä');
  return {
    path,
    lead: data
      ? joined([strong(leadText), inlineValue(context, data.value, [...path, 'tiedot'])], ': ')
      : rest.length > 0
        ? strong(leadText)
        : leadText,
    rows: rest.filter((entry) => entry !== data).map((entry) => row(context, entry, path)),
  };
}

function strong(children: readonly Inline[]): Inline[] {
  return children.length > 0 ? [{ kind: 'strong', children }] : text('');
}
