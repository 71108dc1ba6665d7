import type { Language, Translated } from '../notice';

/**
 * Published headings by key. They keep the field's familiar words beside the official ones of the GDPR's own language
 * versions; a section may carry its own heading instead.
 */
const headings: Readonly<Record<string, Translated>> = {
  laatimisperuste: { fi: 'Laatimisperuste', sv: 'Rättslig utgångspunkt', en: 'Legal framework' },
  rekisterinpitäjä: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  yhteisrekisterinpitäjät: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  edustaja: {
    fi: 'Rekisterinpitäjän edustaja',
    sv: 'Den personuppgiftsansvariges företrädare',
    en: 'Representative of the controller',
  },
  yhteyshenkilö: {
    fi: 'Yhteyshenkilö rekisteriä koskevissa asioissa',
    sv: 'Kontaktperson i ärenden som gäller registret',
    en: 'Contact person',
  },
  vastuuhenkilö: {
    fi: 'Rekisteristä vastaava henkilö',
    sv: 'Ansvarig för registret',
    en: 'Person responsible for the register',
  },
  tietosuojavastaava: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  rekisterit: { fi: 'Rekisterin nimi', sv: 'Registrets namn', en: 'Name of the register' },
  rekisteröidyt: { fi: 'Rekisteröityjen ryhmät', sv: 'Kategorier av registrerade', en: 'Categories of data subjects' },
  käyttötarkoitukset: {
    fi: 'Henkilötietojen käsittelyn tarkoitukset ja oikeusperusteet',
    sv: 'Ändamålen med behandlingen och den rättsliga grunden',
    en: 'Purposes and legal bases of the processing',
  },
  oikeusperusteet: {
    fi: 'Käsittelyn oikeusperuste',
    sv: 'Rättslig grund för behandlingen',
    en: 'Legal basis of the processing',
  },
  'oikeutettu-etu': { fi: 'Oikeutetut edut', sv: 'Berättigade intressen', en: 'Legitimate interests' },
  suostumus: { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent' },
  henkilötietoryhmät: {
    fi: 'Henkilötietoryhmät',
    sv: 'Kategorier av personuppgifter',
    en: 'Categories of personal data',
  },
  tietosisältö: { fi: 'Rekisterin tietosisältö', sv: 'Registrets datainnehåll', en: 'Content of the register' },
  'erityiset-henkilötietoryhmät': {
    fi: 'Erityiset henkilötietoryhmät',
    sv: 'Särskilda kategorier av personuppgifter',
    en: 'Special categories of personal data',
  },
  rikostiedot: {
    fi: 'Rikostuomioihin ja rikoksiin liittyvät tiedot',
    sv: 'Uppgifter om fällande domar i brottmål och brott',
    en: 'Data relating to criminal convictions and offences',
  },
  henkilötunnus: {
    fi: 'Henkilötunnuksen käsittely',
    sv: 'Behandling av personbeteckningar',
    en: 'Processing of personal identity codes',
  },
  'tietojen-antaminen': {
    fi: 'Onko tietojen antaminen pakollista',
    sv: 'Är det obligatoriskt att lämna uppgifterna',
    en: 'Whether providing the data is required',
  },
  tietolähteet: { fi: 'Tietolähteet', sv: 'Uppgifternas ursprung', en: 'Sources of the data' },
  säilytysajat: { fi: 'Henkilötietojen säilytysajat', sv: 'Lagringstider', en: 'Retention periods' },
  vastaanottajat: {
    fi: 'Henkilötietojen vastaanottajat',
    sv: 'Mottagare av personuppgifter',
    en: 'Recipients of the personal data',
  },
  luovutukset: { fi: 'Säännönmukaiset luovutukset', sv: 'Regelmässiga utlämnanden', en: 'Regular disclosures' },
  julkaiseminen: { fi: 'Tietojen julkaiseminen', sv: 'Offentliggörande av uppgifter', en: 'Publication of data' },
  siirrot: {
    fi: 'Tietojen siirto EU:n tai ETA:n ulkopuolelle',
    sv: 'Överföring av uppgifter till länder utanför EU eller EES',
    en: 'Transfers outside the EU or EEA',
  },
  'automaattinen-päätöksenteko': {
    fi: 'Automaattinen päätöksenteko',
    sv: 'Automatiserat beslutsfattande',
    en: 'Automated decision-making',
  },
  profilointi: { fi: 'Profilointi', sv: 'Profilering', en: 'Profiling' },
  suojaus: {
    fi: 'Rekisterin suojauksen periaatteet',
    sv: 'Principerna för skyddet av registret',
    en: 'Principles of protection',
  },
  manuaalinen: { fi: 'Manuaalinen aineisto', sv: 'Manuellt material', en: 'Manual records' },
  sähköinen: {
    fi: 'Sähköisesti käsiteltävät tiedot',
    sv: 'Uppgifter som behandlas elektroniskt',
    en: 'Electronically processed data',
  },
  evästeet: { fi: 'Evästeet', sv: 'Kakor', en: 'Cookies' },
  hallinta: { fi: 'Evästeiden hallinta', sv: 'Hantering av kakor', en: 'Managing cookies' },
  analytiikka: { fi: 'Analytiikka', sv: 'Webbanalys', en: 'Analytics' },
  'kolmannet-osapuolet': { fi: 'Kolmannet osapuolet', sv: 'Tredje parter', en: 'Third parties' },
  linkit: { fi: 'Kolmansien osapuolten sivustot', sv: 'Tredje parters webbplatser', en: 'Third-party websites' },
  oikeudet: { fi: 'Rekisteröidyn oikeudet', sv: 'Den registrerades rättigheter', en: 'Rights of the data subject' },
  tarkastusoikeus: {
    fi: 'Oikeus saada pääsy tietoihin (tarkastusoikeus)',
    sv: 'Rätt till tillgång (rätt till insyn)',
    en: 'Right of access',
  },
  oikaiseminen: { fi: 'Oikeus tietojen oikaisemiseen', sv: 'Rätt till rättelse', en: 'Right to rectification' },
  poistaminen: {
    fi: 'Oikeus tietojen poistamiseen (oikeus tulla unohdetuksi)',
    sv: 'Rätt till radering (rätten att bli bortglömd)',
    en: 'Right to erasure (right to be forgotten)',
  },
  rajoittaminen: {
    fi: 'Oikeus käsittelyn rajoittamiseen',
    sv: 'Rätt till begränsning av behandling',
    en: 'Right to restriction of processing',
  },
  'siirto-oikeus': {
    fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
    sv: 'Rätt till dataportabilitet',
    en: 'Right to data portability',
  },
  vastustamisoikeus: { fi: 'Vastustamisoikeus', sv: 'Rätt att göra invändningar', en: 'Right to object' },
  'kielto-oikeus': {
    fi: 'Oikeus kieltää suoramarkkinointi (kielto-oikeus)',
    sv: 'Rätt att motsätta sig direktmarknadsföring (förbudsrätt)',
    en: 'Right to object to direct marketing',
  },
  'suostumuksen-peruuttaminen': {
    fi: 'Oikeus peruuttaa suostumus',
    sv: 'Rätt att återkalla samtycke',
    en: 'Right to withdraw consent',
  },
  'automaattiset-päätökset': {
    fi: 'Automaattisia yksittäispäätöksiä koskevat oikeudet',
    sv: 'Rättigheter vid automatiserat individuellt beslutsfattande',
    en: 'Rights related to automated individual decision-making',
  },
  valitusoikeus: {
    fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'Rätt att lämna in klagomål till en tillsynsmyndighet',
    en: 'Right to lodge a complaint with a supervisory authority',
  },
  'ilmoittaminen-vastaanottajille': {
    fi: 'Oikaisuista ja poistoista ilmoittaminen vastaanottajille',
    sv: 'Underrättelse till mottagarna om rättelser och radering',
    en: 'Notification of rectification and erasure to recipients',
  },
  'suostumukset-ja-kiellot': {
    fi: 'Suostumukset ja kiellot',
    sv: 'Samtycken och förbud',
    en: 'Consents and objections',
  },
  'oikeuksien-käyttäminen': {
    fi: 'Oikeuksien käyttäminen',
    sv: 'Utövande av rättigheterna',
    en: 'Exercising the rights',
  },
  'muut-oikeudet': {
    fi: 'Muut henkilötietojen käsittelyyn liittyvät oikeudet',
    sv: 'Andra rättigheter i samband med behandlingen',
    en: 'Other rights related to the processing',
  },
  valvontaviranomainen: { fi: 'Valvontaviranomainen', sv: 'Tillsynsmyndighet', en: 'Supervisory authority' },
  muutokset: {
    fi: 'Tietosuojaselosteen muutokset',
    sv: 'Ändringar i dataskyddsbeskrivningen',
    en: 'Changes to this notice',
  },
  historia: { fi: 'Versiohistoria', sv: 'Versionshistoria', en: 'Version history' },
};

/** The published heading of a key, or undefined for a key that has none. */
export function heading(key: string, language: Language): string | undefined {
  return Object.hasOwn(headings, key) ? headings[key]?.[language] : undefined;
}

/** Sections a notice is expected to have, shown as a quiet placeholder while they are missing. */
export const EXPECTED_SECTIONS: readonly string[] = [
  'rekisterinpitäjä',
  'yhteyshenkilö',
  'rekisterit',
  'oikeudet',
  'valvontaviranomainen',
];
export const EXPECTED_IN_REGISTER: readonly string[] = [
  'käyttötarkoitukset',
  'henkilötietoryhmät',
  'tietolähteet',
  'säilytysajat',
  'vastaanottajat',
  'siirrot',
];
