/** Which act a name or an abbreviation means in a text of its time and kind. */

import { table } from '../support/references';

table('references: an act by its name is the one of the text’s own time', [
  ['Kirkkolain mukaan. Kirkkolaissa (1054/1993) säädetään', 'fi:1054/1993 | fi:1054/1993'],
  [
    'Kirkkolain mukaan. Kirkkolaissa (1054/1993) ja kirkkolaissa (652/2023)',
    'fi:652/2023 | fi:1054/1993 | fi:652/2023',
  ],
  // an older act that only the text knows, and a later one that amends
  ['Nuorisolain 13 §. Kunta edistää nuorisolain (72/2006) tavoitetta', 'fi:72/2006:13 | fi:72/2006'],
  [
    'Nuorisolain (72/2006) sijaan nuorisolaki (1285/2016). Nuorisolain 4 §',
    'fi:72/2006 | fi:1285/2016 | fi:1285/2016:4',
  ],
  ['Nuorisolain 13 §. Nuorisolaki (5/2019)', 'fi:1285/2016:13 | fi:1285/2016'],
  ['Kuntalain 5 §. Päivitetty 1.3.2014', 'fi:365/1995:5'],
  ['Kuntalain 5 §. Päivitetty 1.3.2016', 'fi:410/2015:5'],
  ['Kuntalain 5 §', 'fi:410/2015:5'],
  ['Kuntalain 5 §. 30.4.2015', 'fi:365/1995:5'],
  ['Kuntalain 5 §. 01.05.2015', 'fi:410/2015:5'],
  ['Kuntalain 5 §. 1.5.2015', 'fi:410/2015:5'],
  ['Lukiolaki. Laadittu toukokuussa 2018, kissat 2018', 'fi:629/1998'],
  ['Gymnasielagen, uppdaterad 9 maj 2018', 'fi:629/1998'],
  ['Gymnasielagen, uppdaterad 2018-05-09', 'fi:629/1998'],
  ['General Upper Secondary Schools Act. Updated May 9th, 2018', 'fi:629/1998'],
  ['General Upper Secondary Schools Act. Updated on the 9th of May 2018, reviewed in August 2019', 'fi:714/2018'],
  ['Lukiolaki. GDPR 25.5.2018, 27 April 2016', 'fi:714/2018 | gdpr'],
  ['Lukiolaki. Perustettu 12.3.1998', 'fi:714/2018'],
  ['Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä 5 §. 1.2.2022', 'fi:784/2021:5'],
  ['Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä 5 §. 1.2.2012', 'fi:159/2007:5'],
  ['Henkilötietolaki (523/1999). 1.2.1990', 'fi:523/1999'],
]);

table('references: abbreviations of a parish', [
  ['Seurakunta toimii. KL 4:1, KJ 4:3', 'fi:652/2023:4:1 | fi:657/2023:4:3'],
  ['Församlingen, 23.5.2018: KL 4:1', 'fi:1054/1993:4:1'],
  ['Kunta toimii. KL 14 §, KJ 4 §', 'fi:410/2015:14'],
]);
