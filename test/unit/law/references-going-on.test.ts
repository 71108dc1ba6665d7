/** References that go on: after an explanation in parentheses, with another word for a part, in a later sentence. */

import { table } from '../support/references';

table('references: points after an explanation of the one before', [
  ['GDPR Article 6(1)(b) (contract), (c) (legal obligation) and (f).', 'gdpr:6(1)(b) | gdpr:6(1)(c) | gdpr:6(1)(f)'],
  ['artikel 6.1 b (avtal), c (lag) och f (intresse)', 'gdpr:6(1)(b) | gdpr:6(1)(c) | gdpr:6(1)(f)'],
  ['artikel 6 punkt 1b (avtal) och punkt 1c (lag)', 'gdpr:6(1)(b) | gdpr:6(1)(c)'],
  ['GDPR 6 artiklan kohdat 1b (sopimus) ja kohta 1c (laki)', 'gdpr:6(1)(b) | gdpr:6(1)(c)'],
  ['Article 6(1)(b) GDPR (contract), and a cat (b) here', 'gdpr:6(1)(b)'],
  ['artikla 6.1 b (sopimus), kohta 5', 'gdpr:6(1)(b)'],
  ['artikel 6.1 b (avtal), a) namn', 'gdpr:6(1)(b)'],
]);

table('references: members of a list, each explained', [
  ['GDPR Articles 15 (access), 16 (rectification) and 17.', 'gdpr:15 | gdpr:16 | gdpr:17'],
  ['GDPR:n artiklat 15 (pääsy), 16 (oikaisu) ja 17 (poisto)', 'gdpr:15 | gdpr:16 | gdpr:17'],
  [
    'the Cat Act (12/2015), section 20 (food), 21 (toys) and 22a (care)',
    'fi:12/2015:20 | fi:12/2015:21 | fi:12/2015:22a',
  ],
  ['GDPR Article 12 (information), 30 (thirty) days', 'gdpr:12'],
  ['GDPR Article 15 (access), 16 cats and 17 (seventeen) dogs', 'gdpr:15'],
  ['GDPR Article 15 (access) and 30 days.', 'gdpr:15'],
]);

table(
  'references: parts of sections in English',
  [
    ['sections 14 and 14(a) of the Cat Act (12/2015)', 'fi:12/2015:14 fi:12/2015:14a'],
    ['section 5(a) and (b) of the Cat Act (12/2015)', 'fi:12/2015:5(1)(a) fi:12/2015:5(1)(b)'],
    [
      'section 2 subsection 1(1–2, 7) of the Cat Act (12/2015)',
      'fi:12/2015:2(1)(1) fi:12/2015:2(1)(2) fi:12/2015:2(1)(7)',
    ],
    ['Section 2 Subsection 1 Section 5 and Section 12 of the Cat Act (12/2015)', 'fi:12/2015:2(1)(5) fi:12/2015:12'],
    [
      'The Cat Act (12/2015). The Act also regulates food (Section 14) and toys (Section 15).',
      'fi:12/2015 | fi:12/2015:14 | fi:12/2015:15',
    ],
    ['The Cat Act (12/2015). We share data (Section 4).', 'fi:12/2015'],
    [
      'Section 41 of the Cat Act (12/2015). Notwithstanding the provisions of section 40, we may.',
      'fi:12/2015:41 | fi:12/2015:40',
    ],
    ['We follow the Cat Act (12/2015). See the provisions of section 4.', 'fi:12/2015'],
  ],
  { language: 'en' },
);

table('references: a section some paragraphs after the only act', [
  ['Kissalain (12/2015) mukaan.\n\nTieto on 29 §:n 2 momentin mukaan julkinen.', 'fi:12/2015 | fi:12/2015:29(2)'],
  [
    'Yhdistyksen eläinten hoidossa noudatetaan sekä kissalakia (12/2015) että koiralakia (13/2015) niin kuin kuuluu.\n\nTieto on 29 §:n 2 momentin mukaan julkinen.',
    'fi:12/2015 | fi:13/2015',
  ],
]);
