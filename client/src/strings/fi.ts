import type { ClientStrings } from './strings';

export const fi: ClientStrings = {
  renameOffer: (name) =>
    `Tiedosto on tietosuojaseloste. Nimetäänkö se muotoon ${name}, jolloin muut YAML-työkalut jättävät sen rauhaan?`,
  rename: 'Nimeä uudelleen',
  notNow: 'Ei nyt',
  never: 'Älä ehdota enää',
  renameFailed: (name) => `Tiedostoa ei voitu nimetä: ${name} on jo olemassa tai kansioon ei voi kirjoittaa.`,
  previewTitle: (name) => `Esikatselu: ${name}`,
  noNotice: 'Avaa ensin seloste: tiedosto, jossa on rivi ”seloste: 1”.',
  serverFailed: 'Selosteen tarkistuspalvelin ei käynnistynyt. Syy on lokissa.',
  showLog: 'Näytä loki',
  restarted: 'Selosteen tarkistuspalvelin käynnistettiin uudelleen.',
  reportCopied: 'Raportti on leikepöydällä. Siinä ei ole selosteesi sisältöä.',
  languageChoice: 'Esikatselun kieli',
  languageNames: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  loading: 'Ladataan esikatselua …',
  whichSection: 'Mikä osio lisätään?',
  noSections: 'Tähän ei voi lisätä osiota: kaikki ovat jo selosteessa, tai tiedostossa on YAML-virhe.',
  newNotice: {
    title: 'Uusi tietosuojaseloste',
    type: 'Millainen organisaatio rekisterinpitäjä on?',
    registers: 'Mitkä rekisterit seloste kattaa?',
    usual: 'Tavalliset',
    others: 'Muut',
    languages: 'Millä kielillä seloste julkaistaan?',
    bases: (register) => `${register}: millä oikeusperusteilla tietoja käsitellään?`,
    proposed: 'Tavalliset perusteet on merkitty valmiiksi.',
    pickOne: 'Valitse nuolinäppäimillä tai hiirellä.',
    pickMany: 'Merkitse yksi tai useampi ja valitse OK.',
    chooseOne: 'Valitse ainakin yksi.',
    name: 'Rekisterinpitäjän nimi',
    businessId: 'Y-tunnus, esimerkiksi 1234567-1',
    businessIdWrong: 'Y-tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero; tämä tunnus ei täsmää.',
    email: 'Sähköpostiosoite tietosuoja-asioille',
    emailWrong: 'Sähköpostiosoitteessa on @-merkki ja verkkotunnus.',
    optional: 'Voit jättää tyhjäksi ja täydentää myöhemmin.',
    failed: 'Uutta selostetta ei voitu luoda, koska tarkistuspalvelin ei vastaa. Syy on lokissa.',
  },
  exports: {
    title: 'Vie seloste verkkosivuna',
    language: 'Millä kielellä sivu tehdään?',
    saved: (name) => `Seloste on tallennettu tiedostoon ${name}. PDF-tiedoston saat tulostamalla sivun selaimesta.`,
    savedUnfinished: (name, places) =>
      `Seloste on tallennettu tiedostoon ${name}, mutta siinä on vielä ${places === 1 ? 'yksi kohta' : `${places} kohtaa`} täydentämättä. Täydennä ennen julkaisemista.`,
    broken:
      'Selostetta ei viety: tiedostossa on YAML-virhe, jonka vuoksi osa tekstistä jäisi sivulta pois. Korjaa ensin virhe, joka on luettelossa Ongelmat (Problems).',
    problems: 'Näytä ongelmat',
    open: 'Avaa selaimessa',
    failed:
      'Selostetta ei voitu viedä, koska tarkistuspalvelin ei vastaa. Käynnistä se uudelleen ja yritä sitten uudestaan.',
    notWritten: 'Tiedostoa ei voitu kirjoittaa. Valitse kansio, johon sinulla on kirjoitusoikeus.',
  },
  imports: {
    title: 'Valitse vanhat selosteet',
    button: 'Tuo selosteeksi',
    filter: 'Vanhat selosteet',
    importing: (name) => `Tuodaan selostetta ${name}`,
    importingSeveral: 'Tuodaan selosteita',
    imported: (headings, unplaced) =>
      `Seloste on tuotu: ${headings === 1 ? 'yksi otsikko' : `${headings} otsikkoa`} sai paikkansa${unplaced === 0 ? '' : `, ja ${unplaced === 1 ? 'yksi kohta odottaa' : `${unplaced} kohtaa odottaa`} paikkaansa avaimen muut-kohdat alla`}. Tarkista teksti ja käy havainnot läpi.`,
    importedSeveral: (done, files) => `Tuotiin ${done} selostetta ${files} tiedostosta.`,
    nothing: (endings) => `Valituista paikoista ei löytynyt tuotavia tiedostoja (${endings}).`,
    cancelled: 'Tuonti peruttiin. Tästä tiedostosta ei tallennettu mitään.',
    summaryName: 'Tuonnin yhteenveto',
    clipboardEmpty: 'Leikepöydällä ei ole tekstiä. Kopioi ensin vanhan selosteen teksti.',
    clipboardName: 'leikepöytä',
    showLine: 'Näytä lähteen rivi',
    pasteAsNotice: 'Liitä selosteena',
  },
  checks: {
    title: 'Tarkistetaan selosteita',
    found: (notices, errors, warnings, remarks) =>
      errors + warnings + remarks === 0
        ? `Tarkistettiin ${notices === 1 ? 'yksi seloste' : `${notices} selostetta`}. Havaintoja ei ole.`
        : `Tarkistettiin ${notices === 1 ? 'yksi seloste' : `${notices} selostetta`}. Virheitä: ${errors}, varoituksia: ${warnings}, huomautuksia: ${remarks}.`,
    cancelled: 'Tarkistus keskeytettiin.',
    show: 'Näytä ongelmat',
    none: 'Työtilasta ei löytynyt selosteita. Seloste on YAML-tiedosto, jonka alussa on rivi ”seloste: 1”.',
    makeOne: 'Uusi tietosuojaseloste',
    unread: (names) =>
      `Näitä tiedostoja ei voitu lukea, tai ne ovat liian suuria, joten niitä ei tarkistettu: ${names.join(', ')}.`,
    failed:
      'Selosteita ei voitu tarkistaa, koska tarkistuspalvelin ei vastaa. Käynnistä se uudelleen ja yritä sitten uudestaan.',
  },
};
