/** Provisions named before their act: what may stand between the two, and parts of provisions in less usual words. */

import { table } from '../support/references';

table('references: what stands between a provision and its act', [
  ['10 § / arkivlagen (831/1994)', 'fi:831/1994:10'],
  ['10 § / arkivlagen: 5 §', 'fi:831/1994:5'],
  ['artikel 6.1 f [dataskyddsförordningen]', 'gdpr:6(1)(f)'],
  ['10 § (i personuppgiftslagen)', 'fi:523/1999:10'],
  ['10 § i den s.k. arkivlagen', 'fi:831/1994:10'],
  ['10 § i den gällande arkivlagen', 'fi:831/1994:10'],
  ['artikel 13 i ovan nämnda dataskyddsförordningen', 'gdpr:13'],
  ['7 § ur arkivlagen', 'fi:831/1994:7'],
  ['Article 15 from the GDPR', 'gdpr:15'],
  ['artikel 6.1 b i ”EU:s dataskyddsförordning”', 'gdpr:6(1)(b)'],
  ['10 § [arkivlagen', 'fi:831/1994'],
  ['artikel 6 (i köket) arkivlagen', 'gdpr:6 | fi:831/1994'],
]);

table('references: the name of an act after a number is no quantity', [
  ['§ 10 ja 24 henkilötietolain', 'fi:523/1999:10 fi:523/1999:24'],
  ['pykälät 5 ja 10 vuosilomalaki', 'fi:162/2005:5 fi:162/2005:10'],
  ['§ 10 och 24 personuppgiftslagen', 'fi:523/1999:10 fi:523/1999:24'],
  ['Sections 10 and 24 Personal Data Act', 'fi:523/1999:10 fi:523/1999:24'],
  ['artiklarna 13 och 14 Europaparlamentets och rådets förordning (EU) 2016/679', 'gdpr:13 gdpr:14'],
  ['Articles 6 and 9 may apply.', 'gdpr:6 gdpr:9'],
  ['Article 6, 14 May 2018', 'gdpr:6'],
  ['6 artikla, 14 henkilöä', 'gdpr:6'],
]);

table('references: words of lists and ranges', [
  ['6 respektive 14 § arkivlagen', 'fi:831/1994:6 fi:831/1994:14'],
  ['artikel 13 resp. 14 i GDPR', 'gdpr:13 gdpr:14'],
  ['artiklarna 13 t.o.m. 22 i GDPR', 'gdpr:13-22'],
  ['10 § t.o.m. 12 § i arkivlagen', 'fi:831/1994:10-12'],
  ['6/10 § i arkivlagen', 'fi:831/1994:6 fi:831/1994:10'],
  ['artikel nr 13 i GDPR', 'gdpr:13'],
  ['GDPR. Beställ artikel nr 13 i butiken.', 'gdpr'],
  ['Section No. 5 of the Archives Act', 'fi:831/1994:5'],
  ['pykälä nro 5, arkistolaki', 'fi:831/1994:5'],
]);

table('references: parts of sections in other words', [
  ['7 § i 2 mom. i arkivlagen', 'fi:831/1994:7(2)'],
  ['7 § andra stycket i arkivlagen', 'fi:831/1994:7(2)'],
  ['7 § 2 st. 3 p. arkivlagen', 'fi:831/1994:7(2)(3)'],
  ['arkivlagen 7 § 2 st. kopior', 'fi:831/1994:7'],
  ['7 § mom. 2, 3 punkten i arkivlagen', 'fi:831/1994:7(2)(3)'],
  ['7 § 2 mom. (3 punkten) i arkivlagen', 'fi:831/1994:7(2)(3)'],
  ['2 mom. 3 punkten i 7 § arkivlagen', 'fi:831/1994:7(2)(3)'],
  ['7 § underpunkt 3 i arkivlagen', 'fi:831/1994:7(1)(3)'],
  ['7 paragrafens 2 moment i arkivlagen', 'fi:831/1994:7(2)'],
]);

table('references: parts of articles in other words', [
  ['artikel 6 c) i GDPR', 'gdpr:6(1)(c)'],
  ['artikel 13 a) namn b) adress', 'gdpr:13'],
  ['artikel 9.2 (punkt h) i GDPR', 'gdpr:9(2)(h)'],
  ['artikel 9.2, h enligt GDPR', 'gdpr:9(2)(h)'],
  ['artikel 9 paragraf 2 h i GDPR', 'gdpr:9(2)(h)'],
  ['artikel 9.2 mom. h i GDPR', 'gdpr:9(2)(h)'],
  ['artikel 9.2:h i GDPR', 'gdpr:9(2)(h)'],
  ['artikel 21/2b i GDPR', 'gdpr:21(2)(b)'],
  ['(artikel 9.2 h) i dataskyddsförordningen)', 'gdpr:9(2)(h)'],
  ['(artikel 6.1 a) och c) i EU:s dataskyddsförordning (2016/679)) i 50 år', 'gdpr:6(1)(a) gdpr:6(1)(c)'],
  ['(enligt artikel 9.2 h) 1) namn 2) adress', 'gdpr:9(2)(h)'],
]);
