import { reliedOn } from './shared/invalid-transfer-ground';
import type { Rule } from './rule';

/** The arrangement by its name in the three languages, or the decision by its number. */
const PRIVACY_SHIELD = {
  name: /privacy[\s‑-]{0,2}shield|yksityisyyden\s?suojakilp\p{L}{0,6}|yksityisyydensuojakilp\p{L}{0,6}|tietosuojakilp\p{L}{0,6}|integritetssköld\p{L}{0,4}|skölden för skydd av privatlivet/iu,
  act: 'eu:32016D1250',
};

/**
 * The EU-US Privacy Shield as a transfer mechanism: its decision has been invalid since 16 July 2020 (C-311/18). Silent
 * where the text says so.
 */
export const privacyShield: Rule = {
  meta: {
    code: 'privacy-shield',
    severity: 'error',
    law: ['gdpr:45', 'eu:32016D1250', 'gdpr:13(1)(f)'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    validFrom: '2020-07-16',
    problem: {
      fi: 'Siirron perusteeksi mainitaan ”{text}”, vaikka Privacy Shield ei ole ollut siirtoperuste 16.7.2020 jälkeen.',
      sv: '”{text}” nämns som grund för överföring, trots att Privacy Shield inte har varit en överföringsgrund efter den 16 juli 2020.',
      en: '“{text}” is named as a ground for a transfer, although the Privacy Shield has not been a transfer ground since 16 July 2020.',
    },
    demand: {
      fi: 'Unionin tuomioistuin totesi sitä koskevan päätöksen (EU) 2016/1250 pätemättömäksi (C-311/18): kerro, mihin tietosuoja-asetuksen V luvun perusteeseen siirto nyt perustuu.',
      sv: 'EU-domstolen förklarade beslutet (EU) 2016/1250 ogiltigt (C-311/18): uppge vilken grund i kapitel V i dataskyddsförordningen överföringen nu stöder sig på.',
      en: 'The Court of Justice declared Decision (EU) 2016/1250 invalid (C-311/18): state which ground of Chapter V of the GDPR the transfer now rests on.',
    },
  },
  check: (view) => reliedOn(view, PRIVACY_SHIELD),
};
