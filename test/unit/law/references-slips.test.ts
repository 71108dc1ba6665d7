/** Slips of the pen in long names of acts, names broken in two, and words that are no slip at all. */

import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law';
import { Nearby, isNear } from '../../../server/src/law/references/language/nearby';
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
  ['GDRP:n 6 artiklan mukaan', 'gdpr:6'],
  ['enligt GPDR art. 17', 'gdpr:17'],
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

table('references: a slip in the number of an act that its title tells', [
  ['Personuppgiftslagen (523/19999) 10 § och 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki (52371999) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki (523/199) 10 ja 24 §', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki (5233/1999) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki (523.1999), 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki (523//1999) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki 523/19999 10 §', 'fi:523/1999:10'],
  ['the Personal Data Act (523/19999, section 10)', 'fi:523/1999:10'],
  ['Tietosuoja-asetus (679/20166), 6 artikla', 'gdpr:6'],
  ['Henkilötietolaki (524/1999) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki (523/1998) 10 §, henkilötietolaki 53/99', 'fi:523/1999:10 | fi:523/1999'],
  ['Tietosuojalaki (1051/2018), potilaslaki (758/1992)', 'fi:1050/2018 | fi:785/1992'],
  ['Henkilötietolaki (253/1999) 10 §', 'fi:523/1999:10'],
  ['asetus potilasasiakirjoista (289/2009), lukiolain (692/1998)', 'fi:298/2009 | fi:629/1998'],
  // one digit away from its own, whatever act has it
  ['Henkilötietolain (533/99) mukaisesti', 'fi:523/1999'],
  ['järjestyksenvalvojalaki (533/1999)', 'fi:533/1999'],
  // its own number with another year
  ['Henkilötietolaki (523/2010) 10 §, arkistolaki 831/1995', 'fi:523/1999:10 | fi:831/1994'],
  ['puoluelain (10/2010) 9 f §', 'fi:10/1969:9f'],
  // another act’s number
  ['Henkilötietolaki (621/1999)', 'fi:523/1999'],
  ['Henkilötietolaki (471/1987)', 'fi:471/1987'],
]);

table('references: a section without its sign after one that has it', [
  ['Personuppgiftslagen (523/1999) 10 § och 24 samt EU:s dataskyddsförordning', 'fi:523/1999:10 fi:523/1999:24 | gdpr'],
  ['Henkilötietolain 10§ ja 24 mukainen seloste', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki (523/1999) 10 ja 24 mukainen seloste', 'fi:523/1999:10 fi:523/1999:24'],
  ['10 § och 24 i personuppgiftslagen', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolain 10 § ja 24 tunnin kuluessa', 'fi:523/1999:10'],
  ['Henkilötietolain 10 § ja 24.5.2018 alkaen', 'fi:523/1999:10'],
]);

table('references: an ending that a space parts from "EU"', [
  ['artikel 28 i EU: s dataskyddsförordning', 'gdpr:28'],
  ['artikel 28 i EU s dataskyddsförordning', 'gdpr:28'],
  ['artikel 28 i EUs dataskyddsförordning', 'gdpr:28'],
  ['15 artikla, EU :n yleinen tietosuoja-asetus', 'gdpr:15'],
]);

table('references: a stray point after a letter', [
  ['tietosuoja-asetuksen 6 artikla kohtien 1 a. ja 1 e mukaisen', 'gdpr:6(1)(a) gdpr:6(1)(e)'],
  ['tietosuoja-asetuksen 6 artiklan kohta 1 a. Ja 1 erä', 'gdpr:6(1)(a)'],
]);

table('references: words in -lag and -laki that are no acts', [
  ['Bruksvederlagen höjs. Genomslagen och kostnadsslagen. Djurslagen, bakslagen och materialslagen.', ''],
  ['De mobila vårdlagen, alla kattlagen och dessa utflyktslagen.', ''],
  ['Bandylagen och veteranlagen. En sönderslagen ruta. Syltlagen kokas.', ''],
  ['Oppilaissa ja opettajakokelaissa, päivystyspotilaissa. Kukkulanlaki ja murphynlaki.', ''],
  ['påhittslagen, bakslagen 5 §, kukkulanlain 5 §', 'name:påhittslag | name:bakslag:5 | name:kukkulanlaki:5'],
  ['I de fall kattlagen tillämpas', 'name:kattlag'],
  ['A Balancing Act. Any Unlawful Act. Prohibited Act', ''],
]);

table('references: other words for a section', [
  ['Personuppgiftslagen (avsnitt 10 och 24)', 'fi:523/1999:10 fi:523/1999:24'],
  ['kapitel 38, avsnitt 1 och 2 i strafflagen', 'fi:39/1889:38:1 fi:39/1889:38:2'],
  ['henkilötietolaki, osio 10', 'fi:523/1999:10'],
  ['Se avsnitt 4 i denna beskrivning. Personuppgiftslagen 10 §. Läs avsnitt 4.1 nedan.', 'fi:523/1999:10'],
  ['points 1 and 2 of subsection 8 (1) of the Personal Data Act', 'fi:523/1999:8(1)(1) fi:523/1999:8(1)(2)'],
  ['paragraphs 10 and 24 of the Personal Data Act', 'fi:523/1999:10 fi:523/1999:24'],
  ['subsection 1 of section 29 of the Data Protection Act', 'fi:1050/2018:29(1)'],
  ['Personuppgiftslagen, avsnitt 5 i registerbeskrivningen', 'fi:523/1999'],
  ['paragraph 3 of the GDPR', 'gdpr'],
]);

table('references: sections of the act just named', [
  ['under the Accounting Act (1336/1997), particularly Sections 3–5.', 'fi:1336/1997 | fi:1336/1997:3-5'],
  ['The Accounting Act applies. Its section 5 says when.', 'fi:1336/1997 | fi:1336/1997:5'],
  ['Soveltuvuustesti: 759/2004, 13 §', 'fi:759/2004:13'],
  ['Kunnanhallitus: 759/2004, 13 §', ''],
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

table('references: a slip in a number that no other act has', [
  ['lagen om statens specialfinansieringsbolag (43/1998)', 'fi:443/1998'],
  ['henkilötietolaki (532/1999) 10 §', 'fi:523/1999:10'],
  ['kissalaki (532/1999) 10 §', 'fi:532/1999:10'],
]);

table('references: provisions that old forms name without their act', [
  ['Kissayhdistys ry (10 ja 24 §)', 'fi:523/1999:10 fi:523/1999:24'],
  ['Kissayhdistys ry (10 ja 25 §)', ''],
  [
    'lainsäädännölliseen (503/1989) velvoitteeseen, lakisääteinen (503/1989), pöytäkirja (503/1989)',
    'fi:503/1989 | fi:503/1989',
  ],
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

table('references: a letter three times, the words of a link glued to a name', [
  ['Kirkkkojärjestyksen 3 luvun 5 §', 'fi:657/2023:3:5'],
  ['Arkistollaki', 'fi:831/1994'],
  ['TietosuojalakiLinkki avautuu uuteen ikkunaan', 'fi:1050/2018'],
  ['tietosuoja-asetusLinkki avautuu', 'gdpr'],
]);

table('references: a mistyped head beside the number of an act', [
  ['säädetty ministeriön asestuksella(100/2009)', 'fi:100/2009'],
  ['förodningen (100/2009)', 'fi:100/2009'],
  ['asennuksessa (100/2009) ja asemassa (100/2009)', ''],
  ['asestuksella (5/2009 kpl)', ''],
]);

table('references: acts of a kind', [
  ['omat potilaslait, muut kuntalait', ''],
  ['potilas- ja asiakaslait', 'fi:785/1992 | fi:812/2000'],
  ['potilaslait (785/1992), kuluttajansuojalakien 5 §', 'fi:785/1992 | fi:38/1978:5'],
]);

table('references: numbers and dates in other signs', [
  ['Archives Act, September 23, 1994/831, Section 6', 'fi:831/1994:6'],
  ['arkistolain [831/1994] 6 §:ään', 'fi:831/1994:6'],
  ['Articles 13 and 14 of the General Data Protection Regulation [2016/679]', 'gdpr:13 gdpr:14'],
]);

table('references: the section behind the number of its act, the act once more, a month', [
  ['Potilaslaki 785/1992/13§', 'fi:785/1992:13'],
  ['Asia 785/1992/13, potilaslaki 785/1992/13', 'fi:785/1992'],
  ['Associations Act (Section 11 of the Associations Act)', 'fi:503/1989:11'],
  ['Associations Act (Section 11 of the Archives Act)', 'fi:503/1989 | fi:831/1994:11'],
  ['Henkilötietolaki 12/2010 päivitetty', 'fi:523/1999'],
]);

table('references: parts of the text itself', [
  ['The GDPR applies. See this notice’s article 4.', 'gdpr'],
  ['GDPR tillämpas. Denna beskrivnings artikel 7 berättar mer.', 'gdpr'],
]);

table('references: items and points named again', [
  ['henkilötietolain 8 § 1 mom 2) ja 5) kohtaan', 'fi:523/1999:8(1)(2) fi:523/1999:8(1)(5)'],
  ['tietosuoja-asetuksen 6 artiklan 1 b -kohta: sopimus 1 c -kohta: velvoite', 'gdpr:6(1)(b) | gdpr:6(1)(c)'],
  ['tietosuoja-asetuksen 6 artiklan 1 b -kohta, luokka 1 c', 'gdpr:6(1)(b)'],
  ['dataskyddsförordningens artikel 6.1 b-punkten: avtal, 1 c-punkten: skyldighet', 'gdpr:6(1)(b) | gdpr:6(1)(c)'],
]);

table('references: co-operation under several acts', [
  [
    'Act on Co-operation in Undertakings, Act on Co-operation in State Agencies and Institutions',
    'fi:334/2007 | fi:1233/2013',
  ],
  ['Act on Utility Model Rights', 'fi:800/1991'],
]);

table(
  'references: sections that a sentence on the law names',
  [
    [
      'The Rescue Act (379/2011) obliges us to keep a register (Section 91) and more (Sections 78 and 79).',
      'fi:379/2011 | fi:379/2011:91 | fi:379/2011:78 fi:379/2011:79',
    ],
    ['The Rescue Act applies. We keep a register (section 4).', 'fi:379/2011'],
    [
      'The Rescue Act applies.\n\nAccording to section 7, the authority may process data.',
      'fi:379/2011 | fi:379/2011:7',
    ],
    ['The Rescue Act applies. We act according to section 7.', 'fi:379/2011'],
    ['The Rescue Act applies. Under section 7 of this notice you may complain.', 'fi:379/2011'],
  ],
  { language: 'en' },
);

table('references: a letter doubled, lost or out of place where a name has its hyphen, its head or its end', [
  ['tietossuoja-asetus, tieetosuoja-asetuksen 6 artikla', 'gdpr | gdpr:6'],
  ['tietosuoj-asetuksen 6 artikla', 'gdpr:6'],
  ['tietosuojaa-asetuksen 6 artikla', 'gdpr:6'],
  ['ietosuoja-asetuksen 6 artikla', 'gdpr:6'],
  ['Tietosuoja-aasetuksessa', 'gdpr'],
  ['tietosuoja-asettuksessa', 'gdpr'],
  ['Yhdistyslakki 11 §, kirjanpitolin mukaan, potilaslaaki', 'fi:503/1989:11 | fi:1336/1997 | fi:785/1992'],
  ['dataskyddslaggen och personuppgiftslaggen', 'fi:1050/2018 | fi:523/1999'],
  ['maankäyttö- ja rakennuuslaki', 'fi:132/1999'],
  ['General Data Protectio Regulation, Accountin Act', 'gdpr | fi:1336/1997'],
  ['General Data Protectino Regulation', 'gdpr'],
  ['lagen om leektroniska recept', 'fi:61/2007'],
  ['Whistlleblower Act', 'fi:1171/2022'],
]);

table('references: a letter doubled, lost or out of place in the word for a part', [
  ['dataskyddsförordningens artiiklarna 12 och 13', 'gdpr:12 gdpr:13'],
  ['GDPR ariklarna 12 och 13', 'gdpr:12 gdpr:13'],
  ['artikel 6.1 underunkt f i dataskyddsförordningen', 'gdpr:6(1)(f)'],
  ['GDPR, Article 6, Paragraph 1, Subparaagraph f', 'gdpr:6(1)(f)'],
  ['regulaton EU 692/2011', 'eu:32011R0692'],
  ['tietosuojalain 31 §:n 2 momemntin mukaan', 'fi:1050/2018:31(2)'],
]);

table('references: words that are near to a name and no slip', [
  ['Metsästyslakki ja työturvallisuuslakki, ulkoilulakin lippa, poliisilakki.', ''],
  ['Ylioppilaslakki lakitetaan. Kirjastolaina, arkistolaji, asiakaslaji ja potilaslaite.', ''],
  ['Tietosuojaa-asetukset, tietosuojan asetukset ja sovelluksen tietosuoja-asetusten valikko.', ''],
  ['Charters 5 and 6. Selections 12 and 13 of the data. Particles 6.', ''],
  ['Skidlaggen, slaggen och vedlaggen staplas. Artister 12 och 13.', ''],
  ['Accounting acts, data protection regulations and institutional acts.', ''],
  ['Vi accepterar lagrade personuppgifter och personuppgiftslagringen.', ''],
]);

describe('references: the flag of a mistyped number', () => {
  const flagged = (text: string): boolean =>
    findReferences(text).some(({ flags }) => flags.includes('mistyped-number'));

  for (const text of [
    'Henkilötietolaki (523/19999) 10 §',
    'kirjanpitolain (1336) mukaan',
    'tietosuoja-asetus (EU) 2016/697',
    'Tietosuojalaki 1080/2018, 5 §',
  ])
    it(text, () => assert.ok(flagged(text)));

  for (const text of [
    'Henkilötietolaki (523/1999) 10 §',
    'EU:n yleinen tietosuoja-asetus 2016/679.',
    // numbers of Acts that had the name before
    'lukiolaki (629/1998)',
    'Museolaki 729/1992',
    // the number of another Act: that Act is meant
    'henkilötietolaki (1050/2018)',
  ])
    it(`not: ${text}`, () => assert.ok(!flagged(text)));
});
