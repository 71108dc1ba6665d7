import { entryOf, isEmpty, type Path, type YamlDocument, type YamlNode } from '../yaml';
import { isLanguage, type Language } from '../language';
import { languagesOf, proseOf, type Prose } from './prose';

export interface Register {
  readonly path: Path;
  readonly node: YamlNode;
  readonly index: number;
}

/** A notice as its author thinks of it: languages, registers, texts. Reads the tree, keeps nothing but what it derived. */
export class Notice {
  readonly languages: readonly Language[];
  #prose: readonly Prose[] | undefined;

  constructor(readonly document: YamlDocument) {
    this.languages = languagesOf(document.root);
  }

  get primaryLanguage(): Language {
    return this.languages[0] ?? 'fi';
  }

  /** True where the file says what it is: a map with the key `seloste`. */
  get isDeclared(): boolean {
    return entryOf(this.document.root, 'seloste') !== undefined;
  }

  get registers(): readonly Register[] {
    const list = this.document.nodeAt(['rekisterit']);
    if (list?.kind !== 'list') return [];
    return list.items.map((node, index) => ({ path: ['rekisterit', index], node, index }));
  }

  /** Every text of the notice; made once. */
  prose(): readonly Prose[] {
    return (this.#prose ??= proseOf(this.document.root, this.primaryLanguage));
  }

  /** The node at a path, or undefined where it is missing or empty. */
  filled(path: Path): YamlNode | undefined {
    const node = this.document.nodeAt(path);
    return node && hasContent(node) ? node : undefined;
  }

  /** The text at a path in a language: the text per language, or the one text there is in the notice's first language. */
  text(path: Path, language: Language): string | undefined {
    return textIn(this.document.nodeAt(path), language, this.primaryLanguage);
  }
}

/** True where something is said: a list or map with nothing filled in it says nothing. */
export function hasContent(node: YamlNode): boolean {
  switch (node.kind) {
    case 'scalar':
      return !isEmpty(node) && node.text.trim() !== '';
    case 'list':
      return node.items.some(hasContent);
    case 'map':
      return node.entries.some((entry) => hasContent(entry.value));
  }
}

/**
 * The text of a text value in a language.
 * A text per language (`{fi: …, sv: …}`) gives that language's text, or the notice's first language's where that is
 * missing or empty; a bare text is in the notice's first language and is given for every language. So a half-translated
 * notice still shows what it says.
 */
export function textIn(node: YamlNode | undefined, language: Language, primary: Language): string | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') return isEmpty(node) ? undefined : node.text;
  if (node.kind !== 'map' || !isTranslated(node)) return undefined;
  const written = (key: Language): string | undefined => {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'scalar' && !isEmpty(value) ? value.text : undefined;
  };
  return written(language) ?? written(primary);
}

/** True for a map whose keys are languages. */
export function isTranslated(node: YamlNode): boolean {
  return node.kind === 'map' && node.entries.length > 0 && node.entries.every((entry) => isLanguage(entry.key));
}
