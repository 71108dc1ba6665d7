/**
 * EU acts that privacy notices name. Names as in acts.ts.
 *
 * source: law tables of the project. checked: 2026-11-22
 */

import type { ActEntry } from './acts';

export const EU_ACTS: readonly ActEntry[] = [
  {
    id: 'gdpr',
    singularOnly: true,
    names: [
      'tietosuoja-asetus',
      'henkilötietoasetus',
      'gdpr',
      'gdpr-asetus',
      'gdpr-tietosuoja-asetus',
      'dataskyddsförordning',
      'gdpr-förordning',
      'gdpr-lag',
      'gdpr-laki',
      'gdpr-direktiivi',
      'gdpr-direktiv',
      'dsgvo',
      'general data protection regulation',
      'data protection regulation',
      'gdpr regulation',
      'gdpr directive',
    ],
    abbreviations: ['TSA', 'DSF', 'DS-GVO', 'TietosuojaA'],
  },
  {
    id: 'eu:31995L0046',
    names: [
      'tietosuojadirektiivi',
      'henkilötietodirektiivi',
      'dataskyddsdirektiv',
      'personuppgiftsdirektiv',
      'data protection directive',
    ],
  },
  {
    id: 'eu:32016L0680',
    names: [
      'rikosasioiden tietosuojadirektiivi',
      'poliisidirektiivi',
      'lainvalvontadirektiivi',
      'brottsdatadirektiv',
      'law enforcement directive',
    ],
  },
  {
    id: 'eu:32002L0058',
    names: [
      'sähköisen viestinnän tietosuojadirektiivi',
      'eprivacy-direktiivi',
      'e-privacy direktiivi',
      'eprivacy-direktiv',
      'e-privacy direktiv',
      'eprivacy directive',
      'e-privacy directive',
      'privacy and electronic communications directive',
    ],
  },
  {
    id: 'eu:32016L2102',
    names: [
      'saavutettavuusdirektiivi',
      'tillgänglighetsdirektiv',
      'web accessibility directive',
      'accessibility directive',
    ],
  },
  {
    id: 'eu:32024R1689',
    homonym: true,
    names: ['tekoälyasetus', 'tekoälysäädös', 'ai-förordning', 'ai act', 'artificial intelligence act'],
  },
  { id: 'eu:32022R2065', names: ['digipalveluasetus', 'digipalvelusäädös', 'digital services act'] },
  { id: 'eu:32013R0952', names: ['tullikoodeksi', 'tullkodex', 'union customs code'] },
  {
    id: 'eu:32019L1937',
    names: [
      'ilmoittajansuojeludirektiivi',
      'visselblåsardirektiv',
      'whistleblower directive',
      'whistleblowing directive',
    ],
  },
  { id: 'eu:32022L2555', names: ['nis2-direktiivi', 'nis2-direktiv', 'nis2 directive'] },
  { id: 'eu:32015L2366', names: ['maksupalveludirektiivi', 'betaltjänstdirektiv', 'payment services directive'] },
  {
    id: 'eu:32014R0596',
    names: ['markkinoiden väärinkäyttöasetus', 'marknadsmissbruksförordning', 'market abuse regulation'],
  },
  { id: 'eu:32022R0868', names: ['datanhallinta-asetus', 'dataförvaltningsakt', 'data governance act'] },
  {
    id: 'eu:32018R1724',
    names: ['sdg-asetus', 'sdg-förordning', 'sdg regulation', 'single digital gateway regulation'],
  },
  { id: 'eu:32014R0910', names: ['eidas-asetus', 'eidas-förordning', 'eidas regulation'] },
];

/** EU acts whose kind is known from the number alone: `year/number` → CELEX. */
export const KNOWN_EU_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['1995/46', '31995L0046'],
  ['2002/58', '32002L0058'],
  ['2010/87', '32010D0087'],
  ['2001/497', '32001D0497'],
  ['2004/915', '32004D0915'],
  ['2002/16', '32002D0016'],
  ['2000/520', '32000D0520'],
]);
