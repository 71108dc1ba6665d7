import { LANGUAGES, type Language } from '../language';
import type { Json } from '../yaml';
import type { ControllerType } from './templates';

/** What the conditions of a template are judged by. */
export interface Circumstances {
  readonly type: ControllerType;
  /** The notice's languages, the first of them the main one. */
  readonly languages: readonly [Language, ...Language[]];
  /** The legal bases chosen for the register; undefined in the notice's own sections. */
  readonly bases?: readonly string[];
  /** The templates the notice is made of. */
  readonly registers: readonly string[];
  /** Values for `given`. */
  readonly given?: Readonly<Record<string, string | undefined>>;
}

type JsonMap = { readonly [key: string]: Json };

/**
 * A template's part as it stands in a notice: conditions judged, texts in the notice's languages. Undefined where nothing is
 * left. Besides the format's keys a template may have
 * - `when: {types, except, bases, registers, optional}`: the map is left out unless each condition holds (any of a list);
 * - `either: [{when, …}, …]`: the first whose condition holds is merged in;
 * - `one: {fi, sv, en}`: a text that is the same in every language of the notice;
 * - `given: name`: a value the author gave;
 * and a purpose is left out unless one of its `oikeusperusteet` was chosen.
 */
export function fill(value: Json, circumstances: Circumstances): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item) => fill(item, circumstances)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  return isMap(value) ? fillMap(value, circumstances) : value;
}

/** True where the condition of a template's map holds. */
export function holds(map: JsonMap, circumstances: Circumstances): boolean {
  const { when, oikeusperusteet } = map;
  if (isMap(when ?? null)) {
    const { types, except, bases, registers } = when as JsonMap;
    if (types !== undefined && !strings(types).includes(circumstances.type)) return false;
    if (strings(except).includes(circumstances.type)) return false;
    if (bases !== undefined && !overlap(strings(bases), circumstances.bases ?? [])) return false;
    if (registers !== undefined && !overlap(strings(registers), circumstances.registers)) return false;
  }
  return (
    !circumstances.bases || oikeusperusteet === undefined || overlap(strings(oikeusperusteet), circumstances.bases)
  );
}

function fillMap(map: JsonMap, circumstances: Circumstances): Json | undefined {
  if (!holds(map, circumstances)) return undefined;
  if ('one' in map) return textIn(map['one'], circumstances.languages[0]);
  const { given } = map;
  if (typeof given === 'string') return circumstances.given?.[given];
  if (LANGUAGES.every((language) => language in map)) return translated(map, circumstances.languages);
  const filled: { [key: string]: Json } = {};
  for (const [key, inner] of Object.entries(map)) {
    if (key === 'when') continue;
    const value = key === 'either' ? firstOf(inner, circumstances) : fill(inner, circumstances);
    if (key === 'either' && isMap(value ?? null)) Object.assign(filled, value);
    else if (value !== undefined) filled[key] = value;
  }
  return Object.keys(filled).length > 0 ? filled : undefined;
}

function firstOf(options: Json, circumstances: Circumstances): Json | undefined {
  const first = (options as Json[]).find((option) => isMap(option) && holds(option, circumstances));
  return first === undefined ? undefined : fill(first, circumstances);
}

/** A text in the notice's languages: plain where it has one, else a map of them. */
function translated(map: JsonMap, languages: readonly [Language, ...Language[]]): Json | undefined {
  if (languages.length === 1) return textIn(map, languages[0]);
  return Object.fromEntries(languages.map((language) => [language, textIn(map, language) ?? '']));
}

function textIn(map: Json | undefined, language: Language): string | undefined {
  const text = isMap(map ?? null) ? (map as JsonMap)[language] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function isMap(value: Json): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
