/**
 * EU acts that privacy notices name. Names as in acts.ts.
 *
 * source: law tables of the project. checked: 2026-11-22
 */

import type { ActEntry } from './acts';
import { EU_ROWS } from './rows-eu';
import { EU_SUBJECT_ROWS } from './rows-eu-subjects';

export const EU_ACTS: readonly ActEntry[] = [
  {
    id: 'gdpr',
    singularOnly: true,
    names: [
      'tietosuoja-asetus',
      'henkilötietoasetus',
      // the German "Grundverordnung", translated word for word
      'tietosuojaperusasetus',
      'dataskyddsgrundförordning',
      'grundläggande dataskyddsförordning',
      'basic data protection regulation',
      'data protection basic regulation',
      'gdpr',
      'gdpr-asetus',
      'gdpr-tietosuoja-asetus',
      'dataskyddsförordning',
      'personuppgiftsförordning',
      'gdpr-förordning',
      'gdpr-lag',
      'gdpr-laki',
      // by its title, without the number
      'asetus luonnollisten henkilöiden suojelusta henkilötietojen käsittelyssä',
      'asetus luonnollisten henkilöiden suojelusta',
      'asetus henkilötietojen suojasta',
      'förordning om skydd för fysiska personer med avseende på behandling av personuppgifter',
      'förordning om skydd för fysiska personer',
      'förordning om skydd av personuppgifter',
      'förordning om dataskydd',
      'förordning om allmänt dataskydd',
      'regulation on the protection of natural persons with regard to the processing of personal data',
      'regulation on the protection of natural persons',
      'regulation on the protection of personal data',
      'regulation on data protection',
      'gdpr-direktiivi',
      'gdpr-direktiv',
      'dsgvo',
      'general data protection regulation',
      'general data protection ordinance',
      'general data security regulation',
      'general data production regulation',
      'general data privacy regulations',
      'eu data security regulation',
      'data protection regulation',
      'gdpr regulation',
      'general data processing regulation',
      'general data privacy regulation',
      'general privacy regulation',
      'eu privacy regulation',
      'european privacy regulation',
      'eu data privacy regulation',
      'general data protection law',
      'general data protection act',
      'direktiv för datasäkerhet',
      'general data protection regulations',
      'dataskyddsförfattning',
      'dataskyddsförfattningen',
      'databeskrivningsförordning',
      'dataskyddsbeskrivningsförordning',
      'gdpr directive',
    ],
    abbreviations: ['TSA', 'DSF', 'DS-GVO', 'TietosuojaA'],
  },
  // The plural is that of settings, unless the Union's.
  { id: 'gdpr', homonym: true, names: ['tietosuoja-asetukset'] },
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
      'e-privacydirektiv',
      'eprivacydirektiv',
      'direktiv om integritet och elektronisk kommunikation',
      'privacy directive',
      'cookie directive',
      'evästedirektiivi',
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
    // A setting in everyday Finnish.
    id: 'eu:32024R1689',
    homonym: true,
    names: ['tekoälyasetus', 'ai-asetus'],
  },
  {
    id: 'eu:32024R1689',
    names: [
      'tekoälysäädös',
      'ai-förordning',
      'förordning om artificiell intelligens',
      'ai act',
      'artificial intelligence act',
    ],
  },
  { id: 'eu:32022R1925', names: ['digimarkkinasäädös', 'digimarkkina-asetus', 'digital markets act'] },
  { id: 'eu:32023R2854', names: ['datasäädös', 'dataförordning', 'eu data act'] },
  { id: 'eu:32022R2554', names: ['dora-asetus', 'dora-förordning', 'dora regulation'] },
  {
    id: 'eu:32000L0031',
    names: ['sähkökauppadirektiivi', 'e-handelsdirektiv', 'e-commerce directive', 'electronic commerce directive'],
  },
  { id: 'eu:32014R0536', names: ['clinical trials regulation'] },
  {
    id: 'eu:32025R0327',
    names: ['eurooppalainen terveysdata-avaruusasetus', 'ehds-asetus', 'ehds regulation', 'ehds-förordning'],
  },
  {
    id: 'eu:32022R2065',
    names: [
      'digipalveluasetus',
      'digipalvelusäädös',
      'digital services act',
      'dsa-asetus',
      'dsa-förordning',
      'dsa regulation',
      'förordning om digitala tjänster',
    ],
  },
  { id: 'eu:32013R0952', names: ['tullikoodeksi', 'tullkodex', 'union customs code'] },
  {
    id: 'eu:32019L1937',
    names: [
      'ilmoittajansuojeludirektiivi',
      'visselblåsardirektiv',
      'whistleblower directive',
      'whistleblowing directive',
      'whistleblowerdirektiv',
      'whistleblower-direktiivi',
      'whistleblowing-direktiivi',
    ],
  },
  {
    id: 'eu:32022L2555',
    names: [
      'nis2-direktiivi',
      'nis2-direktiv',
      'nis2 directive',
      'nis 2-direktiivi',
      'nis 2-direktiv',
      'nis 2 directive',
      'nis2-direktivet',
    ],
  },
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
  ['2016/680', '32016L0680'],
  ['2018/1725', '32018R1725'],
  ['2019/1937', '32019L1937'],
  ['2021/914', '32021D0914'],
  ['2021/915', '32021D0915'],
  ['2022/2065', '32022R2065'],
  ['2024/1689', '32024R1689'],
  ...[...EU_ROWS, ...EU_SUBJECT_ROWS].map(({ id }): [string, string] => [
    `${id.slice(4, 8)}/${String(Number(id.slice(9)))}`,
    id.slice(3),
  ]),
]);
