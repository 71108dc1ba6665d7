import type { FindingData } from '../finding';

type Value = FindingData[string] | undefined;

/** The words of a value: of a list, or of the one there is. */
export function wordsOf(value: Value): string[] {
  return value === undefined ? [] : typeof value === 'object' ? value.map(String) : [String(value)];
}

/** A value in Finnish and Swedish quotation marks. */
export function quoted(value: Value): string {
  return `”${String(value)}”`;
}

/** 'a, b tai c'; keys and values are set apart by being what they are, so that they carry no quotation marks. */
export function list(values: Value, conjunction: string, shorten = true): string {
  const all = wordsOf(values);
  const shown = shorten && all.length > 14 ? [...all.slice(0, 12), '…'] : all;
  if (shown.length <= 1) return shown.join('');
  const last = shown[shown.length - 1];
  return last === '…'
    ? `${shown.slice(0, -1).join(', ')} …`
    : `${shown.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
