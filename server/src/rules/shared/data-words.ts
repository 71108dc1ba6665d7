import type { Prose } from '../../notice';
import type { Path } from '../../yaml';
import { negated } from './negation';
import { lineOf } from './sentences';
import type { RuleFinding } from '../rule';
import type { Words } from './said-in-words';
import type { RuleView } from '../view';

/** Where a register lists its data; what a rule that looks for kinds of data reads of the prose. */
export const DATA_SECTIONS = ['rekisterit/tietosisältö', 'rekisterit/henkilötietoryhmät'] as const;

/** A kind of data named in a register's data. */
export interface NamedData {
  /** The register, or `['oletukset']` where the defaults name it. */
  readonly home: Path;
  readonly finding: RuleFinding;
}

/** The first words of each register's data that name a kind of data and do not deny it; headings promise nothing. */
export function dataNamed(view: RuleView, words: Words): NamedData[] {
  const found = new Map<string, NamedData>();
  for (const prose of view.prose()) {
    if (!DATA_SECTIONS.some((section) => section === prose.section) || prose.path.includes('otsikko')) continue;
    const home = prose.path[0] === 'oletukset' ? ['oletukset'] : prose.path.slice(0, 2);
    const where = JSON.stringify(home);
    if (found.has(where)) continue;
    const finding = namedIn(prose, words);
    if (finding) found.set(where, { home, finding });
  }
  return [...found.values()];
}

function namedIn(prose: Prose, words: Words): RuleFinding | undefined {
  const text = lineOf(prose);
  const match = words[prose.language].exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  if (negated(text, match.index, end, prose.language)) return undefined;
  return {
    path: prose.path,
    span: prose.match.toOriginal(match.index, end),
    data: { text: match[0].replace(/\s+/g, ' ') },
  };
}
