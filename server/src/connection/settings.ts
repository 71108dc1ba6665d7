import type { AnalysisOptions } from '../analysis';
import { isLanguage, type Language } from '../notice';

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
  return { language: isLanguage(language) ? language : 'auto', analysis: { asOf: today } };
}
