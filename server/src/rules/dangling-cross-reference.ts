import { topLevelKeys } from '../notice';
import type { Rule } from './rule';
import { wordsAt } from './shared/act-mentions';
import { headNumbersIn, mentionedPartsIn } from './shared/cross-references';
import type { RuleView } from './view';

/**
 * A reference to a part of the notice by a number that no part has: left from an earlier, numbered text. Parts have numbers in
 * their own headings or where `numerointi` is on; a reference to another document or to the law is none. Silent in a few sections
 * without any number: that is a notice in the making.
 */
export const danglingCrossReference: Rule = {
  meta: {
    code: 'dangling-cross-reference',
    severity: 'warning',
    law: ['gdpr:12(1)'],
    authority: 'tapa',
    reads: { sections: topLevelKeys, prose: 'all' },
    problem: {
      fi: '”{text}” viittaa kohtaan, jota selosteessa ei ole.',
      sv: '”{text}” hänvisar till en punkt som inte finns i beskrivningen.',
      en: '“{text}” refers to a part that the notice does not have.',
    },
    demand: {
      fi: 'Tiedot on annettava helposti ymmärrettävässä muodossa (12 artiklan 1 kohta): viittaa kohtaan sen otsikolla tai numeroi otsikot (”numerointi: kyllä”).',
      sv: 'Informationen ska ges i lättbegriplig form (artikel 12.1): hänvisa till punkten med dess rubrik eller numrera rubrikerna (”numerointi: kyllä”).',
      en: 'Information must be given in an easily intelligible form (Article 12(1)): refer to the part by its heading, or number the headings (“numerointi: kyllä”).',
    },
  },
  *check(view) {
    const texts = view.prose().filter(({ path }) => path[0] !== 'muutokset');
    const mentions = texts.flatMap((prose) => Array.from(mentionedPartsIn(prose), (part) => ({ prose, ...part })));
    if (mentions.length === 0) return;
    const numbers = new Set(texts.flatMap(({ match }) => headNumbersIn(match)));
    const numbered = view.section('numerointi').affirmed;
    const parts = mostParts(view);
    // a notice in the making: the numbers may be still to come
    if (numbers.size === 0 && !numbered && parts < FEWEST_PARTS) return;
    const last = numbered ? parts : 0;
    for (const { prose, number, start, end } of mentions) {
      if (numbers.has(number) || (number >= 1 && number <= last)) continue;
      const { span, words } = wordsAt(prose, start, end);
      yield { path: prose.path, span, data: { text: words } };
    }
  },
};

/** A notice of fewer parts than this, its language and names counted, and none of them numbered, is not yet finished. */
const FEWEST_PARTS = 8;

/** At most so many headings are numbered: one for each section there is, those of a lone register counted apart. */
function mostParts(view: RuleView): number {
  const top = topLevelKeys.filter((key) => view.section(key).filled).length;
  const lists = view.section('muut-kohdat').items.length;
  const registers = view.section('rekisterit').items;
  return (
    top +
    lists +
    Math.max(registers.length, ...registers.map((one) => one.keys.length + view.section('oletukset').keys.length))
  );
}
