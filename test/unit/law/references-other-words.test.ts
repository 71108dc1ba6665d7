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

table('references: Swedish abbreviations of Finnish Acts', [
  ['Utlämnandet sker enligt 11 § och 16 § 2 mom. i OffentlL (621/1999).', 'fi:621/1999:11 fi:621/1999:16(2)'],
  ['personuppgiftslagen (523/1999), 7 § i TivoliL (12/1999)', 'fi:523/1999 | fi:12/1999:7'],
  ['personuppgiftslagen, 7 § i TivoliL', 'fi:523/1999 | name:TivoliL:7'],
  ['FörvL 11 §, BokfL 2 kap. 10 § och DSL 6 §', 'fi:434/2003:11 | fi:1336/1997:2:10 | fi:1050/2018:6'],
  ['se PUppL och DSL', 'fi:523/1999'],
  ['ArbAvtL 13 kap. 6 §', 'fi:55/2001:13:6'],
  ['SrF 1025/2014, 3 §', 'fi:1025/2014:3'],
  ['MMMa 14/VLA/2003', 'name:MMMa_14/VLA/2003'],
  ['The address is in the HTML of the page, 5 § URL', ''],
]);
