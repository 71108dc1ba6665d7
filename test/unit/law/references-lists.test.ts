/**
 * Sections and articles that what stands before them in the sentence or the list explains: items of a list under the words
 * that lead up to it, a further clause, the Data Protection Act beside the GDPR.
 */

import { table } from '../support/references';

table('references: bare sections in the items of a list', [
  [
    'Arkistolain (831/1994) 5 §:n mukaan tallennetaan:\n\n 1. nimi\n 2. aika, jona on 7 §:n nojalla oikeus toimia',
    'fi:831/1994:5 | fi:831/1994:7',
  ],
  [
    'Arkistolain 5 §:n mukaan:\n\n- nimi\n\n- osoite\n\n- 8 §:n 1 momentin mukainen lupa',
    'fi:831/1994:5 | fi:831/1994:8(1)',
  ],
  ['Enligt 5 § i arkivlagen:\n\na) namn\n\nb) tillstånd enligt 7 §', 'fi:831/1994:5 | fi:831/1994:7'],
  ['Section 5 of the Archives Act:\n\n• permit under section 7', 'fi:831/1994:5 | fi:831/1994:7'],
  // a numbered heading, a list that nothing leads up to, a list that has ended
  [
    'Arkistolain 5 §:n mukaan toimitaan seuraavasti tässä pitkässä selosteessa kuvatun ja sen liitteissä tarkemmin kerrotun henkilötietojen käsittelyn sekä kaiken siihen läheisesti liittyvän toiminnan osalta:\n\n1. Yleistä 7 §',
    'fi:831/1994:5',
  ],
  [
    'Tiedot säilytetään arkistolain 5 §:n mukaan niin pitkään kuin se on rekisterin tarkoituksen kannalta tarpeellista.\n\n- 7 § on lupa',
    'fi:831/1994:5',
  ],
  [
    'Arkistolain 5 §:n mukaan rekisteriin tallennetaan seuraavat tiedot tässä pitkässä selosteessa kuvatun ja sen liitteissä tarkemmin kerrotun henkilötietojen käsittelyn sekä kaiken siihen läheisesti liittyvän toiminnan osalta:\n\n- nimi\n\nVuosi on 7 §',
    'fi:831/1994:5',
  ],
]);

table(
  'references: a further clause with a section of the same Act',
  [
    ['Section 5 of the Archives Act applies, and Section 8 sets out the duties.', 'fi:831/1994:5 | fi:831/1994:8'],
    [
      'Section 5 of the Archives Act obliges us, while sections 6 and 7 require a plan.',
      'fi:831/1994:5 | fi:831/1994:6 fi:831/1994:7',
    ],
    // sections of the notice itself
    ['Section 5 of the Archives Act applies, and Section 8 sets out our purposes.', 'fi:831/1994:5'],
    ['Section 5 of the Archives Act applies, and Section 8 describes cookies.', 'fi:831/1994:5'],
    ['We follow the Archives Act, and Section 8 sets out the purposes.', 'fi:831/1994'],
    ['Section 5 of the Archives Act applies. And Section 8 sets out the purposes.', 'fi:831/1994:5'],
  ],
  { language: 'en' },
);

table('references: articles of the Data Protection Act beside one of the GDPR', [
  [
    'Article 6(1)(e) of the GDPR and Data Protection Act Articles 4 and 7',
    'gdpr:6(1)(e) | fi:1050/2018:4 fi:1050/2018:7',
  ],
  ['artikel 6 i GDPR och artikel 29 i dataskyddslagen', 'gdpr:6 | fi:1050/2018:29'],
  ['GDPR:n 9 artiklaan ja tietosuojalain artikloihin 4 ja 6', 'gdpr:9 | fi:1050/2018:4 fi:1050/2018:6'],
  // letters and rights are those of the GDPR; and where it is not cited itself, the Act is taken for it
  ['Article 6 of the GDPR and Article 9(2)(h) of the Data Protection Act', 'gdpr:6 | gdpr:9(2)(h)'],
  ['Article 6 of the GDPR and Articles 15 and 17 of the Data Protection Act', 'gdpr:6 | gdpr:15 gdpr:17'],
  ['Article 6 of the Data Protection Act and Article 9 of the Data Protection Act', 'gdpr:6 | gdpr:9'],
  ['Article 6 of the GDPR. Article 9 of the Data Protection Act', 'gdpr:6 | gdpr:9'],
]);
