import { Document, isCollection, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Json } from './json';

/** The longest line that is written; a word or a place to fill in may be longer. */
const LINE = 80;
/** A longer text stands below its key, folded. */
const LONGEST_ON_LINE = 60;
/** Stands for the spaces of a place to fill in, which must stay on one line. */
const HELD = '\uE000';
const TO_FILL_IN = /\[[^[\]\n]+: [^[\]\n]+\]/gu;

/**
 * Data as the text of a file, the way people write one: long texts folded below their keys, short lists of names on one
 * line, an empty line around every section and between the sections of a list's items. Ends in a line feed.
 * @param languages a map of these keys alone is one text, and no section
 */
export function writeYaml(data: Json, languages: readonly string[]): string {
  const document = new Document(data);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') writeText(node, node.value);
    },
    Seq(_, node) {
      const names = node.items.map((item) => (isScalar(item) ? item.value : undefined));
      node.flow = names.length > 0 && names.every((name) => typeof name === 'string' && /^[\p{L}-]{1,30}$/u.test(name));
    },
  });
  setApart(document.contents, languages);
  return document.toString({ lineWidth: LINE, flowCollectionPadding: false }).replaceAll(HELD, ' ');
}

function writeText(node: Scalar, text: string): void {
  node.value = text.replace(TO_FILL_IN, (place) => place.replaceAll(' ', HELD));
  if (text.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  else if (text.length > LONGEST_ON_LINE) node.type = Scalar.BLOCK_FOLDED;
}

/** Empty lines around the sections of a map and, in a list of maps that have sections, of each of those. */
function setApart(node: unknown, languages: readonly string[], inList = false): void {
  if (!isMap(node)) return;
  let afterSection = false;
  node.items.forEach(({ key, value }, index) => {
    const section = isCollection(value) && !value.flow && !isText(value, languages);
    if (index > 0 && isScalar(key) && (section || afterSection)) key.spaceBefore = true;
    afterSection = section;
    if (inList || !isSeq(value) || value.flow) return;
    value.items.forEach((item, at) => {
      if (at > 0 && isMap(item)) item.spaceBefore = true;
      setApart(item, languages, true);
    });
  });
}

function isText(node: unknown, languages: readonly string[]): boolean {
  return isMap(node) && node.items.every(({ key }) => isScalar(key) && languages.includes(String(key.value)));
}
