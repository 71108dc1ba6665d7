import type { Messages } from '../messages';

export const hover: Messages['hover'] = {
  required: 'pakollinen',
  law: 'Säännökset',
  example: 'Esimerkki',
  values: 'Sallitut arvot',
  officialText: 'Virallinen teksti',
  checked: (date) => `Oikeustila tarkistettu ${date}.`,
  standardClause: (date) => `Ylläpidetty vakiolauseke (${date}):`,
  noSuchProvision: 'Tällaista kohtaa tietosuoja-asetuksessa ei ole.',
  actByName: (example) =>
    `Seloste ei tiedä tämän säädöksen numeroa. Kirjoita numero sulkeisiin nimen jälkeen, kun säädös mainitaan ensimmäisen kerran, esimerkiksi ”${example} (numero/vuosi)”, niin lukija löytää oikean säädöksen.`,
  ownWords: 'Selosteen tiivistelmä, ei virallinen teksti.',
};

export const actions: Messages['actions'] = {
  renameKey: (suggestion) => `Korjaa avaimeksi ”${suggestion}”`,
  replaceValue: (suggestion) => `Korjaa arvoksi ”${suggestion}”`,
  suppress: (code) => `Ohita sääntö ${code} tässä (peruste vaaditaan)`,
  reason: 'peruste',
  fixKind: (code) => `Korjaa kaikki samanlaiset (${code})`,
  fixAll: 'Korjaa kaikki, minkä voi korjata ilman lisätietoja',
  insertMissingKey: (key) => `Lisää avain ”${key}”`,
  rewriteReference: (written) => `Kirjoita viittaus vakiomuodossa: ${written}`,
  rewriteReferences: (count) => `Kirjoita selosteen kaikki viittaukset vakiomuodossa (${count})`,
};

export const preview: Messages['preview'] = {
  untitled: 'Tietosuojaseloste',
  missing: 'Tämä kohta puuttuu vielä.',
  unnamed: 'Nimetön rekisteri',
  drafted: 'Laadittu',
  updated: 'Päivitetty',
  reviewed: 'Tarkastettu',
  version: 'Versio',
  yes: 'Kyllä',
  no: 'Ei',
  notNotice: 'Tämä tiedosto ei ole seloste: siinä ei ole riviä ”seloste: 1”.',
  unreadable: 'Tiedostoa ei voi vielä näyttää. Korjaa Ongelmat-luettelon ensimmäinen virhe.',
};

export const coverage: Messages['coverage'] = {
  title: 'Mitä seloste mainitsee 13 ja 14 artiklan tiedoista',
  explanation: 'Taulukko kertoo, mitä selosteessa mainitaan. Se ei ole arvio lainmukaisuudesta.',
  short:
    'Tässä kerrotaan, mitä selosteessa mainitaan ja mitä puuttuu; lainmukaisuutta ei arvioida. Kohdat luetellaan esikatselun lopussa.',
  states: { mentioned: 'mainittu', missing: 'puuttuu', 'not-applicable': 'ei sovellu', judge: 'arvioi itse' },
  element: 'Tieto',
  state: 'Tila',
  why: 'Miksi',
  notApplicable: 'Tämän rekisterin oikeusperusteet eivät edellytä tietoa.',
  silent: 'Seloste ei kerro tästä. Tieto annetaan, jos asia koskee rekisteriä.',
  lens: (article, missing, judge) =>
    `${article} art.: ${missing === 0 ? 'ei puuttuvia kohtia' : `${missing} puuttuu`}${judge > 0 ? `, ${judge} arvioitavana` : ''}`,
  summary: (missing) => (missing === 0 ? '13 ja 14 art.: ei puuttuvia kohtia' : `13 ja 14 art.: ${missing} puuttuu`),
  toFillIn: (places) => `${places} ${places === 1 ? 'kohta' : 'kohtaa'} täydentämättä`,
  noRegisters: 'Selosteessa ei ole rekistereitä.',
};

export const legalState: Messages['legalState'] = {
  open: 'Avoinna tarkistuspäivänä',
  stale: (date) =>
    `Seloste tuntee lain sellaisena kuin se oli ${date}, yli puoli vuotta sitten. Päivitä Seloste tai tarkista muutokset Finlexistä ja EUR-Lexistä.`,
};
