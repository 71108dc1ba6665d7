import schemaJson from 'seloste:schema';
import { keyDictionary, type KeyDictionary, type Path } from '../yaml';

/** What of JSON Schema draft-07 the format uses; the schema file is our own, so this is all there can be. */
interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly then?: SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const root = schemaJson as SchemaNode;

/** Definitions whose text is Markdown; every other text is shown as it stands. */
const MARKDOWN_DEFINITIONS = new Set(['pitkaTeksti', 'osio']);

/** What the format says of one place: the keys, items and values it may have. */
export interface Shape {
  /** The named definition it is, or the empty string for the notice itself; inline shapes have none. */
  readonly definition: string | undefined;
  /** The definition the key belongs to, and the key: where its documentation is found. */
  readonly owner: string | undefined;
  readonly key: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Keys in the order of the schema, which is the standard order of a notice. */
  readonly keys: readonly string[];
  readonly required: readonly string[];
  /** The values allowed, where they are listed. */
  readonly values: readonly (string | number | boolean)[];
  /** True where free text may stand. */
  readonly isText: boolean;
  /** True where text is Markdown. */
  readonly isMarkdown: boolean;
  readonly isDate: boolean;
  /** True where a country stands, or a list of them. */
  readonly isCountry: boolean;
  readonly allowsMap: boolean;
  readonly allowsList: boolean;
  readonly allowsEmpty: boolean;
  child(step: string | number): Shape | undefined;
}

class SchemaShape implements Shape {
  readonly definition: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly #node: SchemaNode;
  readonly #types: ReadonlySet<string>;
  readonly #children = new Map<string, Shape | undefined>();

  constructor(
    node: SchemaNode,
    readonly owner: string | undefined,
    readonly key: string | undefined,
  ) {
    const name = node.$ref?.replace('#/definitions/', '');
    this.#node = name === undefined ? node : (root.definitions?.[name] ?? {});
    this.definition = name ?? (node === root ? '' : undefined);
    this.title = node.title ?? this.#node.title ?? '';
    this.description = node.description ?? this.#node.description ?? '';
    this.#types = new Set(([] as string[]).concat((this.#node.type as string | string[] | undefined) ?? []));
  }

  get keys(): readonly string[] {
    return Object.keys(this.#node.properties ?? {});
  }

  get required(): readonly string[] {
    return this.#node.required ?? this.#node.then?.required ?? [];
  }

  get values(): readonly (string | number | boolean)[] {
    return (this.#node.enum ?? this.#node.then?.enum ?? []) as (string | number | boolean)[];
  }

  get isText(): boolean {
    return this.#types.has('string') && this.values.length === 0 && !this.isDate && !this.isCountry;
  }

  get isMarkdown(): boolean {
    if (!this.isText) return false;
    if (this.definition && MARKDOWN_DEFINITIONS.has(this.definition)) return true;
    // a section is text or a map with text: both are the same Markdown
    return this.#node.properties?.['teksti']?.$ref === '#/definitions/pitkaTeksti';
  }

  get isDate(): boolean {
    return this.definition === 'paivays';
  }

  get isCountry(): boolean {
    return this.definition === 'maat' || this.owner === 'maat';
  }

  get allowsMap(): boolean {
    return this.#types.has('object');
  }

  get allowsList(): boolean {
    return this.#types.has('array');
  }

  get allowsEmpty(): boolean {
    return this.#types.has('null');
  }

  child(step: string | number): Shape | undefined {
    const name = typeof step === 'number' ? '*' : `.${step}`;
    if (this.#children.has(name)) return this.#children.get(name);
    const child = this.#child(step);
    this.#children.set(name, child);
    return child;
  }

  #child(step: string | number): Shape | undefined {
    if (typeof step === 'number') {
      const items = this.#node.items;
      return items ? new SchemaShape(items, this.definition === 'maat' ? 'maat' : undefined, undefined) : undefined;
    }
    const properties = this.#node.properties;
    const node = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (!node) return undefined;
    const language = /^(fi|sv|en)$/.test(step) && node.$ref === '#/definitions/kielenTeksti';
    // a text per language is of the same kind as the text it stands for
    return language
      ? new LanguageShape(node, this.definition, step, this.isMarkdown)
      : new SchemaShape(node, this.definition, step);
  }
}

class LanguageShape extends SchemaShape {
  constructor(
    node: SchemaNode,
    owner: string | undefined,
    key: string,
    private readonly markdown: boolean,
  ) {
    super(node, owner, key);
  }

  override get isMarkdown(): boolean {
    return this.markdown;
  }
}

/** The shape of a whole notice. */
export const noticeShape: Shape = new SchemaShape(root, undefined, undefined);

/** The shape at a path, or undefined where the format has no such place. */
export function shapeAt(path: Path): Shape | undefined {
  let shape: Shape | undefined = noticeShape;
  for (const step of path) shape = shape?.child(step);
  return shape;
}

function* everyKey(node: SchemaNode): Generator<string> {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    yield key;
    yield* everyKey(property);
  }
  for (const definition of Object.values(node.definitions ?? {})) yield* everyKey(definition);
}

/** Every key of the format, once each. */
export const formatKeys: readonly string[] = [...new Set(everyKey(root))];

/** The format's keys as the reader of a file knows them: NFD and ASCII spellings are understood. */
export const formatDictionary: KeyDictionary = keyDictionary(formatKeys);

/** Top-level keys in standard order. */
export const topLevelKeys: readonly string[] = noticeShape.keys;
