import { ACCESS, aboutAccess } from './shared/requests';
import type { Rule } from './rule';
import { findWording, inRights, says, type Hit, type Wording, type Words } from './shared/wording';

const ONCE_A_YEAR: Wording = {
  fi: [
    /(?<!(?:kuin|vähintään|ainakin|noin)\s)(?<mark>(?:(?:vain|enintään|korkeintaan)\s+)?(?:yhden\s+)?kerran\s+(?:kalenteri)?(?:vuodessa|vuoteen|vuoden aikana|kahdessatoista kuukaudessa|12 kuukaudessa|12 kk:ssa))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<!(?:än|minst|åtminstone|cirka)\s)(?<mark>(?:(?:endast|bara|högst)\s+)?en\s+gång\s+(?:(?:per|om|i)\s+(?:kalender)?år(?:et)?|under\s+ett\s+kalenderår|per\s+(?:tolv|12)\s+månader))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<!(?:than|least|about)\s)(?<mark>(?:(?:only|no more than|at most)\s+)?(?:once|one time)\s+(?:(?:a|per|each|every|in a|in any)\s+(?:calendar\s+)?year|(?:every|per|in any)\s+(?:twelve|12)\s+months))(?!\p{L})/dgiu,
  ],
};

/** The data subject, whose right is bounded; without one the sentence tells what the controller does once a year. */
const READER: Words = {
  fi: /rekisteröid|rekisteröity|asiakk|asiaka|jäsen|henkilöll|jokai|käyttäjä|potila|sinulla|sinun|voit|omat |omia |itseään|maksut|ilmai|tarkastusoik|tarkastuspyy/iu,
  sv: /registrerad|kund|medlem|person\p{L}* har|var och en|du |din|sina |avgiftsfri|kostnadsfri|gratis|kontrollrätt|insyn/iu,
  en: /data subject|customer|member|person|you |your|everyone|individual|free of charge|right/iu,
};

/** The right without its name: 'oikeutta voi käyttää', 'pyynnön saa tehdä maksutta'. */
const USE_OF_RIGHT: Words = {
  fi: /oikeu|pyyn|pyytää|maksut|ilmai/iu,
  sv: /rätt(?!\p{L})|rätten|begär|avgiftsfri|kostnadsfri|gratis/iu,
  en: /right|request|free of charge/iu,
};

/** Other things done once a year: the controller's own reviews. */
const OWN_REVIEW: Words = {
  fi: /tarpeellisu|tarvetta|seloste\p{L}* (?:tarkist|tarkast|päivit)|tarkist(?:amme|etaan)|tarkast(?:amme|etaan)|arvioi|auditoi|päivit(?:ämme|etään)|poist(?:amme|etaan)|rajoi|rajat/iu,
  sv: /behovet|(?:vi |beskrivningen )(?:granskar|uppdatera|ser över)|granskas|uppdateras|raderas|utvärder|begränsa/iu,
  en: /we (?:review|check|update|assess|audit)|is reviewed|are reviewed|reviewed|updated|audited|assess|necessity|limited? to/iu,
};

/** Access only once a year, or free only once a year: GDPR 12(5) and 15 know no such limit (it stood in 523/1999 26 §). */
export const accessOnceAYear: Rule = {
  meta: {
    code: 'access-once-a-year',
    severity: 'error',
    law: ['gdpr:12(5)', 'gdpr:15'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste rajaa oikeuden saada pääsy tietoihin tai sen maksuttomuuden yhteen kertaan vuodessa.',
      sv: '”{text}”: beskrivningen begränsar rätten till tillgång, eller dess avgiftsfrihet, till en gång per år.',
      en: '“{text}”: the notice limits the right of access, or access free of charge, to once a year.',
    },
    demand: {
      fi: 'Tietosuoja-asetus ei tunne vuosirajaa: tiedot annetaan maksutta, ja vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä saa periä maksun tai siitä saa kieltäytyä (12 artiklan 5 kohta); poista rajaus.',
      sv: 'Dataskyddsförordningen känner ingen årlig gräns: uppgifterna ges avgiftsfritt, och endast en uppenbart ogrundad eller orimlig begäran får avgiftsbeläggas eller avslås (artikel 12.5); stryk begränsningen.',
      en: 'The GDPR knows no yearly limit: the data are given free of charge, and only a manifestly unfounded or excessive request may be charged for or refused (Article 12(5)); remove the limit.',
    },
  },
  *check(view) {
    yield* findWording(view, ONCE_A_YEAR, limitsAccess);
  },
};

function limitsAccess(hit: Hit): boolean {
  const about = says(hit, ACCESS) || (inRights(hit.prose) && aboutAccess(hit) && says(hit, USE_OF_RIGHT));
  return about && says(hit, READER) && !says(hit, OWN_REVIEW);
}
