import type { Fix } from '../finding';
import { acts } from '../law';
import { mentionsOfActs, referencesBetween, sentenceAt, type ActMention } from './shared/act-mentions';
import { citedInPlaceOf } from './shared/replacement-citation';
import { replaceWith } from './shared/replace-fix';
import type { Rule } from './rule';

/** The Personal Data Act. */
export const PERSONAL_DATA_ACT = 'fi:523/1999';

/** Sections whose data name several successors though one of them is the right itself: 26 § is the right of access. */
const MAIN_SUCCESSOR: Readonly<Record<string, string>> = { '26': 'gdpr:15', '30': 'gdpr:21' };

/** How near the successor is cited beside the old section, in characters of its sentence. */
const BESIDE = 300;

/**
 * The Personal Data Act (523/1999) cited as law in force. Repealed from 1.1.2019 by section 37 of the Data Protection
 * Act (1050/2018); silent where the text speaks of the past. Its section 8 as a basis is repealed-legal-basis.
 */
export const repealedPersonalDataAct: Rule = {
  meta: {
    code: 'repealed-personal-data-act',
    severity: 'error',
    law: ['fi:1050/2018:37', 'gdpr:13', 'gdpr:14'],
    authority: 'laki',
    reads: { prose: 'all' },
    validFrom: '2019-01-01',
    problem: {
      fi: '”{text}” viittaa henkilötietolakiin (523/1999), joka on kumottu 1.1.2019.',
      sv: '”{text}” hänvisar till personuppgiftslagen (523/1999), som upphävdes den 1 januari 2019.',
      en: '“{text}” refers to the Personal Data Act (523/1999), which was repealed on 1 January 2019.',
    },
    demand: {
      fi: 'Sen kumosi tietosuojalain (1050/2018) 37 §, ja informoinnista säädetään nyt tietosuoja-asetuksen 13 ja 14 artiklassa: poista viittaus tai korvaa se voimassa olevalla säännöksellä.',
      sv: 'Lagen upphävdes genom 37 § i dataskyddslagen (1050/2018), och om informationen föreskrivs nu i artiklarna 13 och 14 i dataskyddsförordningen: stryk hänvisningen eller ersätt den med en gällande bestämmelse.',
      en: 'It was repealed by section 37 of the Data Protection Act (1050/2018), and Articles 13 and 14 of the GDPR now govern the information to be given: remove the reference or replace it with a provision in force.',
    },
  },
  *check(view) {
    for (const mention of mentionsOfActs(view, [PERSONAL_DATA_ACT])) {
      // the mention of the Act is marked, not every section after it
      if (!mention.reference.explicitAct || citesOldGround(mention)) continue;
      yield { path: mention.prose.path, span: mention.span, data: { text: mention.words }, fixes: fixesFor(mention) };
    }
  },
};

/** True where section 8, the repealed grounds of processing, is cited: that is repealed-legal-basis. */
export function citesOldGround(mention: ActMention): boolean {
  return mention.targets.some((target) => target.part === 'provision' && target.number === '8');
}

/** The successor in the citation's place, where the section has one and the sentence does not cite it beside. */
function fixesFor(mention: ActMention): Fix[] {
  const { prose, reference } = mention;
  const successor = successorOf(mention);
  if (!successor || citesGdprBeside(mention)) return [];
  const text = prose.match.text;
  const replacement = citedInPlaceOf(
    reference.text,
    text.slice(reference.end, reference.end + 20),
    successor,
    prose.language,
  );
  if (!replacement) return [];
  return [replaceWith(prose.path, mention.span, replacement)];
}

/** The one provision that took the place of the one section cited; none for section 8 or where there are several. */
function successorOf(mention: ActMention): string | undefined {
  const numbers = new Set(mention.targets.map((target) => target.number ?? ''));
  const number = [...numbers][0];
  const isRange = mention.targets.some((target) => target.through !== undefined);
  if (
    numbers.size !== 1 ||
    !number ||
    number === '8' ||
    isRange ||
    mention.targets.length < mention.reference.targets.length
  )
    return undefined;
  const section = acts.get(PERSONAL_DATA_ACT)?.sections?.[number];
  if (section?.certainty !== undefined) return undefined; // a successor that is not certain is not written for the author
  return MAIN_SUCCESSOR[number] ?? (section?.now?.length === 1 ? section.now[0] : undefined);
}

/** 'Henkilötietolain 26 §:n / tietosuoja-asetuksen 15 artiklan mukaan': the old half is to go, not to be doubled. */
function citesGdprBeside({ prose, reference }: ActMention): boolean {
  const sentence = sentenceAt(prose, reference.start);
  if (!sentence) return false;
  const near = [
    Math.max(sentence.start, reference.start - BESIDE),
    Math.min(sentence.end, reference.end + BESIDE),
  ] as const;
  return referencesBetween(prose, ...near).some((other) =>
    other.targets.some((target) => target.startsWith('gdpr') || target.startsWith('fi:1050/2018')),
  );
}
