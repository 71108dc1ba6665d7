/** Joints that slipped: a hyphen or a space inside a name, the colon of "8 §:n", a sign on either side, "and also". */

import { table } from '../support/references';

table('references: a hyphen where a compound name has none', [
  ['Arkisto-lain (831/1994) 8 ja 12 §', 'fi:831/1994:8 fi:831/1994:12'],
  ['Kirjanpito-laki 10 §', 'fi:1336/1997:10'],
  ['arkisto-lain (8 ja 12 §)', 'fi:831/1994:8 fi:831/1994:12'],
  ['5 § i katt-lagen (100/2000)', 'fi:100/2000:5'],
  ['Kissa-asetuksen (100/2000) 5 §:n mukaan', 'fi:100/2000:5'],
  ['EU-asetus 536/2014', 'eu:32014R0536'],
]);

table('references: a compound name in two words', [
  ['enligt dataskydds förordningen, artikel 6', 'gdpr:6'],
  ['kirjanpito asetuksen 2 luvun 1 §', 'fi:1339/1997:1'],
  ['maankäyttö- ja rakennus lain 205 §', 'fi:132/1999:205'],
  // menus, teams, the law of somebody
  ['Tietosuoja asetukset | Kirjanpito asetukset', ''],
  ['Arkiv lag ett och dataskydds lag två spelar.', ''],
  ['myndigheternas förordning', ''],
]);

table('references: the ending of the section sign without its colon', [
  ['arkistolain 8 §n 1 momentin 2 kohta', 'fi:831/1994:8(1)(2)'],
  ['arkistolain 8 § :n 2 momentti', 'fi:831/1994:8(2)'],
  ['arkistolain 8 §: n 2 momentti', 'fi:831/1994:8(2)'],
  ['arkistolain 8 §’n 2 momentti', 'fi:831/1994:8(2)'],
  ['arkistolain 8 ja 9 §t', 'fi:831/1994:8 fi:831/1994:9'],
  ['arkivlagens 8 §s 1 mom.', 'fi:831/1994:8(1)'],
  // words of their own
  ['Arkistolain 8 § n. 5 vuotta, arkistolain 8 §: nimi', 'fi:831/1994:8 | fi:831/1994:8'],
]);

table('references: the sign on both sides of the last section, "and also"', [
  ['Arkistolain 8 ja §12 §', 'fi:831/1994:8 fi:831/1994:12'],
  ['Archives Act (831/1994) 8 and §12§\n1. Registrar', 'fi:831/1994:8 fi:831/1994:12'],
  ['Sections 8 and also 12 of the Archives Act', 'fi:831/1994:8 fi:831/1994:12'],
  ['arkistolain 8 sekä myös 12 §', 'fi:831/1994:8 fi:831/1994:12'],
  ['Arkivlagen (831/1994) 8, och 12', 'fi:831/1994:8 fi:831/1994:12'],
  ['Articles 13 and also 14 days', 'gdpr:13'],
]);

table('references: a part singled out after a comma, and a dot in the middle', [
  ['Kissalaki (1/2000), erityisesti 6 § ja 12 §', 'fi:1/2000 | fi:1/2000:6 fi:1/2000:12'],
  ['lagen om katthem (1/2000), särskilt i 6 §', 'fi:1/2000 | fi:1/2000:6'],
  ['the Archives Act (831/1994), in particular sections 6 and 8', 'fi:831/1994 | fi:831/1994:6 fi:831/1994:8'],
  ['the Archives Act, in particular its section 6', 'fi:831/1994:6'],
  ['GDPR 2016/679 · artiklat 13 ja 14', 'gdpr:13 gdpr:14'],
  // the part is that of the act after it
  ['Arkistolaki, erityisesti 10 § henkilötietolaissa', 'fi:831/1994 | fi:523/1999:10'],
  ['arkivlagen, särskilt i 10 § i personuppgiftslagen', 'fi:831/1994 | fi:523/1999:10'],
]);
