/** Parts that stand side by side with no word between them, chapters with a letter, and labels beside a legal basis. */

import { table } from '../support/references';

table('references: points in parentheses of their own, one after the other', [
  ['Article 6(1)(b)(c) of the GDPR', 'gdpr:6(1)(b) gdpr:6(1)(c)'],
  ['GDPR Article 9(2)(g)(h)', 'gdpr:9(2)(g) gdpr:9(2)(h)'],
  ['Article 6 (1) (c) (e) of the GDPR', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['tietosuoja-asetuksen artiklaan 6(1)(c)(e)', 'gdpr:6(1)(c) gdpr:6(1)(e)'],
  ['artikel 6(1)(a)(b) i dataskyddsförordningen', 'gdpr:6(1)(a) gdpr:6(1)(b)'],
  ['Article 9(2)(h)(i) of the GDPR', 'gdpr:9(2)(h) gdpr:9(2)(i)'],
  // the next item of a list, a subpoint
  ['under Article 6(1)(a) (b) our contract about the cat', 'gdpr:6(1)(a)'],
  ['under Article 4(1)(a)(i)', 'gdpr:4(1)(a)'],
]);

table('references: a range of paragraphs', [
  ['Articles 17(1) and 21(1)–(3) of the GDPR', 'gdpr:17(1) gdpr:21(1) gdpr:21(2) gdpr:21(3)'],
  ['artikel 21.1–3 i dataskyddsförordningen', 'gdpr:21(1) gdpr:21(2) gdpr:21(3)'],
  ['tietosuoja-asetuksen artikla 21.1 - 21.3', 'gdpr:21(1) gdpr:21(2) gdpr:21(3)'],
  ['Article 12(3)-12(4) of the GDPR', 'gdpr:12(3) gdpr:12(4)'],
  ['Article 12(3) to (4) of the GDPR', 'gdpr:12(3) gdpr:12(4)'],
  ['Article 21 (1-2) of the GDPR', 'gdpr:21(1) gdpr:21(2)'],
  ['Article 21 (1, 3) of the GDPR', 'gdpr:21(1) gdpr:21(3)'],
  // another article, a part of its own, a time
  ['artikel 13.1–14', 'gdpr:13(1)'],
  ['Article 6(1)-(2)(a)', 'gdpr:6(1)'],
  ['Article 12.3 - 4 cats', 'gdpr:12(3)'],
]);

table('references: what a basis is called right behind its article', [
  ['The GDPR:\n\nArticle 6.1 b) Agreement', 'gdpr | gdpr:6(1)(b)'],
  ['The GDPR:\n\nArticle 6(1)(b), agreement with the cat', 'gdpr | gdpr:6(1)(b)'],
  ['GDPR artikel 6.1 b avtalet', 'gdpr:6(1)(b)'],
  // whose article it is
  ['artikel 6.1 b i avtalet', ''],
  ['Article 5 Agreement on Cats', ''],
]);

table('references: a chapter with its letter', [
  ['Chapter 6(a) of the Consumer Protection Act', 'fi:38/1978:chapter:6a'],
  ['Chapter 6(a), section 5 of the Consumer Protection Act', 'fi:38/1978:6a:5'],
  ['Chapter 6a, section 5 of the Consumer Protection Act', 'fi:38/1978:6a:5'],
  ['section 5 of chapter 6(a) of the Consumer Protection Act', 'fi:38/1978:6a:5'],
  ['Consumer Protection Act Chapter 6(a)', 'fi:38/1978:chapter:6a'],
  ['kuluttajansuojalain 6(a) luvun 5 §', 'fi:38/1978:6a:5'],
  ['konsumentskyddslagen kapitel 6a, 5 §', 'fi:38/1978:6a:5'],
]);

table('references: a section of a chapter of the Regulation', [
  ['Section 2 of Chapter 4 of the GDPR', 'gdpr:32-34'],
  ['Chapter IV, Section 2 of the GDPR', 'gdpr:32-34'],
  ['the GDPR, Chapter III, Section 1', 'gdpr:12'],
  ['Chapter III, sections 2 and 3 of the GDPR', 'gdpr:13-15 gdpr:16-20'],
  ['avsnitt 2 i kapitel IV i dataskyddsförordningen', 'gdpr:32-34'],
]);
