import { messages } from '../../../messages';
import { shapeAt, type Translated } from '../../../notice';
import { dataGroups, dataSubjects, purposes, starts, type DataGroup, type Purpose } from '../../../suggestions';
import { joined } from '../documentation';
import { keyOf, type Slot, type Suggestion, type Surroundings } from '../suggestion';
import { escapeSnippet, textUnder, textValue } from '../yaml-text';
import { valueTitle } from './titles';
import { textsOf } from './written';

/** What notices commonly say at a place: whole items of the register's lists, and texts. */
export function* common(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  const { definition } = slot.shape;
  if (slot.mode === 'key') {
    if (slot.siblings.length > 0 || slot.keyOnly) return;
    if (definition === 'tietoryhma') yield* dataGroups.map((group) => groupItem(group, slot, surroundings));
    if (definition === 'kayttotarkoitus') yield* purposes.map((purpose) => purposeItem(purpose, slot, surroundings));
    return;
  }
  if (slot.mode !== 'value') return;
  const place = `${slot.shape.owner}.${slot.shape.key}`;
  if (isDataSubject(slot)) yield* texts(dataSubjects, slot, surroundings);
  else if (place === 'tietoryhma.ryhmä') yield* texts(groupNames, slot, surroundings);
  else if (place === 'sailytysaika.alkaen') yield* texts(starts, slot, surroundings);
  else if (place === 'kayttotarkoitus.kuvaus')
    yield* purposes.map((purpose) => purposeText(purpose, slot, surroundings));
  else yield* typicalItems(slot, surroundings);
}

const groupNames: readonly Translated[] = dataGroups.map(({ group }) => group);

/** An item of the data subjects of a register, or of the list in their `luettelo`. */
function isDataSubject({ path }: Slot): boolean {
  const list = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const place = list.at(-1) === 'luettelo' ? list.slice(0, -1) : list;
  return typeof path.at(-1) === 'number' && shapeAt(place)?.definition === 'rekisteroidyt';
}

function* texts(all: readonly Translated[], slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  for (const text of all) yield textItem(text, slot, surroundings);
}

function textItem(text: Translated, slot: Slot, surroundings: Surroundings): Suggestion {
  return {
    label: text[surroundings.notice.primaryLanguage],
    kind: 'text',
    detail: messages(surroundings.language).completion.common,
    documentation: () => '',
    insert: escapeSnippet(textValue(text, slot, surroundings)),
    rank: 'common',
  };
}

/** The items that the data group of the same map typically has. */
function* typicalItems(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  if (keyOf(slot.path) !== 'tiedot') return;
  const { notice } = surroundings;
  const at = slot.path.lastIndexOf('tiedot');
  const [name] = textsOf(notice, notice.document.nodeAt([...slot.path.slice(0, at), 'ryhmä']));
  const known = dataGroups.find(({ group }) => name !== undefined && Object.values(group).includes(name));
  if (known) yield* texts(known.items, slot, surroundings);
}

function groupItem({ group, items }: DataGroup, slot: Slot, surroundings: Surroundings): Suggestion {
  const { notice, language } = surroundings;
  const labels = messages(language).completion;
  const title = textUnder('ryhmä', group, slot, surroundings);
  const listed = items.map((item) =>
    escapeSnippet(textValue(item, { shape: itemShape(slot), flow: true }, surroundings)),
  );
  const plain = notice.languages.length < 2;
  return {
    label: group[notice.primaryLanguage],
    kind: 'snippet',
    detail: labels.common,
    documentation: () => `${labels.commonItems}: ${items.map((item) => item[language]).join(', ')}.`,
    insert: inShape(slot, [
      ['ryhmä', title],
      ['tiedot', plain || slot.flow ? `[${listed.join(', ')}]` : `\n${listed.map((item) => `  - ${item}`).join('\n')}`],
    ]),
    rank: 'common',
  };
}

function itemShape(slot: Slot): Slot['shape'] {
  return slot.shape.child('tiedot')?.child(0) ?? slot.shape;
}

/** A purpose without its legal basis: the author chooses it from the list that opens. */
function purposeItem(purpose: Purpose, slot: Slot, surroundings: Surroundings): Suggestion {
  const entries: [string, string][] = [['kuvaus', textUnder('kuvaus', purpose.purpose, slot, surroundings)]];
  if (purpose.marketing) entries.push(['suoramarkkinointi', 'kyllä']);
  entries.push(['oikeusperusteet', '[$1]']);
  return {
    ...purposeText(purpose, slot, surroundings),
    kind: 'snippet',
    insert: inShape(slot, entries),
    suggestNext: true,
  };
}

function purposeText(purpose: Purpose, slot: Slot, surroundings: Surroundings): Suggestion {
  const { language } = surroundings;
  const labels = messages(language).completion;
  const bases = purpose.bases.map((basis) => valueTitle('oikeusperusteenLaji', basis, language));
  return {
    ...textItem(purpose.purpose, slot, surroundings),
    documentation: () => joined(`${labels.usualBases}: ${bases.join('; ')}.`, labels.basesCaution),
  };
}

/** Entries of a map, each on its line; within brackets on one. */
function inShape(slot: Slot, entries: readonly (readonly [key: string, value: string])[]): string {
  if (slot.flow) return entries.map(([key, value]) => `${key}: ${value}`).join(', ');
  return entries.map(([key, value]) => (value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`)).join('\n');
}
