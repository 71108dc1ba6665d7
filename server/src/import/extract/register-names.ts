import type { Part } from '../recognise/parts';

/** A register as its heading names it. */
export interface NamedRegister {
  readonly name: string;
  readonly line: number;
  /** The letter or number it is listed under: `a)`. */
  readonly marker: string | undefined;
}

export interface RegisterNames {
  readonly registers: readonly NamedRegister[];
  /** Words before a name that the key stands for: 'Rekisterin nimi on'. */
  readonly labels: readonly { readonly label: string; readonly line: number }[];
  /** What is said of the register beside its name. */
  readonly description: readonly string[];
}

const LABEL =
  /^((?:(?:tämän|henkilö)\s?)?rekisteri(?:n|en)\s(?:nimi|nimenä|nimet)(?:\son|\sovat)?|registrets namn(?:\sär)?|the name of the register(?:\sis)?)\s*:?\s*/iu;
/** Longest name of a register, in UTF-16 units. */
const LONGEST_NAME = 180;

/** The names of registers that stand under their heading. */
export function registerNamesOf(parts: readonly Part[]): RegisterNames {
  const registers: NamedRegister[] = [];
  const labels: { label: string; line: number }[] = [];
  const description: string[] = [];
  const take = (words: string, line: number, marker: string | undefined): void => {
    const label = LABEL.exec(words)?.[1];
    const number = /\d/u.test(marker ?? '') ? `${marker ?? ''} ` : '';
    if (label !== undefined) labels.push({ label: number + label, line });
    const name = label === undefined ? words : words.replace(LABEL, '').trim();
    if (name === '') return;
    const isListed = marker !== undefined && registers.every((known) => known.marker !== undefined);
    if (isName(name) && (isListed || registers.length === 0))
      registers.push({ name: name.replace(/[.,;]$/u, ''), line, marker });
    else description.push(name);
  };
  for (const part of parts)
    if (part.kind === 'text') take(part.text, part.line, undefined);
    else for (const item of part.items) take(item.text, item.line, item.marker ?? '-');
  return { registers, labels, description };
}

function isName(words: string): boolean {
  return words.length <= LONGEST_NAME && !/[.!?]\s+\p{Lu}/u.test(words.replace(/(?:Oy|ry)\.\s/gu, ' '));
}
