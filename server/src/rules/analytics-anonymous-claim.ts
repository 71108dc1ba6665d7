import { aboutCookies } from './shared/implied-consent';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const CLAIM: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:ei|eivät)\s+(?:ole|sisällä|muodosta|tallenna|kerää)\s+(?:[^.;]{0,20}?\s)??(?:henkilötieto\p{L}*|henkilötiedoksi|tunnistettavia\s+tietoja))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:yksittäistä\s+|yksittäisiä\s+)?(?:henkilöä|henkilöitä|käyttäjää|käyttäjiä|kävijää|kävijöitä)\s+(?:[^.;,]{0,50}?\s)??(?:ei|emme|eivät)\s+(?:tunnista|tunnisteta|voi(?:da)?\s+tunnistaa|pysty(?:tä)?\s+tunnistamaan))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:ei|emme|eivät)\s+(?:voi(?:da)?\s+|pysty(?:tä)?\s+)?(?:tunnista|tunnistaa|tunnisteta|tunnistamaan)\s+(?:yksittäis\p{L}+\s+)?(?:henkilö\p{L}*|käyttäj\p{L}*|kävij\p{L}*))/dgiu,
    /(?<mark>(?<!\p{L})(?:anonyymisti|anonyymejä|anonyymeja|anonyymiä|anonyymia|anonyymeinä|nimettömästi|nimettömiä))(?!\p{L})(?!\s+\p{L}*tilasto)/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:är|innehåller|utgör|lagrar)\s+(?:inte|inga)\s+(?:några\s+)?personuppgifter)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:kan|går)\s+inte\s+(?:att\s+)?(?:identifiera(?:s)?|identifieras)|(?:enskilda?\s+)?(?:personer|användare|besökare)\s+(?:kan\s+)?(?:inte\s+)?identifieras\s+inte|(?:personer|användare|besökare)\s+kan\s+inte\s+identifieras)(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:anonymt|anonyma\s+uppgifter|anonyma))(?!\p{L})(?!\s+\p{L}*statistik)/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:is|are|do|does)\s+not\s+(?:(?:contain|include|constitute|store|collect)\s+)?(?:any\s+)?personal(?:ly\s+identifiable)?\s+(?:data|information))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:cannot|can\s+not|do\s+not|does\s+not)\s+(?:be\s+used\s+to\s+)?identify\s+(?:you|individual\p{L}*|the\s+user|users|visitors|any\s+\p{L}+))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:anonymously|anonymous\s+(?:data|information|identifiers?)))(?!\p{L})/dgiu,
  ],
};

/** Analytics and its identifiers. */
const ANALYTICS: Words = {
  fi: /analytiik|analytics|matomo|kävijäseuran|kävijätie|ip-osoi|tunniste|evästeid|evästeet|hotjar|pixel|pikseli/iu,
  sv: /analys|analytics|matomo|besöksstatist|ip-adress|identifierare|kakor|cookies|hotjar|pixel/iu,
  en: /analytic|matomo|visitor tracking|ip address|identifier|cookies|hotjar|pixel/iu,
};

/** What makes the words true or no claim: anonymisation done, statistics alone, 'not directly', a reservation, necessary cookies. */
const TRUE_ENOUGH: Words = {
  fi: /anonymisoi|tilasto|koostet|yhteenlaske|suoraan|suoranai|yksinään|itsessään|pelki|pelkä|sellaisenaan|(?<!\p{L})(?:mutta|kuitenkin|vaikka|ellei|jollei)(?!\p{L})|välttämättöm|ilman suostumu|jos |haittaohj|virus/iu,
  sv: /anonymiser|statistik|aggreger|direkt|i sig|enbart|ensamm|(?<!\p{L})(?:men|dock|även om|om inte)(?!\p{L})|nödvändig|utan (?:ditt )?samtycke|virus/iu,
  en: /anonymi[sz]|statistic|aggregat|directly|by (?:itself|themselves)|alone|on (?:its|their) own|(?<!\p{L})(?:but|however|although|unless|if)(?!\p{L})|necessary|without (?:your )?consent|virus/iu,
};

/** Identifiers of analytics said not to be personal data; online identifiers are among them by GDPR 4(1), recital 30. */
export const analyticsAnonymousClaim: Rule = {
  meta: {
    code: 'analytics-anonymous-claim',
    severity: 'warning',
    law: ['gdpr:4(1)', 'gdpr:recital:30', 'gdpr:5(1)(a)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste väittää, etteivät kävijäseurannan tiedot liity tunnistettavaan henkilöön.',
      sv: '”{text}”: beskrivningen påstår att uppgifterna i besöksuppföljningen inte rör en identifierbar person.',
      en: '“{text}”: the notice claims that the data of visitor analytics do not relate to an identifiable person.',
    },
    demand: {
      fi: 'Henkilötietoja ovat myös verkkotunnistetiedot, joista henkilö on tunnistettavissa epäsuorasti, kuten evästetunniste ja IP-osoite (4 artiklan 1 alakohta): poista väite tai kerro, miten tiedot tehdään anonyymeiksi.',
      sv: 'Också onlineidentifikatorer som gör en person indirekt identifierbar, såsom en kakidentifierare eller IP-adress, är personuppgifter (artikel 4.1): stryk påståendet eller berätta hur uppgifterna anonymiseras.',
      en: 'Online identifiers from which a person can be identified indirectly, such as a cookie identifier or an IP address, are personal data too (Article 4(1)): remove the claim or tell how the data are made anonymous.',
    },
  },
  *check(view) {
    yield* findWording(view, CLAIM, aboutAnalytics);
  },
};

/** True in the analytics of the cookie section, and elsewhere where cookies and analytics are named together. */
function aboutAnalytics(hit: Hit): boolean {
  if (says(hit, TRUE_ENOUGH)) return false;
  if (hit.prose.path.includes('analytiikka')) return true;
  return aboutCookies(hit) && says(hit, ANALYTICS);
}
