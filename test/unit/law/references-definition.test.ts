/** Short names that a text gives an act in parentheses: they belong to its mention and mean it from there on. */

import { table } from '../support/references';

table(
  'references: what a text calls an act, in English',
  [
    [
      'Section 3 of the Act on Otters (1/2000, hereinafter referred to as the “Otter Act”), and the Otter Act, section 4',
      'fi:1/2000:3 | fi:1/2000:4',
    ],
    [
      'Act on Cat Hotels (2000/2, the “CHA”, previous title was The Cat Code) is new. The CHA suits cats.',
      'fi:2/2000 | fi:2/2000',
    ],
    ['the Act on Otters (1/2000, the “OTA”, formerly 5/1990). The OTA', 'fi:1/2000 | fi:1/2000'],
    ['the Act on Otters (1/2000, hereinafter "Otter Act", section 16). Otter Act', 'fi:1/2000:16 | fi:1/2000'],
    ['the Act on Otters (1/2000) (the so called e-Otter Act), and the Cat Act', 'fi:1/2000 | name:Cat_Act'],
    ['the Act on Otters and Seals (1/2000, hereinafter the Act on Otters) of the zoo', 'fi:1/2000'],
    ['the Otter Act (1/2000, or the Cat Act)', 'fi:1/2000'],
    ['Article 6 of the General Data Protection Regulation (hereinafter also referred to as the GDPR)', 'gdpr:6'],
    ['Regulation 2016/679 (the "GDPR" or "Regulation")', 'gdpr'],
    ['Regulation (EU) 2016/679 (hereinafter ‘General Data Protection Regulation’, i.e. GDPR)', 'gdpr'],
    ['GDPR (henceforth "the Regulation"), Article 6', 'gdpr:6'],
    ['Regulation 576/2013 (Otter Regulation), Article 23. Otter Regulation', 'eu:32013R0576:23 | eu:32013R0576'],
    ['the GDPR, hereinafter referred to as the Data Protection Regulation, Article 6', 'gdpr:6'],
    ['GDPR (2016/679) of the European Union, Article 6', 'gdpr:6'],
    // another act, and no name of the first
    ['the Dog Act (and the Cat Act)', 'name:Dog_Act | name:Cat_Act'],
    ['the Dog Act (or the Cat Act)', 'name:Dog_Act | name:Cat_Act'],
    ['the Otter Act (1/2000, Cat Act section 5)', 'fi:1/2000 | name:Cat_Act:5'],
    ['the Data Protection Act (1050/2018) (the Finnish Otter Authority)', 'fi:1050/2018'],
  ],
  { language: 'en' },
);

table('references: what a text calls an act, in Finnish and Swedish', [
  ['neuvoston asetus 1/2005 (kissakuljetusasetus) 13 artikla', 'eu:32005R0001:13'],
  ['neuvoston asetus 1/2005 (kissakuljetusasetus). Kissakuljetusasetus', 'eu:32005R0001 | eu:32005R0001'],
  ['laki kissoista (1433/2007; jatkossa kissalaki) mukaisesti. Kissalaki', 'fi:1433/2007 | fi:1433/2007'],
  ['lakia kissoista (1/2000) (ns. otuslaki) ja otuslain 5 §', 'fi:1/2000 | fi:1/2000:5'],
  ['laki kissoista (1/2000, tästä eteenpäin KisL). KisL 5 §', 'fi:1/2000 | fi:1/2000:5'],
  ['laki kissoista (jatkossa ”KisL” tai ”laki”) 5 §', 'name:laki_kissoista:5'],
  ['arkistolaki (ARKKL, 831/1994). ARKKL 8 §', 'fi:831/1994 | fi:831/1994:8'],
  ['yleinen tietosuoja-asetus (2016/679, ”GDPR”, jäljempänä tietosuoja-asetus) 6 artikla', 'gdpr:6'],
  ['Kuntalaki (410/2015, muutos 1/2016, 109 §)', 'fi:410/2015:109'],
  ['tietosuojalaki (1050/2018, arkistolaki)', 'fi:1050/2018 | fi:831/1994'],
  ['tietosuojalain (Kissala) mukaan', 'fi:1050/2018'],
  ['lagen om katter (1/2000, kattförvaltningslagen) och enligt kattförvaltningslagen', 'fi:1/2000 | fi:1/2000'],
  ['Lagen om katter (1/2000, ”LKT”, tidigare kattbalken). Enligt LKT', 'fi:1/2000 | fi:1/2000'],
  ['lag om katter (1/2000, fortsättningsvis kattlagen). Kattlagen 5 §', 'fi:1/2000 | fi:1/2000:5'],
  ['dataskyddsförordningen (i fortsättningen GDPR) artikel 6', 'gdpr:6'],
  ['EU:n tietosuoja-asetus (2016/679), jäljempänä ”tietosuoja-asetus”, 6 artikla', 'gdpr:6'],
  ['dataskyddsförordningen, nedan dataskyddsförordningen, artikel 6', 'gdpr:6'],
  ['dataskyddsförordningen, dataskyddsförordningen artikel 6', 'gdpr | gdpr:6'],
  ['EU:n tietosuoja-asetus (eng. General Data Protection Regulation, GDPR) 6 artikla', 'gdpr:6'],
]);

