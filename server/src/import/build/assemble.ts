import type { Language } from '../../language';
import { messages } from '../../messages';
import { noticeShape, shapeAt, type Shape } from '../../notice';
import { PLACEHOLDER } from '../../finding';
import { proseOf } from '../extract/prose';
import { sectionValue } from '../extract/section-values';
import { isOfRegister, REMAINDER } from '../topics';
import { list, map, text, word, type Entry, type MapValue, type Value } from '../tree';
import { HEADING, type Gathered, type Place } from './gathered';

import { formatPath } from './headings-kept';

export interface AssembleOptions {
  readonly language: Language;
  /** Keys as the source orders them, in place of the format's standard order. */
  readonly sourceOrder: boolean;
}

/** The notice made of what was gathered. */
export function assemble(gathered: Gathered, options: AssembleOptions): MapValue {
  const root = new Keys();
  const several = gathered.registers.length > 1;
  const registers = gathered.registers.map(() => new Keys());
  if (registers.length === 0) registers.push(new Keys());
  const shared = several ? new Keys() : registers[0];
  const { places } = gathered;
  for (const place of places) {
    const value = withBases(valueOf(place, options.language), place, options.language);
    if (value === undefined) continue;
    const entry = { value, note: noteOf(place, options.language), line: place.line };
    if (place.topic === REMAINDER) continue;
    if (!isOfRegister(place.topic)) root.set(place.topic.split('/'), entry);
    else
      (place.register === undefined ? shared : (registers[place.register] ?? shared))?.set(
        place.topic.split('/').slice(1),
        entry,
      );
  }
  const left = places.find(({ topic }) => topic === REMAINDER);
  if (left)
    root.set([REMAINDER], {
      value: remainder(left, options.language),
      note: noteOf(left, options.language),
      line: left.line,
    });
  if (shared && several && !shared.isEmpty)
    root.set(['oletukset'], {
      value: shared.ordered(noticeShape.child('oletukset'), options),
      note: undefined,
      line: shared.line,
    });
  const registerShape = noticeShape.child('rekisterit')?.child(0);
  const made = registers.map((keys, index) => {
    const named = gathered.registers[index];
    keys.set(['nimi'], {
      value: text(named?.name ?? `${PLACEHOLDER}${messages(options.language).importing.registerName}]`),
      note: undefined,
      line: -1,
    });
    return keys.ordered(registerShape, options);
  });
  root.set(['rekisterit'], {
    value: list(made),
    note: undefined,
    line: Math.min(...registers.map((keys) => keys.line), shared?.line ?? Infinity),
  });
  const head: Entry[] = [
    { key: 'seloste', value: word('1') },
    { key: 'kieli', value: word(options.language) },
  ];
  if (options.sourceOrder) head.push({ key: 'järjestys', value: word('tiedosto') });
  return map([...head, ...root.ordered(noticeShape, options).entries]);
}

type Kept = Omit<Entry, 'key'>;

/** Keys as they come, a key's own text beside the parts under it. */
class Keys {
  readonly #entries = new Map<string, Kept>();
  readonly #parts = new Map<string, Keys>();

  set([key = '', ...rest]: readonly string[], entry: Kept): void {
    if (rest.length === 0) this.#entries.set(key, entry);
    else {
      let part = this.#parts.get(key);
      if (!part) this.#parts.set(key, (part = new Keys()));
      part.set(rest, entry);
    }
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0 && this.#parts.size === 0;
  }

