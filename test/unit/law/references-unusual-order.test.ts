/** Parts of a reference in an unusual order, parts in words, lists without their words; sections of other texts. */

import { table } from '../support/references';

table('references: parts in an unusual order', [
  ['6 kap. konsumentskyddslagen, 14 §', 'fi:38/1978:6:14'],
  ['6 kap. konsumentskyddslagen. 14 § i hyreskontraktet', 'fi:38/1978:chapter:6'],
  ['Limited Liability Housing Companies Act (1599/2009), 2 chapter 12 section', 'fi:1599/2009:2:12'],
  ['Code of Inheritance, Chapter 20, section 1 (Act 40/1965)', 'fi:40/1965:20:1'],
  ['chapter 4 a of the Mental Health Act (1116/90)', 'fi:1116/1990:chapter:4a'],
  ['ÄB 20:1 och 20:3', 'fi:40/1965:20:1 fi:40/1965:20:3'],
  ['ÄB 20:1, 12:30 öppnar vi', 'fi:40/1965:20:1'],
  ['artiklojen 33 ja 34 mukaan (GDPR)', 'gdpr:33 gdpr:34'],
  ['luottotietolain (11.5.2007/527) 19:n mukaisesti', 'fi:527/2007:19'],
  ['personuppgiftslagen 10 o. 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['dataskyddsförordningen artikel 89 mom. 1 och 32 § dataskyddslagen', 'gdpr:89(1) | fi:1050/2018:32'],
]);

table('references: parts in words, sentences', [
  ['point (f) of the first paragraph of Article 6 of the GDPR', 'gdpr:6(1)(f)'],
  ['article 82, first and second paragraphs, of the Regulation', 'gdpr:82(1) gdpr:82(2)'],
  ['Article 6(1) sub f of the GDPR', 'gdpr:6(1)(f)'],
  ['Article 4, point 7 of the GDPR', 'gdpr:4(7)'],
  ['41 § 3 momentet sista meningen i lagen om katthem (145/2001)', 'fi:145/2001:41(3)'],
  ['dataskyddslagen 6 § första och andra momentet', 'fi:1050/2018:6(1) fi:1050/2018:6(2)'],
  ['GDPR 89 and DPA (1050/2018), Section 32', 'gdpr | fi:1050/2018:32'],
  ['GDPR 89 and we answered 12 questions', 'gdpr'],
]);

table('references: legal bases by their numbers', [
  ['[x] samtycke, 6.1 a\n[ ] avtal, 6.1 b', 'gdpr:6(1)(a) | gdpr:6(1)(b)'],
  ['tietosuoja-asetus 6.1 e ja erityiset tietoryhmät 9.2 j', 'gdpr:6(1)(e) | gdpr:9(2)(j)'],
  ['- consent Art 6 (1) lit. a GDPR\n- contract lit. b', 'gdpr:6(1)(a) | gdpr:6(1)(b)'],
  ['☐ sopimus art 6 kohta 1 b', 'gdpr:6(1)(b)'],
  ['Version 6.1 a, avtal 7.1 b', ''],
]);

table('references: sections of other texts after an act', [
  ['avfallslagen 143 §. § 143 i avfallsbestämmelserna handlar om annat.', 'fi:646/2011:143'],
  ['kommunallagen 140 §. Protokoll 12.3.2020 § 140 är borta.', 'fi:410/2015:140'],
  ['kuntalain 140 §. Pöytäkirja 12.3.2020 § 140.', 'fi:410/2015:140'],
  ['tilaajavastuulain 5 §. Sopimusehtojen (YSE 1998) 8 §:ää noudatetaan.', 'fi:1233/2006:5'],
  ['the Archives Act, 5 §. § 15 of the folder and clause 4 § of the contract', 'fi:831/1994:5'],
  ['The company constitution, section 10, is another matter.', ''],
  ['avfallslagen 143 §. 14 § i samma lag', 'fi:646/2011:143 | fi:646/2011:14'],
]);

table('references: Acts of Åland by what stands around their number', [
  ['offentlighetslag (2021:79) för landskapet Åland', 'ax:2021:79'],
  ['the Åland health care act 2011:114', 'ax:2011:114'],
  ['offentlighetslag (2021:79) för alla', 'se:2021:79'],
]);

table('references: points after numbers, amendments, other words for "on"', [
  ['rahanpesulain (444/2017) 3. luvun 2.-3. §', 'fi:444/2017:3:2-3'],
  ['13.–14. artikla', 'gdpr:13-14'],
  ['1.–3. maaliskuuta', ''],
  ['penningtvättslagen (444/2017 jämte ändringar) 3 kap 3 §', 'fi:444/2017:3:3'],
  ['Money Laundering Act (444/2017 as amended by 573/2019) ch. 3', 'fi:444/2017:chapter:3'],
  ['lagen gällande integritetsskydd i arbetslivet', 'fi:759/2004'],
  ['Non-Discrimination Act Section 7, subsec. 1', 'fi:1325/2014:7(1)'],
]);

table('references: words between a provision and its act', [
  ['Article 22 pursuant to the GDPR', 'gdpr:22'],
  ['section 6 according to the Archives Act', 'fi:831/1994:6'],
  ['Section 38 mentioned in the Credit Information Act', 'fi:527/2007:38'],
  ['section 10 as per Personal Data Act', 'fi:523/1999:10'],
  ['Article 26 in accordance with the GDPR', 'gdpr:26'],
  ['Section: 12 of the Archives Act', 'fi:831/1994:12'],
  ['Article: 26 of the GDPR', 'gdpr:26'],
  ['Article: 6 pieces', ''],
  ['as section 5 requires in accordance with the GDPR', 'gdpr'],
  ['as section 7 tells in accordance with the Archives Act', 'fi:831/1994'],
  ['See section 4. According to the Archives Act we keep it.', 'fi:831/1994'],
]);