table(
  'references: a dash before the next member of a list joins no names',
  [['Cat Auditing\n- Act on Otters', 'name:Act_on_Otters']],
  { language: 'en' },
);

table('references: a short name introduced by an abbreviation, or in a sentence of its own', [
  ['Kissoista annetun lain (1/2000) (jälj. kissalaki) 18 §:n mukaan', 'fi:1/2000:18'],
  ['Kissoista annetun lain (1/2000, myöh. ”kissalaki”) 18 §. Kissalain 5 §', 'fi:1/2000:18 | fi:1/2000:5'],
  ['Kissoista annettu laki (1/2000), jälj. kissalaki. Kissalain 5 §', 'fi:1/2000 | fi:1/2000 | fi:1/2000:5'],
  [
    'Lagen om katthem (1/2000). Nedan kallas lagen dagvårdslagen. Enligt dagvårdslagen',
    'fi:1/2000 | fi:1/2000 | fi:1/2000',
  ],
  [
    'lakiin (1/2000). Jäljempänä lakiin viitataan nimellä väestötietolaki. Väestötietolain 5 §',
    'fi:1/2000 | fi:1/2000 | fi:1/2000:5',
  ],
  // the next sentence speaks of another act
  ['Kissoista annettu laki (1/2000). Tietoja kutsutaan väestötietolain mukaisiksi.', 'fi:1/2000 | fi:507/1993'],
  ['Lagen om katthem (1/2000). Nedan beskrivs dagvårdslagen.', 'fi:1/2000 | fi:36/1973'],
]);

table('references: a short name and the number in one parenthesis, and short names outside parentheses', [
  ['kissojen hoidosta annetun lain (kissahoitolaki, 1/2000) 5 §. Kissahoitolain 7 §', 'fi:1/2000:5 | fi:1/2000:7'],
  ['kissojen hoidosta annetun lain (kissahoitolaki 1/2000) 5 §', 'fi:1/2000:5'],
  ['lagen om kattvård (nedan kattvårdslagen, 1/2000). Kattvårdslagen 7 §', 'fi:1/2000 | fi:1/2000:7'],
  ['the Act on Cat Care (Cat Care Act 1/2000). Section 7 of the Cat Care Act', 'fi:1/2000 | fi:1/2000:7'],
  ['Laki kissojen hoidosta (1/2000) eli kissahoitolaki. Kissahoitolain 7 §', 'fi:1/2000 | fi:1/2000:7'],
  ['lagen om kattvård (1/2000), dvs. kattvårdslagen. Kattvårdslagen 7 §', 'fi:1/2000 | fi:1/2000:7'],
  ['lagen om kattvård (1/2000), nedan kallad kattvårdslagen. Kattvårdslagen 7 §', 'fi:1/2000 | fi:1/2000:7'],
  [
    'Act on Cat Care (1/2000), hereinafter referred to as the "Cat Care Act". Section 7 of the Cat Care Act',
    'fi:1/2000 | fi:1/2000:7',
  ],
  ['Act on Cat Care (1/2000), i.e. the Cat Care Act. Section 7 of the Cat Care Act', 'fi:1/2000 | fi:1/2000:7'],
  ['Act on Cat Care (1/2000, the so-called Cat Care Act). Section 7 of the Cat Care Act', 'fi:1/2000 | fi:1/2000:7'],
  // letters that are another act's elsewhere
  ['lagen om kattservice (1/2000, KSL). KSL 7 §', 'fi:1/2000 | fi:1/2000:7'],
  ['KSL 7 §', 'fi:38/1978:7'],
  // what kind of act it is
  ['Laki kissojen hoidosta (1/2000), ns. sateenvarjolaki. Sateenvarjolaki on puitelaki.', 'fi:1/2000'],
  ['Laki kissojen hoidosta (1/2000), jonka nojalla kissahoitolaki on annettu', 'fi:1/2000 | name:kissahoitolaki'],
]);
