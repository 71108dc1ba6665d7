import docs from 'seloste:key-docs';
import type { Shape } from './format';
import type { Translated } from '../language';

/** What the hover says of a key or a value, in three languages, with the provisions that ask for it. */
export interface KeyDoc extends Translated {
  readonly title: Translated;
  readonly law: readonly string[];
  /** How it is written, as YAML. */
  readonly example?: string;
}

const table = docs as {
  readonly checked: string;
  readonly keys: Readonly<Record<string, KeyDoc>>;
  readonly values: Readonly<Record<string, KeyDoc>>;
};

/** The day the documentation's law was checked. */
export const keyDocsChecked: string = table.checked;

function get(record: Readonly<Record<string, KeyDoc>>, name: string): KeyDoc | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The documentation of a key: of this key in its definition, or of the key wherever it stands. */
export function keyDoc(shape: Shape): KeyDoc | undefined {
  if (shape.key === undefined) return undefined;
  return get(table.keys, `${shape.owner ?? ''}.${shape.key}`) ?? get(table.keys, `*.${shape.key}`);
}

/** The documentation of a listed value at a place. */
export function valueDoc(shape: Shape, value: string | number | boolean): KeyDoc | undefined {
  const definition = SHARED_VALUES[shape.definition ?? ''] ?? shape.definition;
  return (
    (definition ? get(table.values, `${definition}=${value}`) : undefined) ??
    get(table.values, `${shape.owner ?? ''}.${shape.key}=${value}`) ??
    get(table.values, `*.${shape.key}=${value}`)
  );
}

/** Definitions whose listed values are those of another. */
const SHARED_VALUES: Readonly<Record<string, string>> = { kieli: 'kielikoodi', oikeusperuste: 'oikeusperusteenLaji' };