  /** The first line of the source that any of it stands on. */
  get line(): number {
    const own = [...this.#entries.values()].map(({ line }) => line ?? Infinity);
    return Math.min(...own.filter((line) => line >= 0), ...[...this.#parts.values()].map((part) => part.line));
  }

  ordered(shape: Shape | undefined, options: AssembleOptions): MapValue {
    const names = [...new Set([...this.#entries.keys(), ...this.#parts.keys()])];
    const entries = names.map((key): Entry => {
      const own = this.#entries.get(key);
      const parts = this.#parts.get(key);
      if (!parts) return { key, ...own, value: own?.value ?? map([]) };
      const inner = parts.ordered(shape?.child(key), options);
      const line = Math.min(own?.line ?? Infinity, parts.line);
      return { key, value: own ? withParts(own.value, inner, shape?.child(key)) : inner, note: own?.note, line };
    });
    const order = shape?.keys ?? [];
    const head = HEAD_KEYS;
    entries.sort((a, b) => {
      const isHead = Number(head.has(b.key)) - Number(head.has(a.key));
      if (isHead !== 0) return isHead;
      const byLine = options.sourceOrder && !head.has(a.key) ? (a.line ?? 0) - (b.line ?? 0) : 0;
      return byLine !== 0 ? byLine : order.indexOf(a.key) - order.indexOf(b.key);
    });
    return map(entries);
  }
}

/** Keys that come first in either order. */
const HEAD_KEYS: ReadonlySet<string> = new Set([
  'otsikko',
  'asiakirjatyyppi',
  'versio',
  'laadittu',
  'päivitetty',
  'tarkastettu',
  'nimi',
  'teksti',
  'luettelo',
]);

function withParts(own: Value, parts: MapValue, shape: Shape | undefined): MapValue {
  const entries =
    own.kind === 'map'
      ? own.entries
      : own.kind === 'list'
        ? [{ key: 'luettelo', value: own }]
        : own.kind === 'empty'
          ? []
          : [{ key: 'teksti', value: own }];
  const order = shape?.keys ?? [];
  return map([...entries, ...parts.entries].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)));
}

/** The value of a place, under its own heading where it has one. */
function valueOf(place: Place, language: Language): Value | undefined {
  const made = place.value;
  const isFilled = made !== undefined && made.kind !== 'empty';
  const own =
    place.pieces.length > 0
      ? isFilled
        ? text(proseOf(place.pieces))
        : sectionValue(place.topic, place.pieces, language)
      : undefined;
  const value = made !== undefined && isFilled ? (own ? withText(made, own) : made) : (own ?? made);
  const isContact = made?.kind === 'map';
  if (isContact && place.heading === undefined && value) return inOrder(value, shapeAt(formatPath(place.topic)));
  const needsMap = NEEDS_MAP.has(place.topic) && value?.kind === 'text';
  if (place.heading === undefined) return value && needsMap ? withText(map([]), value) : value;
  const heading: Entry = { key: 'otsikko', value: text(place.heading) };
  if (value === undefined || value.kind === 'empty') return map([heading]);
  if (value.kind === 'map') return map([heading, ...value.entries]);
  return map([heading, { key: value.kind === 'list' ? 'luettelo' : 'teksti', value }]);
}

/** A value with its keys in the format's order. */
function inOrder(value: Value, shape: Shape | undefined): Value {
  if (value.kind !== 'map') return value;
  const order = shape?.keys ?? [];
  return map([...value.entries].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)));
}

/** Bases read from the text, for a person to confirm; none where the source lists them itself. */
function withBases(value: Value | undefined, { bases }: Place, language: Language): Value | undefined {
  const [first] = bases;
  if (
    !first ||
    value?.kind === 'list' ||
    (value?.kind === 'map' && value.entries.some(({ key }) => key === 'luettelo'))
  )
    return value;
  const entries = value?.kind === 'map' ? value.entries : [];
  const note = messages(language).importing.check(first.line);
  return map([...entries, { key: 'luettelo', value: list(bases.map(({ basis }) => word(basis))), note }]);
}

/** Keys that hold no bare text. */
const NEEDS_MAP: ReadonlySet<string> = new Set([
  'oikeudet',
  'rekisterinpitäjä',
  'yhteisrekisterinpitäjät',
  'rekisterit/oikeusperusteet',
]);

function withText(value: Value, more: Value): Value {
  if (more.kind !== 'text') return value;
  if (value.kind === 'text') return text(`${value.text}\n\n${more.text}`);
  if (value.kind !== 'map') return value;
  const before = value.entries.find(({ key }) => key === 'teksti');
  const joined = before?.value.kind === 'text' ? text(`${before.value.text}\n\n${more.text}`) : more;
  return map([
    ...value.entries.filter((entry) => entry !== before),
    { key: 'teksti', value: joined, line: before?.line },
  ]);
}

function noteOf(place: Place, language: Language): string | undefined {
  const notes = messages(language).importing;
  return place.value?.kind === 'empty' && place.pieces.length === 0 && place.bases.length === 0
    ? notes.promised(place.line)
    : undefined;
}

/** What has no key of its own, section by section, each marked for a person to place. */
function remainder(place: Place, language: Language): Value {
  const title = `${PLACEHOLDER}${messages(language).importing.remainder}]`;
  const items: Value[] = [];
  for (const piece of place.pieces) {
    const words = proseOf([piece]);
    if (piece.section === HEADING) items.push(map([{ key: 'otsikko', value: text(`${words} ${title}`) }]));
    else {
      const last = items[items.length - 1];
      const open = last?.kind === 'map' ? last : undefined;
      const said = open?.entries.find(({ key }) => key === 'teksti');
      const joined = said?.value.kind === 'text' ? `${said.value.text}\n\n${words}` : words;
      const heading = open?.entries.find(({ key }) => key === 'otsikko') ?? { key: 'otsikko', value: text(title) };
      const item = map([heading, { key: 'teksti', value: text(joined) }]);
      if (open) items[items.length - 1] = item;
      else items.push(item);
    }
  }
  return list(
    items.map((item) =>
      item.kind === 'map' && !item.entries.some(({ key }) => key === 'teksti')
        ? map([...item.entries, { key: 'teksti', value: { kind: 'empty' } }])
        : item,
    ),
  );
}
