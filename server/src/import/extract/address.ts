import { map, text, type Entry, type Value } from '../tree';
import { BOX, POSTAL, STREET } from './kinds';

/** An address by its parts, or as it stands where its parts can't be told. */
export function addressOf(written: readonly string[]): Value {
  const entries: Entry[] = [];
  const rest: string[] = [];
  for (const segment of written.flatMap(segmentsOf)) {
    const postal = POSTAL.exec(segment);
    const key = postal
      ? undefined
      : BOX.test(segment)
        ? 'postilokero'
        : STREET.test(segment)
          ? 'katuosoite'
          : undefined;
    const isTaken = entries.some((entry) => entry.key === (key ?? 'postinumero'));
    if (isTaken || (!postal && key === undefined)) rest.push(segment);
    else if (postal)
      entries.push(
        { key: 'postinumero', value: text(segment.slice(0, segment.lastIndexOf(postal[1] ?? '') + 5)) },
        { key: 'postitoimipaikka', value: text(postal[2] ?? '') },
      );
    else if (key !== undefined) entries.push({ key, value: text(segment) });
  }
  if (entries.length === 0 || rest.length > 0) return text(written.join(', '));
  return map(entries);
}

/** The parts of an address on one line; a post code begins a part of its own. */
export function segmentsOf(line: string): string[] {
  return line
    .split(/\s*[,;]\s+|\s+(?=(?:FI[ -]{1,3})?\d{5}\s+\p{Lu})/u)
    .map((segment) => segment.replace(/[,;]$/u, '').trim())
    .filter((segment) => segment !== '');
}
