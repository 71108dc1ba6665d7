import type { Fix } from '../../finding';
import type { Section, Translated } from '../../notice';
import type { Path } from '../../yaml';
import { dataNamed, type NamedData } from './data-words';
import { placeholder, titleFor } from './placeholder-fix';
import type { Words } from './said-in-words';
import type { RuleView } from '../view';

/** Data of a kind that the format has a key of its own for, as a register or the defaults declare it. */
export interface DeclaredData {
  /** The register, or `['oletukset']` where the defaults declare it. */
  readonly home: Path;
  readonly section: Section;
}

/** What is declared under a register's key, each place once: defaults that many registers share are declared once. */
export function declaredData(view: RuleView, key: string): DeclaredData[] {
  const declared = new Map<string, DeclaredData>();
  for (const register of view.registers) {
    const section = register.section(key);
    if (!section.filled) continue;
    const home = section.path[0] === 'oletukset' ? ['oletukset'] : register.path;
    declared.set(JSON.stringify(home), { home, section });
  }
  return [...declared.values()];
}

/** The kinds of data that words of the register's data name, where they are not declared in the same place. */
export function undeclaredData(view: RuleView, words: Words, declared: readonly DeclaredData[]): NamedData[] {
  const homes = new Set(declared.map(({ home }) => JSON.stringify(home)));
  return dataNamed(view, words).filter(({ home }) => !homes.has(JSON.stringify(home)));
}

/**
 * The fix that adds the key of such data with a placeholder for its ground.
 * @param path the register, the defaults, or an item
 * @param below the key of the ground within it; the placeholder is the whole value where it is left out
 */
export function insertGround(view: RuleView, path: Path, key: string, ground: Translated, below?: string): Fix {
  const text = placeholder(ground, view.primaryLanguage);
  return {
    title: titleFor(key),
    change: { kind: 'insert', path, key, value: below ? `{ ${below}: ${text} }` : text },
    needsFacts: true,
  };
}
