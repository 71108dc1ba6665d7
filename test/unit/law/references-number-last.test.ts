/** The number of an act after its provision: "Associations Act, section 11 (503/1989)". */

import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law/references';
import { table } from '../support/references';

table('references: the number of the act after the provision', [
  ['yhdistyslaki 11 § (503/1989)', 'fi:503/1989:11'],
  ['julkisuuslaki, 24 § (621/1999) ja arkistolaki, 8 § (831/1994)', 'fi:621/1999:24 | fi:831/1994:8'],
  ['arkistolain 8 §, 831/1994', 'fi:831/1994:8'],
  ['föreningslagen 11 § (503/1989)', 'fi:503/1989:11'],
  ['Accounting Act, chapter 2, section 10 (1336/1997)', 'fi:1336/1997:2:10'],
  ['tietosuoja-asetus, 6 artikla (2016/679)', 'gdpr:6'],
  // a title that no table has, an earlier act of the name
  ['kissalaki 5 § (785/1992)', 'fi:785/1992:5'],
  ['Cat Act, section 5 (785/1992)', 'fi:785/1992:5'],
  ['kuntalain 50 § (365/1995)', 'fi:365/1995:50'],
  // no name at all
  ['11 § (503/1989)', 'fi:503/1989:11'],
  ['Sections 11 and 12 (503/1989)', 'fi:503/1989:11 fi:503/1989:12'],
  // the number of an act that changed the section
  ['kissalaki 5 § (12/2010)', 'name:kissalaki:5'],
  ['Section 5 (12/2010)', ''],
]);

describe('references: the number after the provision is within the mention', () => {
  for (const text of ['yhdistyslaki 11 § (503/1989)', 'Associations Act, section 11, 503/1989'])
    it(text, () => {
      assert.deepEqual(
        findReferences(`${text}.`).map((reference) => reference.text),
        [text],
      );
    });
});

table('references: an article after the number of a statute is what others call a section', [
  ['Associations Act (503/1989), Article 11', 'fi:503/1989:11'],
  ['Act on the Openness of Government Activities 621/1999, Article 20', 'fi:621/1999:20'],
  ['yhdistyslaki (503/1989), 11 artikla', 'fi:503/1989:11'],
  ['föreningslagen (503/1989), artikel 11', 'fi:503/1989:11'],
  // those of the Regulation
  ['Associations Act (503/1989), Article 6(1)(c)', 'fi:503/1989 | gdpr:6(1)(c)'],
  ['Associations Act (503/1989), Article 15 of the GDPR', 'fi:503/1989 | gdpr:15'],
  ['Associations Act (503/1989), Articles 13 and 14', 'fi:503/1989 | gdpr:13 gdpr:14'],
  ['Associations Act (503/1989), Article 15 (right of access)', 'fi:503/1989 | gdpr:15'],
  ['Associations Act, Article 15', 'fi:503/1989 | gdpr:15'],
]);
