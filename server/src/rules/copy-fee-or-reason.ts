import { requirementDenied } from './shared/negation';
import { aboutAccess } from './shared/requests';
import type { Rule } from './rule';
import { findWording, inRights, says, saysNearby, type Hit, type Wording, type Words } from './shared/wording';

const FEE: Wording = {
  fi: [
    /(?<mark>(?:peri(?:tään|mme|ä)|veloit(?:etaan|amme|taa))\s(?:[^.;]{0,40}?\s)??(?:maksu|maksun|korvaus|korvauksen|kulut|kustannukset|\d{1,4}\s?(?:€|euroa)))(?!\p{L})/dgiu,
    /(?<mark>(?:on|ovat)\s+maksullis(?:ta|ia|et)|(?:on|ovat)\s+maksullinen)(?!\p{L})/dgiu,
    /(?<mark>maksaa\s+\d{1,4}(?:,\d{2})?\s?(?:€|euroa))/dgiu,
  ],
  sv: [
    /(?<mark>(?:tar\s+vi\s+ut|tas\s+ut|ta\s+ut|tar\s+ut|debiterar|debiteras)\s(?:[^.;]{0,30}?\s)??(?:avgift|ersättning)|avgift\s(?:[^.;]{0,20}?\s)??(?:tas|tar\s+vi|debiteras)(?:\s+ut)?|är\s+avgiftsbelag[td]a?)(?!\p{L})/dgiu,
    /(?<mark>kostar\s+\d{1,4}\s?(?:€|euro))/dgiu,
  ],
  en: [
    /(?<mark>(?:charge|charges|charged|levy)\s(?:[^.;]{0,30}?\s)??(?:fee|charge)|fee\s(?:[^.;]{0,20}?\s)??(?:is|will\s+be)\s+(?:charged|payable)|subject\s+to\s+a\s+(?:[^.;]{0,20}?\s)??(?:fee|charge))(?!\p{L})/dgiu,
    /(?<mark>costs?\s+(?:€\s?)?\d{1,4}\s?(?:€|euros?)?)/dgiu,
  ],
};

const REASON: Wording = {
  fi: [
    /(?:on|tulee|pitää|täytyy)\s(?:[^.;]{0,40}?\s)??(?<mark>perusteltava|perustella|ilmoitettava\s+syy|kerrottava\s+syy|mainittava\s+syy|ilmoitettava\s+peruste\p{L}*)(?!\p{L})/dgiu,
    /(?<mark>perustel(?:tu|lun|tua|lulla)\s+(?:kirjalli\p{L}+\s+)?(?:tarkastus|tarkistus|tieto)?pyyn\p{L}+)/dgiu,
  ],
  sv: [
    /(?:ska|skall|måste|bör)\s(?:[^.;]{0,40}?\s)??(?<mark>motiveras|motivera|uppge\s+(?:skälen?|orsaken)|ange\s+(?:skälen?|orsaken))(?!\p{L})/dgiu,
    /(?<mark>motiverad\s+(?:skriftlig\s+)?begäran)(?!\p{L})/dgiu,
  ],
  en: [
    /(?:must|shall|have\s+to|has\s+to|should)\s(?:[^.;]{0,40}?\s)??(?<mark>justify|be\s+justified|be\s+reasoned|state\s+(?:the|your)\s+reasons?|give\s+(?:your\s+)?reasons)(?!\p{L})/dgiu,
    /(?<mark>reasoned\s+(?:written\s+)?request)(?!\p{L})/dgiu,
  ],
};

/** What makes a fee lawful, or another matter: further copies, excess, the year (a rule of its own), public documents. */
const LAWFUL_FEE: Words = {
  fi: /useam|useit|lisäjälj|lisäkop|ylimääräi|seuraav|toise|toistu|kohtuut[to]|perusteet[to]|hallinnolli|asetukse\p{L}* (?:12|mukai|sallim)|vuosi|vuode|vuonna|vuott|kuukau|julkisuusl|viranomaisten toiminnan|markkinoin|lasku/iu,
  sv: /ytterligare|fler|upprepa|orimlig|ogrundad|administrativ|artikel 12|år(?!\p{L})|året|månad|offentlig|marknadsför|faktura/iu,
  en: /further|additional|repeat|excessive|unfounded|administrative|article 12|year|month|public|marketing|invoice|second|subsequent/iu,
};

/** The other rights, where grounds have their place (16–18, 21), and the controller's own reasons. */
const OTHER_RIGHT: Words = {
  fi: /oikai|oikais|korja|vastust|poist|rajoit|epäil|kieltäyty|suostumu|kielto|perusteltu\p{L}* syy/iu,
  sv: /rätt(?:as|else|a)(?!\p{L})|korriger|invänd|rader|begränsa|tviv|vägra|avslå|samtyck|förbjud/iu,
  en: /rectif|correct|object|eras|delet|restrict|doubt|refus|consent/iu,
};

/** A fee for the first copy, or reasons demanded for access: GDPR 12(5), 15(3), C-307/22. */
export const copyFeeOrReason: Rule = {
  meta: {
    code: 'copy-fee-or-reason',
    severity: 'error',
    law: ['gdpr:15(3)', 'gdpr:12(5)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste asettaa omien tietojen saamiselle maksun tai perusteluvaatimuksen.',
      sv: '”{text}”: beskrivningen förenar tillgången till de egna uppgifterna med en avgift eller ett krav på motivering.',
      en: '“{text}”: the notice makes access to one’s own data subject to a fee or to giving reasons.',
    },
    demand: {
      fi: 'Ensimmäinen jäljennös on maksuton (12 artiklan 5 kohta ja 15 artiklan 3 kohta), eikä pyyntöä tarvitse perustella (unionin tuomioistuimen tuomio C-307/22): poista maksu tai vaatimus.',
      sv: 'Den första kopian är avgiftsfri (artiklarna 12.5 och 15.3), och begäran behöver inte motiveras (EU-domstolens dom C-307/22): stryk avgiften eller kravet.',
      en: 'The first copy is free of charge (Articles 12(5) and 15(3)), and no reasons need be given (judgment of the Court of Justice in C-307/22): remove the fee or the requirement.',
    },
  },
  *check(view) {
    yield* findWording(view, FEE, unlawfulFee);
    yield* findWording(view, REASON, reasonDemanded);
  },
};

function unlawfulFee(hit: Hit): boolean {
  return inRights(hit.prose) && aboutAccess(hit) && !saysNearby(hit, LAWFUL_FEE) && !denied(hit);
}

function reasonDemanded(hit: Hit): boolean {
  const place = hit.prose.path.includes('tarkastusoikeus') || says(hit, ACCESS_BY_NAME);
  return place && !says(hit, OTHER_RIGHT) && !denied(hit);
}

/** Access called by its name: what is said of 'the request' alone may be of another right. */
const ACCESS_BY_NAME: Words = {
  fi: /tarkastusoik|tarkastuspyy|tarkistuspyy|tietopyyn|oike\p{L}+ saada pääsy|pääsyä tietoihin/iu,
  sv: /insyn|registerutdrag|rätt\p{L}* till tillgång|begäran om tillgång/iu,
  en: /access request|request for access|right of access|right of inspection/iu,
};

function denied(hit: Hit): boolean {
  const from = hit.start - hit.sentence.start;
  return requirementDenied(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
