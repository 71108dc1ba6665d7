/** Parts of a reference in unusual order: named before it, apart from it, with words of their own. */

import { table } from '../support/references';

table(
  'references: parts before their section',
  [
    ['Sub-paragraph 2, Paragraph 3, Section 12 of the Personal Data Act', 'fi:523/1999:12(3)(2)'],
    ['Paragraph 3, Section 12 of the Personal Data Act', 'fi:523/1999:12(1)(3)'],
    ['subsection 2 of section 12 of the Personal Data Act', 'fi:523/1999:12(2)'],
    ['subsection 2, paragraph 3 of section 12 of the Personal Data Act', 'fi:523/1999:12(2)(3)'],
    ['items 1 and 3 of section 12 of the Personal Data Act', 'fi:523/1999:12(1)(1) fi:523/1999:12(1)(3)'],
    ['paragraph 3 of Section 12 of our terms', ''],
    ['Paragraph 3, Section 12 of this notice', ''],
  ],
  { language: 'en' },
);

table(
  'references: parts before their section, Swedish',
  [
    ['3 punkten i 2 mom. i 12 § personuppgiftslagen', 'fi:523/1999:12(2)(3)'],
    ['2 mom. i 12 § personuppgiftslagen', 'fi:523/1999:12(2)'],
  ],
  { language: 'sv' },
);

table('references: parts after the act', [
  ['12 § i personuppgiftslagen mom. 2 punkt 3', 'fi:523/1999:12(2)(3)'],
  ['12§ i personuppgiftslagen mom.2 punkt 3', 'fi:523/1999:12(2)(3)'],
  ['12 § i personuppgiftslagen (523/1999), 2 mom. 3 punkten', 'fi:523/1999:12(2)(3)'],
  ['12 § henkilötietolaki 2 mom. 3 kohta', 'fi:523/1999:12(2)(3)'],
  ['artikel 9 i dataskyddsförordningen, punkt 2 led g', 'gdpr:9(2)(g)'],
  ['artikel 9 i dataskyddsförordningen, led g', 'gdpr:9(2)(g)'],
  ['artikel 9 i dataskyddsförordningen, punkt 3 i denna beskrivning', 'gdpr:9'],
  ['artikel 13 i dataskyddsförordningen, punkt 3', 'gdpr:13'],
  ['12 § i personuppgiftslagen\n2 momentet', 'fi:523/1999:12'],
]);

table(
  'references: words for a paragraph and its point',
  [
    ['Article 9 section 2 subsection g of the EU GDPR', 'gdpr:9(2)(g)'],
    ['Article 9, subsection 2, paragraph g of the GDPR', 'gdpr:9(2)(g)'],
    ['Article 9 point 2(g) of the GDPR', 'gdpr:9(2)(g)'],
    ['Article 9, item 2, sub-item g of the GDPR', 'gdpr:9(2)(g)'],
    ['paragraph 2(g) of Article 9 of the GDPR', 'gdpr:9(2)(g)'],
    ['Article 9, 2 g', 'gdpr:9(2)(g)'],
    ['Article 9(2), (g) of GDPR', 'gdpr:9(2)(g)'],
    ['Article 9.2.(g)', 'gdpr:9(2)(g)'],
    ['Article 9(2), section 4 of this notice', 'gdpr:9(2)'],
    ['Articles 13, 14', 'gdpr:13 gdpr:14'],
    ['Article 6, point e, of the EU General Data Protection Regulation', 'gdpr:6(1)(e)'],
    ['Section 12, paragraph 2, subparagraph 3 of the Personal Data Act', 'fi:523/1999:12(2)(3)'],
    ['Section 12, paragraph 3 of the Personal Data Act', 'fi:523/1999:12(1)(3)'],
    ['Personal Data Act, section 12.2, para 3', 'fi:523/1999:12(2)(3)'],
  ],
  { language: 'en' },
);

table(
  'references: words for a paragraph and its point, Swedish',
  [
    ['artikel 9, led 2 g i dataskyddsförordningen', 'gdpr:9(2)(g)'],
    ['artikel 9. punkt 2 g) Behandlingen', 'gdpr:9(2)(g)'],
    ['artikel 9. Punkt 2', 'gdpr:9'],
    ['artikel 9.2 g, h och i i dataskyddsförordningen', 'gdpr:9(2)(g) gdpr:9(2)(h) gdpr:9(2)(i)'],
    ['personuppgiftslagen § 12 mom. 2', 'fi:523/1999:12(2)'],
    ['dataskyddslag (1050/2018), 6 §, punkt 3', 'fi:1050/2018:6(1)(3)'],
    ['dataskyddslag (1050/2018), 6 §, punkt 3 i denna beskrivning', 'fi:1050/2018:6'],
    ['Artikle 6 E i dataskyddsförordningen', 'gdpr:6(1)(e)'],
  ],
  { language: 'sv' },
);

table('references: words for a paragraph and its point, Finnish', [
  ['tietosuoja-asetuksen 9 artikla: 2 kohta, g-alakohta', 'gdpr:9(2)(g)'],
  ['tietosuoja-asetuksen 9 artikla: 2 kohta', 'gdpr:9'],
]);

table(
  'references: a section worded in English inherits only where it is cited as law',
  [
    ['The Personal Data Act asks for a description in accordance with section 12.', 'fi:523/1999 | fi:523/1999:12'],
    ['Under the Personal Data Act you may object under section 12.', 'fi:523/1999 | fi:523/1999:12'],
    ['The Personal Data Act applies; see section 12.', 'fi:523/1999'],
    ['The Personal Data Act applies, and you may object under section 12 of this notice.', 'fi:523/1999'],
    ['The Personal Data Act applies. You may object under section 12.', 'fi:523/1999'],
  ],
  { language: 'en' },
);

table('references: a section alone in its parenthesis', [
  [
    'Kuvausta koskee henkilötietolaki. Se on kumottu, mutta moni seloste viittaa siihen yhä, vaikka rekisterinpitäjä olisi jo muuttanut kaiken muun.\n\nRekisteri on valmis.\n\nTarkastus (26 §)',
    'fi:523/1999 | fi:523/1999:26',
  ],
  [
    'Kuvausta koskee henkilötietolaki. Se on kumottu, mutta moni seloste viittaa siihen yhä, vaikka rekisterinpitäjä olisi jo muuttanut kaiken muun.\n\nRekisteri on valmis.\n\nTarkastus 26 §',
    'fi:523/1999',
  ],
  [
    'Henkilötietolaki ja arkistolaki koskevat kuvausta. Ne ovat eri lakeja, ja pelkkä pykälän numero kaukana niistä voi tarkoittaa kumpaa tahansa näistä.\n\nRekisteri on valmis.\n\nTarkastus (26 §)',
    'fi:523/1999 | fi:831/1994',
  ],
]);
