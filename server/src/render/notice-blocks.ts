import { messages } from '../messages';
import { hasContent, isoDate, topLevelKeys, writtenDate, noticeShape, type Language, type Notice } from '../notice';
import { entryOf, type MapEntry, type MapNode, type Path, type YamlNode } from '../yaml';
import { text, type Block, type LabelledValue } from './blocks';
import { EXPECTED_IN_REGISTER, EXPECTED_SECTIONS, heading } from './headings';
import { missingBlocks, sectionBlocks } from './section-blocks';
import { plainValueOf, richValue, type RenderContext } from './values';

export interface RenderOptions {
  readonly language: Language;
  readonly showMissing: boolean;
}

/** Keys that are no sections of their own: they make up the head of the page, or steer it. */
const HEAD_KEYS = new Set([
  'seloste',
  'kieli',
  'otsikko',
  'asiakirjatyyppi',
  'versio',
  'laadittu',
  'päivitetty',
  'tarkastettu',
  'järjestys',
  'numerointi',
  'oletukset',
]);
const REGISTER_HEAD_KEYS = new Set(['nimi', 'otsikko', 'kuvaus', 'muoto']);

/**
 * The whole notice as blocks, in standard order or in the file's. Pure: the same notice and options give the same blocks.
 */
export function noticeBlocks(notice: Notice, options: RenderOptions): Block[] {
  const root = notice.document.root;
  const map = root?.kind === 'map' ? root : undefined;
  const context: RenderContext = { notice, ...options, noticeDate: noticeDate(notice) };
  const blocks = head(context, map);
  for (const key of sectionOrder(map, options.showMissing)) {
    const entry = entryOf(map, key);
    if (key === 'rekisterit') append(blocks, registers(context, entry));
    else if (key === 'oikeudet') append(blocks, rights(context, entry?.value, ['oikeudet'], 2));
    else if (key === 'muut-kohdat') append(blocks, otherSections(context, entry?.value, ['muut-kohdat'], 2));
    else if (key === 'johdanto') append(blocks, introduction(context, entry));
    else if (entry) append(blocks, sectionBlocks(context, key, entry.value, [key], 2));
    else append(blocks, missingBlocks(context, key, [key], 2));
  }
  return numbered(notice) ? withNumbers(blocks) : blocks;
}

