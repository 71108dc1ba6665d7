/** References that go on over the line ends of a wrapped paragraph, and those that end with their line. */

import { table } from '../support/references';

table('references: wrapped lines', [
  [
    'The association keeps the data of its shelters as long as the Cat\nShelter Directive asks it to, and the accounts as long as the law\nof Finland says, after which they are deleted.',
    'name:Cat_Shelter_Directive',
  ],
  [
    'Asiakirjat säilytetään pysyvästi siten kuin arkistolaki 9a\n2 mom. ja kunnan arkistonmuodostussuunnitelma\nedellyttävät.',
    'fi:831/1994:9a(2)',
  ],
  [
    'Jäsenluettelon pitäminen perustuu rekisterinpitäjän lakisääteiseen\nvelvoitteeseen, josta säädetään Euroopan unionin yleisen tietosuoja-\nasetuksen 6 artiklan 1 kohdan c alakohdassa sekä yhdistyslain\n11 §:ssä, ja muu käsittely suostumukseen.',
    'gdpr:6(1)(c) | fi:503/1989:11',
  ],
  ['Viranomainen käsittelee tietoja tietosuoja-asetuksen 6 artiklan\n1e) nojalla.', 'gdpr:6(1)(e)'],
  [
    'We keep the accounts as the law of Finland obliges us to (Accounting\nAct, chapter 2, section\n10), for six years.',
    'fi:1336/1997:2:10',
  ],
  [
    'Den personuppgiftsansvarige är skyldig att bevara uppgifterna enligt\nbokföringslagen (1336/1997) 2 kap. 10 §\noch arkivlagen.',
    'fi:1336/1997:2:10 | fi:831/1994',
  ],
]);

table('references: lines that end', [
  ['Henkilötietolaki (523/1999)\n10 Rekisterin nimi', 'fi:523/1999'],
  ['Käsittelyn perusteena on rekisterinpitäjää koskeva tietosuoja-asetus.\n6 Tietojen säilyttäminen', 'gdpr'],
]);
