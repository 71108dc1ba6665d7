/** How far a mention reaches: the title before the head that has the number, and the number after a section. */

import { spans, table } from '../support/references';

spans('references: a mention begins where the title does', [
  ['Suomen kissavyöhykkeestä annetun lain (1/2000) 1 §', ['Suomen kissavyöhykkeestä annetun lain (1/2000) 1 §']],
  [
    'Kissakeskuksesta annetun valtioneuvoston asetuksen (1/2000) 1 §:n',
    ['Kissakeskuksesta annetun valtioneuvoston asetuksen (1/2000) 1 §:n'],
  ],
  [
    'kissojen suojelusta kuljetuksen aikana annetun neuvoston asetuksen (EY) N:o 1/2005 5 artikla',
    ['kissojen suojelusta kuljetuksen aikana annetun neuvoston asetuksen (EY) N:o 1/2005 5 artikla'],
  ],
  [
    'kissojen rekisteristä 15 päivänä syyskuuta 1989 annetun lain (1/1989) 12 b §',
    ['kissojen rekisteristä 15 päivänä syyskuuta 1989 annetun lain (1/1989) 12 b §'],
  ],
  [
    'kissatiedon julkisesta saatavuudesta annetun direktiivin 2003/4/EY',
    ['kissatiedon julkisesta saatavuudesta annetun direktiivin 2003/4/EY'],
  ],
  [
    'viranomaisten tiedonhallinnasta annettua lakia (906/2019)',
    ['viranomaisten tiedonhallinnasta annettua lakia (906/2019)'],
  ],
  [
    'oma-aloitteisten kissaverojen menettelystä annettu laki',
    ['oma-aloitteisten kissaverojen menettelystä annettu laki'],
  ],
  ['FLEGT-kissajärjestelmästä annetun lain 5 §', ['FLEGT-kissajärjestelmästä annetun lain 5 §']],
  // words of the sentence
  ['edellä mainitun kissojen pidosta annetun lain (1/2000) 5 §', ['kissojen pidosta annetun lain (1/2000) 5 §']],
  ['kerrotaan tiedoista kissojen pidosta annetun lain (1/2000) mukaan', ['kissojen pidosta annetun lain (1/2000)']],
  ['siitä annetun lain (1/2000) mukaan', ['lain (1/2000)']],
  ['kunnasta annetun tiedon ja lain (1/2000) mukaan', ['lain (1/2000)']],
  // the number of the act that has changed a section
  ['rikoslain 38 luvun 9 §:n (1051/2018) mukaan', ['rikoslain 38 luvun 9 §:n (1051/2018)']],
  ['arkistolain 8 §:n (621/1999) mukaan', ['arkistolain 8 §:n', '621/1999']],
]);

table('references: a hyphen inside a title', [
  ['oma-aloitteisten kissaverojen menettelystä annettu laki', 'name:laki_oma-aloitteisten_kissaverojen_menettelystä'],
  ['Laki FLEGT-kissajärjestelmästä', 'name:laki_flegt-kissajärjestelmästä'],
  ['Laki on kissa-asioista', ''],
]);

table('references: a title that another word begins', [
  ['section 15 of law for the keeping of cats (1/2021)', 'fi:1/2021:15'],
  ['Act for the Keeping of Cats 1/2000, section 5', 'fi:1/2000:5'],
  ['the law for cats is strict (12/2020), the law for cats', ''],
  [
    'luonnollisten henkilöiden suojelusta henkilötietojen käsittelyssä sekä näiden tietojen vapaasta liikkuvuudesta ja direktiivin 95/46/EY kumoamisesta antaman asetuksen (EU) 2016/679 6 artikla',
    'gdpr:6',
  ],
  ['direktiivin (EU) (2018/843) (ns. viides rahanpesudirektiivi)', 'eu:32018L0843'],
  ['asetuksen (EU) (2015/100) 5 artikla', 'eu:32015R0100:5'],
]);
