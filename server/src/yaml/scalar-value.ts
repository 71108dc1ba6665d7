import type { ScalarValue } from './node';

const INTEGER = /^-?(0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(0|[1-9]\d{0,14})\.\d{1,15}$/;

/**
 * What a plain scalar's text means: null, a boolean, or a number whose written form survives the trip
 * (`33100` is a number; `00100`, `1.0` and `1e3` stay text, because digits would be lost). YAML 1.2: `NO` is text.
 */
export function plainValue(text: string): ScalarValue {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  if (INTEGER.test(text) || DECIMAL.test(text)) {
    const number = Number(text);
    if (String(number) === text) return number;
  }
  return text;
}
