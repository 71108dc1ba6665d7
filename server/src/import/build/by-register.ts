import type { NamedRegister } from '../extract/register-names';
import type { ListItem } from '../recognise/parts';
import type { Place } from './gathered';

/** What one register's item says, with the words before it that name the register. */
export interface RegisterItem {
  readonly item: ListItem;
  readonly label: string | undefined;
  readonly text: string;
}

/**
 * The items of a place that go each to a register of its own: 'a) Asiakasrekisteri: …', 'b) Markkinointirekisteri: …', by the
 * letters the registers are listed under or by their names. Undefined where the place holds anything else, since what all
 * registers share would be hidden by what is their own.
 */
export function itemsByRegister(
  place: Place,
  registers: readonly NamedRegister[],
): readonly RegisterItem[] | undefined {
  const [piece] = place.pieces;
  if (place.pieces.length !== 1 || piece?.part.kind !== 'list' || piece.part.items.length !== registers.length)
    return undefined;
  const { items } = piece.part;
  const read = items.map((item): RegisterItem => {
    const label = /^([^:]{3,90}):\s+/u.exec(item.text)?.[0];
    return { item, label, text: label === undefined ? item.text : item.text.slice(label.length) };
  });
  const byMarker = registers.every(
    ({ marker }, index) => marker !== undefined && /\p{L}/u.test(marker) && marker === items[index]?.marker,
  );
  const byName = registers.every(({ name }, index) => named(name, read[index]?.label));
  return byName || (byMarker && read.every(({ label }) => label === undefined)) ? read : undefined;
}

function named(name: string, label: string | undefined): boolean {
  const words = label?.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => name.toLowerCase().includes(word));
}
