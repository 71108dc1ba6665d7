/** Provisions that name no act and point back to one: "section 5 of the said Act", "its sections 22 and 23", "(3:17)". */

import { table } from '../support/references';

table(
  'references: sections of the act named before, in English',
  [
    ['Cat Act (12/2015), Sec. 3. Health: sect. 5 of the same Act.', 'fi:12/2015:3 | fi:12/2015:5'],
    [
      'The Universities Act applies. Records are kept as provided in Section 27 of that Act.',
      'fi:558/2009 | fi:558/2009:27',
    ],
    [
      'Data Protection Act s. 6(1)(4). Safeguards: sec. 6 (2) of the said Act.',
      'fi:1050/2018:6(1)(4) | fi:1050/2018:6(2)',
    ],
    [
      'the Student Welfare Act; secrecy is dealt with in its Sections 22 and 23',
      'fi:1287/2013 | fi:1287/2013:22 fi:1287/2013:23',
    ],
    ['We follow the Archives Act (831/1994). See section 5.', 'fi:831/1994'],
    ['We follow the Archives Act (831/1994). It is stored as said in section 5.', 'fi:831/1994'],
    [
      'Section 200 of the Cat Act (12/2015) applies. It is allowed under section 202.',
      'fi:12/2015:200 | fi:12/2015:202',
    ],
    ['Section 200 of the Cat Act (12/2015) applies. See under section 20 of this notice.', 'fi:12/2015:200'],
    [
      'the Cat Act (12/2015) demands it (Section 6, Subsection 2). Section 6.2 of the notice',
      'fi:12/2015 | fi:12/2015:6(2)',
    ],
    ['Criminal Code 38:1 applies unless Chapter 40, Section 5 does.', 'fi:39/1889:38:1 | fi:39/1889:40:5'],
  ],
  { language: 'en' },
);

table('references: a chapter named before', [
  ['AML Act (444/2017), chapter 3 (Section 3 of the said Chapter)', 'fi:444/2017:chapter:3 | fi:444/2017:3:3'],
  ['penningtvättslagens 3 kap. och 3 § i samma kapitel', 'fi:444/2017:chapter:3 | fi:444/2017:3:3'],
  ['rahanpesulain 3 luku ja saman luvun 3 §', 'fi:444/2017:chapter:3 | fi:444/2017:3:3'],
  ['kyrkolagen 1054/1993 innehöll bestämmelser i 16 kap.', 'fi:1054/1993 | fi:1054/1993:chapter:16'],
  ['konsumentskyddslagen. Se köpvillkoren, 6 kap.', 'fi:38/1978'],
  ['aktiebolagslagen 3 kap. 15 §. Aktieboken är offentlig (3:17).', 'fi:624/2006:3:15 | fi:624/2006:3:17'],
  ['aktiebolagslagen 3 kap. 15 §. Vi svarar genast (8:30).', 'fi:624/2006:3:15'],
]);

table('references: an article in parentheses alone', [
  ['under GDPR art 15-22, within a month (12(3)), or refused (12 (5) b)', 'gdpr:15-22 | gdpr:12(3) | gdpr:12(5)(b)'],
  ['call us (12 34) or see the footnote (3(2) 5)', ''],
]);

table(
  'references: the next member of a list, with its own word',
  [
    [
      'the Act on Electronic Communications Services, Section 200, subsection 1; Section 202',
      'fi:917/2014:200(1) | fi:917/2014:202',
    ],
    ['GDPR articles 13-14 and Chapter III', 'gdpr:13-14 | gdpr:chapter:III'],
    ['We follow Section 2 of the Accounting Act, Section 4 describes the register.', 'fi:1336/1997:2'],
    ['We follow the Accounting Act and Section 4 describes the register.', 'fi:1336/1997'],
    ['Section 2 of the Accounting Act and Section 4 of this notice', 'fi:1336/1997:2'],
    ['Art 6.1(e) in conjunction with section 4(1)(3) of our handbook', 'gdpr:6(1)(e)'],
  ],
  { language: 'en' },
);

table('references: a body named after an article', [
  ['the Article 29 Working Party', ''],
  ['guidelines of the Article 29 Data Protection Working Party (WP29), Article 13', 'gdpr:13'],
  ['GDPR: Article 29 Working Party', 'gdpr'],
  ['29 artiklan mukainen tietosuojatyöryhmä', ''],
  ['Artikla 29 -työryhmän ohjeet', ''],
  ['riktlinjer av artikel 29-gruppen, artikel 29-arbetsgruppen för uppgiftsskydd', ''],
  ['the Article 29 working conditions', 'gdpr:29'],
]);

table('references: a further section in a clause of its own', [
  [
    'Section 8 of the Archives Act requires a plan, and Section 9 sets out the duties of the archivist.',
    'fi:831/1994:8 | fi:831/1994:9',
  ],
  [
    'Section 8 of the Archives Act requires a plan, whereas Sections 9 and 10 govern destruction.',
    'fi:831/1994:8 | fi:831/1994:9 fi:831/1994:10',
  ],
  ['Section 8 of the Archives Act defines it while Section 9 restricts it.', 'fi:831/1994:8 | fi:831/1994:9'],
  // sections of the text itself
  ['Section 8 of the Archives Act requires a plan, and Section 4 describes cookies.', 'fi:831/1994:8'],
  ['Section 8 of the Archives Act requires a plan, and Section 4 sets out how we use cookies.', 'fi:831/1994:8'],
  ['Section 8 of the Archives Act requires a plan. And Section 4 sets out the periods.', 'fi:831/1994:8'],
  ['The Archives Act applies, and Section 4 sets out the periods.', 'fi:831/1994'],
]);

table('references: a moment of the section named before', [
  ['Arkistolain 8 §:ssä säädetään siitä. Pykälän 1 momentin mukaan.', 'fi:831/1994:8 | fi:831/1994:8(1)'],
  ['I 8 § i arkivlagen föreskrivs om det. Enligt paragrafens 1 mom. är det så.', 'fi:831/1994:8 | fi:831/1994:8(1)'],
  [
    'Arkistolain 8 §:ssä säädetään siitä. Pykälän 1 kohdan mukaan ja pykälän 2 momentin 3 kohdan mukaan.',
    'fi:831/1994:8 | fi:831/1994:8(1)(1) | fi:831/1994:8(2)(3)',
  ],
  ['Sopimuksen pykälän 2 momentti', ''],
  ['Sopimuksen pykälän 2 kohta', ''],
]);

table('references: what only sounds like the Regulation, and acts of Sweden', [
  ['(together “Applicable Data Protection Regulation”)', ''],
  ['applicable Data Protection Regulation (EU) 2016/679', 'gdpr'],
  ['the GDPR Guidebook for Users, our GDPR handbook', ''],
  ['the Bookkeeping Act (1999: 1078)', 'se:1999:1078'],
]);

table('references: articles after "in", and those of the Personal Data Act', [
  ['the GDPR (679/2016) in Articles 12 and 14', 'gdpr:12 gdpr:14'],
  ['Personal Data Protection Act (Articles 10 and 24)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Personal Data Protection Act (Articles 12 and 15)', 'gdpr:12 gdpr:15'],
]);
