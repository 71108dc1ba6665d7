import { acts, gdprHas, parseTarget, type Target } from '../law';
import { referencesIn } from '../law';
import { wordsAt } from './shared/act-mentions';
import type { Rule } from './rule';

const DATA_PROTECTION_ACT = 'fi:1050/2018';

/**
 * A citation of an article, paragraph, point or recital the GDPR does not have, or a section the Data Protection Act does
 * not have. Only where the act is named beside: a bare number may belong to another act. The Finnish lettering of
 * Article 13(1) (a, b, c, d, d, e) has no point that the others lack, so none of its letters is reported.
 */
export const nonexistentProvision: Rule = {
  meta: {
    code: 'nonexistent-provision',
    severity: 'warning',
    law: ['gdpr', 'fi:1050/2018'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” viittaa säännökseen, jota säädöksessä ei ole.',
      sv: '”{text}” hänvisar till en bestämmelse som författningen inte innehåller.',
      en: '“{text}” refers to a provision that the act does not contain.',
    },
    demand: {
      fi: 'Tietosuoja-asetuksessa on 99 artiklaa ja 173 johdanto-osan kappaletta ja tietosuojalaissa (1050/2018) 38 pykälää ja 18 a §: tarkista artikla, kohta ja alakohta.',
      sv: 'Dataskyddsförordningen har 99 artiklar och 173 skäl och dataskyddslagen (1050/2018) 38 paragrafer och 18 a §: kontrollera artikel, punkt och led.',
      en: 'The GDPR has 99 articles and 173 recitals, and the Data Protection Act (1050/2018) 38 sections and section 18 a: check the article, paragraph and point.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      for (const reference of referencesIn(prose)) {
        // an odd form has been read with some freedom: what it names may not be what is written
        if (!reference.explicitAct || reference.flags.length > 0) continue;
        const targets = reference.targets.flatMap((target) => parseTarget(target) ?? []);
        if (targets.every(isThere)) continue;
        const { span, words } = wordsAt(prose, reference.start, reference.end);
        yield { path: prose.path, span, data: { text: words } };
      }
    }
  },
};

function isThere(target: Target): boolean {
  if (target.act === 'gdpr') return gdprHas(target) || isPointOfSomeParagraph(target);
  if (target.act !== DATA_PROTECTION_ACT || target.part !== 'provision') return true;
  const sections = acts.get(DATA_PROTECTION_ACT)?.sections;
  if (!sections || target.chapter !== undefined) return true;
  return [target.number, target.through].every((number) => number === undefined || Object.hasOwn(sections, number));
}

/** '14 artiklan a kohta': the paragraph is left out, and some paragraph of the article has such a point. */
function isPointOfSomeParagraph(target: Target): boolean {
  const [letter, ...rest] = target.path;
  if (target.part !== 'provision' || letter === undefined || rest.length > 0 || !/^[a-z]$/.test(letter)) return false;
  return ['1', '2', '3', '4'].some((paragraph) => gdprHas({ ...target, path: [paragraph, letter] }));
}
