/** An act and its number joined by another sign than usual, and another sign inside the number: "– 100/2000", "523-1999". */

import { table } from '../support/references';

table('references: another sign for the stroke of a number', [
  ['arkistolain 831-1994 8 §:n', 'fi:831/1994:8'],
  ['Laki kissojen pidosta 100-2000', 'fi:100/2000'],
  ['Kissalaki (100.2000), 5 §', 'fi:100/2000:5'],
  ['tietosuoja-asetus 679-2016, 6 artikla', 'gdpr:6'],
  ['General Data Protection Regulation (EU) 2016.679', 'gdpr'],
  ['Arkivlagen 831\\1994 8 §', 'fi:831/1994:8'],
  ['Arkistolaki: 831-1994: 9 §', 'fi:831/1994:9'],
  ['Tietosuojalaki (5.12.2018-1050), 19 §', 'fi:1050/2018:19'],
  ['section 15(3) of the Data Protection Act 1050-2018 (5.12.2018)', 'fi:1050/2018:15(3)'],
  // months, days, spans of years, telephones, and numbers with no name beside them
  ['Arkistolaki 12.2018 alkaen, arkistolaki 12-2018', 'fi:831/1994 | fi:831/1994'],
  ['Arkistolaki 24.5.2018, arkistolaki 1997-2015', 'fi:831/1994 | fi:831/1994'],
  ['Arkistolaki 24.5.2018-26.6.2018, arkistolaki 24.5.2018-2020', 'fi:831/1994 | fi:831/1994'],
  ['Kokous 22.4.1999-523, voimassa 5.12.2018-1050', ''],
  ['Data Protection Act 2018, section 5', ''],
  ['Yhdistyslaki: 050-1234, puh. 523-1999, sivut 523-1999', 'fi:503/1989'],
  ['arkistolain 8.2 §', 'fi:831/1994:8(2)'],
]);

table('references: another sign between an act and its number', [
  ['Kissalaki – 100/2000, 5 §', 'fi:100/2000:5'],
  ['Laki kissojen pidosta/100/2000', 'fi:100/2000'],
  ['Varhaiskasvatuslaki – 36/1973', 'fi:36/1973'],
  ['förordning om katthem – 100/2000', 'fi:100/2000'],
  ['Katthemslagen/2000/100', 'fi:100/2000'],
  ['Asetus katoista No. 100/2000', 'fi:100/2000'],
  ['Asetus katoista N:o 100/2000', 'fi:100/2000'],
  ['arkistolain – 23.9.1994/831 8 §', 'fi:831/1994:8'],
  ['Laki lastensuojelulain muuttamisesta, 100/2010', 'fi:100/2010'],
  ['Laki lastensuojelulain muuttamisesta (N:o 100/2010)', 'fi:100/2010'],
  ['tietosuoja-asetuksen 2016/679, GDPR 13 artikla', 'gdpr:13'],
  ['maankäyttö- ja rakennuslain, MRL 205 §', 'fi:132/1999:205'],
  ['Arkistolaki:\n831/1994, 17 §', 'fi:831/1994:17'],
  // what is no number of an act
  ['Arkistolaki:\n5/2018 päivitetty', 'fi:831/1994'],
  ['Arkistolaki – 5/2018, arkistolaki – 2017/2018, arkistolaki / 2018/19', 'fi:831/1994 | fi:831/1994 | fi:831/1994'],
  ['Arkistolaki – 100/2020 vp', 'fi:831/1994'],
]);
