/** Parts by their numbers alone: section, moment and item with points between, a moment of the section before. */

import { table } from '../support/references';

table('references: section, moment and item with points between', [
  ['§ 4.1.3 i dataskyddslagen, 6.1.7 i dataskyddslagen', 'fi:1050/2018:4(1)(3) | fi:1050/2018:6(1)(7)'],
  ['tietosuojalain § 4.1.3 ja tietosuojalaki 6.1.7', 'fi:1050/2018:4(1)(3) | fi:1050/2018:6(1)(7)'],
  ['Section 6.1.7 of the Data Protection Act', 'fi:1050/2018:6(1)(7)'],
  ['6.1.7 of the Data Protection Act', 'fi:1050/2018:6(1)(7)'],
  ['(6.1.7 i dataskyddslagen)', 'fi:1050/2018:6(1)(7)'],
  ['julkisuuslaki 24.1.32', 'fi:621/1999:24(1)(32)'],
  // a day, a heading, another text
  ['tietosuojalaki 1.1.19 alkaen', 'fi:1050/2018'],
  ['on 1.2.19 of the Data Protection Act', 'fi:1050/2018'],
  ['Tietosuojalaki 6.1.7 Kissat', 'fi:1050/2018'],
  ['- 2.1.1. Arkistolaki\n- 2.1.2. Tietosuojalaki\n- 2.1.3. Kissat', 'fi:831/1994 | fi:1050/2018'],
  ['tietosuojalaki 6.1.7.2', 'fi:1050/2018'],
  ['6.1.7 i rapporten, section 4.1.3 of the cat manual', ''],
]);

table('references: a moment with no section beside it', [
  [
    'Julkisuuslain 11 § koskee kissoja. Kissalla ei ole 1 momentissa tarkoitettua oikeutta.',
    'fi:621/1999:11 | fi:621/1999:11(1)',
  ],
  ['Tietosuojalain 6 § sallii sen. Sen 1 momentin 2 kohdassa on kissoja.', 'fi:1050/2018:6 | fi:1050/2018:6(1)(2)'],
  ['28 § bokföringslagen gäller. Den katt som avses i 1 mom. lever.', 'fi:1336/1997:28 | fi:1336/1997:28(1)'],
  // proposed for the law; no section in the paragraph
  ['Julkisuuslain 11 §. Lakiin lisätään uusi 4 momentti.', 'fi:621/1999:11'],
  ['47 § bokföringslagen får ett nytt 4 mom. som', 'fi:1336/1997:47'],
  ['Julkisuuslain 11 §.\n\nKissa 1 momentissa tarkoitetuista tehtävistä.', 'fi:621/1999:11'],
]);

table('references: the paragraph of an article again', [
  ['GDPR Article 6(1)(a) consent and 1(f) legitimate interest', 'gdpr:6(1)(a) | gdpr:6(1)(f)'],
  ['tietosuoja-asetuksen 6(1)(a) suostumus, 1(f) oikeutettu etu', 'gdpr:6(1)(a) | gdpr:6(1)(f)'],
  ['Article 6(1)(a). See 1(f) below', 'gdpr:6(1)(a)'],
]);

table('references: the number of the Act that amended a section', [
  ['potilaslain 13 §, muut 653/2000', 'fi:785/1992:13 | fi:653/2000'],
  ['patientlagen 13 §, ändr. 653/2000', 'fi:785/1992:13 | fi:653/2000'],
  ['potilaslain 13 §, muutettu 12/2020', 'fi:785/1992:13'],
  ['kissa, muut 653/2000', ''],
]);
