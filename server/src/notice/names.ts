import type { TextSpan } from '../finding';
import type { Path, YamlNode } from '../yaml';
import { noticeShape, type Shape } from './format';
import { isTranslated, type Notice } from './notice';

/** What a notice gives a name to and speaks of by that name elsewhere. */
export type NameKind = 'controller' | 'register' | 'data-group' | 'data-subject' | 'recipient';

/** A name where it stands. */
export interface Name {
  readonly kind: NameKind;
  /** Where the name is given, where a key refers by it to what bears it, or where a running text mentions it. */
  readonly role: 'definition' | 'use' | 'mention';
  /** As written, without the space around it. */
  readonly text: string;
  /** The text it stands in, and its characters there. */
  readonly path: Path;
  readonly span: TextSpan;
  /** The register whose data group or data subjects it names; undefined in the defaults, and for what the whole notice shares. */
  readonly register: number | undefined;
}

/** Where names are given: keys by the definition they belong to, and the definitions whose bare items are names. */
const DEFINITIONS: Readonly<Record<string, NameKind>> = {
  'rekisterinpitaja.nimi': 'controller',
  'rekisteri.nimi': 'register',
  'tietoryhma.ryhmä': 'data-group',
  tietoryhma: 'data-group',
  'rekisteri.rekisteröidyt': 'data-subject',
  'oletukset.rekisteröidyt': 'data-subject',
  'rekisteroidyt.luettelo': 'data-subject',
  'vastaanottaja.nimi': 'recipient',
  'vastaanottaja.ryhmä': 'recipient',
  vastaanottaja: 'recipient',
};

/** Where names are used: what a text there may be the name of, the likeliest first. */
const USES: Readonly<Record<string, readonly NameKind[]>> = {
  'kayttotarkoitus.henkilötietoryhmät': ['data-group'],
  'kayttotarkoitus.rekisteröidyt': ['data-subject'],
  'tietoryhma.rekisteröidyt': ['data-subject'],
  'sailytysaika.tiedot': ['data-group'],
  'tietolahde.tiedot': ['data-group'],
  'vastaanottaja.tiedot': ['data-group'],
  'luovutus.tiedot': ['data-group'],
  'analytiikkapalvelu.tiedot': ['data-group'],
  'siirto.vastaanottaja': ['recipient', 'register'],
  'luovutus.vastaanottaja': ['recipient', 'register'],
  'tietolahde.nimi': ['recipient', 'register', 'controller'],
  'evaste.tarjoaja': ['recipient', 'controller'],
  'analytiikkapalvelu.tarjoaja': ['recipient', 'controller'],
  'henkilo.organisaatio': ['controller', 'recipient'],
  'henkilot.organisaatio': ['controller', 'recipient'],
  'edustaja.organisaatio': ['controller', 'recipient'],
};

/** What each register has of its own: the same words in two registers are two things. */
const OF_A_REGISTER: ReadonlySet<NameKind> = new Set(['data-group', 'data-subject']);

/** How many names are looked for in running text: a notice has some tens. */
const MOST_MENTIONED = 100;

const found = new WeakMap<Notice, readonly Name[]>();

/**
 * The names that a notice gives and where it uses them, in the order of the file; made once for each notice. A text is a use only
 * where something bears that name.
 */
export function namesOf(notice: Notice): readonly Name[] {
  let names = found.get(notice);
  if (!names) found.set(notice, (names = findNames(notice)));
  return names;
}

