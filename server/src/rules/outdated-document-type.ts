import { mentionsOfActs, sentenceAt, wordsAt, type ActMention } from './shared/act-mentions';
import { PERSONAL_DATA_ACT } from './repealed-personal-data-act';
import type { Rule, RuleFinding } from './rule';

/** What the notice calls itself. */
const DOCUMENT = {
  fi: /(?<!\p{L})(?:rekisteri-\s(?:ja|\/)\s?)?(?:rekisteri|tietosuoja|henkilörekisteri)?selost(?:e|een|etta|eessa|eella|eeksi)(?!\p{L})|(?<!\p{L})informointiasiakirj\p{L}{1,5}(?!\p{L})|(?<!\p{L})(?:rekisteri|tietosuoja)ilmoitu\p{L}{1,5}(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:register-?\s?(?:och|\/)\s?)?(?:register|dataskydds)?beskrivning(?:en)?(?!\p{L})|(?<!\p{L})integritetspolicy(?:n)?(?!\p{L})/iu,
  en: /(?<!\p{L})(?:register |file |data protection |privacy |data file )?(?:description(?: of (?:the )?(?:data )?(?:file|register))?|notice|statement|policy)(?!\p{L})/iu,
} as const;

/** Sections that say what the document is. */
const SAYS_WHAT_IT_IS = new Set(['otsikko', 'asiakirjatyyppi', 'johdanto', 'laatimisperuste', 'muut-kohdat']);

/**
 * The notice presents itself as the description required by section 10 or 24 of the repealed Personal Data Act. The word
 * rekisteriseloste alone is no error; what a notice must hold follows from GDPR 13 and 14.
 */
export const outdatedDocumentType: Rule = {
  meta: {
    code: 'outdated-document-type',
    severity: 'information',
    law: ['gdpr:13', 'gdpr:14', 'fi:1050/2018:37'],
    authority: 'laki',
    reads: { prose: [...SAYS_WHAT_IT_IS, 'rekisterit/otsikko', 'rekisterit/kuvaus'] },
    validFrom: '2019-01-01',
    problem: {
      fi: 'Seloste esittelee itsensä asiakirjaksi, jota kumottu henkilötietolaki (10 ja 24 §) vaati.',
      sv: 'Beskrivningen presenterar sig som den handling som den upphävda personuppgiftslagen (10 och 24 §) krävde.',
      en: 'The notice presents itself as the document that the repealed Personal Data Act (sections 10 and 24) required.',
    },
    demand: {
      fi: 'Sisältö määräytyy nyt tietosuoja-asetuksen 13 ja 14 artiklan mukaan, ja ne vaativat muun muassa oikeusperusteen, säilytysajan ja valitusoikeuden: kerro selosteen perustuvan niihin.',
      sv: 'Innehållet bestäms nu av artiklarna 13 och 14 i dataskyddsförordningen, som kräver bland annat rättslig grund, lagringstid och rätten att lämna in klagomål: ange att beskrivningen grundar sig på dem.',
      en: 'Its content now follows Articles 13 and 14 of the GDPR, which require, among others, the legal basis, the retention period and the right to complain: say that the notice rests on them.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    for (const mention of mentionsOfActs(view, [PERSONAL_DATA_ACT])) {
      const place = mention.prose.path.join('/');
      if (seen.has(place)) continue;
      const found = findingFor(mention);
      if (!found) continue;
      seen.add(place);
      yield found;
    }
  },
};

/** The document's own name is marked; where the section has only the citation, the section's key. */
function findingFor(mention: ActMention): RuleFinding | undefined {
  const { prose, reference } = mention;
  const cites = mention.targets.some((target) => target.number === '10' || target.number === '24');
  const sentence = sentenceAt(prose, reference.start);
  const named = sentence && DOCUMENT[prose.language].exec(sentence.text);
  if (named) {
    if (!cites && !isNextTo(sentence.text, named.index, reference.start - sentence.start)) return undefined;
    const start = sentence.start + named.index;
    return { path: prose.path, span: wordsAt(prose, start, start + named[0].length).span };
  }
  if (!cites || prose.path[0] !== 'laatimisperuste') return undefined;
  return { path: ['laatimisperuste'], part: 'key' };
}

/** The Act without its sections is about the document only close to its name: 'henkilötietolain mukainen rekisteriseloste'. */
function isNextTo(sentence: string, document: number, act: number): boolean {
  const between = sentence.slice(Math.min(document, act), Math.max(document, act));
  return between.length < 90 && !/[;:]/u.test(between);
}
