import type { Language } from '../../language';
import { noticeShape, type Shape } from '../../notice';
import { list, map, text, word, type Entry, type MapValue, type TextValue, type Value } from '../tree';

/** One language version of a notice, as it was built. */
export interface Version {
  readonly language: Language;
  readonly notice: MapValue;
}

/**
 * Two language versions of one notice as one: texts that differ stand beside each other by language; what is the same in
 * both (numbers, addresses) stands once. A text that only the second version has is given for its language alone.
 */
export function pair(first: Version, second: Version): MapValue {
  const merged = new Pairing(first.language, second.language).maps(first.notice, second.notice, noticeShape);
  return map(
    merged.entries.map((entry) =>
      entry.key === 'kieli' ? { ...entry, value: list([word(first.language), word(second.language)]) } : entry,
    ),
  );
}

class Pairing {
  constructor(
    private readonly first: Language,
    private readonly second: Language,
  ) {}

  maps(one: MapValue, other: MapValue, shape: Shape | undefined): MapValue {
    const entries = one.entries.map((entry): Entry => {
      const twin = other.entries.find(({ key }) => key === entry.key);
      return twin ? { ...entry, value: this.#values(entry.value, twin.value, shape?.child(entry.key)) } : entry;
    });
    for (const entry of other.entries)
      if (!one.entries.some(({ key }) => key === entry.key))
        entries.push({ ...entry, value: this.#only(entry.value, shape?.child(entry.key)) });
    const order = shape?.keys ?? [];
    // the sort is stable: where a source's order is kept, the first version's is
    return map(
      entries.length === one.entries.length
        ? entries
        : entries.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
    );
  }

  #values(one: Value, other: Value, shape: Shape | undefined): Value {
    if (other.kind === 'empty') return one;
    if (one.kind === 'empty') return this.#only(other, shape);
    if (one.kind === 'word' || other.kind === 'word') return one;
    if (one.kind === 'text' && other.kind === 'text') return this.#texts(one, other, shape);
    if (one.kind === 'list' && other.kind === 'list') return this.#lists(one.items, other.items, shape);
    return this.maps(asMap(one), asMap(other), shape);
  }

  #texts(one: TextValue, other: TextValue, shape: Shape | undefined): Value {
    if (one.text === other.text || shape?.keys.includes(this.first) !== true) return one;
    return map([
      { key: this.first, value: one },
      { key: this.second, value: other },
    ]);
  }

  /** Items side by side as they stand; what one version has more of is given for its language alone. */
  #lists(one: readonly Value[], other: readonly Value[], shape: Shape | undefined): Value {
    const items: Value[] = one.map((item, index) => {
      const twin = other[index];
      return twin ? this.#values(item, twin, shape?.child(0)) : item;
    });
    return list([...items, ...other.slice(one.length).map((item) => this.#only(item, shape?.child(0)))]);
  }

  /** What only the second version says. */
  #only(value: Value, shape: Shape | undefined): Value {
    if (value.kind === 'text')
      return shape?.keys.includes(this.second) === true ? map([{ key: this.second, value }]) : value;
    if (value.kind === 'list') return list(value.items.map((item) => this.#only(item, shape?.child(0))));
    if (value.kind === 'map')
      return map(value.entries.map((entry) => ({ ...entry, value: this.#only(entry.value, shape?.child(entry.key)) })));
    return value;
  }
}

/** A text or a list as the section's map that may hold the other beside it. */
function asMap(value: Value): MapValue {
  if (value.kind === 'map') return value;
  return map([
    {
      key: value.kind === 'list' ? 'luettelo' : 'teksti',
      value: value.kind === 'list' || value.kind === 'text' ? value : text(''),
    },
  ]);
}
