import type { TextSpan } from '../finding';
import { entryOf, type Path, type YamlNode } from '../yaml';
import { noticeShape, type Shape } from './format';
import { isLanguage, type Language } from '../language';

/** The value that stands for the maintained standard clause. */
export const STANDARD_CLAUSE = 'vakioteksti';

/** A text for matching: NFC, plain spaces, no soft hyphens; offsets can be taken back to the text it was made of. */
export interface MatchText {
  readonly text: string;
  /** A stretch of `text` as a stretch of the original. */
  toOriginal(start: number, end: number): TextSpan;
}

/** One text value of a notice, with where it stands and in which language it is meant to be. */
export interface Prose {
  readonly path: Path;
  /** The section it belongs to: a top-level key, or `rekisterit/<key>` for a register's (and the defaults') keys. */
  readonly section: string;
  readonly language: Language;
  /** The decoded text, as written. */
  readonly text: string;
  readonly match: MatchText;
}

/** Lower-level white space that people can't see: no-break and other Unicode spaces, as one plain space each. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

/** How many texts are remembered, and how long one may be: a notice has some hundreds of a few hundred letters. */
const REMEMBERED = 4_000;
const LONGEST = 20_000;
const remembered = new Map<string, MatchText>();

/**
 * The matching copy of a text. The same text gives the same object, as long as it is remembered: what rules find in a text
 * is kept by this object, so that after a keystroke only the text that changed is looked through again.
 */
export function matchTextOf(original: string): MatchText {
  const known = remembered.get(original);
  if (known) return known;
  const made = makeMatchText(original);
  if (original.length <= LONGEST) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(original, made);
  }
  return made;
}

/** Made without a map where nothing changes, which is nearly always. */
function makeMatchText(original: string): MatchText {
  const simple = original.replace(SPACE, ' ');
  if (!INVISIBLE.test(simple) && simple.normalize('NFC') === simple)
    return { text: simple, toOriginal: (start, end) => ({ start, end }) };
  return mappedMatchText(simple);
}

/** Composes cluster by cluster (a letter and its marks), so that every unit of the copy knows where it came from. */
function mappedMatchText(original: string): MatchText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const cluster of original.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const composed = cluster[0].replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      starts.push(cluster.index);
      ends.push(cluster.index + cluster[0].length);
    }
    text += composed;
  }
  return {
    text,
    toOriginal: (start, end) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}

/**
 * Every text value of a notice in file order: what the format says is text, and what stands at a place the format does
 * not know too, so that nothing a person wrote goes unread. Keywords, dates, enums and `vakioteksti` are not prose.
 */
export function proseOf(root: YamlNode | undefined, primary: Language): Prose[] {
  const found: Prose[] = [];
  const visit = (node: YamlNode, shape: Shape | undefined, path: Path, language: Language): void => {
    switch (node.kind) {
      case 'scalar':
        if (node.text.trim() === '' || node.value === null || node.text === STANDARD_CLAUSE) return;
        if (shape && !shape.isText) return;
        found.push({ path, section: sectionOf(path), language, text: node.text, match: matchTextOf(node.text) });
        return;
      case 'list':
        node.items.forEach((item, index) => visit(item, shape?.child(index), [...path, index], language));
        return;
      case 'map':
        for (const entry of node.entries) {
          const own = isLanguage(entry.key) ? entry.key : language;
          visit(entry.value, shape?.child(entry.key), [...path, entry.key], own);
        }
    }
  };
  if (root) visit(root, noticeShape, [], primary);
  return found;
}

/** The section a path belongs to, with a register's keys told apart from the notice's. */
export function sectionOf(path: Path): string {
  const [top, second, third] = path;
  if (top === 'rekisterit') return typeof third === 'string' ? `rekisterit/${third}` : 'rekisterit';
  if (top === 'oletukset') return typeof second === 'string' ? `rekisterit/${second}` : 'oletukset';
  return typeof top === 'string' ? top : '';
}

/** The language of the text at a path: its own, where it is one of a text per language, else the notice's first. */
export function languageAt(path: Path, primary: Language): Language {
  return [...path].reverse().find(isLanguage) ?? primary;
}

/** The languages a notice says it is written in; Finnish where it does not say. */
export function languagesOf(root: YamlNode | undefined): readonly Language[] {
  const value = entryOf(root, 'kieli')?.value;
  const written = value?.kind === 'list' ? value.items : value ? [value] : [];
  const languages = written.flatMap((node) => (node.kind === 'scalar' && isLanguage(node.value) ? [node.value] : []));
  return languages.length > 0 ? [...new Set(languages)] : ['fi'];
}
