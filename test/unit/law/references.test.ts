import assert from 'node:assert/strict';
import { findReferences, formatTarget, parseTarget } from '../../../server/src/law/references';

/** Text → expected targets, all mentions joined; "|" parts mentions. */
type Row = readonly [text: string, expected: string];

function found(text: string, inherited?: string): string {
  const references = findReferences(text, inherited === undefined ? {} : { inherited });
  for (const reference of references) {
    assert.equal(text.slice(reference.start, reference.end), reference.text);
    for (const target of reference.targets) {
      const parsed = parseTarget(target);
      assert.ok(parsed !== undefined, `${target} is no target`);
      assert.equal(formatTarget(parsed), target);
    }
  }
  return references.map((reference) => reference.targets.join(' ')).join(' | ');
}

function table(title: string, rows: readonly Row[], inherited?: string): void {
  describe(title, () => {
    for (const [text, expected] of rows) {
      it(JSON.stringify(text), () => {
        assert.equal(found(text, inherited), expected);
      });
    }
  });
}

const F = 'gdpr:6(1)(f)';

table('references: GDPR in Finnish', [
  ['yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta', F],
  ['tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohdassa', F],
  ['käsittely perustuu tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohtaan.', F],
  ['tietosuojaasetuksen 6 artiklan 1 kohdan c alakohdan', 'gdpr:6(1)(c)'],
  ['tietosuoja- asetuksen 6 artiklan 1 kohdan c alakohdan', 'gdpr:6(1)(c)'],
  ['tietosuoja-\nasetuksen 6 artiklan\n1 kohdan c alakohdan', 'gdpr:6(1)(c)'],
  ['tietosuoja‑asetuksen 6 artiklan 1 kohdan f alakohta', F],
  ['GDPR:n 6 artiklan 1 kohdan b ja f alakohta', 'gdpr:6(1)(b) gdpr:6(1)(f)'],
  ['tietosuoja-asetuksen 6 artiklan 1a -kohtaan tai 9 artiklan 2a -kohtaan', 'gdpr:6(1)(a) gdpr:9(2)(a)'],
  ['6 artiklan 1 a- ja c-kohtaa', 'gdpr:6(1)(a) gdpr:6(1)(c)'],
  ['6 artiklan 1 a-kohtaa', 'gdpr:6(1)(a)'],
  ['(GDPR 6 art. 1.a);', 'gdpr:6(1)(a)'],
  ['15 art.', 'gdpr:15'],
  ['oikeus (15 art.) tietoihin', 'gdpr:15'],
  ['GDPR 6, 9, 16, 17 art.', 'gdpr:6 gdpr:9 gdpr:16 gdpr:17'],
  ['GDPR 6 artikla 1(b)', 'gdpr:6(1)(b)'],
  ['GDPR 6 artikla 1a', 'gdpr:6(1)(a)'],
  ['GDPR 6(1)(b)', 'gdpr:6(1)(b)'],
  ['perusteena on 6(1)(b)', 'gdpr:6(1)(b)'],
  ['GDPR artikla 6', 'gdpr:6'],
  ['GDPR artikla 6(1)(f)', F],
  ['artikla 6.1.f', F],
  ['(6.1 f)', F],
  ['art. 6.1(f)', F],
  ['art. 6(1)(f)', F],
  ['(GDPR) artikloihin 13 ja 14', 'gdpr | gdpr:13 gdpr:14'],
  ['artiklat 15–22', 'gdpr:15-22'],
  ['15–22 artiklassa', 'gdpr:15-22'],
  ['artiklojen 15-22 mukaan', 'gdpr:15-22'],
  ['GDPR:n 22 artiklan', 'gdpr:22'],
  ['GDPR:n artiklan 22 mukaista', 'gdpr:22'],
  ['Yleinen tietosuoja-asetus, 6 artikla, 1 kohta, e alakohta', 'gdpr:6(1)(e)'],
  ['89 artiklan mukaiset suojatoimet', 'gdpr:89'],
  ['artikkeli 6', 'gdpr:6'],
  ['tietosuoja-asetuksen 2 luvun mukaiset', 'gdpr:chapter:II'],
  ['tietosuoja-asetuksen III luvussa', 'gdpr:chapter:III'],
  ['asetuksen johdanto-osan 47 kappale', 'gdpr:recital:47'],
  ['tietosuoja-asetuksen johdanto-osan 47 kappaleen mukaan', 'gdpr:recital:47'],
  ['johdantokappale 47', 'gdpr:recital:47'],
  ['resitaali 47', 'gdpr:recital:47'],
  ['perustelukappaleessa 47', 'gdpr:recital:47'],
  ['47 johdantokappaleessa', 'gdpr:recital:47'],
  ['Asetus (EU) 2016/679', 'gdpr'],
  ['EU 2016/679', 'gdpr'],
  ['679/2016', 'gdpr'],
  ['EU:n yleinen tietosuoja-asetus (679/2016)', 'gdpr'],
  ['EU:n tietosuojadirektiiviin (GDPR)', 'gdpr'],
  ['EU:n yleinen tietosuoja-asetus (EU) 2016/679 (GDPR), 13 artikla', 'gdpr:13'],
  ['Euroopan parlamentin ja neuvoston asetus (EU) 2016/679', 'gdpr'],
  ['EU-tietosuoja-asetuksen 15 artiklan mukaan', 'gdpr:15'],
  ['GDPR-asetuksen 6 artiklan 1 kohta', 'gdpr:6(1)'],
  ['6 art. 1 k. f', F],
  ['artikla 6 kohta 1 f', F],
  ['artiklan 6 (1) (f) nojalla', F],
  ['artiklan 6 kohdan 1 alakohdan f mukaan', F],
  ['6 artiklan 1 momentin f kohta', F],
  ['6 artiklan ensimmäisen kohdan f-alakohdan perusteella', F],
  ['6 artiklan 1 kohdan ensimmäisen alakohdan f alakohta', F],
  ['6 artiklan 1 kohdan f) alakohta', F],
  ['6 artiklan 1 kohdan (a), (b) ja (f) alakohdat', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(f)'],
  ['6 artiklan 1 kohdan a–c alakohta', 'gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(c)'],
  [
    '6 artiklan 1 kohdan a alakohta ja 9 artiklan 2 kohdan h alakohta sekä 3 kohta',
    'gdpr:6(1)(a) gdpr:9(2)(h) gdpr:9(3)',
  ],
  ['6 artiklan 1 kohdan a alakohta (suostumus), b alakohta (sopimus)', 'gdpr:6(1)(a) | gdpr:6(1)(b)'],
  ['4 artiklan 7 kohdan', 'gdpr:4(7)'],
  ['13 artiklan ja 14 artiklan', 'gdpr:13 gdpr:14'],
  ['13. ja 14. artiklassa', 'gdpr:13 gdpr:14'],
  ['6. artiklan 1. kohdan f-alakohta', F],
  ['tietosuoja-asetuksen artiklan 6 kohta 1 c', 'gdpr:6(1)(c)'],
  ['6 artiklan f kohta', F],
  ['TSA 6 art. 1 k. b', 'gdpr:6(1)(b)'],
  ['13 artiklan 2 kohdan a ja b alakohdat', 'gdpr:13(2)(a) gdpr:13(2)(b)'],
  ['GDPR:n 120 artikla', 'gdpr:120'],
  ['Tietosuoja-asetus velvoittaa, kuten 120 artikla', 'gdpr | gdpr:120'],
  ['Eläinterveyssäännöstön 101 artikla ja 101 artikla', ''],
  [
    'Henkilötietojen käsittelyn perusteena on EU:n yleisen tietosuoja-asetuksen (2016/679) 6 artiklan 1. kohdan c)-alakohta.',
    'gdpr:6(1)(c)',
  ],
  ['6 artikla (1 kohta, f alakohta)', F],
  ['GDPR 6 artikla, kohta 1 b', 'gdpr:6(1)(b)'],
  ['46 artiklan 2 kohdan c alakohta tai 49 artiklan 1 kohta', 'gdpr:46(2)(c) gdpr:49(1)'],
  ['15 artikla, 16 artikla ja 17 artikla', 'gdpr:15 gdpr:16 gdpr:17'],
  ['tietosuoja-asetuksen (EU 2016/679) 13 ja 14 artiklojen', 'gdpr:13 gdpr:14'],
  ['Tietosuoja-asetuksen (13 ja 14 artikla) mukaan', 'gdpr:13 gdpr:14'],
  ['EU:n yleisen tietosuoja-asetuksen (“GDPR”) mukaisesti', 'gdpr'],
]);

table('references: Finnish acts', [
  ['Henkilötietolaki (523/99) 10 § ja 24 §.', 'fi:523/1999:10 fi:523/1999:24'],
  ['henkilötietolain (10 ja 24 §) mukainen', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki (523/1999) 10§ ja 24§', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki 10 ja 24§', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolaki(523/99) 10 ja 24§', 'fi:523/1999:10 fi:523/1999:24'],
  ['Henkilötietolain (22.4.1999/523) 10 §', 'fi:523/1999:10'],
  ['Henkilötietolaki 22.4.1999/523, 2 luku, 10 §', 'fi:523/1999:10'],
  ['henkilötietolain 26 §:n mukaisesti', 'fi:523/1999:26'],
  ['henkilötietolain 30 § mukaisesti', 'fi:523/1999:30'],
  ['Tämä on henkilötietolain mukainen rekisteriseloste (10 §).', 'fi:523/1999 | fi:523/1999:10'],
  ['kansalaisaloitelaissa (12/2012) ja erityisesti sen 6 § ja 12 §:ssä', 'fi:12/2012 | fi:12/2012:6 fi:12/2012:12'],
  ['kansalaisaloitelain (12/2012) 7§', 'fi:12/2012:7'],
  ['sähköisen viestinnän tietosuojalain 26 §', 'fi:516/2004:26'],
  ['tietosuojalain (1050/2018) 4 §:n', 'fi:1050/2018:4'],
  ['tietosuojalaki 21 §', 'fi:1050/2018:21'],
  ['tietosuojalain 33 ja 34 §:n', 'fi:1050/2018:33 fi:1050/2018:34'],
  ['tietosuojalaki 4 § 1 mom. 2 kohta', 'fi:1050/2018:4(1)(2)'],
  ['TSL 6 § 1 momentin 2 kohta', 'fi:1050/2018:6(1)(2)'],
  ['TSL 29 §', 'fi:1050/2018:29'],
  ['TietosuojaL 29.1 §', 'fi:1050/2018:29(1)'],
  ['HTL 24 §, HetiL 10 §', 'fi:523/1999:24 | fi:523/1999:10'],
  [
    'Terveydenhuoltolain 2. luvussa: kouluterveydenhuolto (16§) ; seulonnat (14 §)',
    'fi:1326/2010:chapter:2 | fi:1326/2010:16 | fi:1326/2010:14',
  ],
  ['viranomaisten toiminnan julkisuudesta annetun lain (21.5.1999/621) 24 §', 'fi:621/1999:24'],
  [
    'Laki auktorisoiduista kääntäjistä\nhttp://www.finlex.fi/fi/laki/ajantasa/2007/20071231\n15 §.',
    'fi:1231/2007 | fi:1231/2007:15',
  ],
  ['laki yksityisyyden suojasta työelämässä (759/2004) 5 §', 'fi:759/2004:5'],
  ['Yksityisyyden suojasta työelämässä annetun lain (759/2004) 5 a §', 'fi:759/2004:5a'],
  ['työelämän tietosuojalain 5 §', 'fi:759/2004:5'],
  ['tietoyhteiskuntakaari (917/2014) 205 §', 'fi:917/2014:205'],
  ['tietoyhteiskuntakaaren 205 §:ssä', 'fi:917/2014:205'],
  ['sähköisen viestinnän palvelulain 205 §', 'fi:917/2014:205'],
  ['SVPL 205 §', 'fi:917/2014:205'],
  ['Suomen henkilötietolakia noudatetaan henkilötietolain nojalla', 'fi:523/1999 | fi:523/1999'],
  ['sähköisen viestinnän palveluista annetun lain §§ 200–203', 'fi:917/2014:200-203'],
  ['henkilötietolain pykälä 10', 'fi:523/1999:10'],
  ['henkilötietolain 10 ja 24 pykälät', 'fi:523/1999:10 fi:523/1999:24'],
  ['henkilötietolain 10 §:n 1 momentin 2 kohdan', 'fi:523/1999:10(1)(2)'],
  [
    'Henkilötietolain 8 § 1 momentin1, 2, 5, 6 ja 7 kohdat.',
    'fi:523/1999:8(1)(1) fi:523/1999:8(1)(2) fi:523/1999:8(1)(5) fi:523/1999:8(1)(6) fi:523/1999:8(1)(7)',
  ],
  ['kirjanpitolain 2 luvun 10 §', 'fi:1336/1997:2:10'],
  ['kirjanpitolain (1336/1997) 2 luvun 9 ja 10 §:n', 'fi:1336/1997:2:9 fi:1336/1997:2:10'],
  ['KPL 2:10', 'fi:1336/1997:2:10'],
  ['kirjanpitolaki 2:10 §', 'fi:1336/1997:2:10'],
  ['lain (1234/2015) 5 §', 'fi:1234/2015:5'],
  ['asetus 1005/2011', 'fi:1005/2011'],
  ['valtioneuvoston asetuksen (1234/2012) 3 §', 'fi:1234/2012:3'],
  ['kissalain (1000/2010) 2 a luvun 2 c §', 'fi:1000/2010:2a:2c'],
  ['Laki kissojen hyvästä hoidosta (1000/2010) 5 §', 'fi:1000/2010:5'],
  ['laki Valtiokonttorista (305/1991) 2 c §', 'fi:305/1991:2c'],
  ['JulkL 24.1 §:n kohdat 25 ja 30', 'fi:621/1999:24(1)(25) fi:621/1999:24(1)(30)'],
  ['varhaiskasvatuslaki (540/2018) 40§:n 3 mom.', 'fi:540/2018:40(3)'],
  ['tietosuojalain 29 §:n 1 momentin 2 kohta ja 2 momentti', 'fi:1050/2018:29(1)(2) fi:1050/2018:29(2)'],
  ['Työsopimuslain 13 luvun 1 §', 'fi:55/2001:13:1'],
  ['henkilötieto-\nlain 10 §', 'fi:523/1999:10'],
  ['henkilötietolain 10 § ja 24 §', 'fi:523/1999:10 fi:523/1999:24'],
]);

table('references: what the text itself explains', [
  ['Eläinkauppalaki (1000/2010) ja eläinkauppalain 5 §', 'fi:1000/2010 | fi:1000/2010:5'],
  ['laki kissoista (1000/2010, jäljempänä kissalaki). Kissalain 5 §', 'fi:1000/2010 | fi:1000/2010:5'],
  ['lagen om kattvård (1000/2010, nedan LKV). LKV 5 §', 'fi:1000/2010 | fi:1000/2010:5'],
  ['33 § i kattlagen, se kattlagen 1000/2010', 'fi:1000/2010:33 | fi:1000/2010'],
  ['henkilötietolain 10 § ja saman pykälän 2 momentissa', 'fi:523/1999:10 | fi:523/1999:10(2)'],
  ['GDPR:n 6 artikla; mainitun artiklan 1 kohdan f alakohta', 'gdpr:6 | gdpr:6(1)(f)'],
  ['asetus kissoista (EU) 2016/429, 101 artikla', 'eu:32016R0429:101'],
  ['artikel 47 i förordningen om katter (EG) 1069/2009', 'eu:32009R1069:47'],
  ['Valtioneuvoston asetus kissalaitoksista 1129/2014', 'fi:1129/2014'],
  ['rikoslain 47 luvun (217/2018) 1 §:n', 'fi:39/1889:47:1'],
  ['rikoslain (39/1889) 16 luvun 3 §:ssä sekä sen mukaan 4 b §:ssä', 'fi:39/1889:16:3 | fi:39/1889:16:4b'],
  ['kissalan työjärjestys (1000/2010) 71 § ja työjärjestyksen 43 a §', 'fi:1000/2010:71 | fi:1000/2010:43a'],
  ['section 5 of the Cat Clearance Act (1000/2010)', 'fi:1000/2010:5'],
  ['Article 6: 1. b) processing', 'gdpr:6(1)(b)'],
  ['EU:n yleinen tietosuoja-asetus 6 artiklan 1.c) kohta', 'gdpr:6(1)(c)'],
  ['3 a § i lagen om katters rättigheter', ''],
  ['(Lag om katter (371/2018) 2 § 1 mom. 5)', 'fi:371/2018:2(1)(5)'],
  ['(laki viranomaisen toiminnan julkisuudesta 621/1999 24 §, kohta 32)', 'fi:621/1999:24(1)(32)'],
  ['Article 4(1)(2) of the Data Protection Act', 'fi:1050/2018:4(1)(2)'],
  ['artikel 5 i direktivet', ''],
  ['Direktiv 95/46/EG gäller. Artikel 5 i direktivet', 'eu:31995L0046 | eu:31995L0046:5'],
  ['julkisuus-lakia ja 18 §:n 1 momen-tin 4 kohdan', 'fi:621/1999 | fi:621/1999:18(1)(4)'],
  ['direktiivin 2009/138/EY 77 b artiklan 1 kohdan f alakohdassa', 'eu:32009L0138:77b(1)(f)'],
  ['personuppgiftslagen (PUL)', 'se:1998:204'],
]);

table('references: both laws in one breath', [
  ['Henkilötietolain 26 §:n / EU-tietosuoja-asetuksen 15 artiklan mukaan', 'fi:523/1999:26 | gdpr:15'],
  [
    'henkilötietolain (10 ja 24 §) ja EU:n yleisen tietosuoja-asetuksen (GDPR) mukainen',
    'fi:523/1999:10 fi:523/1999:24 | gdpr',
  ],
  [
    'Henkilötietolain 8 §:n ja EU:n tietosuoja-asetuksen 2 luvun mukaiset yleiset edellytykset',
    'fi:523/1999:8 | gdpr:chapter:II',
  ],
  [
    'tietosuojalain (1050/2018) 6 §:n 1 momentin 2 kohta ja tietosuoja-asetuksen 9 artiklan 2 kohdan g alakohta',
    'fi:1050/2018:6(1)(2) | gdpr:9(2)(g)',
  ],
]);

table('references: Swedish', [
  ['artikel 6.1 b GDPR', 'gdpr:6(1)(b)'],
  ['artikel 6.1 f', F],
  ['artikel 6.1(b) GDPR', 'gdpr:6(1)(b)'],
  ['artikel 6.1.b', 'gdpr:6(1)(b)'],
  ['artikel 6.1a eller 9.2a i dataskyddsförordningen', 'gdpr:6(1)(a) gdpr:9(2)(a)'],
  ['artikel 6.1 led c', 'gdpr:6(1)(c)'],
  ['artikel 6.1 c-punkten', 'gdpr:6(1)(c)'],
  ['artikel 6.1 leden b och f i den allmänna dataskyddsförordningen', 'gdpr:6(1)(b) gdpr:6(1)(f)'],
  ['led f i artikel 6.1', F],
  ['artiklarna 13 och 14', 'gdpr:13 gdpr:14'],
  ['artikel 6.1 första stycket led f', F],
  ['enligt artikel 6.1 i dataskyddsförordningen', 'gdpr:6(1)'],
  ['artikel 6 punkt 1 led f', F],
  ['4 § i dataskyddslagen (1050/2018)', 'fi:1050/2018:4'],
  ['6 § och 12 § i lagen om medborgarinitiativ (12/2012)', 'fi:12/2012:6 fi:12/2012:12'],
  ['personuppgiftslagen (523/1999) 10 §', 'fi:523/1999:10'],
  ['PUL (1998:204)', 'se:1998:204'],
  ['personuppgiftslagen (1998:204) 10 §', 'se:1998:204:10'],
  ['lagen om offentlighet i myndigheternas verksamhet (21.5.1999/621)', 'fi:621/1999'],
  ['skäl 47', 'gdpr:recital:47'],
  ['ingresspunkt 47', 'gdpr:recital:47'],
  ['dataskyddslagen 29 § 1 mom. 2 punkten', 'fi:1050/2018:29(1)(2)'],
  ['2 kap. 10 § i bokföringslagen (1336/1997)', 'fi:1336/1997:2:10'],
  ['dataskyddsförordningens artikel 15', 'gdpr:15'],
  ['GDPR:s artikel 17', 'gdpr:17'],
  ['EU:s allmänna dataskyddsförordning (EU) 2016/679', 'gdpr'],
  ['29 § 1 mom. dataskyddslagen', 'fi:1050/2018:29(1)'],
  ['lagen om integritetsskydd i arbetslivet (759/2004) 3 §', 'fi:759/2004:3'],
  ['lagen om kattvård (1000/2010) 4 §', 'fi:1000/2010:4'],
  ['kommissionens genomförandebeslut (EU) 2021/914', 'eu:32021D0914'],
]);

table('references: English', [
  ['Article 6(1)(f) GDPR', F],
  ['Art. 6(1)(f)', F],
  ['GDPR Article 6.1(f)', F],
  ['Articles 13 and 14', 'gdpr:13 gdpr:14'],
  ['Articles 15 to 22', 'gdpr:15-22'],
  ['recital 47', 'gdpr:recital:47'],
  ['Recital (47)', 'gdpr:recital:47'],
  ['Section 4 of the Data Protection Act (1050/2018)', 'fi:1050/2018:4'],
  ['4 § of the Data Protection Act (1050/2018)', 'fi:1050/2018:4'],
  ['Personal Data Act (523/1999) 10 §', 'fi:523/1999:10'],
  ['Finnish Personal Data Act (FI 523/1999)', 'fi:523/1999'],
  ['Finnish Data Protection Act (1050/2018)', 'fi:1050/2018'],
  ['Regulation (EU) 2016/679', 'gdpr'],
  ['Accounting Act, Chapter 2, Section 10', 'fi:1336/1997:2:10'],
  ['Information Society Code §§200–203', 'fi:917/2014:200-203'],
  ['point (f) of Article 6(1) of the GDPR', F],
  ['points (b) and (f) of Article 6(1)', 'gdpr:6(1)(b) gdpr:6(1)(f)'],
  ['Article 6(1), point (f)', F],
  ['Article 6, paragraph 1, point (f) of the General Data Protection Regulation', F],
  ['Art. 6 para. 1 lit. f GDPR', F],
  ['Article 6(1)(b) and (f)', 'gdpr:6(1)(b) gdpr:6(1)(f)'],
  ['Articles 6(1)(f) and 9(2)(h)', 'gdpr:6(1)(f) gdpr:9(2)(h)'],
  ['Article 6(1)(f) of Regulation (EU) 2016/679', F],
  ["the Data Protection Act's Section 29", 'fi:1050/2018:29'],
  ['Under Article 6 a controller must', 'gdpr:6'],
  ['Section 29, subsection 1, paragraph 2 of the Data Protection Act', 'fi:1050/2018:29(1)(2)'],
  ['Act on the Protection of Privacy in Working Life (759/2004)', 'fi:759/2004'],
]);

describe('references: the language breaks ties', () => {
  it('"a" after a paragraph', () => {
    const text = 'art. 6.1 a controller';
    assert.deepEqual(findReferences(text, { language: 'fi' })[0]?.targets, ['gdpr:6(1)(a)']);
    assert.deepEqual(findReferences(text, { language: 'en' })[0]?.targets, ['gdpr:6(1)']);
  });
});

table('references: EU acts by number', [
  ['asetus (EU) 2024/1689', 'eu:32024R1689'],
  ['direktiivi 95/46/EY', 'eu:31995L0046'],
  ['direktiivin (EU) 2016/680 3 artikla', 'eu:32016L0680:3'],
  ['komission täytäntöönpanopäätös (EU) 2023/1795', 'eu:32023D1795'],
  ['komission täytäntöönpanopäätöksen (EU) 2021/914 mukaiset', 'eu:32021D0914'],
  ['decision 2010/87/EU', 'eu:32010D0087'],
  ['Commission Implementing Decision (EU) 2021/914', 'eu:32021D0914'],
  ['neuvoston asetus 1/2005, 13 artikla', 'eu:32005R0001:13'],
  ['neuvoston asetuksen (EY) N:o 1/2005 13 artikla', 'eu:32005R0001:13'],
  ['direktiivi 95/46/EY 29 artikla', 'eu:31995L0046:29'],
  ['asetus (EU) N:o 910/2014', 'eu:32014R0910'],
  ['Directive 2002/58/EC', 'eu:32002L0058'],
]);

table('references: traps', [
  ['6. Säännönmukaiset tietolähteet', ''],
  ['2a. Rekisterin nimi 5.1 Yleistä a) nimi b) osoite', ''],
  ['kohta 9, kohdasta 2, 2. kohdassa mainitulle', ''],
  ['HE 46/2011, EV 231/2018 vp, HE 9/2018 vp', ''],
  ['4/2010, Dnro 2061/420/13, KHO:2019:100, C-311/18, (EU) 2023/1795', ''],
  ['1790346-8, 040 123 4567, 00530 Helsinki, PL 800', ''],
  ['toimialakohtainen alakohta, taide art. nouveau', ''],
  ['§ 25 TDDDG', ''],
  ['10 §', ''],
  ['selaimen tietosuoja-asetuksista ja tietosuoja-asetukset', ''],
  ['Työsopimuslain mukaan ja TSL 1 luvun 1 §', 'fi:55/2001 | fi:55/2001:1:1'],
  ['työsopimuksen irtisanominen, TSL 6 §', ''],
  ['yhdistyksen sääntöjen 5 §:n mukaan', ''],
  ['perusoikeuskirjan 8 artikla', ''],
  ['Article 8 of the Charter', ''],
  ['See Section 4 and Chapter 2.', ''],
  ['Data Protection Act 2018', ''],
  ['the UK GDPR', ''],
  ['gdpr@yritys.fi', ''],
  ['Direktiivi 95/46/EY on kumottu. Sen sijaan 13 artiklan mukaan', 'eu:31995L0046 | gdpr:13'],
  ['Ruotsin kirjanpitolain 5 §', ''],
  ['artikla 6, 14 päivän kuluessa', 'gdpr:6'],
  ['kissalain 5 § ja 6 §', ''],
  ['Henkilötietolaki. Kissalain mukaan 5 §', 'fi:523/1999'],
  ['ePrivacy-asetuksen 6 artikla', ''],
  ['LAGFÖRSLAG nr 9/2018, aktiebolag 12/2012', ''],
  ['gdpr.vastaava@yritys.fi ja tietosuoja@gdpr.fi', ''],
  ['Ehdotetun pykälän 2 momentin mukaan', ''],
  ['annetun lain 25 §', ''],
  ['Näyttönimi, tekoälyasetus, ääni: Art. 6(1)(b)', 'gdpr:6(1)(b)'],
  ['EU:n tekoälyasetus ja tekoälyasetuksen 5 artikla', 'eu:32024R1689 | eu:32024R1689:5'],
  ['yhtiöjärjestyksen 5 §', ''],
]);

table(
  'references: bare sections with an inherited act',
  [
    ['(10 §)', 'fi:523/1999:10'],
    ['9 §:n nojalla', 'fi:523/1999:9'],
    ['13 artikla', 'gdpr:13'],
  ],
  'fi:523/1999',
);
table(
  'references: bare articles with an inherited act',
  [
    ['13 artikla', 'eu:32005R0001:13'],
    ['9 §:n nojalla', ''],
  ],
  'eu:32005R0001',
);
