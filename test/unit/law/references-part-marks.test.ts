/** Marks beside a number or a letter: "No." before it, a parenthesis after it, a slash between two; and words that only look like a measure. */

import { table } from '../support/references';

table('references: "No." between the word and the number', [
  ['Section No. 8 of the Archives Act', 'fi:831/1994:8'],
  ['sections nos. 8 and 12 of the Archives Act', 'fi:831/1994:8 fi:831/1994:12'],
  ['Chapter No. 2, section number 8 of the Archives Act', 'fi:831/1994:8'],
  ['Henkilötietolain pykälä nro 10', 'fi:523/1999:10'],
  ['paragraf nr 10 i personuppgiftslagen', 'fi:523/1999:10'],
  ['Article No. 6 and recital no. 26 of the GDPR', 'gdpr:6 | gdpr:recital:26'],
  // goods, a number without its word
  ['GDPR och art. nr 6 i katalogen', 'gdpr'],
  ['the GDPR, our No. 6 reason', 'gdpr'],
]);

table('references: a parenthesis behind the letter of a point', [
  ['GDPR, Article 6 f)', 'gdpr:6(1)(f)'],
  ['Article 6 c) and e) of the GDPR', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['(Article 6 1. f) of the GDPR)', 'gdpr:6(1)(f)'],
  ['(GDPR 6 artikla 1 kohta c) ja e))', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['(artikel 6.1 c) i dataskyddsförordningen)', 'gdpr:6(1)(c)'],
  // the letters of a list
  ['GDPR, Article 15 a) the right of access b) erasure', 'gdpr:15'],
  ['GDPR 15 artikla a) oikeus saada tietoja', 'gdpr:15'],
  ['(see item c) and the GDPR (Article 15))', 'gdpr:15'],
]);

table('references: the letter "a" in English before what no indefinite article stands before', [
  ['Article 6.1 a under the GDPR', 'gdpr:6(1)(a)'],
  ['Article 6(1) a EU GDPR', 'gdpr:6(1)(a)'],
  ['Art. 6 para. 1 lit. a the General Data Protection Regulation', 'gdpr:6(1)(a)'],
  ['GDPR Art. 6 Sec. 1 lit. a consent', 'gdpr:6(1)(a)'],
  ['Under GDPR Article 6(1) a contract will do, and a EU register.', 'gdpr:6(1)'],
]);

table('references: a slash between article, paragraph and point', [
  ['Article 6/1/c of the GDPR', 'gdpr:6(1)(c)'],
  ['tietosuoja-asetuksen artikla 6/1 c', 'gdpr:6(1)(c)'],
  ['art. 9/2/h GDPR', 'gdpr:9(2)(h)'],
  // two articles, a date
  ['Articles 13/14 GDPR', 'gdpr:13 gdpr:14'],
  ['GDPR Article 6/1/2018', 'gdpr:6'],
]);

table('references: words that only begin as a measure or a month does', [
  ['§§ 10 and 24 Personal Data Act', 'fi:523/1999:10 fi:523/1999:24'],
  ['§ 10 och 24 personuppgiftslagen', 'fi:523/1999:10 fi:523/1999:24'],
  ['Articles 6 and 9 European General Data Protection Regulation', 'gdpr:6 gdpr:9'],
  ['Articles 13 and 14 may apply under the GDPR', 'gdpr:13 gdpr:14 | gdpr'],
  ['GDPR Article 6 and 14 May 2018', 'gdpr:6'],
  ['GDPR Article 6 and 14 persons', 'gdpr:6'],
  ['Tietosuoja-asetuksen artikla 6 ja 14 henkilöä', 'gdpr:6'],
]);

table('references: letters with a case ending', [
  ['tietosuoja-asetuksen art. 6(1)a:n nojalla', 'gdpr:6(1)(a)'],
  ['6 artiklan 1 e:n nojalla', 'gdpr:6(1)(e)'],
  ['tietosuoja-asetuksen art. 9(2)i:n ja j:n nojalla', 'gdpr:9(2)(i) gdpr:9(2)(j)'],
]);
