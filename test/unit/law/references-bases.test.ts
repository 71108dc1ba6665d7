/** Points of Article 6(1) told by what its bases are called, and articles that are not the decision's named before them. */

import { table } from '../support/references';

table('references: letters of the bases', [
  [
    'Oikeusperusteet (GDPR 6 artikla): suostumus (a), sopimus (b), lakisääteinen velvoite (c) ja oikeutettu etu (f).',
    'gdpr:6 | gdpr:6(1)(a) | gdpr:6(1)(b) | gdpr:6(1)(c) | gdpr:6(1)(f)',
  ],
  ['Article 6 GDPR: consent (a), legitimate interests (f)', 'gdpr:6 | gdpr:6(1)(a) | gdpr:6(1)(f)'],
  ['artikel 6 i GDPR: samtycke (a) och avtal (b)', 'gdpr:6 | gdpr:6(1)(a) | gdpr:6(1)(b)'],
  ['GDPR 6 artikla. Liitteet: suostumus (b), sopimus (d), kissa (a)', 'gdpr:6'],
  ['GDPR 13 artikla: suostumus (a)', 'gdpr:13'],
  ['Liitteet: suostumus (a)', ''],
]);

table('references: articles beside a decision on transfers', [
  ['standard contractual clauses (EU) 2021/914 or another Article 46 mechanism', 'eu:32021D0914 | gdpr:46'],
  ['komission päätöksen (EU) 2021/914 1 artikla ja sen 4 artikla', 'eu:32021D0914:1 | eu:32021D0914:4'],
]);

table('references: plural of the Regulation', [
  ['EU:n tietosuoja-asetuksia ja Euroopan unionin yleisiä tietosuoja-asetuksia', 'gdpr | gdpr'],
  ['selaimen tietosuoja-asetuksia, sovelluksen tietosuoja-asetukset', ''],
  ['ilmoitamme DAC7:n ja DAC 7 -direktiivin mukaan', 'eu:32021L0514 | eu:32021L0514'],
]);

table('references: points of the bases far below their article', [
  [
    'Oikeusperuste on tietosuoja-asetuksen 6 artiklan 1 kohta.\n\nAsiakkaat: sopimus (b alakohta).\n\nMittaus: suostumus (a-kohta).',
    'gdpr:6(1) | gdpr:6(1)(b) | gdpr:6(1)(a)',
  ],
  [
    'Article 6(1) GDPR.\n\nContract (point b), legitimate interest (point (f))',
    'gdpr:6(1) | gdpr:6(1)(b) | gdpr:6(1)(f)',
  ],
  // another article, another basis, a bare letter far below
  ['GDPR 13 artikla.\n\nPeruste: sopimus (b alakohta).', 'gdpr:13'],
  ['GDPR 6 artikla.\n\nPeruste: sopimus (f alakohta), liite: sopimus (b)', 'gdpr:6'],
]);
