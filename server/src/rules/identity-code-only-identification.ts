import { negated } from './shared/negation';
import type { Rule } from './rule';
import { findWording, says, type Hit, type Wording, type Words } from './shared/wording';

const BY_CODE: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:(?:nimen\s+ja|nimellä\s+ja|nimi\s+ja|nimensä\s+ja|pelkällä|pelkän)\s+)?henkilötunnu(?:ksella|ksellaan|ksen|ksensa|ksesi|s)(?:\s+(?:avulla|perusteella))?)(?!\p{L})/dgiu,
  ],
  sv: [/(?<mark>(?<!\p{L})(?:(?:namn(?:et)?\s+och|enbart)\s+)?personbeteckning(?:en)?)(?!\p{L})/dgiu],
  en: [
    /(?<mark>(?<!\p{L})(?:(?:name\s+and|solely\s+by)\s+)?(?:the\s+|their\s+|your\s+)?personal\s+identity\s+(?:code|number))(?!\p{L})/dgiu,
  ],
};

/** Who a person is being verified, which is not the same as singling the person out ('yksilöidä'). */
const VERIFIED: Words = {
  fi: /henkilöllisyy\p{L}*\s(?:[^.;]{0,60}?\s)??(?:varmist|varmenn|toden|tarkist|tarkast|tunnist|todist|vahvist)|(?:varmist|varmenn|toden|tarkist|tarkast|tunnist|todist|vahvist)\p{L}*\s(?:[^.;]{0,60}?\s)??henkilöllisyy/iu,
  sv: /identitet\p{L}*\s(?:[^.;]{0,60}?\s)??(?:verifier|kontroller|bekräft|styrk|säkerställ|fastställ)|(?:verifier|kontroller|bekräft|styrk|säkerställ|fastställ)\p{L}*\s(?:[^.;]{0,60}?\s)??identitet/iu,
  en: /identity\s(?:[^.;]{0,60}?\s)??(?:verif|check|confirm|establish|prove)|(?:verif|check|confirm|establish|prov)\p{L}*\s(?:[^.;]{0,60}?\s)??identity(?!\s+(?:code|number))/iu,
};

/** Other means beside the code. */
const OTHER_MEANS: Words = {
  fi: /pankkitunnu|verkkopankki|mobiilivarmen|vahva|passi|henkilöllisyystod|henkilökort|ajokort|osoit|puhelinnumero|syntymä|asiakasnumer|kysymyks|(?<!\p{L})(?:tai|taikka|muu\p{L}*|lisäksi|sekä|esimerkiksi|esim)(?!\p{L})/iu,
  sv: /bankkod|nätbank|mobilcertifikat|stark|pass(?!\p{L})|identitetshand|id-kort|körkort|adress|telefon|födelse|kundnummer|frågor|(?<!\p{L})(?:eller|annan|andra|annat|dessutom|samt)(?!\p{L})/iu,
  en: /online bank|bank credential|mobile certificate|strong|passport|identity (?:card|document)|driving|address|telephone|birth|customer number|question|(?<!\p{L})(?:or|other|another|in addition|as well as)(?!\p{L})/iu,
};

/** The personal identity code, alone or with the name, as the only way to verify identity: Data Protection Act 29 §. */
export const identityCodeOnlyIdentification: Rule = {
  meta: {
    code: 'identity-code-only-identification',
    severity: 'warning',
    law: ['fi:1050/2018:29'],
    authority: 'laki',
    validFrom: '2024-01-01',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: selosteen mukaan henkilöllisyys varmistetaan pelkän henkilötunnuksen tai nimen ja henkilötunnuksen avulla.',
      sv: '”{text}”: enligt beskrivningen bekräftas identiteten enbart med personbeteckningen eller med namnet och personbeteckningen.',
      en: '“{text}”: according to the notice identity is verified by the personal identity code alone or with the name.',
    },
    demand: {
      fi: 'Henkilötunnus yksilöi henkilön, mutta se ei yksin eikä nimen kanssa saa olla ainoa keino varmistaa, kuka hän on (tietosuojalain 29 §): kerro muu keino, kuten vahva sähköinen tunnistaminen.',
      sv: 'Personbeteckningen särskiljer en person, men den får varken ensam eller tillsammans med namnet vara det enda sättet att försäkra sig om vem personen är (29 § i dataskyddslagen): ange ett annat sätt, till exempel stark autentisering.',
      en: 'The code singles a person out but may not, alone or with the name, be the only means of verifying who the person is (section 29 of the Data Protection Act): tell another means, such as strong electronic identification.',
    },
  },
  *check(view) {
    yield* findWording(view, BY_CODE, onlyMeans);
  },
};

function onlyMeans(hit: Hit): boolean {
  if (!says(hit, VERIFIED) || says(hit, OTHER_MEANS)) return false;
  const from = hit.start - hit.sentence.start;
  return !negated(hit.sentence.text, from, from + hit.text.length, hit.prose.language);
}
