import type { FindingData } from '../../finding';
import type { Messages } from '../messages';
import { list, quoted, wordsOf } from '../words';

const or = (values: FindingData[string] | undefined): string => list(values, 'tai');
const KINDS: Readonly<Record<string, string>> = {
  text: 'teksti',
  map: 'avaimet ja arvot',
  list: 'luettelo',
  number: 'luku',
  boolean: 'totuusarvo',
};
const kinds = (values: FindingData[string] | undefined): string =>
  list(
    wordsOf(values).map((value) => KINDS[value] ?? value),
    'tai',
    false,
  );

/** Findings on YAML, on form and on suppressions; a legal rule brings its own sentences. */
export const findings: Messages['findings'] = {
  'suppression-without-reason': (d) =>
    `Ohituksella ${quoted(d['rule'])} ei ole perustetta, joten se ei ohita mitään. Kirjoita peruste kaksoispisteen jälkeen: # seloste-ohita <koodi>: peruste.`,
  'unused-suppression': (d) =>
    `Ohitus ${quoted(d['rule'])} ei ohita mitään: sääntö ei löydä tästä huomautettavaa. Poista ohitus.`,
  'unknown-rule': (d) => `Sääntöä ${quoted(d['rule'])} ei ole. Tarkista koodi: se on hakasulkeissa havainnon lopussa.`,
  'yaml/too-deep': (d) =>
    `Tiedostossa on yli ${d['limit']} sisäkkäistä tasoa, joten sitä ei lueta. Selosteessa niitä tarvitaan noin kymmenen: tarkista sulkeet ja sisennykset.`,
  'yaml/too-large': (d) =>
    `Tiedosto on pidempi kuin ${d['limit']} merkkiä, joten sitä ei lueta. Jaa se useaksi selosteeksi.`,
  'yaml/not-text': () => 'Tiedosto ei ole tekstiä: siinä on nollatavuja. Avaa seloste tekstimuodossa (UTF-8).',
  'yaml/syntax': () =>
    'Tämä kohta ei ole kelvollista YAMLia. Tarkista kaksoispisteet, lainausmerkit ja sisennys; teksti, jossa on kaksoispiste, kirjoitetaan lainausmerkkeihin tai merkin | alle.',
  'yaml/unclosed': () =>
    'Lainausmerkki tai sulje jää sulkematta. Lisää puuttuva merkki tai kirjoita teksti merkin | alle omille riveilleen.',
  'yaml/indentation': () =>
    'Sisennys ei täsmää. Saman tason avaimet alkavat samasta sarakkeesta, ja alempi taso sisennetään kahdella välilyönnillä.',
  'yaml/tab': () => 'Sisennyksessä on sarkain, jota YAML ei salli. Korvaa se välilyönneillä.',
  'yaml/nested-on-one-line': () =>
    'Rivillä on kaksi avainta. Jos kaksoispiste kuuluu tekstiin, kirjoita teksti lainausmerkkeihin tai merkin | alle.',
  'yaml/duplicate-key': (d) =>
    `Avain ${quoted(d['key'])} on tässä toisen kerran. Yhdistä tiedot yhden avaimen alle: jälkimmäistä ei lueta.`,
  'yaml/key-not-text': () => 'Avaimen on oltava tekstiä, ei luettelo eikä toinen avainjoukko.',
  'yaml/bad-start': () => 'Arvo ei voi alkaa tällä merkillä. Kirjoita arvo lainausmerkkeihin.',
  'yaml/bad-escape': () =>
    'Kenoviivaa seuraa merkki, jota YAML ei tunne. Kirjoita kenoviiva kahdesti tai käytä yksinkertaisia lainausmerkkejä.',
  'yaml/unknown-alias': (d) => `Viittauksella *${d['name']} ei ole ankkuria &${d['name']} aiemmin tiedostossa.`,
  'yaml/cyclic-alias': (d) => `Viittaus *${d['name']} osoittaa itseensä. Poista se tai viittaa muuhun ankkuriin.`,
  'yaml/alias-expansion': (d) => `Viittaukset kasvattavat tiedoston yli ${d['limit']} kohtaan, joten loppuja ei lueta.`,
  'yaml/unknown-tag': () => 'Selosteessa ei käytetä YAML-tunnisteita (!). Poista tunniste.',
  'yaml/bad-merge': () => 'Merkinnän << arvon on oltava avainjoukko tai viittaus sellaiseen.',
  'yaml/many-documents': () =>
    'Tiedostossa on useampi kuin yksi YAML-dokumentti. Vain ensimmäinen on seloste: siirrä muut omiin tiedostoihinsa.',
  'schema/missing-key': (d) => `Avain ${quoted(d['key'])} puuttuu, ja se on pakollinen. Lisää se.`,
  'schema/misspelt-key': (d) => `Avainta ${quoted(d['key'])} ei ole. Tarkoititko ”${d['suggestion']}”?`,
  'schema/misplaced-key': (d) =>
    `${d['suggestion'] === undefined ? `Avain ${quoted(d['key'])} ei kuulu tähän.` : `Avainta ${quoted(d['key'])} ei ole. Tarkoititko ”${d['suggestion']}”? Se ei kuulu tähän.`} ${Array.isArray(d['homes']) && d['homes'].includes('') ? 'Se on selosteen päätasolla.' : `Se kuuluu kohtaan ${list(d['homes'], 'tai')}.`}`,
  'schema/unknown-key': (d) =>
    `Avainta ${quoted(d['key'])} ei tunneta tässä. Sallittuja ovat ${list(d['allowed'], 'ja')}. Oman lisäosion paikka on muut-kohdat.`,
  'schema/key-spelling': (d) => `Avain ”${d['key']}” ymmärretään, mutta se kirjoitetaan ”${d['suggestion']}”.`,
  'schema/empty-value': (d) => `Avaimella ${quoted(d['key'])} ei ole arvoa. Kirjoita arvo tai poista avain.`,
  'schema/wrong-kind': (d) =>
    `Kohdassa ${quoted(d['key'])} pitää olla ${kinds(d['expected'])}, mutta siinä on ${kinds(d['found'])}.`,
  'schema/unknown-value': (d) =>
    `”${d['value']}” ei kelpaa kohtaan ${quoted(d['key'])}. Sallittuja ovat ${or(d['allowed'])}.`,
  'schema/misspelt-value': (d) =>
    `”${d['value']}” ei kelpaa kohtaan ${quoted(d['key'])}. Tarkoititko ”${d['suggestion']}”? Sallittuja ovat ${or(d['allowed'])}.`,
  'schema/date-form': (d) => `”${d['value']}” ei ole päiväys. Kirjoita se muodossa 2026-01-15 tai 15.1.2026.`,
  'schema/empty-list': (d) => `Luettelossa ${quoted(d['key'])} pitää olla ainakin yksi kohta.`,
  'schema/repeated-item': (d) => `Luettelossa ${quoted(d['key'])} on sama kohta kahdesti. Poista toinen.`,
};
