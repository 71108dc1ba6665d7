/** Names of Acts cut short before their head, which stands apart: "Yhd L 11 §", "Bokf. lagen 2:10 §". */

import { table } from '../support/references';

table('references: shortened names in two words', [
  ['Kissat luetellaan Yhd L 11§:n mukaisesti.', 'fi:503/1989:11'],
  ['Kissan tositteet (Kirjanpito L 2:10 §)', 'fi:1336/1997:2:10'],
  ['Henkilötietolain 10 §. Kissa on salainen Julk L 24 §:n nojalla.', 'fi:523/1999:10 | fi:621/1999:24'],
  ['Kissaluettelo (Yhd.laki 11 §; HeTi L 10 §)', 'fi:503/1989:11 | fi:523/1999:10'],
  ['yhd. lain 11 §:n mukainen, yhd.l. 11 §, Yhd. L. 11 §', 'fi:503/1989:11 | fi:503/1989:11 | fi:503/1989:11'],
  ['Yhd-lain 11 §:n kissaluettelo', 'fi:503/1989:11'],
  ['Kattregistret förs enligt Fören. lagen 11 § och Bokf. lagen 2:10 §.', 'fi:503/1989:11 | fi:1336/1997:2:10'],
]);

table('references: words before a head or a letter that are no shortened names', [
  ['Kissa poistetaan heti lain 5 §:n mukaan.', ''],
  ['Hoidamme kissan kirjanpito. Lain 5 § sanoo toista.', ''],
  ['Sali L 5 §', ''],
  ['Kissayhdistys, yhdistys L 11 kissaa', ''],
]);

table('references: a year in two digits after a title in words', [
  ['laki kissojen jäsenrekistereistä 614/98, 5 §', 'fi:614/1998:5'],
  ['Lag om kattregister 614/98', 'fi:614/1998'],
  ['Act on the Registers of Cats 614/98', 'fi:614/1998'],
  ['laki kissoista 24/7', 'name:laki_kissoista'],
  ['laki kissojen hoidosta 12/98', 'name:laki_kissojen_hoidosta'],
]);

table('references: sections of statutes called paragraphs and clauses', [
  ['Cats are listed under the Associations Act, paragraph 11.', 'fi:503/1989:11'],
  ['Personal Data Act (523/1999) clause 10', 'fi:523/1999:10'],
  ['the Archives Act, clause 5 below', 'fi:831/1994'],
  ['the Archives Act, paragraph 5 describes cats', 'fi:831/1994'],
  ['Archives Act. Paragraph 5 of this notice', 'fi:831/1994'],
]);

table('references: lists of sections before an Act whose name begins as a count does', [
  ['§§ 10, 24 personuppgiftslagen', 'fi:523/1999:10 fi:523/1999:24'],
  ['§ 10 ja 24 henkilötietolaki', 'fi:523/1999:10 fi:523/1999:24'],
  ['§§ 10, 24 Personal Data Act', 'fi:523/1999:10 fi:523/1999:24'],
]);

table('references: further words that introduce a short name', [
  ['annetun lain (1/2000, jäljemp. KissaL) 3 §:n', 'fi:1/2000:3'],
  ['Act on Cats (1/2000, from now on the Cat Act) section 12', 'fi:1/2000:12'],
  ['Act on Cats (1/2000, in short CATA) § 2. CATA § 3', 'fi:1/2000:2 | fi:1/2000:3'],
]);
