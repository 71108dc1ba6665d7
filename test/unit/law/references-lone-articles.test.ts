/** Numbers right after the name of the General Data Protection Regulation, with no word that says they are articles. */

import { table } from '../support/references';

table('references: articles with no word after the Regulation', [
  ['8. Kissan oikeus unohtua (GDPR 17) ja siirtyä (GDPR 20)', 'gdpr:17 | gdpr:20'],
  ['Kissan oikeus (tietosuoja-asetus 20)', 'gdpr:20'],
  ['Kattens rätt (dataskyddsförordningen 17)', 'gdpr:17'],
  ['The rights of cats (GDPR, 21)', 'gdpr:21'],
  ['Notice under GDPR 12/13/14', 'gdpr:12 gdpr:13 gdpr:14'],
  ['Kissaseloste (GDPR 13/14) ja (GDPR 13/14 art.)', 'gdpr:13 gdpr:14 | gdpr:13 gdpr:14'],
  ['GDPR 13 & 14 mukainen kissaseloste', 'gdpr:13 gdpr:14'],
  ['Kissoja hoidetaan tietosuoja-asetuksen 15 mukaisesti.', 'gdpr:15'],
  ['Kissan etu (GDPR 6 f) tai sopimus GDPR 6 b', 'gdpr:6(1)(f) | gdpr:6(1)(b)'],
  ['Poikkeus: kissat, GDPR 9 ja 10', 'gdpr:9 gdpr:10'],
  ['Katter vårdas enligt GDPR 6.', 'gdpr:6'],
]);

table('references: numbers after the Regulation that are no articles', [
  ['enligt GDPR 6. Kattmat', 'gdpr'],
  ['Kissaseloste GDPR 6. Kissanruoka', 'gdpr'],
  ['Kissaseloste GDPR 6', 'gdpr'],
  ['(GDPR 12 kuukautta), GDPR 25 toukokuuta, GDPR 10 ja 12 kissaa, (GDPR 2018)', 'gdpr | gdpr | gdpr | gdpr'],
  ['GDPR 6 a) nimi b) kissa', 'gdpr'],
  ['GDPR 20 ja Helsinki', 'gdpr'],
  ['tietosuoja-asetus 679/16', 'gdpr'],
]);
