/** Several acts under one head: by number, by title, with a head left out or shared. */

import { table } from '../support/references';

table('references: numbers of several acts under a plural', [
  ['laeilla 100/2023 ja 20/2024', 'fi:100/2023 | fi:20/2024'],
  ['lagarna 100/2015, 101/2015 och 102/2019 gäller', 'fi:100/2015 | fi:101/2015 | fi:102/2019'],
  ['the Acts 100/2023 and 29/2024', 'fi:100/2023 | fi:29/2024'],
  ['landskapslagarna 2013/124 och 2014/37', 'ax:2013:124 | ax:2014:37'],
  ['asetuksiin 2021/1000 artikla 98 ja 2022/101 artiklat 5 ja 6', 'eu:32021R1000:98 | eu:32022R0101:5 eu:32022R0101:6'],
  [
    'Euroopan parlamentin ja neuvoston asetukset 2021/1000 artiklat 66 ja 83 sekä 2021/1001 artikla 15',
    'eu:32021R1000:66 eu:32021R1000:83 | eu:32021R1001:15',
  ],
  ['Regulations (EU) 2021/1000, Article 98, and 2022/101, Article 58', 'eu:32021R1000:98 | eu:32022R0101:58'],
  ['förordningar (EU) 2021/1000 artikel 98 samt 2021/1001 artikel 15', 'eu:32021R1000:98 | eu:32021R1001:15'],
  ['She acts 2/2020 and 3/2020', 'fi:2/2020 | fi:3/2020'],
  ['laeissa on 10 ja 12 kohtaa, ks. 3/2020', ''],
]);

table('references: titles of several acts under a plural', [
  [
    'potilaan asemasta ja oikeuksista sekä sosiaalihuollon asiakkaan asemasta ja oikeuksista annettujen lakien',
    'fi:785/1992 | fi:812/2000',
  ],
  ['Vapaasta sivistystyöstä ja perusopetuksesta säädettyjen lakien', 'fi:632/1998 | fi:628/1998'],
  ['potilaan asemasta ja oikeuksista (785/1992) ja kunnan kissoista annetut lait', ''],
  ['lait vapaasta sivistystyöstä sekä potilaan asemasta ja oikeuksista', 'fi:632/1998 | fi:785/1992'],
  ['lagarna om småbarnspedagogik och grundläggande utbildning', 'fi:540/2018 | fi:628/1998'],
  ['lagarna om småbarnspedagogik (540/2018) och om grundläggande utbildning', 'fi:540/2018 | fi:628/1998'],
  ['the Acts on Basic Education and Archives', 'fi:628/1998 | fi:831/1994'],
  ['the board acts on basic education and archives', ''],
  ['lagen och förordningen om klientavgifter inom social- och hälsovården', 'fi:734/1992 | fi:912/1992'],
]);

table('references: a head with a hyphen takes its first part from the act before it', [
  ['kirjanpitolain ja -asetuksen mukaan', 'fi:1336/1997 | fi:1339/1997'],
  ['tietosuojalain ja –asetuksen 6 artiklan nojalla', 'fi:1050/2018 | gdpr:6'],
  ['tietosuoja-asetus ja -laki (1050/2018) 5 §', 'gdpr | fi:1050/2018:5'],
  ['Arkistolaki (831/1994) ja -asetus (20/1995)', 'fi:831/1994 | fi:20/1995'],
  ['bokföringslagen och -förordningen', 'fi:1336/1997 | fi:1339/1997'],
  ['kissalain 5 §, evästeet ja -asetukset', 'name:kissalaki:5'],
  ['Tietosuoja ja -laki', ''],
]);

table('references: two acts share a head', [
  ['Rikos-ja henkilötietolaki', 'fi:39/1889 | fi:523/1999'],
  ['kirjanpito- ja kissaverolain', 'fi:1336/1997 | name:kissaverolaki'],
  ['bokförings- och medlemsavgiftslagen', 'fi:1336/1997 | name:medlemsavgiftslag'],
  // a short first part may as well be that of one title
  ['kunta- ja palvelukissalaki', 'name:kunta-_ja_palvelukissalaki'],
]);

table('references: an act and its decree before one number', [
  ['Laki ja asetus sosiaali- ja terveydenhuollon asiakasmaksuista (734/1992)', 'fi:734/1992 | fi:912/1992'],
  ['lag och förordning om klientavgifter inom social- och hälsovården (734/1992)', 'fi:734/1992 | fi:912/1992'],
  // nobody knows the decree
  ['Laki ja asetus kissamaksuista (1/2000)', 'fi:1/2000'],
]);
