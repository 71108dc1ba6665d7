/** Acts named by what they are about, the numbers that authorities give their own orders, and words that look like acts. */

import { table } from '../support/references';

table('references: "x:ää koskeva laki" is "laki x:stä"', [
  ['potilaan asemaa ja oikeuksia koskevan lain 5 §', 'fi:785/1992:5'],
  ['viranomaisten toiminnan julkisuutta koskevassa laissa', 'fi:621/1999'],
  ['ammatillista koulutusta koskevaan lakiin', 'fi:531/2017'],
  ['yksityisyyden suojaa työelämässä koskeva laki', 'fi:759/2004'],
  ['Euroopan tilastoja koskevaa asetusta', 'eu:32009R0223'],
  ['kissoja koskeva laki', ''],
  ['henkilötietojen käsittelyä koskeva laki', ''],
]);

table('references: acts of the Union by their subject', [
  ['direktiivi matkustajarekisteritietojen hyödyntämisestä rikostorjunnassa', 'eu:32016L0681'],
  ['Eläinterveyssäännöstön 101 artiklan', 'eu:32016R0429:101'],
  ['direktivet om tillgänglighet avseende offentliga myndigheters webbplatser', 'eu:32016L2102'],
  ['the Data Protection Directive for Police and Criminal Justice Authorities', 'eu:32016L0680'],
  [
    'EU Data Protection Directive on Police Matters 2016/680, Recitals 27 & 29',
    'eu:32016L0680:recital:27 eu:32016L0680:recital:29',
  ],
  ['Lailla pannaan täytäntöön direktiivi ilmoittajien suojelusta (2019/1937)', 'eu:32019L1937'],
  ['the EU Data Protection Directive', 'eu:31995L0046'],
  ['the Data Protection Directive for the police sector', 'eu:32016L0680'],
  ['the Archives Act and Article 9 of the Union Customs Code', 'fi:831/1994 | eu:32013R0952:9'],
  ['Article 84 of the Animal Health Law', 'eu:32016R0429:84'],
]);

table('references: orders of authorities are no acts of the Union', [
  ['the Board’s decision 8/2031', ''],
  ['päätökseen 12/2019 ja päätös 3707/2023', ''],
  ['beslut 45/2022 och fullmäktiges beslut 2021/12', ''],
  ['the guidelines of the agency (Regulation 5/2011)', ''],
  ['Commission Decision 8/2021', 'eu:32021D0008'],
  ['decision 2021/914', 'eu:32021D0914'],
  ['Regulation 576/2013, Article 23', 'eu:32013R0576:23'],
]);

table('references: the year first in the number of a Finnish decree', [
  ['Valtioneuvoston asetus kissoista 2005/100', 'fi:100/2005'],
  ['Kissalanasetus 1998/100 5 §', 'fi:100/1998:5'],
  // since 2015 the year comes first in the Union, too: who issued it tells
  ['valtioneuvoston asetus 2019/100 5 §', 'fi:100/2019:5'],
  ['valtioneuvoston asetus kissoista 2019/100', 'fi:100/2019'],
  ['statsrådets förordning 2019/100', 'fi:100/2019'],
  ['asetus 2016/679', 'gdpr'],
  ['asetus 2021/1000, 5 artikla', 'eu:32021R1000:5'],
]);

table(
  'references: "act" may be a verb',
  [
    ['The Board and Customs act as joint controllers', ''],
    ['the police act only on a request based on the Police Act', 'fi:872/2011'],
    ['under the police act on 5 May', 'fi:872/2011'],
  ],
  { language: 'en' },
);

table('references: words that are no acts of Finland', [
  ['sateenvarjolaki, varjolaki ja täydennyslaki', ''],
  ['Sekretesslagen och offentlighets- och sekretesslagen i Sverige', ''],
]);
