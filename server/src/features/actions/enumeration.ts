import type { Language } from '../../notice';

/** A text taken apart: what introduces the list, and its items. */
export interface Enumeration {
  readonly intro: string | undefined;
  readonly items: readonly string[];
}

const BULLET = /^(?:[-*•–·]|\d{1,2}[.)])\s+/;
/** Words before the last item. 'Tai' and 'or' are none: a choice is no list. */
const CONJUNCTIONS: Readonly<Record<Language, RegExp>> = {
  fi: /\s+(?:ja|sekä)\s+/u,
  sv: /\s+(?:och|samt)\s+/u,
  en: /\s+and\s+/u,
};
const LEADING: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:ja|sekä)\s+/u,
  sv: /^(?:och|samt)\s+/u,
  en: /^and\s+/u,
};
const AND: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };
/** Abbreviations whose full stop is their own. */
const ABBREVIATED = /(?:^|[\s(])(?:ym|yms|jne|mm|tms|esim|os|o\.\s?d|osv|m\.\s?m|etc)\.$/u;
const LONGEST_LINE = 80;
const MOST_WORDS = 8;

/**
 * Takes a text apart that lists things: bullets, lines, semicolons, or commas with a 'ja' before the last one.
 * @returns undefined where it is running text: nothing of it may be lost or torn apart
 */
export function enumerationIn(text: string, language: Language): Enumeration | undefined {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  return bulleted(lines) ?? lineByLine(lines) ?? inOneSentence(lines.join(' '), language);
}

/** Items as one text: `a, b ja c`; undefined where the text could not be taken apart into them again. */
export function asEnumeration(items: readonly string[], language: Language): string | undefined {
  const text =
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items[items.length - 1]}`;
  const again = enumerationIn(text, language);
  return again?.intro === undefined && again?.items.join('\n') === items.join('\n') ? text : undefined;
}

function bulleted(lines: readonly string[]): Enumeration | undefined {
  const first = lines.findIndex((line) => BULLET.test(line));
  const items: string[] = [];
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const last = items.length - 1;
    // a line without a mark goes on with the item above
    if (BULLET.test(line)) items.push(line.replace(BULLET, ''));
    else items[last] = `${items[last]} ${line}`;
  }
  return items.length > 1 ? whole(lines.slice(0, first).join(' '), items) : undefined;
}

/** A line an item: each ends in a comma or a semicolon, or each is a heading-like line that begins with a capital. */
function lineByLine(lines: readonly string[]): Enumeration | undefined {
  const [first] = lines;
  const introduced = first?.endsWith(':') === true;
  const items = introduced ? lines.slice(1) : lines;
  if (items.length < 2 || items.some((line) => line.length > LONGEST_LINE)) return undefined;
  const punctuated = items.slice(0, -1).every((line) => /[,;]$/.test(line));
  const headed = items.every((line) => /^\p{Lu}/u.test(line) && !/[.,;:]$|\.\s/.test(line));
  return punctuated || headed ? whole(introduced ? first : '', items) : undefined;
}

function inOneSentence(text: string, language: Language): Enumeration | undefined {
  const [, intro, listed] = /^([^:]{2,200}:)\s+(.+)$/su.exec(text) ?? [];
  const body = listed ?? text;
  const isSentence = body.endsWith('.') && !ABBREVIATED.test(body);
  if (/[.!?:]\s/u.test(body) || (isSentence && intro === undefined)) return undefined;
  const semicolons = outsideParentheses(body, ';');
  if (semicolons.length > 1) return whole(intro ?? '', withoutLeading(semicolons, language));
  const parts = outsideParentheses(body, ',');
  const last = parts.pop() ?? '';
  const items = [...parts, ...lastTwo(last, language)];
  if (items.length < 2 || (parts.length === 0 && items.length < 3)) return undefined;
  if (items.some((item) => item.split(/\s+/).length > MOST_WORDS)) return undefined;
  return whole(intro ?? '', withoutLeading(items, language));
}

/** `b ja c` as two; not `etu- ja sukunimi`, whose halves need each other, and not where there are several. */
function lastTwo(text: string, language: Language): string[] {
  const halves = text.split(CONJUNCTIONS[language]);
  return halves.length === 2 && !halves[0]?.endsWith('-') && !/[()]/.test(text) ? halves : [text];
}

function withoutLeading(items: readonly string[], language: Language): string[] {
  return items.map((item, index) => (index === items.length - 1 ? item.trim().replace(LEADING[language], '') : item));
}

/** Parts between a mark that a space follows; within parentheses it parts nothing. */
function outsideParentheses(text: string, mark: ',' | ';'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth !== 0 || text[at] !== mark || text[at + 1] !== ' ') continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

function whole(intro: string, items: readonly string[]): Enumeration | undefined {
  const trimmed = items.map((item) => {
    const text = item.trim().replace(/[,;]$/, '');
    return ABBREVIATED.test(text) ? text : text.replace(/\.$/, '');
  });
  return trimmed.some((item) => item === '') ? undefined : { intro: intro.trim() || undefined, items: trimmed };
}
