import type { Language } from '../../language';
import type { Topic } from '../topics';

/** The beginnings of words that hint at a topic wherever they stand in a heading, in lower case. */
export interface Stems extends Readonly<Record<Language, string>> {
  readonly topic: Topic;
}

/** For headings in words that `headings` does not know: a hint, never a proof. In the usual order of a notice. */
export const stems: readonly Stems[] = [
  { topic: 'rekisterinpitäjä', fi: 'rekisterinpit|vastuussa', sv: 'ansvarig|ansvarar', en: 'responsible|controller' },
  {
    topic: 'rekisterit/käyttötarkoitukset',
    fi: 'tarkoi|käyttö|käytet|käytäm|hyödyn|miksi|tehtäv',
    sv: 'ändamål|syft|använd|bruk|varför|uppdrag|behandling(?:ar|en)?$',
    en: 'purpos|use|usage|utili|why|aim',
  },
  {
    topic: 'rekisterit/oikeusperusteet',
    fi: 'perust|oikeutu|laki|lain|laill|lakisää',
    sv: 'grund|rätts|lag(?:lig|en|stad)',
    en: 'basis|bases|ground|legal|lawful|justif|statut',
  },
  {
    topic: 'rekisterit/rekisteröidyt',
    fi: 'ryhm|henkilöpiir|keitä|keiden|ketä',
    sv: 'grupp|personkrets|vilkas|vems',
    en: 'groups|whom|persons|individuals',
  },
  {
    topic: 'rekisterit/tietosisältö',
    fi: 'sisäl|tallen|tallet|kirjat|kirjau|tietolaj|tietotyy|tietokent',
    sv: 'innehå|lagra|registrer|uppgiftstyp|datatyp',
    en: 'conten|contain|record|stored|type|field|collected',
  },
  {
    topic: 'rekisterit/tietolähteet',
    fi: 'läh[dt]e|alkuper|mistä|hanki|hankk|keru|kerät|kerää',
    sv: 'käll|ursprung|varifrån|samla|insaml|inhämt|erhåll',
    en: 'sourc|origin|where|obtain|gather|collect|acqui',
  },
  {
    topic: 'rekisterit/luovutukset',
    fi: 'luovu|jaka|jaetaan|eteenpäin|antam|sivullis|ulkopuolisille',
    sv: 'utlämn|lämna|överlåt|överlämn|dela|tillhandahåll|utomstå',
    en: 'disclos|shar|releas|hand(?!l)|dispos|giv|provid|outsid',
  },
  {
    topic: 'rekisterit/vastaanottajat',
    fi: 'minne|lähet|vastaanot|kumppan|alihank|pääs|käsittelijä|toimittaj',
    sv: 'skicka|mottag|partner|leverant|åtkom|tillgång|behörig',
    en: 'send|recipi|partner|vendor|supplier|contractor|access',
  },
  {
    topic: 'rekisterit/siirrot',
    fi: 'siir|ulkoma|maihin|talousalu',
    sv: 'överför|utland|land|länder',
    en: 'transf|abroad|countr|international',
  },
  {
    topic: 'rekisterit/säilytysajat',
    fi: 'säily|hävi|arkist|kauan|pitkään|kesto|tuho|poist',
    sv: 'förvar|spar|bevar|länge|gallr|arkiv|förstör|bespar|rader',
    en: 'retain|retent|keep|kept|long|period|archiv|destr|delet|preserv',
  },
  {
    topic: 'rekisterit/suojaus',
    fi: 'suoj|turva|turvat|salas|lukit|valvo|luottamuks',
    sv: 'skydd|säker|lösen|låst|övervak|konfident',
    en: 'secur|protect|safe|password|confident',
  },
  { topic: 'evästeet', fi: 'eväst|cookie', sv: 'kak|cookie', en: 'cookie|tracking' },
  {
    topic: 'oikeudet',
    fi: 'oikeu|vaikut|valint|kiel',
    sv: 'rätti|rätt(?!s)|val|invänd',
    en: 'right|choice|control|option',
  },
  { topic: 'muutokset', fi: 'muutt|muutok|päivit', sv: 'ändr|uppdater', en: 'chang|updat|amend|revis' },
];
