import data from 'seloste:clauses';
import type { Language, Translated } from '../notice';
import type { Path } from '../yaml';

export interface ClauseVersion {
  readonly version: number;
  /** The first day on which a notice of that date takes this text (ISO date). */
  readonly validFrom: string;
  readonly checked: string;
  readonly text: Translated;
}

interface Common {
  readonly name: string;
  /** Where it belongs: format keys without list indexes; `rekisterit/…` also stands for the defaults. */
  readonly key: string;
  readonly law: readonly string[];
  /** The short title shown beside the name. */
  readonly label: Translated;
  /** When it applies. */
  readonly when: Translated;
}

/** A text that is right as it stands wherever it applies. */
export interface Clause extends Common {
  readonly kind: 'clause';
  /** Oldest first. */
  readonly versions: readonly ClauseVersion[];
}

/** A piece of notice with places to fill in, in VS Code's snippet syntax. */
export interface Snippet extends Common {
  readonly kind: 'snippet';
  readonly body: Translated;
}

const all = data as readonly (Clause | Snippet)[];

export const clauses: readonly Clause[] = all.filter((item) => item.kind === 'clause');
export const snippets: readonly Snippet[] = all.filter((item) => item.kind === 'snippet');

const byKey = new Map(clauses.map((clause) => [clause.key, clause]));

/** A path as clauses name their place: without indexes, the rights of a register being the rights. */
export function clauseKey(path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  const [top] = keys;
  const inner = top === 'rekisterit' || top === 'oletukset' ? keys.slice(1) : keys;
  return inner[0] === 'oikeudet'
    ? inner.join('/')
    : top === 'oletukset'
      ? ['rekisterit', ...inner].join('/')
      : keys.join('/');
}

/** The clause that `vakioteksti` stands for at a path, or undefined where there is none. */
export function clauseAt(path: Path): Clause | undefined {
  return byKey.get(clauseKey(path));
}

/**
 * The text a clause has in a notice of a date: the newest that was valid then, so that a published notice never changes
 * by an update of the tool; the first one for a notice older than all; the newest for one without a date.
 * @param noticeDate the day the notice was last updated or drafted (ISO), or undefined
 */
export function clauseVersion(clause: Clause, noticeDate: string | undefined): ClauseVersion {
  const [first] = clause.versions;
  if (!first) throw new Error(`the clause ${clause.name} has no version`);
  if (noticeDate === undefined) return clause.versions[clause.versions.length - 1] ?? first;
  return [...clause.versions].reverse().find((version) => version.validFrom <= noticeDate) ?? first;
}

/** The clause's text in a language, for a notice of a date. */
export function clauseText(clause: Clause, language: Language, noticeDate: string | undefined): string {
  return clauseVersion(clause, noticeDate).text[language].trim();
}
