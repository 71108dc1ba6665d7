/** Acts that amend others: one mention, of the act that the number says. */

import { table } from '../support/references';

table('references: an amending act, Swedish', [
  ['lagen om ändring av katthemslagen (2/2000)', 'fi:2/2000'],
  ['lag om ändring av 5 § 2 mom. i bokföringslagen 20/2000', 'fi:20/2000'],
  ['Lag om ändring och temporär ändring av kommunallagen (20/2000), 5 §', 'fi:20/2000:5'],
  ['lagen om ändring av lagen om katter (20/2000) och arkivlagen', 'fi:20/2000 | fi:831/1994'],
  ['lagen om förändring av arkivlagen (20/2000)', 'fi:20/2000'],
  // no number: only the act that is amended is named
  ['lagen om ändring av bokföringslagen', 'fi:1336/1997'],
  // its own number is no amendment's
  ['lagen om ändring av bokföringslagen (1336/1997)', 'fi:1336/1997'],
  ['lagen om ändring av bokföringslagen och lagen om hundhem (2/2000)', 'fi:1336/1997 | fi:2/2000'],
  ['lagen om ändring av bokföringslagen. Numret är 20/2000', 'fi:1336/1997'],
]);

table('references: an amending act, Finnish', [
  ['laki kissalain 5 §:n muuttamisesta (2/2000)', 'fi:2/2000'],
  ['Laki kirjanpitolain 2 luvun 9 ja 10 §:n muuttamisesta (20/2000) on', 'fi:20/2000'],
  ['laki kissojen pidosta annetun lain muuttamisesta 20/2000', 'fi:20/2000'],
  ['arkistolain 8 §:n muuttamisesta annettu laki (20/2000)', 'fi:20/2000'],
  ['kirjanpitolain muuttamisesta annetulla lailla 20/2000', 'fi:20/2000'],
  ['kirjanpitolain muuttamisesta annettu laki', 'fi:1336/1997'],
  ['Laki potilaan asemasta ja oikeuksista annetun lain 5 §:n muuttamisesta', 'fi:785/1992:5'],
  ['Laki toimeentulotuesta annetun lain 25 :n kumoamisesta', 'fi:1412/1997:25'],
  ['Laki kirjanpitolain muuttamisesta (1336/1997)', 'fi:1336/1997'],
  ['Laki kirjanpitolain muuttumisesta (20/2000)', 'fi:20/2000'],
  ['Laki arkistolain muutoksesta 20/2000, laki kissalain muutoksista (21/2000)', 'fi:20/2000 | fi:21/2000'],
  ['Laki uudistui, ja kirjanpitolain muutoksista kerrottiin (20/2000 kappaletta).', 'fi:1336/1997'],
  ['Lailla päivitettiin kirjanpitolain säännöksiä muuttamisesta.', 'fi:1336/1997'],
]);

table(
  'references: an amending act, English',
  [
    ['the Act amending the Accounting Act (20/2000)', 'fi:20/2000'],
    ['the Act on the Amendment of the Act on Client Fees (20/2000), section 5', 'fi:20/2000:5'],
    ['Act on amending section 5 of the Accounting Act', 'fi:1336/1997:5'],
    ['Act on changes to the Accounting Act (20/2000)', 'fi:20/2000'],
    ['we act to amend the notice (20/2000 copies)', ''],
  ],
  { language: 'en' },
);

table('references: an act that brings another into force', [
  ['kissalain voimaanpanolaki (3/2000)', 'fi:3/2000'],
  ['laki kissalain voimaanpanosta (3/2000)', 'fi:3/2000'],
  ['kissalain voimaanpanosta annetun lain (3/2000) 5 §', 'fi:3/2000:5'],
  ['arkistolain 1 luvun 2 §:n muuttamislaki 3/2000', 'fi:3/2000'],
  ['lagen om införande av lagen om katthem (3/2000)', 'fi:3/2000'],
  ['the Act on the Implementation of the Archives Act (3/2000)', 'fi:3/2000'],
  ['Act on the implementation of the health and social services reform', 'fi:616/2021'],
  ['arkistolain voimaanpano', 'fi:831/1994'],
]);
