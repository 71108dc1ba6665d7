import type { YamlNode } from './node';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The tree as plain data, for a schema validator: maps without the usual prototype, so that a key named `__proto__` is a key.
 * @param keys `canonical`: keys as the format spells them; `source`: as the file does (what another validator would see)
 */
export function toJson(node: YamlNode | undefined, keys: 'canonical' | 'source'): Json {
  if (!node) return null;
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map((item) => toJson(item, keys));
    case 'map': {
      const object = Object.create(COMPARABLE) as { [key: string]: Json };
      for (const entry of node.entries)
        object[keys === 'canonical' ? entry.key : entry.sourceKey] = toJson(entry.value, keys);
      return object;
    }
  }
}

/** What validators ask of two maps that they compare for being the same (`uniqueItems`). */
const COMPARABLE = Object.create(null, { valueOf: method('valueOf'), toString: method('toString') }) as object;

function method(name: 'valueOf' | 'toString'): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(Object.prototype, name) ?? {};
}
