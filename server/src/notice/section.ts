import { entryOf, type Path, type YamlNode } from '../yaml';
import { hasContent, isTranslated, textIn, type Notice } from './notice';

const DENIAL = /^(ei|nej|no)\.?$/i;
const AFFIRMATION = /^(kyllä|ja|yes)\.?$/i;

/**
 * A place of a notice as a rule sees it: what is said there, and where. A place that is missing is a place too, so that a
 * rule asks without checking and a finding knows where the missing thing belongs.
 */
export class Section {
  constructor(
    private readonly notice: Notice,
    /** Where it stands, or where it belongs. */
    readonly path: Path,
    private readonly node: YamlNode | undefined,
  ) {}

  /** True where the key is in the file, filled or not. */
  get exists(): boolean {
    return this.node !== undefined;
  }

  /** True where something is said: empty keys, and lists and maps of nothing but empty keys, say nothing. */
  get filled(): boolean {
    return this.node !== undefined && hasContent(this.node);
  }

  /** True for a bare `ei` or `false`, or a map whose `käytössä` is one. */
  get denied(): boolean {
    if (this.node?.kind === 'map') return entryOf(this.node, 'käytössä') !== undefined && this.get('käytössä').denied;
    return this.node?.kind === 'scalar' && (this.node.value === false || DENIAL.test(this.node.text.trim()));
  }

  /** True for a bare `kyllä` or `true`, or a map whose `käytössä` is one. */
  get affirmed(): boolean {
    if (this.node?.kind === 'map') return entryOf(this.node, 'käytössä') !== undefined && this.get('käytössä').affirmed;
    return this.node?.kind === 'scalar' && (this.node.value === true || AFFIRMATION.test(this.node.text.trim()));
  }

  /** The value as text in the notice's first language: of a bare text, a text per language, or a section's `teksti`. */
  get text(): string | undefined {
    const primary = this.notice.primaryLanguage;
    const own = textIn(this.node, primary, primary);
    if (own !== undefined || this.node?.kind !== 'map') return own;
    return textIn(entryOf(this.node, 'teksti')?.value, primary, primary);
  }

  /** True for a list, a map with particulars, or a `luettelo`: more than prose. */
  get isStructured(): boolean {
    return this.node?.kind === 'list' || (this.node?.kind === 'map' && !isTranslated(this.node));
  }

  /** The items of a list, or of a section's `luettelo`; empty items are left out. */
  get items(): readonly Section[] {
    if (this.node?.kind === 'map') return entryOf(this.node, 'luettelo') ? this.get('luettelo').items : [];
    if (this.node?.kind !== 'list') return [];
    return this.node.items
      .map((item, index) => new Section(this.notice, [...this.path, index], item))
      .filter((item) => item.filled);
  }

  /** What is said under a key: a bare value or the items of a list, as texts. */
  texts(key: string): readonly string[] {
    const section = this.get(key);
    if (section.items.length > 0) return section.items.flatMap((item) => item.text ?? []);
    return section.text === undefined ? [] : [section.text];
  }

  /** The place under a key, there or not. */
  get(key: string): Section {
    return new Section(this.notice, [...this.path, key], entryOf(this.node, key)?.value);
  }

  /** The keys that are there, in the order of the file. */
  get keys(): readonly string[] {
    return this.node?.kind === 'map' ? this.node.entries.map((entry) => entry.key) : [];
  }
}

/** The place of a top-level key. */
export function topSection(notice: Notice, key: string): Section {
  return new Section(notice, [key], notice.document.nodeAt([key]));
}

/** A register's section: its own where the key is there, else the defaults' (`oletukset`), else the register's gap. */
export function registerSection(notice: Notice, register: Path, key: string): Section {
  const own = notice.document.nodeAt([...register, key]);
  if (own) return new Section(notice, [...register, key], own);
  const shared = notice.document.nodeAt(['oletukset', key]);
  return shared ? new Section(notice, ['oletukset', key], shared) : new Section(notice, [...register, key], undefined);
}
