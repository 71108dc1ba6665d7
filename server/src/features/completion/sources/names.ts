import { messages } from '../../../messages';
import { shapeAt } from '../../../notice';
import { entryOf, isEmpty, type Path, type YamlNode } from '../../../yaml';
import { keyOf, registerOf, type Slot, type Suggestion, type Surroundings } from '../suggestion';
import { escapeSnippet, scalar } from '../yaml-text';
import { itemsAt, textsOf } from './written';

/** A place that names what another place of the register lists. */
interface Reference {
  /** The definition the key belongs to, and the key. */
  readonly owner: string;
  readonly key: string;
  /** Where the names are: lists of the register, and the key of the name in their items (none: the item itself). */
  readonly lists: readonly string[];
  readonly name?: string;
}

const DATA_GROUPS = { lists: ['henkilötietoryhmät', 'tietosisältö'], name: 'ryhmä' };
const RECIPIENTS = { lists: ['vastaanottajat'], name: 'nimi' };

const REFERENCES: readonly Reference[] = [
  { owner: 'sailytysaika', key: 'tiedot', ...DATA_GROUPS },
  { owner: 'kayttotarkoitus', key: 'henkilötietoryhmät', ...DATA_GROUPS },
  { owner: 'vastaanottaja', key: 'tiedot', ...DATA_GROUPS },
  { owner: 'luovutus', key: 'tiedot', ...DATA_GROUPS },
  { owner: 'tietolahde', key: 'tiedot', ...DATA_GROUPS },
  { owner: 'kayttotarkoitus', key: 'rekisteröidyt', lists: ['rekisteröidyt'] },
  { owner: 'tietoryhma', key: 'rekisteröidyt', lists: ['rekisteröidyt'] },
  { owner: 'siirto', key: 'vastaanottaja', ...RECIPIENTS },
  { owner: 'luovutus', key: 'vastaanottaja', ...RECIPIENTS },
];

/** What the register lists elsewhere, where it is to be named: its data groups, data subjects and recipients. */
export function* names(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  const register = slot.mode === 'value' ? registerOf(slot.path) : undefined;
  const reference = register && referenceAt(slot.path);
  if (!reference) return;
  const { notice, language } = surroundings;
  const here = new Set(siblingTexts(slot, surroundings));
  const seen = new Set<string>();
  for (const list of reference.lists)
    for (const item of itemsOf(list, register, surroundings)) {
      const node = reference.name === undefined || item.kind === 'scalar' ? item : entryOf(item, reference.name)?.value;
      const [text] = textsOf(notice, node);
      if (!node || text === undefined || here.has(text) || seen.has(text)) continue;
      seen.add(text);
      yield {
        label: text,
        kind: 'text',
        detail: messages(language).completion.ofThisRegister(list),
        documentation: () => '',
        insert: escapeSnippet(writtenAgain(node, slot.flow)),
        rank: 'first',
      };
    }
}

function referenceAt(path: Path): Reference | undefined {
  const key = keyOf(path);
  const at = path.findLastIndex((step) => step === key);
  const owner = shapeAt(path.slice(0, at + 1))?.owner;
  return REFERENCES.find((reference) => reference.owner === owner && reference.key === key);
}

/** The register's own list, or the one it has from the defaults. */
function itemsOf(list: string, register: Path, { notice }: Surroundings): readonly YamlNode[] {
  const own = itemsAt(notice, [...register, list]);
  return own.length > 0 ? own : itemsAt(notice, ['oletukset', list]);
}

/** The other items of the list a slot is in: no name is offered twice. */
function siblingTexts({ path }: Slot, { notice }: Surroundings): readonly string[] {
  if (typeof path.at(-1) !== 'number') return [];
  const list = notice.document.nodeAt(path.slice(0, -1));
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item, index) => (index === path.at(-1) ? [] : textsOf(notice, item)));
}

/** A name as it is written where it comes from: in each language, if it is. */
function writtenAgain(node: YamlNode, flow: boolean): string {
  if (node.kind !== 'map') return node.kind === 'scalar' ? scalar(node.text, flow) : '';
  const texts = node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && !isEmpty(value) ? [`${key}: ${scalar(value.text, true)}`] : [],
  );
  return `{ ${texts.join(', ')} }`;
}
