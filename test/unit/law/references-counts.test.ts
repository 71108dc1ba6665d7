/** Numbers that count provisions, ordinals in words, and sections of the rules of a body. */

import { table } from '../support/references';

table('references: how many provisions an act has', [
  ['Henkilötietolaki on vanha. Laissa on 51 pykälää.', 'fi:523/1999'],
  ['Tietosuoja-asetus. Siinä on 99 artiklaa ja 11 lukua.', 'gdpr'],
  ['Tietosuoja-asetus. Sovelletaan 6 artiklaa.', 'gdpr | gdpr:6'],
  ['Personuppgiftslagen har 51 paragrafer, dataskyddsförordningen 99 artiklar.', 'fi:523/1999 | gdpr'],
  ['The GDPR has 99 articles and 11 chapters.', 'gdpr'],
  ['tietosuojalain 2 lukua', 'fi:1050/2018:chapter:2'],
]);

table('references: ordinals in words', [
  ['henkilötietolain kuudennen pykälän toisen momentin', 'fi:523/1999:6(2)'],
  ['henkilötietolaki on vanha. Lain yhdennentoista pykälän mukaan', 'fi:523/1999 | fi:523/1999:11'],
  ['Henkilötietolain kahdeksannessa pykälässä ja seitsemättä pykälää', 'fi:523/1999:8 fi:523/1999:7'],
  ['personuppgiftslagens åttonde paragraf; enligt tionde paragrafen', 'fi:523/1999:8 | fi:523/1999:10'],
  ['henkilötietolaki. Kuudennen kerran, yhdeksäs kerros.', 'fi:523/1999'],
]);

table('references: sections of the rules of a body', [
  ['kuntalaki (410/2015). Lautakunnan ohjesäännön (KLTK/1/020/2018) 13 § mukaan', 'fi:410/2015'],
  ['kuntalaki (410/2015). Kaupungin hallintosääntö 13 § ja 14 §', 'fi:410/2015'],
  ['kommunallagen (410/2015). Stadens förvaltningsstadga (KLTK 2/2022) 25 §', 'fi:410/2015'],
  ['kuntalaki (410/2015). Siitä säädetään 13 §:ssä', 'fi:410/2015 | fi:410/2015:13'],
]);

table('references: an item whose word was left out behind its moment', [
  ['julkisuuslain 24 §:n 1 momentin 7 mukaan', 'fi:621/1999:24(1)(7)'],
  ['24 § 1 mom. 7 i offentlighetslagen', 'fi:621/1999:24(1)(7)'],
  ['julkisuuslain 24 §:n 1 momentin 7 vuotta', 'fi:621/1999:24(1)'],
  ['eläkesäätiö- ja eläkekassalain 17 luvun 5 §', 'fi:946/2021:17:5'],
]);
