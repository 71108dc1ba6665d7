import type { AnalysisOptions } from '../analysis';
import { asSeverity, type Severity } from '../finding';
import { HINT_KINDS, type HintKind } from '../features';
import { isLanguage, type Language } from '../notice';
import { readRuleOptions } from '../rules';

/** The settings as the server uses them: what the client sends is read with care, never trusted. */
export interface Settings {
  /** Language of messages and hovers; `auto` is the notice's first language. */
  readonly language: Language | 'auto';
  readonly analysis: AnalysisOptions;
  /** The kinds of inlay hints that are shown. */
  readonly hints: ReadonlySet<HintKind>;
  /** Whether lenses are shown. */
  readonly lenses: boolean;
}

/**
 * Reads the `seloste` section of a client's settings.
 * @param raw whatever the client sent
 * @param today ISO date
 */
export function readSettings(raw: unknown, today: string): Settings {
  const section = recordOf(raw);
  const language = section['kieli'];
  const asOf = section['oikeustilanPaiva'];
  return {
    language: isLanguage(language) ? language : 'auto',
    hints: new Set(HINT_KINDS.filter((kind) => recordOf(section['vihjeet'])[kind] !== false)),
    lenses: section['linssit'] !== false,
    analysis: {
      asOf: typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : today,
      severities: readSeverities(section['saannot']),
      rules: readRuleOptions({ longestSentence: section['virkkeenPituus'], reviewMonths: section['tarkistusvali'] }),
    },
  };
}

function recordOf(raw: unknown): Record<string, unknown> {
  return (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
}

/** Severities by code; what is no severity is left out. */
function readSeverities(raw: unknown): Record<string, Severity | 'off'> {
  const chosen: Record<string, Severity | 'off'> = {};
  for (const [code, value] of Object.entries(recordOf(raw))) {
    const severity = asSeverity(value);
    if (severity) chosen[code] = severity;
  }
  return chosen;
}
