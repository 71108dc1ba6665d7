/** The long official title of the General Data Protection Regulation is one mention, and the directive in it is none. */

import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law';
import { table } from '../support/references';

const PROTECTION =
  'on the protection of natural persons with regard to the processing of personal data and on the free movement of such data';
const SUOJELUSTA =
  'luonnollisten henkilöiden suojelusta henkilötietojen käsittelyssä sekä näiden tietojen vapaasta liikkuvuudesta ja direktiivin 95/46/EY kumoamisesta';
const OM_SKYDD =
  'om skydd för fysiska personer med avseende på behandling av personuppgifter och om det fria flödet av sådana uppgifter och om upphävande av direktiv 95/46/EG';

table(
  'references: the whole title in English, worded loosely too',
  [
    [
      `Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 ${PROTECTION}, and repealing Directive 95/46/EC (General Data Protection Regulation) guides the cats.`,
      'gdpr',
    ],
    [`Regulation of the European Parliament and of the Council ${PROTECTION} (GDPR), Article 13`, 'gdpr:13'],
    [`Article 6 of Regulation 2016/679 of the European Parliament and the Council ${PROTECTION}`, 'gdpr:6'],
    [
      'Regulation (EU) 2016/679 on the protection of individuals and on the repeal of Directive 95/46/EC and the Cat Act',
      'gdpr | name:Cat_Act',
    ],
    ['the Regulation concerning the protection of people and the free flow of data', 'gdpr'],
    // without its title the Regulation repeals a directive that is named for itself
    ['The GDPR, repealing Directive 95/46/EC, guides the cats.', 'gdpr | eu:31995L0046'],
    ['a regulation on the protection of cats and the free movement of kittens', ''],
  ],
  { language: 'en' },
);

table('references: the whole title in Finnish and Swedish, before and after the number', [
  [
    `Euroopan parlamentin ja neuvoston asetusta (EU) 2016/679, annettu 27 päivänä huhtikuuta 2016, ${SUOJELUSTA}`,
    'gdpr',
  ],
  [
    `${SUOJELUSTA} annettua Euroopan parlamentin ja neuvoston asetusta (EU) 2016/679 (yleinen tietosuoja-asetus), 6 artikla`,
    'gdpr:6',
  ],
  [`EU:n parlamentin ja neuvoston asetus ${SUOJELUSTA} (yleinen tietosuoja-asetus)`, 'gdpr'],
  [
    'yksilöiden suojelusta henkilötietojen käsittelyssä ja näiden tietojen vapaasta liikkuvuudesta annettu direktiivi 95/46/EY',
    'eu:31995L0046',
  ],
  ['Tietosuoja-asetus ja direktiivin 95/46/EY kumoaminen', 'gdpr | eu:31995L0046'],
  [`Europaparlamentets och rådets förordning (EU) 2016/679 av den 27 april 2016 ${OM_SKYDD}`, 'gdpr'],
  [`Europaparlamentets och rådets förordning ${OM_SKYDD} (allmän dataskyddsförordning)`, 'gdpr'],
  ['förordning (EU) 2016/679 om skydd för personer och om det fria flödet av uppgifter, artikel 6', 'gdpr:6'],
]);

table('references: the Regulation by its title, its day in whatever form, and what it is called from there on', [
  [
    'Euroopan parlamentin ja neuvoston asetus (EU) 2016/679, annettu 27. huhtikuuta 2016, luonnollisten henkilöiden suojelusta henkilötietojen käsittelyssä (GDPR)',
    'gdpr',
  ],
  ['ASETUS (EU 2016/679), annettu 27.4.2016, artikla 6', 'gdpr:6'],
  ['tietosuoja-asetus (EU) 2016/679, jäljempänä ”tietosuoja-asetus” tai ”GDPR”', 'gdpr'],
  ['EU:s förordning 2016/679, av den 27 april 2016 om skydd för fysiska personer (GDPR)', 'gdpr'],
  ['artikel 6 i förordning (EU) 2016/679 från den 27 april 2016, nedan dataskyddsförordningen', 'gdpr:6'],
  ['Regulation (EU) 2016/679 of April 27, 2016 on the protection of natural persons (“GDPR”)', 'gdpr'],
  [
    'Article 6(1)(f) of the European Parliament and Council Regulation (EU) 2016/679, hereinafter the GDPR',
    'gdpr:6(1)(f)',
  ],
  ['Article 6 of Regulation (EU) 2016/679 (General Data Protection Regulation), hereinafter "GDPR"', 'gdpr:6'],
  // two references, two acts, and a day that is another's
  ['GDPR article 6, GDPR article 9', 'gdpr:6 | gdpr:9'],
  ['Article 6 of the GDPR, the Data Protection Act', 'gdpr:6 | fi:1050/2018'],
  ['Article 6 of the GDPR. The GDPR applies.', 'gdpr:6 | gdpr'],
  ['tietosuoja-asetus tai tietosuojalaki', 'gdpr | fi:1050/2018'],
]);

describe('references: a day that is not that of the Regulation', () => {
  it('is no part of it', () => {
    const texts = findReferences('General Data Protection Regulation 25 May 2018').map(({ text }) => text);
    assert.deepEqual(texts, ['General Data Protection Regulation']);
  });
});
