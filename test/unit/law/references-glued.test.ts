/** Words between which a space was lost, in and beside the names of acts. */

import { table } from '../support/references';

table('references: a space lost within a name', [
  ['General DataProtection Regulation, UnemploymentAct', 'gdpr | fi:1290/2002'],
  ['the Personal DataAct and the BiobankAct', 'fi:523/1999 | fi:688/2012'],
  ['lagen omutkomstskydd för arbetslösa, lagenom elektroniska recept', 'fi:1290/2002 | fi:61/2007'],
  ['lagen om förhindrandeav penningtvätt och av finansiering av terrorism', 'fi:444/2017'],
  ['asetuspotilasasiakirjoista, Lakieläinten lääkitsemisestä', 'fi:94/2022 | fi:387/2014'],
  ['potilaan asemastaja oikeuksista annetun lain 13 §', 'fi:785/1992:13'],
  ['sähköisestä lääkemääräyksestäannetun lain mukaan', 'fi:61/2007'],
  ['Act onthe Openness of Government Activities', 'fi:621/1999'],
  ['Acton Job Alternation Leave', 'fi:1305/2002'],
]);

table('references: a space lost beside a name', [
  ['EU:n yleinentietosuoja-asetus, yleisentietosuoja-asetuksen 6 artikla', 'gdpr | gdpr:6'],
  ['EU:ntietosuoja-asetuksen 6 artikla', 'gdpr:6'],
  ['EU:sdataskyddsförordning', 'gdpr'],
  ['allmännadataskyddsförordningen', 'gdpr'],
  ['8 § ipersonuppgiftslagen', 'fi:523/1999:8'],
  ['19 § ilagen om offentlighet i myndigheternas verksamhet', 'fi:621/1999:19'],
  ['section 11 ofthe Associations Act', 'fi:503/1989:11'],
  ['Article 26 of theEU General Data Protection Regulation', 'gdpr:26'],
  ['GDPRArticle 6, EUGDPR', 'gdpr:6 | gdpr'],
  ['FinnishData Protection Act', 'fi:1050/2018'],
]);

table('references: the text of a page glued to the name of a link', [
  ['FöreningslagenAnvändarvillkor', 'fi:503/1989'],
  ['YhdistyslakiAvautuu uuteen ikkunaan', 'fi:503/1989'],
  ['Laki potilaan asemasta ja oikeuksistaLinkki avautuu', 'fi:785/1992'],
  ['Associations ActLink opens in a new tab', 'fi:503/1989'],
  ['EU:s allmänna dataskyddsförordningLänk öppnas i en ny flik', 'gdpr'],
]);

table('references: what is told of a link between a name and its number or provision', [
  ['Yhdistyslaki (linkki) 11 §', 'fi:503/1989:11'],
  ['Yhdistyslaki (siirryt toiseen palveluun) (503/1989) 11 §', 'fi:503/1989:11'],
  ['Yhdistyslaki 503/1989 (Finlex), 11 §', 'fi:503/1989:11'],
  ['Föreningslagen (extern länk) 11 §', 'fi:503/1989:11'],
  ['Associations Act (opens in a new tab), Section 11', 'fi:503/1989:11'],
  ['Yhdistyslaki (kissat) 11 §', 'fi:503/1989 | fi:503/1989:11'],
]);

table('references: words that begin or end as a name does', [
  ['Our contact, its impact, the exact and compact artefact of the pact.', ''],
  ['Acton High School and the Acton Cats play in Acton Town.', ''],
  ['EUROPE pays 5 EUR to EURES and TheFork.', ''],
  ['Lakimies lainaa lakitekstiä; asetuspaino, lainvalmistelu ja lakiasiat.', ''],
  ['Inlagen och avtalslagenligt, omsorg om offentligheten.', ''],
]);

table('references: acts of a list whose lines ran together', [
  ['6 artikla 1 b-kohtalaki kissojen hoidosta (1/2000)', 'gdpr:6(1)(b) | fi:1/2000'],
  ['6 artiklalaki kissojen hoidosta (1/2000)', 'gdpr:6 | fi:1/2000'],
]);

table('references: streets and addresses', [
  ['Satamakaari 2 a, Viikinkaari 2 B 14', ''],
  ['oikeudenkäymiskaaren 17 luvun 11 §', 'fi:4/1734:17:11'],
  ['9article.com', ''],
]);
