import type { Language, Shape, Translated } from '../../notice';
import { parseYaml } from '../../yaml';
import type { Slot, Surroundings } from './suggestion';

/** Text made safe for a snippet: `$`, `}` and `\` stand for themselves. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Lines after the first indented to a column. */
export function indented(text: string, column: number): string {
  const pad = ' '.repeat(column);
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : pad + line))
    .join('\n');
}

/** A text as a YAML scalar on one line: plain where it is read back as it stands, else in quotes. */
export function scalar(text: string, flow: boolean): string {
  const [before, after] = flow ? ['[', ']'] : ['', ''];
  const { root, problems } = parseYaml(`${before}${text}${after}`);
  const read = flow && root?.kind === 'list' && root.items.length === 1 ? root.items[0] : flow ? undefined : root;
  const same = problems.length === 0 && read?.kind === 'scalar' && read.style === 'plain' && read.value === text;
  return same ? text : JSON.stringify(text);
}

/** True where a text may be given in each language. */
function isTranslatable(shape: Shape): boolean {
  return shape.allowsMap && shape.keys.includes('fi');
}

/**
 * A text in the notice's language as a YAML value; in all its languages, `{ fi: …, sv: … }`, where it has several and the
 * place allows it.
 */
export function textValue(text: Translated, slot: Pick<Slot, 'shape' | 'flow'>, { notice }: Surroundings): string {
  const languages: readonly Language[] = notice.languages;
  if (languages.length < 2 || !isTranslatable(slot.shape)) return scalar(text[notice.primaryLanguage], slot.flow);
  return `{ ${languages.map((language) => `${language}: ${scalar(text[language], true)}`).join(', ')} }`;
}

/** The value of a key below a slot, as `textValue` gives it; safe for a snippet. */
export function textUnder(key: string, text: Translated, slot: Slot, surroundings: Surroundings): string {
  const shape = slot.shape.child(key) ?? slot.shape;
  return escapeSnippet(textValue(text, { shape, flow: slot.flow }, surroundings));
}
