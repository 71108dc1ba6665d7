import { registerSection, topSection, type Language, type Notice, type Prose, type Section } from '../notice';
import type { Path } from '../yaml';
import type { Reads } from './rule';
import { once } from './shared/once';

/** One register as a rule may see it. */
export interface RegisterView {
  readonly path: Path;
  /** The register's section by its key, with the defaults behind it; the key must be declared as `rekisterit/<key>`. */
  section(key: string): Section;
}

/** The notice as one rule may see it: only what the rule has declared. */
export interface RuleView {
  readonly languages: readonly Language[];
  readonly primaryLanguage: Language;
  /** A top-level section, there or not; the key must be declared. */
  section(key: string): Section;
  /** The registers; none where the notice has none. */
  readonly registers: readonly RegisterView[];
  /** The texts of the declared sections, in file order. */
  prose(): readonly Prose[];
}

/** A rule read what it had not declared: a defect of the rule, found by its own fixtures. */
export class UndeclaredReadError extends Error {}

/** A longer text is no text of a notice: rules leave it alone, so that a pasted book stops no one's typing. */
const LONGEST_TEXT = 100_000;

/** The texts that rules may read: one list for all rules of a notice, so that what is made of the list is made once. */
const textsOf = once((notice: Notice): readonly Prose[] =>
  notice.prose().filter(({ text }) => text.length <= LONGEST_TEXT),
);

/** The view of a notice for a rule with these reads. */
export function viewFor(reads: Reads, notice: Notice): RuleView {
  const declared = (name: string): void => {
    if (!reads.sections?.includes(name)) throw new UndeclaredReadError(name);
  };
  let texts: readonly Prose[] | undefined;
  return {
    languages: notice.languages,
    primaryLanguage: notice.primaryLanguage,
    section(key) {
      declared(key);
      return topSection(notice, key);
    },
    registers: notice.registers.map((register) => ({
      path: register.path,
      section(key) {
        declared(`rekisterit/${key}`);
        return registerSection(notice, register.path, key);
      },
    })),
    prose() {
      if (!reads.prose) throw new UndeclaredReadError('prose');
      const sections = reads.prose;
      const all = textsOf(notice);
      return (texts ??= sections === 'all' ? all : all.filter(({ section }) => sections.includes(section)));
    },
  };
}
