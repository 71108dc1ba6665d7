import type { Language } from '../notice';
import { aboutRequest } from './shared/requests';
import type { Rule } from './rule';
import { findWording, says, saysNearby, type Hit, type Wording, type Words } from './shared/wording';

const TIME: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:\d{1,3}|puolentoista|kahden|kolmen|neljän|viiden|kuuden|kahdeksan|kymmenen)\s?(?:kk|kuukauden|viikon|vuorokauden|päivän|arkipäivän|työpäivän)(?:\s+(?:kuluessa|sisällä|kuluttua))?)(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?:inom|efter)\s+(?:\d{1,3}|två|tre|fyra|fem|sex|åtta|tio)\s(?:månader|veckor|dagar|dygn|arbetsdagar))(?!\p{L})/dgiu,
  ],
  en: [
    /(?<mark>within\s+(?:\d{1,3}|two|three|four|five|six|eight|ten)\s(?:months|weeks|days|working days|business days))(?!\p{L})/dgiu,
  ],
};

const NUMBERS: Readonly<Record<string, number>> = {
  puolentoista: 1.5,
  ...{ kahden: 2, kolmen: 3, neljän: 4, viiden: 5, kuuden: 6, kahdeksan: 8, kymmenen: 10 },
  ...{ två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, åtta: 8, tio: 10 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10 },
};

/** An answer, or the carrying out of the request. */
const ANSWER: Words = {
  fi: /vasta(?:amme|taan|a|us|ukse)|toimit(?:amme|etaan|taa)|annetaan|annamme|antaa|lähet(?:ämme|etään)|käsittel(?:emme|ee)|käsitellään|toteut(?:amme|etaan)|saat|saada/iu,
  sv: /svara|besvara|svar(?:et|s)?(?!\p{L})|lämna|skicka|behandla|får du|ges|ger/iu,
  en: /respond|response|answer|repl(?:y|ies)|provide|deliver|process|receive|send|given|fulfil/iu,
};

/** The lawful extension of Article 12(3), and times that are not the controller's: the Ombudsman's, of retention, of backups. */
const OTHER_TIME: Words = {
  fi: /jatka|pident|lisäai|lisää|monimutkai|poikkeu|laaj(?:a|uu)|vaikea|runsa|tietosuojavaltuut|valvontaviran|valitu|hallinto-oik|säilyt|poist|varmuuskop|arkisto|tuhot|luovut|myöhästy|ostoks|tilau|takuu|palaut/iu,
  sv: /förläng|ytterligare|tillägg|komplicer|komplex|undantag|omfattande|dataombud|tillsynsmyn|klagomål|domstol|lagra|rader|säkerhetskop|garanti|retur/iu,
  en: /exten[ds]|further|additional|complex|exception|ombudsman|authority|complaint|court|retain|stored|eras|delet|backup|warranty|return/iu,
};

/** More than a month promised for answering a request; the reasoned extension of two months is lawful: GDPR 12(3). */
export const responseTimeTooLong: Rule = {
  meta: {
    code: 'response-time-too-long',
    severity: 'error',
    law: ['gdpr:12(3)', 'gdpr:12(4)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}”: seloste lupaa vastata pyyntöön pidemmässä ajassa kuin kuukaudessa.',
      sv: '”{text}”: beskrivningen utlovar svar på en begäran först efter mer än en månad.',
      en: '“{text}”: the notice promises to answer a request in more than one month.',
    },
    demand: {
      fi: 'Toimista on ilmoitettava ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa pyynnön vastaanottamisesta; aikaa saa jatkaa enintään kahdella kuukaudella vain monimutkaisuuden tai pyyntöjen määrän vuoksi, ja siitä on kerrottava syineen (12 artiklan 3 kohta): korjaa aika.',
      sv: 'Information om åtgärderna ska ges utan onödigt dröjsmål och senast en månad efter att begäran har mottagits; tiden får förlängas med högst två månader endast på grund av komplexitet eller antalet begäranden, och förlängningen ska motiveras (artikel 12.3): rätta tiden.',
      en: 'Information on action taken is owed without undue delay and at the latest within one month of receipt; the period may be extended by at most two months only for complexity or the number of requests, with reasons given (Article 12(3)): correct the period.',
    },
  },
  *check(view) {
    yield* findWording(view, TIME, tooLong);
  },
};

function tooLong(hit: Hit): boolean {
  if (!aboutRequest(hit) || !says(hit, ANSWER) || says(hit, OTHER_TIME)) return false;
  return exceedsMonth(hit.text, hit.prose.language) && !saysNearby(hit, EXTENSION_ALONE);
}

/** An extension told in the sentence before: 'Määräaikaa voidaan jatkaa. Silloin vastaamme …'. */
const EXTENSION_ALONE: Words = { fi: /jatka(?:a|mme|taan)|pidennet/iu, sv: /förläng/iu, en: /extend/iu };

/** True where a written time is longer than any month: over 31 days, over 4 weeks, over a month, over 22 working days. */
function exceedsMonth(time: string, language: Language): boolean {
  const words = time.toLocaleLowerCase(language).match(/\d{1,3}|\p{L}+/gu) ?? [];
  const amount = words.map((word) => NUMBERS[word] ?? Number(word)).find((number) => !Number.isNaN(number)) ?? 0;
  const text = words.join(' ');
  if (/kk|kuukau|månad|month/u.test(text)) return amount > 1;
  if (/viikko|viikon|vecko|week/u.test(text)) return amount > 4;
  if (/arkip|työp|arbetsd|working|business/u.test(text)) return amount > 22;
  return amount > 31;
}
