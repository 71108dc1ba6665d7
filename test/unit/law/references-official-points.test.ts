/** Points and subparagraphs as the Finnish text of the Regulation calls them, and the Union before the name of its act. */

import { spans, table } from '../support/references';

table('references: numbered points of an article', [
  ['tietosuoja-asetuksen 4 artiklan 11 alakohdan', 'gdpr:4(11)'],
  ['4 artiklan 1 ja 7 alakohdassa', 'gdpr:4(1) gdpr:4(7)'],
  ['4 art. 11-alakohta', 'gdpr:4(11)'],
  ['4 artikla (11 alakohta)', 'gdpr:4(11)'],
  ['(artikla 28. 4 kohta)', 'gdpr:28(4)'],
  ['artikel 4 led 11 i dataskyddsförordningen', 'gdpr:4(11)'],
  ['4 artiklan 1 kohdan 2 alakohta', 'gdpr:4(1)(2)'],
]);

table('references: subparagraphs counted in figures', [
  ['6 artiklan 1 kohdan 1 alakohdan b alakohtaan', 'gdpr:6(1)(b)'],
  ['6 artiklan 1 kohdan 1. alakohdan f alakohta', 'gdpr:6(1)(f)'],
  ['6 artiklan 1 alakohdan b alakohta', 'gdpr:6(1)(b)'],
]);

table('references: a section of the Regulation after its number and a comma', [
  ['asetuksen (EU) 2016/679, 22 § mukaisesti', 'gdpr:22'],
  ['tietosuoja-asetus, 22 § mukaisesti', 'gdpr'],
]);

table('references: the number of quite another act, and a mistyped one', [
  ['erikoissairaanhoitolaki (785/1992), 5 §', 'fi:1062/1989:5'],
  ['Arkistolaki (621/1999)', 'fi:831/1994'],
  ['Universities Act (558/2007; Section 2)', 'fi:558/2009:2'],
  ['EU:n yleisen tietosuoja-asetuksen (2016/879; ”GDPR”) 6 artikla', 'gdpr:6'],
  // of acts on data protection the number tells which is meant, and an earlier act bore the name
  ['Data Protection Act (523/1999)', 'fi:523/1999'],
  ['kuntalaki (365/1995)', 'fi:365/1995'],
  ['sähköisen viestinnän tietosuojalaki (917/2014)', 'fi:917/2014'],
  ['lukioasetus (810/1998)', 'fi:810/1998'],
  ['ESR-asetus 1304/2013, yleisasetus 1303/2013', 'eu:32013R1304 | eu:32013R1303'],
]);

table('references: whatever law applies', [
  ['sovellettavan tietosuojalain mukaisesti, tillämplig dataskyddslag', ''],
  ['sovellettavan tietosuojalain 29 §', 'fi:1050/2018:29'],
  ['soveltuvan EU:n tietosuoja-asetuksen', 'gdpr'],
]);

spans(
  'references: the Union before the name of its act',
  [
    'Euroopan unionin (EU) yleinen tietosuoja-asetus',
    'Europeiska unionens (”EU”) allmänna dataskyddsförordning',
    'European Union (“EU”) General Data Protection Regulation',
    'EU:n 25.5.2018 voimaan tulleen tietosuoja-asetuksen',
    'EU:n voimaan astuneen tietosuoja-asetuksen',
  ].map((text) => [text, [text]]),
);

table('references: a name once more after a comma', [
  [
    'yleinen tietosuoja-asetus (2016/679, ”GDPR”), tietosuoja-asetusta täydentävä tietosuojalaki (1050/2018)',
    'gdpr | gdpr | fi:1050/2018',
  ],
  ['lagen om klientens ställning (812/2000), klientlagen', 'fi:812/2000'],
]);

table('references: several points of an article in English', [
  ['Article 4, points (7) and (8)', 'gdpr:4(7) gdpr:4(8)'],
  ['Article 4 points 7 and 8 of the GDPR', 'gdpr:4(7) gdpr:4(8)'],
  ['Article 28, points 1 to 3, of our contract', ''],
]);

table('references: a number in no table beside the name of an Act', [
  ['Perusopetuslaki (238/1998)', 'fi:628/1998'],
  ['Kuluttajansuojalaki 393/2014', 'fi:38/1978'],
  // a decree may have had a successor, an Act of late a new one, and an older number is that of an earlier one
  ['lukioasetus (500/2020)', 'fi:500/2020'],
  ['perusopetuslaki (500/2026)', 'fi:500/2026'],
  ['perusopetuslaki (500/1983)', 'fi:500/1983'],
]);
