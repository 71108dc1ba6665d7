/** Words that end like an act, and names and numbers written the wrong way. */

import { table } from '../support/references';

table('references: English and Swedish words that end like a Finnish act', [
  ['We explain how a villain could complain about porcelain.', ''],
  ['The chamberlain ate souvlaki on the plain.', ''],
  ['In section 5 we explain 5 §', ''],
  ['Krämen innehåller kollagen. Collagen is a protein.', ''],
  ['We act under the hiihtokoululaki and the kioskikauppalaki 5 §.', 'name:hiihtokoululaki | name:kioskikauppalaki:5'],
]);

table('references: slips of numbers, syllables and moments', [
  ['työsopimuslaki (2001/55)', 'fi:55/2001'],
  ['henkilötietolaki (523/99)', 'fi:523/1999'],
  ['EU:s dataskyddsförningens artikel 5', 'gdpr:5'],
  ['enligt personuppgiflagen 10 §', 'fi:523/1999:10'],
  ['bokföringslagens 2 kap. 10 § 2 moments krav', 'fi:1336/1997:2:10(2)'],
]);
