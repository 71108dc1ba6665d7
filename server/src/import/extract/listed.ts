import type { Piece } from '../recognise/route';
import type { ListPart, TextPart } from '../recognise/parts';
import { list, map, text, type Entry, type Value } from '../tree';
import { proseOf } from './prose';

/** Makes an item of a list into a value; undefined leaves it a text. */
export type ItemReader = (words: string, line: number) => Value;

/** Longest words above a list that name the group of its items, in UTF-16 units. */
const LONGEST_GROUP = 70;
/** What refers back to the list before it can't stand above it. */
const REFERS_BACK =
  /^(?:edellä|näi|nämä|näitä|niitä|ne|tällais|lisäksi|muita|myös|ovan|dessa|de|sådan|dessutom|även|the above|these|such|they|in addition|also)/iu;

/**
 * A section that is made of a list: the list as the format's `luettelo`, with the prose beside it. Where the prose would no
 * longer make sense beside one list (several lists, text that goes on after it), all of it stays text.
 * @param grouped reads lists under short lines of their own as groups (`ryhmä`, `tiedot`), where the format has them
 */
export function listed(pieces: readonly Piece[], item: ItemReader, grouped: boolean): Value {
  const lists = pieces.filter(({ part }) => part.kind === 'list');
  if (grouped && lists.length > 1) {
    const groups = groupsOf(pieces);
    if (groups) return groups;
  }
  const only = lists[0];
  if (lists.length !== 1 || only?.part.kind !== 'list') return text(proseOf(pieces));
  const at = pieces.indexOf(only);
  const after = pieces.slice(at + 1);
  if (after.some(({ part }) => part.kind === 'text' && REFERS_BACK.test(part.text))) return text(proseOf(pieces));
  // the sentence that leads in to the list stays next to it
  const before = pieces.slice(0, at);
  const prose =
    after.length > 0 && before.length > 0
      ? [...before.slice(0, -1), ...after, ...before.slice(-1)]
      : [...before, ...after];
  const items = list(only.part.items.map(({ text: words, line }) => item(words.replace(/[;,]$/u, ''), line)));
  if (prose.length === 0) return items;
  return map([
    { key: 'teksti', value: text(proseOf(prose)) },
    { key: 'luettelo', value: items, line: only.part.line },
  ]);
}

/** Short lines, each with a list under it, as groups; undefined where that is not all there is but a paragraph at the beginning. */
function groupsOf(pieces: readonly Piece[]): Value | undefined {
  const lead: Piece[] = [];
  const groups: { name: TextPart; items: ListPart }[] = [];
  let name: TextPart | undefined;
  for (const piece of pieces) {
    const { part } = piece;
    if (part.kind === 'list') {
      if (!name) return undefined;
      groups.push({ name, items: part });
      name = undefined;
    } else if (name) {
      if (groups.length > 0) return undefined;
      lead.push({ ...piece, part: name });
      name = part;
    } else name = part;
  }
  if (name || groups.some((group) => group.name.text.length > LONGEST_GROUP)) return undefined;
  const value = list(
    groups.map(({ name: { text: words }, items }) =>
      map([
        { key: 'ryhmä', value: text(words.replace(/:$/u, '')) },
        { key: 'tiedot', value: list(items.items.map((entry) => text(entry.text.replace(/[;,]$/u, '')))) },
      ]),
    ),
  );
  if (lead.length === 0) return value;
  const entries: Entry[] = [
    { key: 'teksti', value: text(proseOf(lead)) },
    { key: 'luettelo', value },
  ];
  return map(entries);
}
