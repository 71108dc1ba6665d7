import type { Fix } from '../finding';
import { acts } from '../law';
import { mentionsOfActs, type ActMention } from './shared/act-mentions';
import { citedInPlaceOf } from './shared/replacement-citation';
import { replaceWith } from './shared/replace-fix';
import type { Rule } from './rule';

const OLD_ACT = 'fi:516/2004';

/**
 * The Act on the Protection of Privacy in Electronic Communications (516/2004) cited as law in force: repealed from
 * 1.1.2015 by Act 917/2014. Sections with one successor (26 → 200, 7 → 205 …) are offered it.
 */
export const repealedEprivacyAct: Rule = {
  meta: {
    code: 'repealed-eprivacy-act',
    severity: 'error',
    law: ['fi:917/2014', 'fi:917/2014:200', 'fi:917/2014:205'],
    authority: 'laki',
    reads: { prose: 'all' },
    validFrom: '2015-01-01',
    problem: {
      fi: '”{text}” viittaa sähköisen viestinnän tietosuojalakiin (516/2004), joka on kumottu 1.1.2015.',
      sv: '”{text}” hänvisar till lagen om dataskydd vid elektronisk kommunikation (516/2004), som upphävdes den 1 januari 2015.',
      en: '“{text}” refers to the Act on the Protection of Privacy in Electronic Communications (516/2004), which was repealed on 1 January 2015.',
    },
    demand: {
      fi: 'Sähköisestä suoramarkkinoinnista säädetään nyt sähköisen viestinnän palveluista annetun lain (917/2014) 200–204 §:ssä ja evästeistä sen 205 §:ssä: korvaa viittaus vastaavalla pykälällä.',
      sv: 'Om elektronisk direktmarknadsföring föreskrivs nu i 200–204 § och om kakor i 205 § i lagen om tjänster inom elektronisk kommunikation (917/2014): ersätt hänvisningen med motsvarande paragraf.',
      en: 'Electronic direct marketing is now governed by sections 200 to 204, and cookies by section 205, of the Act on Electronic Communications Services (917/2014): replace the reference with the corresponding section.',
    },
  },
  *check(view) {
    for (const mention of mentionsOfActs(view, [OLD_ACT])) {
      if (!mention.reference.explicitAct) continue; // the mention of the Act is marked, not every section after it
      yield { path: mention.prose.path, span: mention.span, data: { text: mention.words }, fixes: fixesFor(mention) };
    }
  },
};

function fixesFor(mention: ActMention): Fix[] {
  const { prose, reference } = mention;
  const numbers = new Set(mention.targets.map((target) => target.number ?? ''));
  const number = [...numbers][0] ?? '';
  const now = acts.get(OLD_ACT)?.sections?.[number]?.now;
  if (numbers.size !== 1 || mention.targets.some((target) => target.through) || now?.length !== 1 || !now[0]) return [];
  const after = prose.match.text.slice(reference.end, reference.end + 20);
  const replacement = citedInPlaceOf(reference.text, after, now[0], prose.language);
  if (!replacement) return [];
  return [replaceWith(prose.path, mention.span, replacement)];
}
