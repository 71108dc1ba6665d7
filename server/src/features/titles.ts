import { keyDoc, shapeAt, textIn, valueDoc, type Language, type Notice } from '../notice';
import { entryOf, type MapEntry, type Path, type YamlNode } from '../yaml';

/** Longest text that stands for a place in a list of places. */
const LONGEST = 80;

/** Keys that say what an item or a section is about, the most telling first. */
const NAMING_KEYS = [
  'nimi',
  'ryhmä',
  'palvelu',
  'otsikko',
  'vastaanottaja',
  'organisaatio',
  'kuvaus',
  'tiedot',
  'peruste',
  'maa',
  'velvoite',
  'versio',
  'katuosoite',
  'teksti',
] as const;

/** What a key is called in the reader's language; the key itself where the format does not know it. */
export function keyTitle(path: Path, entry: MapEntry, language: Language): string {
  const shape = shapeAt(path);
  const title = (shape && keyDoc(shape)?.title[language]) ?? shape?.title;
  // a title must not be empty: a client would refuse the whole outline
  return title || shortened(entry.sourceKey) || '""';
}

/**
 * What a place is about, in a few words: a text itself, an item's name or description, the first items of a list.
 * @param language the reader's language, in which a listed value is named and a text per language read
 * @returns undefined where nothing is said
 */
export function mainText(notice: Notice, path: Path, node: YamlNode, language: Language): string | undefined {
  switch (node.kind) {
    case 'scalar': {
      const shape = shapeAt(path);
      const title = shape && node.value !== null ? valueDoc(shape, node.value)?.title[language] : undefined;
      return title ?? (shortened(node.text) || undefined);
    }
    case 'list': {
      const [first] = node.items;
      const text = first && mainText(notice, [...path, 0], first, language);
      return text && node.items.length > 1 ? `${text} …` : text;
    }
    case 'map': {
      const text = textIn(node, language, notice.primaryLanguage);
      if (text !== undefined) return shortened(text) || undefined;
      for (const key of NAMING_KEYS) {
        const entry = entryOf(node, key);
        const said = entry && mainText(notice, [...path, key], entry.value, language);
        if (said) return said;
      }
      return undefined;
    }
  }
}

/** A text on one line, cut at a word where it is long. */
function shortened(text: string): string {
  // a text may be a megabyte: no more of it is looked at than can be shown
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
