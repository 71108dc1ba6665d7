/** Brackets that were lost, or are square: a lost one swallows no word behind it. */

import { spans, table } from '../support/references';

spans('references: what stands behind a bracket that was not closed', [
  [
    'Arkistolaki (831/1994 ja EU:n yleinen tietosuoja-asetus',
    ['Arkistolaki (831/1994', 'EU:n yleinen tietosuoja-asetus'],
  ],
  ['the Regulation, GDPR (EU 2016/679 and the Finnish Archives Act', ['GDPR (EU 2016/679', 'Finnish Archives Act']],
  ['tietosuoja-asetus (679/2016/EU\nArkistolaki', ['tietosuoja-asetus (679/2016/EU', 'Arkistolaki']],
  [
    'tietosuoja-asetuksen (EU 2016/679, "GDPR" ja arkistolain',
    ['tietosuoja-asetuksen (EU 2016/679, "GDPR"', 'arkistolain'],
  ],
]);

table('references: a part of a provision that lost its bracket', [
  ['Article 6(1(b) of the GDPR', 'gdpr:6(1)(b)'],
  ['Article 6 (1(b) GDPR', 'gdpr:6(1)(b)'],
  ['(Article 6(1)(b GDPR)', 'gdpr:6(1)(b)'],
  ['Article 6(1)(b', 'gdpr:6(1)(b)'],
  ['Article 9(2)(a of the General Data Protection Regulation', 'gdpr:9(2)(a)'],
  ['artikel 6.1(a GDPR', 'gdpr:6(1)(a)'],
  ['Section 4 (1 of the Archives Act', 'fi:831/1994:4(1)'],
  ['Article 6(1) point (c of the GDPR', 'gdpr:6(1)(c)'],
  ['tietosuoja-asetus EU) 2016/679, artikla 13', 'gdpr:13'],
  // nothing was lost
  ['Article 6 (1(a))', 'gdpr:6(1)(a)'],
]);

table('references: square brackets', [
  ['arkistolain [8 ja 12 §]', 'fi:831/1994:8 fi:831/1994:12'],
  ['Archives Act [831/1994, Section 8]', 'fi:831/1994:8'],
  ['Laki kissojen pidosta [100/2000]', 'fi:100/2000'],
  ['tietosuoja-asetus [EU] 2016/679, artikla 13', 'gdpr:13'],
  ['Article 6[1](c) of the GDPR', 'gdpr:6(1)(c)'],
  ['Article 6(1)[c] GDPR', 'gdpr:6(1)(c)'],
  // a footnote, the text of a link, a placeholder
  ['Artikla 6 [1], arkistolain 8 § [2]', 'gdpr:6 | fi:831/1994:8'],
  ['[Arkistolaki](https://esimerkki.fi/6) 8 §', 'fi:831/1994 | fi:831/1994:8'],
  ['Arkistolaki [täydennä pykälä]', 'fi:831/1994'],
]);

table('references: a provision in brackets right behind square ones, and the address of a link', [
  ['GDPR:n [EU 2016/679](artikla 11)', 'gdpr:11'],
  ['Arkistolaki [831/1994](§ 11)', 'fi:831/1994:11'],
  ['Arkivlagen [831/1994](11§)', 'fi:831/1994:11'],
  ['[Arkistolaki](https://www.finlex.fi/fi/laki/ajantasa/1994/19940831), [tietosuoja](/tietosuoja)', 'fi:831/1994'],
  ['[Arkistolaki](lait/arkistolaki.html)', 'fi:831/1994'],
]);

table('references: what follows in capitals is an abbreviation only where not all is in capitals', [
  ['THE ARCHIVES ACT (831/1994), SECTION 11 AND ON CONSENT', 'fi:831/1994:11'],
  ['ARKIVLAGEN, 11 § OCH 12 § OCH PÅ AVTAL', 'fi:831/1994:11 fi:831/1994:12'],
  ['ARKISTOLAKI, 11 § SEKÄ SOPIMUS', 'fi:831/1994:11'],
  ['Arkistolaki, § 25 TDDDG', 'fi:831/1994'],
]);
