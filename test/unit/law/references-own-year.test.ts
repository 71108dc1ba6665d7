/** The year of an act behind its name, in parentheses or not. */

import { table } from '../support/references';

table('references: the year of the act behind its name', [
  ['Our cats live under the Associations Act 1989.', 'fi:503/1989'],
  ['Associations Act (1989), section 11', 'fi:503/1989:11'],
  ['yhdistyslain (1989) 11 §', 'fi:503/1989:11'],
  ['föreningslagen (1989), 11 §', 'fi:503/1989:11'],
  ['General Data Protection Regulation (2016), Article 12', 'gdpr:12'],
  // the British one, a day
  ['Our cats live under the Data Protection Act 2018.', ''],
  ['The Associations Act 1989.5', ''],
]);

table('references: an article of the Personal Data Act after its number', [
  ['Personal Data Act (523/1999), Article 10', 'fi:523/1999:10'],
  ['Personal Data Act (523/1999), Article 6', 'fi:523/1999 | gdpr:6'],
  ['Personal Data Act (523/1999), Article 15 of the GDPR', 'fi:523/1999 | gdpr:15'],
  ['Data Protection Act (1050/2018), Article 15', 'fi:1050/2018 | gdpr:15'],
]);
