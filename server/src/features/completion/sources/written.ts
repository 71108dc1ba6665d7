import { textIn, type Notice } from '../../../notice';
import { entryOf, type Path, type YamlNode } from '../../../yaml';

/** The items of a list, of a section's `luettelo`, or none. */
export function itemsAt(notice: Notice, path: Path): readonly YamlNode[] {
  const node = notice.document.nodeAt(path);
  const list = node?.kind === 'map' ? entryOf(node, 'luettelo')?.value : node;
  return list?.kind === 'list' ? list.items : [];
}

/** What the items of a list say under a key, a text or a list of texts, in the notice's first language; each once. */
export function textsUnder(notice: Notice, path: Path, key: string): readonly string[] {
  return [...new Set(itemsAt(notice, path).flatMap((item) => textsOf(notice, entryOf(item, key)?.value)))];
}

/** A text, or the texts of a list, in the notice's first language. */
export function textsOf(notice: Notice, node: YamlNode | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => textsOf(notice, item));
  const text = textIn(node, notice.primaryLanguage, notice.primaryLanguage)?.trim();
  return text ? [text] : [];
}
