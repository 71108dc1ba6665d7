import type { Language } from '../../language';
import { plainBases } from '../extract/bases';
import { contactOf } from '../extract/contact';
import { isOfRegister, type Topic } from '../topics';
import { list, map, text, type Entry } from '../tree';
import { itemsByRegister } from './by-register';
import type { Gathered } from './gathered';

/** Topics whose sections state the bases. */
const BASES_TOLD: readonly Topic[] = [
  'rekisterit/oikeusperusteet',
  'rekisterit/oikeutettu-etu',
  'rekisterit/käyttötarkoitukset',
];
/** Most words of a brand name above a title. */
const LONGEST_BRAND = 3;

/** What can be told only when all of the source has been read. */
export function finish(gathered: Gathered, language: Language): void {
  readContacts(gathered);
  nameByBrand(gathered);
  partByRegister(gathered);
  listBases(gathered, language);
}

function readContacts(gathered: Gathered): void {
  for (const [topic, lines] of gathered.contacts) {
    const isOrganisation = topic === 'rekisterinpitäjä' || topic === 'valvontaviranomainen';
    const { entries, labels } = contactOf(lines, isOrganisation ? 'controller' : 'person');
    const place = gathered.place(topic, undefined, lines[0]?.line ?? 0);
    if (entries.length > 0) place.value = map(entries);
    for (const { label, line, key } of labels) gathered.label(label, line, topic, key);
  }
}

/** A short line above the title that the controller's name holds is a name it goes by. */
function nameByBrand(gathered: Gathered): void {
  const intro = gathered.find('johdanto', undefined);
  const controller = gathered.find('rekisterinpitäjä', undefined);
  const first = intro?.pieces[0]?.part;
  if (!intro || controller?.value?.kind !== 'map' || first?.kind !== 'text') return;
  const { entries } = controller.value;
  const name = entries.find(({ key }) => key === 'nimi')?.value;
  const isBrand =
    name?.kind === 'text' && name.text.includes(first.text) && first.text.split(/\s+/u).length <= LONGEST_BRAND;
  if (!isBrand || entries.some(({ key }) => key === 'jäljempänä')) return;
  intro.pieces.shift();
  if (intro.pieces.length === 0) gathered.remove(intro);
  const entry: Entry = { key: 'jäljempänä', value: list([text(first.text)]), line: first.line };
  controller.value = map([...entries, entry]);
}

/** What the source tells of each register in turn goes to that register. */
function partByRegister(gathered: Gathered): void {
  if (gathered.registers.length < 2) return;
  for (const place of gathered.places) {
    const { topic, heading } = place;
    const items =
      isOfRegister(topic) && place.register === undefined ? itemsByRegister(place, gathered.registers) : undefined;
    if (!items) continue;
    gathered.remove(place);
    for (const [register, { item, label = '', text: words }] of items.entries()) {
      const { line } = item;
      if (label !== '') gathered.label([item.marker, label.trim()].join(' ').trim(), line, topic, undefined, register);
      const own = gathered.place(topic, register, line);
      own.pieces.push({ topic, part: { kind: 'text', text: words, line }, section: 0, begins: true });
      if (register === 0) own.heading = heading;
    }
    for (const [index, placed] of gathered.placed.entries())
      if (placed.topic === topic && placed.register === undefined) gathered.placed[index] = { ...placed, register: 0 };
  }
}

/** Bases that the source states plainly are listed, on the register: nothing says which purpose each is of. */
function listBases(gathered: Gathered, language: Language): void {
  for (const { topic, register, pieces } of gathered.places) {
    const stated = BASES_TOLD.includes(topic) ? plainBases(pieces, language) : [];
    const [first] = stated;
    if (!first) continue;
    const { bases } = gathered.place('rekisterit/oikeusperusteet', register, first.line);
    bases.push(...stated.filter(({ basis }) => !bases.some((known) => known.basis === basis)));
  }
}
