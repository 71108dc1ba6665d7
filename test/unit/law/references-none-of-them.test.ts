/** Names of the Regulation in the names of other things: books, courses, forms, the title of the notice itself. */

import { table } from '../support/references';

table('references: a book, a course or a form about the Regulation', [
  ['GDPR-koulutus, GDPR-lomake ja GDPR-opas', ''],
  ['GDPR koulutus kissoille', ''],
  ['GDPR training for cats, a GDPR request form', ''],
  ['GDPR-utbildning och GDPR-blankett', ''],
  // what the Regulation demands, and the notice that follows it
  ['GDPR-vaatimukset ja GDPR-rekisteriseloste', 'gdpr | gdpr'],
  ['GDPR compliance, GDPR requirements, the GDPR privacy policy', 'gdpr | gdpr | gdpr'],
  ['the GDPR forms the basis', 'gdpr'],
  ['selaimen tietosuoja-asetus', ''],
]);

table('references: the first line of a notice', [
  ['Dataskyddsförordning\n\nKatterna lever här.', ''],
  ['Tietosuoja-asetus\n\nKissat elävät täällä.', ''],
  ['Tietosuoja-asetus\n6 artikla', 'gdpr:6'],
  ['Kattregister\n\nDataskyddsförordningen\n\nKatterna', 'gdpr'],
]);
