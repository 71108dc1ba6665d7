import { STANDARD_CLAUSE, type Section } from '../notice';
import { RIGHTS_SECTIONS } from './shared/rights';
import { RIGHT_GROUNDS_SECTIONS, standingOf } from './shared/rights-of-register';
import type { Rule } from './rule';
import type { Words } from './shared/said-in-words';
import type { RegisterView, RuleView } from './view';

/** A text that limits the right by itself: 'jos käsittely perustuu suostumukseen', 'oikeutta ei ole'. */
const CONDITION: Words = {
  fi: /(?<!\p{L})(?:jos|mikäli|kun|jolloin|silloin|siltä osin|tietyissä|tietyin|eräissä|ei|eivät)(?!\p{L})|perustu|soveltu/iu,
  sv: /(?<!\p{L})(?:om|när|ifall|i den mån|i vissa|under vissa|inte)(?!\p{L})|grundar|tillämplig/iu,
  en: /(?<!\p{L})(?:if|when|where|to the extent|in certain|under certain|not)(?!\p{L})|based on|applicable/iu,
};

/** That a text under the objection's key promises objection to processing, and not to marketing. */
const OBJECTION = /vastust|invänd|object/iu;
const MARKETING = /markkin|marknadsför|marketing|mainon|reklam/iu;

const RIGHTS = ['siirto-oikeus', 'vastustamisoikeus'] as const;

/**
 * Portability or objection promised where no basis gives it: GDPR 20(1), 21(1). Never erasure, which a legal obligation only
 * limits (17(3)(b)), and never under bases that are not fully told; a controller may promise more than the law asks.
 */
export const rightNotApplicable: Rule = {
  meta: {
    code: 'right-not-applicable',
    severity: 'information',
    law: ['gdpr:20(1)', 'gdpr:20(3)', 'gdpr:21(1)', 'gdpr:13(2)(b)'],
    authority: 'laki',
    reads: { sections: [...RIGHTS_SECTIONS, ...RIGHT_GROUNDS_SECTIONS, 'rekisterinpitäjä'] },
    problem: {
      fi: 'Selosteessa luvataan ”{right}”, vaikka mikään ilmoitetuista oikeusperusteista ei anna sitä.',
      sv: 'I beskrivningen utlovas ”{right}”, fast ingen av de angivna rättsliga grunderna ger den rätten.',
      en: 'The notice promises “{right}”, although none of the legal bases given confers it.',
    },
    demand: {
      fi: 'Siirto-oikeus seuraa vain suostumuksesta tai sopimuksesta itse annettujen tietojen automaattisessa käsittelyssä (20 artiklan 1 kohta) ja vastustamisoikeus yleistä etua koskevasta tehtävästä tai oikeutetusta edusta (21 artiklan 1 kohta): poista kohta tai tarkista oikeusperusteet.',
      sv: 'Dataportabilitet följer bara av samtycke eller avtal vid automatiserad behandling av uppgifter som personen själv har lämnat (artikel 20.1) och rätten att göra invändningar av en uppgift av allmänt intresse eller ett berättigat intresse (artikel 21.1): stryk punkten eller kontrollera de rättsliga grunderna.',
      en: 'Portability follows only from consent or a contract in the automated processing of data the person has provided (Article 20(1)), and objection from a task in the public interest or legitimate interests (Article 21(1)): delete the section or check the legal bases.',
    },
  },
  *check(view) {
    for (const right of RIGHTS) {
      // research and statistics have an objection of their own: Article 21(6)
      if (right === 'vastustamisoikeus' && view.section('rekisterinpitäjä').get('tyyppi').text === 'tutkimus') continue;
      const common = view.section('oikeudet').get(right);
      if (promises(view, common, right) && noneGives(view, view.registers, right)) yield finding(common, right);
      const seen = new Set<string>();
      for (const register of view.registers) {
        const own = register.section('oikeudet').get(right);
        const where = JSON.stringify(own.path);
        if (seen.has(where) || !promises(view, own, right)) continue;
        seen.add(where);
        // one stated in the defaults is stated of every register that has it from there
        const sharing = view.registers.filter(
          (other) => JSON.stringify(other.section('oikeudet').get(right).path) === where,
        );
        if (noneGives(view, sharing, right)) yield finding(own, right);
      }
    }
  },
};

function finding(place: Section, right: string): { path: Section['path']; part: 'key'; data: { right: string } } {
  return { path: place.path, part: 'key', data: { right } };
}

function promises(view: RuleView, place: Section, right: (typeof RIGHTS)[number]): boolean {
  if (!place.filled || place.denied) return false;
  const { text } = place;
  if (text === STANDARD_CLAUSE) return true;
  if (text === undefined || CONDITION[view.primaryLanguage].test(text)) return false;
  return right === 'siirto-oikeus' || (OBJECTION.test(text) && !MARKETING.test(text));
}

function noneGives(view: RuleView, registers: readonly RegisterView[], right: (typeof RIGHTS)[number]): boolean {
  return registers.length > 0 && registers.every((register) => standingOf(view, register, right).standing === 'no');
}
