import { requirementDenied } from './shared/negation';
import { aboutAccess } from './shared/requests';
import type { Rule } from './rule';
import { findWording, saysNearby, says, type Hit, type Wording, type Words } from './shared/wording';

const WITHIN_YEAR: Wording = {
  fi: [
    /(?<mark>(?:alle|vähemmän kuin|lyhyempi aika kuin)\s+(?:(?:yksi|yhden|1)\s+)?(?:vuosi|vuoden|vuotta|(?:12|kaksitoista)\s?(?:kk|kuukautta)))(?!\p{L})/dgiu,
    /(?<mark>(?:saman|yhden)\s+(?:kalenteri)?vuoden\s+(?:aikana|sisällä))(?!\p{L})/dgiu,
    /(?<mark>(?:yli|vähintään|enemmän kuin)\s+(?:(?:yksi|yhden|1)\s+)?(?:vuosi|vuoden|vuotta|(?:12|kaksitoista)\s?(?:kk|kuukautta)))(?!\p{L})/dgiu,
    /(?<mark>(?:useammin|enemmän)\s+kuin\s+kerran\s+(?:kalenteri)?(?:vuodessa|vuoden aikana))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?:mindre|kortare tid)\s+än\s+(?:ett|1)\s+år|inom\s+(?:ett|1)\s+år|(?:under|inom)\s+samma\s+(?:kalender)?år|mindre\s+än\s+(?:tolv|12)\s+månader)(?!\p{L})/dgiu,
    /(?<mark>(?:oftare|mer)\s+än\s+en\s+gång\s+(?:per|om|i)\s+(?:kalender)?år(?:et)?)(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?:less than|within|under)\s+(?:a|one|the same|1)\s+(?:calendar\s+)?year|(?:less than|within)\s+(?:twelve|12)\s+months)(?!\p{L})/dgiu,
    /(?<mark>more\s+(?:often\s+)?than\s+once\s+(?:a|per|in a)\s+(?:calendar\s+)?year)(?!\p{L})/dgiu,
  ],
};

const FEE: Words = {
  fi: /maksu|maksut|maksull|korvau|kulu(?:t|ja|ista|korvau)|kustannu|veloit|periä|peritään|perimme/iu,
  sv: /avgift|ersättning|kostnad|debitera|tar betalt/iu,
  en: /fee(?!\p{L})|fees|charge|cost|payment/iu,
};

/** A long time that is a retention period, not the time since the last request. */
const RETENTION: Words = {
  fi: /säilyt|kirjanpi|vanhen|arkisto/iu,
  sv: /lagr(?:as|ar|ing)|bevara|bokföring|preskri/iu,
  en: /retain|retention|stored|keep|bookkeep|limitation/iu,
};

/** Article 12(5) itself: a manifestly unfounded or excessive request. */
const EXCESSIVE: Words = {
  fi: /perusteet[to]|kohtuut[to]/iu,
  sv: /ogrundad|orimlig/iu,
  en: /unfounded|excessive/iu,
};

/** A fee because less than a year has passed since the last access: it stood in 523/1999 26 §, not in GDPR 12(5). */
export const accessFeeWithinYear: Rule = {
  meta: {
    code: 'access-fee-within-year',
    severity: 'error',
    law: ['gdpr:12(5)', 'gdpr:15(3)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste sitoo tietojen saamisesta perittävän maksun siihen, kuinka kauan edellisestä kerrasta on kulunut.',
      sv: '”{text}”: beskrivningen binder avgiften för tillgång till uppgifterna vid tiden sedan den förra gången.',
      en: '“{text}”: the notice makes the fee for access depend on the time since the previous occasion.',
    },
    demand: {
      fi: 'Maksun saa periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä (12 artiklan 5 kohta) ja useammista jäljennöksistä (15 artiklan 3 kohta), ei siksi, ettei vuosi ole kulunut: poista ehto.',
      sv: 'En avgift får tas ut endast för en uppenbart ogrundad eller orimlig begäran (artikel 12.5) och för ytterligare kopior (artikel 15.3), inte därför att ett år inte har förflutit: stryk villkoret.',
      en: 'A fee may be charged only for a manifestly unfounded or excessive request (Article 12(5)) and for further copies (Article 15(3)), not because a year has not passed: remove the condition.',
    },
  },
  *check(view) {
    yield* findWording(view, WITHIN_YEAR, boundToYear);
  },
};

function boundToYear(hit: Hit): boolean {
  if (!aboutAccess(hit) || !says(hit, FEE) || saysNearby(hit, EXCESSIVE) || says(hit, RETENTION)) return false;
  const fee = FEE[hit.prose.language].exec(hit.sentence.text);
  if (!fee) return false;
  return !requirementDenied(hit.sentence.text, fee.index, fee.index + fee[0].length, hit.prose.language);
}
