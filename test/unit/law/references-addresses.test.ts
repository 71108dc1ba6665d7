/** Names of acts within addresses of pages, hosts, files and mail: no references. */

import { table } from '../support/references';

table('references: addresses', [
  ['lue lisää sivulta yritys.fi/tietosuojalaki.html tai gdpr.example.com', ''],
  ['tietosuojalaki.fi, tietosuojalaki@yritys.fi', ''],
  ['liitteet: kirjanpitolaki.pdf ja tietosuojalaki_2018.docx', ''],
  ['#tietosuojalaki 29 §', ''],
  ['rules.se/gdpr', ''],
  ['Lähde: tietosuoja.fi/gdpr, GDPR 6 artikla', 'gdpr:6'],
  ['finlex.fi/fi/laki/ajantasa/1999/19990523 10 §', 'fi:523/1999:10'],
  ['tilivelvollinen.Tietosuojalain 29 §', 'fi:1050/2018:29'],
  ['mom.tietosuojalain 29 §', ''],
]);

table('references: names glued of an act’s and other words', [
  ['GDPR4KIDS-hanke', ''],
  ['GDPR 4 artikla', 'gdpr:4'],
]);
