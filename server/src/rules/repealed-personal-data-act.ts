import { findReferences, parseTarget } from '../law';
import type { Prose } from '../notice';
import type { Rule, RuleFinding } from './rule';

/** Words near the Act's name that tell of the past: what replaced it, when it was repealed. */
const HISTORY =
  /kumo(?:si|ttu|nnut|taa|aa)|korva(?:a|si|nnut|ttu|aminen)|aiem(?:pi|man|min|paa)|entis|vanhan|ersätt|upphäv|tidigare|replac|repeal|former|previous/i;

/**
 * The Personal Data Act (523/1999) cited as law in force. Repealed from 1.1.2019 by section 37 of the Data Protection
 * Act (1050/2018); silent where the text speaks of the past.
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
      sv: '”{text}” hänvisar till personuppgiftslagen (523/1999), som har upphävts den 1 januari 2019.',
      en: '“{text}” refers to the Personal Data Act (523/1999), which was repealed on 1 January 2019.',
    },
    demand: {
      fi: 'Sen kumosi tietosuojalain (1050/2018) 37 §, ja informoinnista säädetään nyt tietosuoja-asetuksen 13 ja 14 artiklassa: poista viittaus tai korvaa se voimassa olevalla säännöksellä.',
      sv: 'Lagen upphävdes genom 37 § i dataskyddslagen (1050/2018), och om informationen föreskrivs nu i artiklarna 13 och 14 i dataskyddsförordningen: stryk hänvisningen eller ersätt den med en gällande bestämmelse.',
      en: 'It was repealed by section 37 of the Data Protection Act (1050/2018), and Articles 13 and 14 of the GDPR now govern the information to be given: remove the reference or replace it with a provision in force.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) yield* checkProse(prose);
  },
};

function* checkProse(prose: Prose): Generator<RuleFinding> {
  for (const reference of findReferences(prose.match.text, { language: prose.language })) {
    if (!reference.targets.some((target) => parseTarget(target)?.act === 'fi:523/1999')) continue;
    if (!reference.explicitAct) continue; // the mention of the Act is marked, not every section after it
    if (HISTORY.test(sentenceAround(prose.match.text, reference.start, reference.end))) continue;
    const span = prose.match.toOriginal(reference.start, reference.end);
    yield { path: prose.path, span, data: { text: prose.text.slice(span.start, span.end).replace(/\s+/g, ' ') } };
  }
}

/** The sentence a stretch stands in, with bounds: a full stop after a number or a section sign ends none. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n\n', start), start - 300, 0);
  const stop = text.indexOf('. ', end);
  return text.slice(from, stop < 0 ? Math.min(text.length, end + 300) : Math.min(stop, end + 300));
}