/** A loop and no spread: ten thousand registers are more than a call may have arguments. */
function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** The day the notice bears: last updated, else drafted; decides the version of its standard clauses. */
export function noticeDate(notice: Notice): string | undefined {
  for (const key of ['päivitetty', 'laadittu']) {
    const node = notice.document.nodeAt([key]);
    const date = node?.kind === 'scalar' ? isoDate(node.text) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** True where the notice asks for the order of its file: `järjestys: tiedosto`. */
function inFileOrder(root: YamlNode | undefined): boolean {
  const order = entryOf(root, 'järjestys')?.value;
  return order?.kind === 'scalar' && order.text === 'tiedosto';
}

function sectionOrder(map: MapNode | undefined, showMissing: boolean): string[] {
  const present = (map?.entries ?? [])
    .map((entry) => entry.key)
    .filter((key) => !HEAD_KEYS.has(key) && noticeShape.child(key));
  const asWritten = inFileOrder(map);
  const expected = showMissing ? EXPECTED_SECTIONS.filter((key) => !present.includes(key)) : [];
  // the person in charge, or the data protection officer, is a contact too
  const contact = present.some((key) => ['yhteyshenkilö', 'vastuuhenkilö', 'tietosuojavastaava'].includes(key));
  const missing = expected.filter((key) => !(key === 'yhteyshenkilö' && contact));
  return asWritten
    ? [...present, ...missing]
    : topLevelKeys.filter((key) => present.includes(key) || missing.includes(key));
}

function head(context: RenderContext, map: MapNode | undefined): Block[] {
  const labels = messages(context.language).preview;
  const title = entryOf(map, 'otsikko');
  const written = title && plainValueOf(context, title.value, ['otsikko']);
  const blocks: Block[] = [
    {
      id: 'otsikko:title',
      section: 'otsikko',
      path: ['otsikko'],
      content: { kind: 'title', text: written ?? labels.untitled },
    },
  ];
  const rows: LabelledValue[] = [];
  for (const [key, label] of [
    ['asiakirjatyyppi', ''],
    ['versio', labels.version],
    ['laadittu', labels.drafted],
    ['päivitetty', labels.updated],
    ['tarkastettu', labels.reviewed],
  ] as const) {
    const entry = entryOf(map, key);
    const value = entry && plainValueOf(context, entry.value, [key]);
    if (value && label) rows.push({ label, value: text(writtenDate(value, context.language)) });
  }
  if (rows.length > 0)
    blocks.push({ id: 'laadittu:facts', section: 'laadittu', path: ['laadittu'], content: { kind: 'facts', rows } });
  return blocks;
}

/** The introduction has no heading unless it carries its own. */
function introduction(context: RenderContext, entry: MapEntry | undefined): Block[] {
  if (!entry) return [];
  const blocks = sectionBlocks(context, 'johdanto', entry.value, ['johdanto'], 2);
  return entryOf(entry.value, 'otsikko') ? blocks : blocks.filter((block) => block.content.kind !== 'heading');
}

function registers(context: RenderContext, entry: MapEntry | undefined): Block[] {
  const items = entry?.value.kind === 'list' ? entry.value.items : [];
  if (items.length === 0) return context.showMissing ? missingBlocks(context, 'rekisterit', ['rekisterit'], 2) : [];
  const defaults = entryOf(context.notice.document.root, 'oletukset')?.value;
  return items.flatMap((item, index) => register(context, item, ['rekisterit', index], defaults, items.length > 1));
}

function register(
  context: RenderContext,
  item: YamlNode,
  path: Path,
  defaults: YamlNode | undefined,
  several: boolean,
): Block[] {
  const level = several ? 3 : 2;
  const name = entryOf(item, 'nimi');
  const nameText =
    (name && plainValueOf(context, name.value, [...path, 'nimi'])) ?? messages(context.language).preview.unnamed;
  const blocks: Block[] = [];
  const block = (suffix: Path, content: Block['content']): void => {
    blocks.push({
      id: `${[...path, ...suffix].join('/')}:${content.kind}`,
      section: 'rekisterit',
      path: [...path, ...suffix],
      content,
    });
  };
  const own = entryOf(item, 'otsikko');
  const title = own && plainValueOf(context, own.value, [...path, 'otsikko']);
  if (several) block(['nimi'], { kind: 'heading', level: 2, text: title ?? nameText });
  else {
    block(['otsikko'], { kind: 'heading', level: 2, text: title ?? heading('rekisterit', context.language) ?? '' });
    block(['nimi'], { kind: 'rich', body: [{ kind: 'paragraph', children: text(nameText) }] });
  }
  const description = entryOf(item, 'kuvaus');
  if (description) {
    const body = richValue(context, description.value, [...path, 'kuvaus']);
    if (body.length > 0) block(['kuvaus'], { kind: 'rich', body });
  }
  for (const part of registerParts(context, item, path, defaults)) {
    const own = partBlocks(context, part, level);
    // what the defaults say is shown in every register, each time as a block of its own
    blocks.push(
      ...(part.path[0] === 'oletukset'
        ? own.map((shared) => ({ ...shared, id: `${path.join('/')}/${shared.id}` }))
        : own),
    );
  }
  return blocks;
}

function partBlocks(context: RenderContext, part: RegisterPart, level: 2 | 3): Block[] {
  if (part.key === 'oikeudet') return rights(context, part.node, part.path, level);
  if (part.key === 'muut-kohdat') return otherSections(context, part.node, part.path, level);
  return part.node
    ? sectionBlocks(context, part.key, part.node, part.path, level)
    : missingBlocks(context, part.key, part.path, level);
}

interface RegisterPart {
  readonly key: string;
  readonly node: YamlNode | undefined;
  readonly path: Path;
}

/** A register's sections in standard order (or as written): its own, else the default, else the gap to show. */
function registerParts(
  context: RenderContext,
  item: YamlNode,
  path: Path,
  defaults: YamlNode | undefined,
): RegisterPart[] {
  const keys = noticeShape.child('rekisterit')?.child(0)?.keys ?? [];
  const owned = (item.kind === 'map' ? item.entries : []).map((entry) => entry.key);
  const asWritten = inFileOrder(context.notice.document.root);
  const wanted = asWritten ? [...owned, ...keys.filter((key) => !owned.includes(key))] : keys;
  return wanted.flatMap((key): RegisterPart[] => {
    if (REGISTER_HEAD_KEYS.has(key) || !keys.includes(key)) return [];
    const own = entryOf(item, key);
    if (own) return [{ key, node: own.value, path: [...path, key] }];
    const shared = entryOf(defaults, key);
    if (shared) return [{ key, node: shared.value, path: ['oletukset', key] }];
    const expected =
      EXPECTED_IN_REGISTER.includes(key) && !(key === 'henkilötietoryhmät' && owned.includes('tietosisältö'));
    return context.showMissing && expected ? [{ key, node: undefined, path: [...path, key] }] : [];
  });
}

function rights(context: RenderContext, node: YamlNode | undefined, path: Path, level: 2 | 3): Block[] {
  if (!node || !hasContent(node)) return context.showMissing ? missingBlocks(context, 'oikeudet', path, level) : [];
  if (node.kind !== 'map') return sectionBlocks(context, 'oikeudet', node, path, level);
  const inner = { ...node, entries: node.entries.filter((entry) => entry.key === 'otsikko' || entry.key === 'teksti') };
  const blocks = sectionBlocks({ ...context, showMissing: false }, 'oikeudet', inner, path, level);
  const keys = noticeShape.child('oikeudet')?.keys ?? [];
  const asWritten = inFileOrder(context.notice.document.root);
  const entries = [...node.entries].filter((entry) => keys.includes(entry.key) && !inner.entries.includes(entry));
  if (!asWritten) entries.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
  for (const entry of entries)
    append(blocks, sectionBlocks(context, entry.key, entry.value, [...path, entry.key], level === 2 ? 3 : 4));
  return blocks;
}

function otherSections(context: RenderContext, node: YamlNode | undefined, path: Path, level: 2 | 3): Block[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item, index) =>
    hasContent(item) ? sectionBlocks(context, 'muut-kohdat', item, [...path, index], level) : [],
  );
}

function numbered(notice: Notice): boolean {
  const node = notice.document.nodeAt(['numerointi']);
  return node?.kind === 'scalar' && (node.value === true || node.text === 'kyllä');
}

/** Numbers for headings of the second level: '1. Rekisterinpitäjä'. */
function withNumbers(blocks: readonly Block[]): Block[] {
  let number = 0;
  return blocks.map((block) =>
    block.content.kind === 'heading' && block.content.level === 2
      ? { ...block, content: { ...block.content, text: `${++number}. ${block.content.text}` } }
      : block,
  );
}
