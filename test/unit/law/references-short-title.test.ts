/** Short forms of titles that a text spells out, and acts told by what stands around a name that is not theirs. */

import { table } from '../support/references';

table('references: ordinary short forms of titles that the text spells out, before and after', [
  ['Valvonta puhdistamislain nojalla (laki kissojen puhdistamisesta 1/2000, 27 §)', 'fi:1/2000 | fi:1/2000:27'],
  ['laki kissalääkärinammatin harjoittamisesta (2/2000). Ammatinharjoittamislain 5 §', 'fi:2/2000 | fi:2/2000:5'],
  ['Hyväksymislaki. Kissojen hyväksymisestä annettu laki (1/2000)', 'fi:1/2000 | fi:1/2000'],
  ['laki kissa- ja koirankuljettajien matkapätevyydestä (1/2000). Matkapätevyyslaki', 'fi:1/2000 | fi:1/2000'],
  ['lagen om medicinering av katter (1/2000). Medicineringslagen 5 §', 'fi:1/2000 | fi:1/2000:5'],
  ['the Act on the Medication of Cats (1/2000). The Medication Act', 'fi:1/2000 | fi:1/2000'],
  // two acts have it, or none
  [
    'lagen om behandling av katternas uppgifter (1/2000) och lagen om behandling av hundar (2/2000). Behandlingslagen',
    'fi:1/2000 | fi:2/2000 | name:behandlingslag',
  ],
  ['laki kissojen pesemisestä (1/2000). Koiralaki', 'fi:1/2000 | name:koiralaki'],
  ['laki kissojen arkistosta (1/2000). Arkistolaki', 'fi:1/2000 | fi:831/1994'],
]);

table('references: a decree has no articles, a regulation of the Union has', [
  ['asetuksen 1000/2013 23 artikla', 'eu:32013R1000:23'],
  ['artikel 23 i förordning (1000/2013)', 'eu:32013R1000:23'],
  ['förordning 1000/2013 (kattförordningen), artikel 23', 'eu:32013R1000:23'],
  ['asetuksen 1000/2013 23 §', 'fi:1000/2013:23'],
  ['asetuksen 1000/2018 23 artikla', 'fi:1000/2018:23'],
  ['asetus kissoista 1000/2013, 6 artikla', 'fi:1000/2013 | gdpr:6'],
  ['asetus 1000/2013, 6 artikla', 'fi:1000/2013 | gdpr:6'],
]);

table('references: the Regulation under another name, told by its day or its owner', [
  ['25.5.2018 voimaan tullut EU:n tietosuojadirektiivi. Tietosuojadirektiivin mukaan', 'gdpr | gdpr'],
  ['EU-dataskyddsdirektivet som trädde i kraft den 25 maj 2018', 'gdpr'],
  ['the Data Protection Directive that applies from 25 May 2018', 'gdpr'],
  ['The Data Protection Directive was repealed on 25 May 2018.', 'eu:31995L0046'],
  ['Tietosuoja-asetus korvaa tietosuojadirektiivin 25.5.2018', 'gdpr | eu:31995L0046'],
  ['the Data Protection Act of the European Union and the Data Protection Act of Finland', 'gdpr | fi:1050/2018'],
]);
