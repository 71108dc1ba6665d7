/** Unusual words and joints of the parts of a provision, most of them English. */

import { table } from '../support/references';

table('references: other words for the parts of an article', [
  ['Article 6 part 1(c) of the GDPR', 'gdpr:6(1)(c)'],
  ['GDPR Article 6 clause c', 'gdpr:6(1)(c)'],
  ['Article 6 § 1 of the GDPR', 'gdpr:6(1)'],
  ['GDPR, Article 6, 1st paragraph, point c', 'gdpr:6(1)(c)'],
  ['the first paragraph of Article 6 GDPR', 'gdpr:6(1)'],
  ['första stycket i artikel 6 i dataskyddsförordningen', 'gdpr:6(1)'],
  // another text, another act
  ['GDPR Article 13, part 2 of our notice', 'gdpr:13'],
  ['GDPR Article 13 (part of the notice)', 'gdpr:13'],
  ['GDPR Article 6 § 10 Data Protection Act', 'gdpr:6 | fi:1050/2018:10'],
  ['GDPR artikel 6 § 10 dataskyddslagen', 'gdpr:6 | fi:1050/2018:10'],
  ['the first paragraph of Article 3 of our terms', ''],
  ['GDPR artikel 6.1 där den registrerade är part i avtalet', 'gdpr:6(1)'],
]);

table('references: parentheses, dashes and commas between the parts of an article', [
  ['Article 6(1)(point c) GDPR', 'gdpr:6(1)(c)'],
  ['6 artiklan 1 kohta (c alakohta), GDPR', 'gdpr:6(1)(c)'],
  ['artikel 6.1 (led c) i dataskyddsförordningen', 'gdpr:6(1)(c)'],
  ['GDPR Article 6 (1, c)', 'gdpr:6(1)(c)'],
  ['Article 6(1)-c GDPR', 'gdpr:6(1)(c)'],
  ['GDPR artikla 6-1c', 'gdpr:6(1)(c)'],
  ['Article 6(1)/(c) of the GDPR', 'gdpr:6(1)(c)'],
  ['Article 6(1), c GDPR', 'gdpr:6(1)(c)'],
  ['(GDPR Article 6(1), (c))', 'gdpr:6(1)(c)'],
  ['GDPR Article: 6(1)(c)', 'gdpr:6(1)(c)'],
  ['GDPR Article 6 f) (legitimate interest)', 'gdpr:6(1)(f)'],
  // ranges, counts, the next item of a list
  ['GDPR Articles 13-14a', 'gdpr:13-14'],
  ['GDPR, Artikel: 6 st', 'gdpr'],
  ['GDPR Article 6(1), (c) other bases', 'gdpr:6(1)'],
  ['GDPR Article 6(1) (point of contact)', 'gdpr:6(1)'],
]);

table('references: other words for sections and their parts', [
  ['Secs. 8 and 12 of the Archives Act', 'fi:831/1994:8 fi:831/1994:12'],
  ['Section § 8 of the Archives Act', 'fi:831/1994:8'],
  ['section 8 subs. 1 of the Archives Act', 'fi:831/1994:8(1)'],
  ['the 2nd subsection of section 8 of the Archives Act', 'fi:831/1994:8(2)'],
  ['subsection 1(2) of section 8 of the Archives Act', 'fi:831/1994:8(1)(2)'],
  ['section 8 b(1) of the Archives Act', 'fi:831/1994:8b(1)'],
  // a measure, pages
  ['It took 30 secs 8 times under the Archives Act', 'fi:831/1994'],
  ['ss. 8 ja 12, arkistolaki', 'fi:831/1994'],
]);

table('references: "(s)", "as well as", and the words that say where a provision stands', [
  ['Article(s) 6 and 9 GDPR', 'gdpr:6 gdpr:9'],
  ['artikla(t) 6 ja 9, GDPR', 'gdpr:6 gdpr:9'],
  ['artikel(n) 6 i dataskyddsförordningen', 'gdpr:6'],
  ['Section(s) 8 of the Archives Act', 'fi:831/1994:8'],
  ['section 8 as well as 12 of the Archives Act', 'fi:831/1994:8 fi:831/1994:12'],
  ['section 8 laid down in the Archives Act', 'fi:831/1994:8'],
  ['Article 6(1)(c) as set out in the GDPR', 'gdpr:6(1)(c)'],
  // persons, our own text
  ['GDPR Article 6 as well as 13 persons', 'gdpr:6'],
  ['Section 4 set out in our terms and the Archives Act', 'fi:831/1994'],
]);

table('references: "ss." in an English text', [['ss. 8 and 12 of the Archives Act', 'fi:831/1994:8 fi:831/1994:12']], {
  language: 'en',
});
