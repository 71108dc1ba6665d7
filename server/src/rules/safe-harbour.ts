import { reliedOn } from './shared/invalid-transfer-ground';
import type { Rule } from './rule';

/** The arrangement by its name, or the decision by its number. */
const SAFE_HARBOUR = {
  name: /safe[\s‑-]{0,2}harbou?r(?!\s(?:provision|clause|rule)s?)|turvasatama(?:\p{L}{0,6}|-\p{L}{0,14})/iu,
  act: 'eu:32000D0520',
};

/**
 * Safe Harbour as a transfer mechanism: its decision has been invalid since 6 October 2015 (C-362/14). Silent where the text
 * says so.
 */
export const safeHarbour: Rule = {
  meta: {
    code: 'safe-harbour',
    severity: 'error',
    law: ['gdpr:45', 'eu:32000D0520', 'gdpr:13(1)(f)'],
    authority: 'ratkaisu',
    reads: { prose: 'all' },
    validFrom: '2015-10-06',
    problem: {
      fi: 'Siirron perusteeksi mainitaan ”{text}”, vaikka Safe Harbour ei ole ollut siirtoperuste 6.10.2015 jälkeen.',
      sv: '”{text}” nämns som grund för överföring, trots att Safe Harbour inte har varit en överföringsgrund efter den 6 oktober 2015.',
      en: '“{text}” is named as a ground for a transfer, although Safe Harbour has not been a transfer ground since 6 October 2015.',
    },
    demand: {
      fi: 'Unionin tuomioistuin totesi sitä koskevan päätöksen 2000/520/EY pätemättömäksi (C-362/14): kerro, mihin tietosuoja-asetuksen V luvun perusteeseen siirto nyt perustuu.',
      sv: 'EU-domstolen förklarade beslutet 2000/520/EG ogiltigt (C-362/14): uppge vilken grund i kapitel V i dataskyddsförordningen överföringen nu stöder sig på.',
      en: 'The Court of Justice declared Decision 2000/520/EC invalid (C-362/14): state which ground of Chapter V of the GDPR the transfer now rests on.',
    },
  },
  check: (view) => reliedOn(view, SAFE_HARBOUR),
};
