/** Slips of the pen in long names of acts, names broken in two, and words that are no slip at all. */

import assert from 'node:assert/strict';
import { Nearby, isNear } from '../../../server/src/law/references/nearby';
import { table } from '../support/references';

table('references: a letter missing, doubled, wrong or out of place in a long name', [
  ['työtervyshuoltolaki, kirjanpitoolaki', 'fi:1383/2001 | fi:1336/1997'],
  ['yhteistiomintalain 5 §', 'fi:1333/2021:5'],
  ['kirjanpitolaan, personuppgiftslaen 10 §, bokföringslgen', 'fi:1336/1997 | fi:523/1999:10 | fi:1336/1997'],
  ['tietosuojlaaki ja lastensuojellaki', 'fi:1050/2018 | fi:417/2007'],
  ['arbetsavtaslagen och offentilighetslagen', 'fi:55/2001 | fi:621/1999'],
  ['perusopetuslian 40 §, kirjanpitolian mukaan', 'fi:628/1998:40 | fi:1336/1997'],
  ['kirjanpitoasetuken 2 luvun 1 §', 'fi:1339/1997:1'],
  ['bokföringsförordnigen', 'fi:1339/1997'],
  ['the tax assesment procedure act, the Acounting Act', 'fi:1558/1995 | fi:1336/1997'],
  ['General Data Protecion Regulation', 'gdpr'],
  ['Act on the Opennes of Government Activities', 'fi:621/1999'],
]);

table('references: what is no slip', [
  ['Henkilötietolajit ja henkilötietolajin kuvaus', ''],
  ['Tietosuoja-asetukset löytyvät valikosta.', ''],
  ['We follow data protection regulations.', ''],
  ['Palvelemme jokaista kuntalaista.', ''],
  ['Tilastollista tietoa, kirjanpitolaina, personuppgiftslager och föreningslaget.', ''],
  ['Föreslagen ändring. Juniorlagen spelar. Delägarlagens och väglagens medlemmar.', ''],
  ['Kissanhoitolaki, kissanpitolain 5 §', 'name:kissanhoitolaki | name:kissanpitolaki:5'],
]);

table('references: a name broken in two, a possessive, a quotation mark', [
  ['EU:s allmänna data- skyddsförordningen', 'gdpr'],
  ['Henkilötieto lain 10 §', 'fi:523/1999:10'],
  ['förening slagen 11 §, kirjanp itolaki', 'fi:503/1989:11 | fi:1336/1997'],
  ['”henkilötietolain” (10 ja 24 §)', 'fi:523/1999:10 fi:523/1999:24'],
  ['henkilötietolain, (10 ja 24 §)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Sosiaalihuoltolaki\n710/1982', 'fi:710/1982'],
  ['Henkilötietolaki\n12/2010 päivitetty', 'fi:523/1999'],
  ['Henkilötietolaki /523/1999) 10 §', 'fi:523/1999:10'],
  ['asetus EU/2016/679', 'gdpr'],
  ['tietosuojalakimme (1050/2018) 4 §', 'fi:1050/2018:4'],
  ['"Henkilötietolaki" (523/1999) 10 §', 'fi:523/1999:10'],
  ['henkilötietolaki: 523/1999 § 10', 'fi:523/1999:10'],
]);

table('references: lists that share one end', [
  ['dataskydds-, offentlighets- och arkivlagen', 'fi:1050/2018 | fi:621/1999 | fi:831/1994'],
  ['dataskydds-, offentlighets-, försäkringsbolagslagen', 'fi:1050/2018 | fi:621/1999 | fi:521/2008'],
  ['henkilötieto-, julkisuus- ja arkistolain mukaan', 'fi:523/1999 | fi:621/1999 | fi:831/1994'],
  ['kissa-, koira- ja muut asiat', ''],
  ['Laki ja asetus potilaan asemasta ja oikeuksista', 'fi:785/1992'],
]);

describe('references: words one slip apart', () => {
  it('tells a letter missing, added, wrong or out of place, and nothing more', () => {
    for (const slip of ['kssanpito', 'kisssanpito', 'kisdanpito', 'ksisanpito'])
      assert.ok(isNear(slip, 'kissanpito'), slip);
    for (const other of ['issanpito', 'koiranpito', 'kissanhoito', 'kissanpidot'])
      assert.ok(!isNear(other, 'kissanpito'), other);
  });

  it('finds the one word that is near, and none where two are', () => {
    const near = new Nearby(['kissanpito', 'koiranpito', 'kattila', 'kuttila']);
    assert.equal(near.of('kisanpito'), 'kissanpito');
    assert.equal(near.of('kttila'), undefined);
    assert.equal(near.of('hevosenpito'), undefined);
  });
});
