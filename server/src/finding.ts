import type { Translated } from './language';
import type { Path } from './yaml';

/** A stretch of a text value, in decoded characters; end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'error', 'warning', 'information', 'hint'];

/** A severity as a setting writes it, or undefined for any other word. */
export function asSeverity(word: unknown): Severity | 'off' | undefined {
  return SEVERITIES.find((severity) => severity === word);
}

/** What kind of authority stands behind a finding: statute, decision, guideline, or the custom of the form. */
export type Authority = 'laki' | 'ratkaisu' | 'ohje' | 'tapa';

/** Another place that a finding is about. */
export interface RelatedPlace {
  readonly path: Path;
  readonly span?: TextSpan | undefined;
}

export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

/** A change to the notice, in the notice's terms; features/edits.ts turns it into an edit of the text. */
export type Change =
  /** Adds a key to the map at `path`, which is made where it is missing; `value` is YAML, its lines indented from column 0. */
  | { readonly kind: 'insert'; readonly path: Path; readonly key: string; readonly value: string }
  /** Replaces a stretch of the text at `path` (the whole text without `span`). */
  | { readonly kind: 'replace-text'; readonly path: Path; readonly span?: TextSpan; readonly text: string };

/** One way to mend a finding. */
export interface Fix {
  readonly title: Translated;
  readonly change: Change;
  /**
   * True where a person must still supply a fact: the change holds a marked placeholder (`PLACEHOLDER`), and is left out of
   * whatever mends many findings at once.
   */
  readonly needsFacts: boolean;
}

/** How a placeholder begins; it ends in `]`. The rule template-placeholder finds every one that is left. */
export const PLACEHOLDER = '[TÄYDENNÄ: ';

/**
 * What is wrong, and where in the notice: no sentence, no line, no file. The sentence is formed where it is shown
 * (messages/), the range where the document is at hand (analysis/).
 */
export interface Finding {
  readonly code: string;
  readonly data: FindingData;
  readonly path: Path;
  /** Mark the key instead of the value. */
  readonly part?: 'key' | 'value' | undefined;
  /** Mark only these decoded characters of the text at `path`. */
  readonly span?: TextSpan | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** Ways to mend it, the best first. */
  readonly fixes?: readonly Fix[] | undefined;
}
