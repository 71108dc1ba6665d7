import { requirementDenied } from './shared/negation';
import { aboutRequest, onlyInDoubt } from './shared/requests';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const DOCUMENT: Wording = {
  fi: [
    /(?<mark>(?:kuvalli\p{L}+\s+)?(?:henkilöllisyystodistu\p{L}+|henkilöllisyysasiakirj\p{L}+|henkilötodistu\p{L}+|henkilökort\p{L}+|ajokort\p{L}+|passin|passista|passilla|passi))(?!\p{L})(?!\s+(?:numero|tiedo))/dgiu,
  ],
  sv: [
    /(?<mark>(?:en\s+)?(?:giltig\s+)?(?:identitetshandling(?:en)?|identitetsbevis(?:et)?|id-handling(?:en)?|id-kort(?:et)?|identitetskort(?:et)?|legitimation|körkort(?:et)?|legitimera\s+sig))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>(?:(?:official|valid|photo|government-issued)\s+)*(?:identity\s+(?:document|card)|identification\s+(?:document|card)|id\s+(?:document|card)|photo\s+id|passport|driving\s+licen[cs]e))(?!\p{L})(?!\s+(?:number|details))/dgiu,
  ],
};

/** Words of demand: must be shown, sent, attached. Present tense counts: 'pyytäjä näyttää henkilötodistuksen'. */
const DEMAND: Words = {
  fi: /(?:esitettävä|näytettävä|liitettävä|toimitettava|todistettava|todennettava|osoitettava|lähetettävä|oltava|mukaan)(?!\p{L})|(?<!\p{L})(?:tulee|pitää|täytyy|vaadi(?:taan|mme)|vaatii|edellyt(?:etään|ämme|tää)|näyttää|esittää|liitetään|esitetään|todistetaan|todennetaan|varmistetaan|tarkistetaan|tarkastetaan|tarkistamme|varmistamme)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ska|skall|måste|krävs|kräver|fordras|visar|visas|visa upp|bifogas|bifoga|kontrolleras|legitimera sig)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:must|shall|require[sd]?|has to|have to|needs to|need to|shows?|presents?|attach(?:es|ed)?|enclose[sd]?|is checked|verified)(?!\p{L})/iu,
};

/** Left to choice, or the categories of data themselves. */
const CHOICE: Words = {
  fi: /(?<!\p{L})(?:voi|voit|voimme|voidaan|saatamme|esimerkiksi|esim|mm|muun muassa|halutessa\p{L}*|erityisestä syystä|vaihtoehtoisesti|verkkopankkitunnu\p{L}*|pankkitunnu\p{L}*|vahva\p{L}*|mobiilivarmen\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:kan|får|exempelvis|till exempel|t\.ex|bl\.a|alternativt|bankkod\p{L}*|stark autentisering|särskilda skäl)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:may|can|might|for example|e\.g|such as|alternatively|online bank\p{L}*|strong\p{L}* (?:electronic )?(?:authentication|identification))(?!\p{L})/iu,
};

/** An identity document demanded of everyone who makes a request; GDPR 12(6) allows more information only in reasonable doubt. */
export const idDocumentRequired: Rule = {
  meta: {
    code: 'id-document-required',
    severity: 'warning',
    law: ['gdpr:12(6)', 'gdpr:12(2)', 'gdpr:5(1)(c)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste vaatii jokaiselta pyynnön tekijältä henkilöllisyystodistusta.',
      sv: '”{text}”: beskrivningen kräver en identitetshandling av alla som gör en begäran.',
      en: '“{text}”: the notice demands an identity document from everyone who makes a request.',
    },
    demand: {
      fi: 'Henkilöllisyyden vahvistamiseksi saa pyytää tarpeellisia lisätietoja vain, jos henkilöllisyyttä on perusteltua syytä epäillä (12 artiklan 6 kohta): rajaa vaatimus tällaisiin tapauksiin ja kerro kevyempi tapa, kuten kirjautuminen palveluun.',
      sv: 'Nödvändig ytterligare information får begäras för att bekräfta identiteten endast när det finns rimliga skäl att betvivla den (artikel 12.6): begränsa kravet till sådana fall och ange ett lindrigare sätt, till exempel inloggning i tjänsten.',
      en: 'The additional information needed to confirm the identity may be requested only where there are reasonable doubts about it (Article 12(6)): limit the demand to such cases and tell a lighter way, such as signing in to the service.',
    },
  },
  *check(view) {
    yield* findWording(view, DOCUMENT, demanded);
  },
};

function demanded(hit: Hit): boolean {
  if (!aboutRequest(hit) || !says(hit, DEMAND) || says(hit, CHOICE) || onlyInDoubt(hit)) return false;
  const from = hit.start - hit.sentence.start;
  return !requirementDenied(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