/** Two names are one where they are the same letters but for case, spaces and the way they are composed. */
export function foldName(text: string): string {
  return text.trim().normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * Every place of the thing that a name stands for, itself included, in the order of the file. Data groups and data subjects of one
 * register are no other register's, unless the defaults speak of them for all.
 */
export function placesOf(notice: Notice, name: Name): Name[] {
  const key = foldName(name.text);
  const same = namesOf(notice).filter((other) => other.kind === name.kind && foldName(other.text) === key);
  if (!OF_A_REGISTER.has(name.kind) || same.some(({ register }) => register === undefined)) return same;
  return same.filter(({ register }) => register === name.register);
}

/** Where the thing that a name stands for gets its name: in the name's own register, else in the defaults, else in any. */
export function definitionsOf(notice: Notice, name: Name): Name[] {
  const definitions = placesOf(notice, name).filter(({ role }) => role === 'definition');
  for (const register of [name.register, undefined]) {
    const near = definitions.filter((definition) => definition.register === register);
    if (near.length > 0) return near;
  }
  return definitions;
}

interface Candidate {
  readonly kinds: readonly NameKind[];
  readonly role: 'definition' | 'use';
  readonly path: Path;
  readonly text: string;
  readonly span: TextSpan;
}

function findNames(notice: Notice): Name[] {
  const candidates = candidatesIn(notice);
  const defined = new Set(
    candidates
      .filter(({ role }) => role === 'definition')
      .map(({ kinds: [kind], text }) => `${kind} ${foldName(text)}`),
  );
  const names = candidates.flatMap(({ kinds, role, path, text, span }): Name[] => {
    const kind = kinds.find((possible) => defined.has(`${possible} ${foldName(text)}`));
    return kind
      ? [{ kind, role, path, text, span, register: OF_A_REGISTER.has(kind) ? registerOf(path) : undefined }]
      : [];
  });
  return [...names, ...mentionsIn(notice, names)];
}

function registerOf([top, index]: Path): number | undefined {
  return top === 'rekisterit' && typeof index === 'number' ? index : undefined;
}

function candidatesIn(notice: Notice): Candidate[] {
  const candidates: Candidate[] = [];
  /** The texts of a value: its own, of each language, of each item. */
  const collect = (node: YamlNode, path: Path, place: Pick<Candidate, 'kinds' | 'role'>): void => {
    if (node.kind === 'scalar') {
      const text = node.text.trim();
      if (node.value === null || text === '') return;
      const start = node.text.indexOf(text);
      candidates.push({ ...place, path, text, span: { start, end: start + text.length } });
    } else if (node.kind === 'list') {
      node.items.forEach((item, index) => collect(item, [...path, index], place));
    } else if (isTranslated(node)) {
      for (const entry of node.entries) collect(entry.value, [...path, entry.key], place);
    }
  };
  const visit = (node: YamlNode, shape: Shape, path: Path): void => {
    const place = shape.key === undefined ? (shape.definition ?? '') : `${shape.owner}.${shape.key}`;
    const [definition, uses] = [DEFINITIONS[place], USES[place]];
    if (definition) collect(node, path, { kinds: [definition], role: 'definition' });
    else if (uses) collect(node, path, { kinds: uses, role: 'use' });
    if (node.kind === 'list') {
      const item = shape.child(0);
      if (item) node.items.forEach((child, index) => visit(child, item, [...path, index]));
    } else if (node.kind === 'map') {
      for (const entry of node.entries) {
        const child = shape.child(entry.key);
        if (child) visit(entry.value, child, [...path, entry.key]);
      }
    }
  };
  if (notice.document.root) visit(notice.document.root, noticeShape, []);
  return candidates;
}

/**
 * Where running texts mention registers and organisations by name. Only names that are clearly names are looked for, letter for
 * letter: of several words, or with the word register in them; data groups and 'Asiakkaat' are words of the language too.
 */
function mentionsIn(notice: Notice, names: readonly Name[]): Name[] {
  const sought = new Map<string, NameKind>();
  for (const { kind, role, text } of names) {
    if (role !== 'definition' || OF_A_REGISTER.has(kind) || sought.size >= MOST_MENTIONED) continue;
    if (/\s|rekister|register/iu.test(text)) sought.set(text.normalize('NFC'), kind);
  }
  if (sought.size === 0) return [];
  const longestFirst = [...sought.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  const taken = new Set(names.map(({ path }) => path.join('/')));
  return notice.prose().flatMap((prose) => {
    if (taken.has(prose.path.join('/'))) return [];
    return Array.from(prose.match.text.matchAll(pattern), (match): Name => {
      const [text] = match;
      const span = prose.match.toOriginal(match.index, match.index + text.length);
      const kind = sought.get(text) ?? 'recipient';
      return { kind, role: 'mention', path: prose.path, text, span, register: undefined };
    });
  });
}
