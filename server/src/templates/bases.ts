import type { Json } from '../yaml';
import { fill, holds } from './fill';
import type { Language } from '../language';
import type { ControllerType, RegisterTemplate } from './templates';

/** A legal basis that a template has purposes for. */
export interface TemplateBasis {
  readonly basis: string;
  /** The purposes that rest on it, in the language asked for. */
  readonly purposes: readonly string[];
  /** False for what only some registers of the kind have: offered, and not taken unless it is asked for. */
  readonly proposed: boolean;
}

type JsonMap = { readonly [key: string]: Json };

/**
 * The legal bases a template offers to a kind of organisation, in the order of its purposes. Legitimate interests are never
 * offered to a public authority, whose templates have no purposes on them (GDPR 6(1), last sentence).
 */
export function basesOffered(template: RegisterTemplate, type: ControllerType, language: Language): TemplateBasis[] {
  const found = new Map<string, { purposes: string[]; proposed: boolean }>();
  const circumstances = { type, languages: [language], registers: [template.name] } as const;
  const purposes = (template.register as JsonMap)['käyttötarkoitukset'] as readonly JsonMap[];
  for (const purpose of purposes) {
    if (!holds(purpose, circumstances)) continue;
    const optional = (purpose['when'] as JsonMap | undefined)?.['optional'] === true;
    for (const basis of purpose['oikeusperusteet'] as readonly string[]) {
      const known = found.get(basis) ?? { purposes: [], proposed: false };
      const described = fill(purpose['kuvaus'] ?? '', circumstances);
      if (typeof described === 'string') known.purposes.push(described);
      known.proposed ||= !optional;
      found.set(basis, known);
    }
  }
  return [...found].map(([basis, { purposes: texts, proposed }]) => ({ basis, purposes: texts, proposed }));
}
