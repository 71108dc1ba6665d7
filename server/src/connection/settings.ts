import type { AnalysisOptions } from '../analysis';
import { asSeverity, type Severity } from '../finding';
import { isLanguage, type Language } from '../notice';
import { readRuleOptions } from '../rules';

/** The settings as the server uses them: what the client sends is read with care, never trusted. */
export interface Settings {
  /** Language of messages and hovers; `auto` is the notice's first language. */
  readonly language: Language | 'auto';
  readonly analysis: AnalysisOptions;
}

/**
 * Reads the `seloste` section of a client's settings.
 * @param raw whatever the client sent
 * @param today ISO date
 */
export function readSettings(raw: unknown, today: string): Settings {
  const section = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const language = section['kieli'];
  const asOf = section['oikeustilanPaiva'];
  return {
    language: isLanguage(language) ? language : 'auto',
    analysis: {
      asOf: typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : today,
      severities: readSeverities(section['saannot']),
      rules: readRuleOptions({ longestSentence: section['virkkeenPituus'], reviewMonths: section['tarkistusvali'] }),
    },
  };
}

/** Severities by code; what is no severity is left out. */
function readSeverities(raw: unknown): Record<string, Severity | 'off'> {
  const chosen: Record<string, Severity | 'off'> = {};
  if (typeof raw !== 'object' || raw === null) return chosen;
  for (const [code, value] of Object.entries(raw)) {
    const severity = asSeverity(value);
    if (severity) chosen[code] = severity;
  }
  return chosen;
}
