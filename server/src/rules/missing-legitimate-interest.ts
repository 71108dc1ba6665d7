import { basesNamed } from '../law';
import type { Fix } from '../finding';
import type { Section, Translated } from '../notice';
import { restatesArticle6 } from './shared/bases-in-words';
import { LEGAL_BASIS_SECTIONS, statedBases } from './shared/legal-bases';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule, RuleFinding } from './rule';
import { textsAbout, type Words } from './shared/said-in-words';
import { sentencesIn } from './shared/sentences';
import type { RegisterView, RuleView } from './view';

const INTEREST: Words = {
  fi: /oikeutet\p{L}+ e(?:tu|du)/iu,
  sv: /berättiga[dt]e? intresse/iu,
  en: /legitimate interest/iu,
};

/** The right to object, cookies and recipients speak of interests without naming the controller's. */
const OTHER_MATTERS = ['evästeet', 'oikeudet', 'rekisterit/oikeudet', 'muutokset', 'valvontaviranomainen'];

const WHAT: Translated = {
  fi: 'kenen ja mikä oikeutettu etu on kyseessä',
  sv: 'vems och vilket berättigat intresse det gäller',
  en: 'whose legitimate interest it is, and which',
};

/** Where processing rests on Article 6(1)(f), the interest itself is told: GDPR 13(1)(d), 14(2)(b). */
export const missingLegitimateInterest: Rule = {
  meta: {
    code: 'missing-legitimate-interest',
    severity: 'error',
    law: ['gdpr:13(1)(d)', 'gdpr:14(2)(b)', 'gdpr:6(1)(f)'],
    authority: 'laki',
    reads: { sections: [...LEGAL_BASIS_SECTIONS, 'rekisterit/oikeutettu-etu'], prose: 'all' },
    problem: {
      fi: 'Perusteena on oikeutettu etu, mutta selosteessa ei kerrota, mikä etu se on.',
      sv: 'Grunden är ett berättigat intresse, men i beskrivningen anges inte vilket intresse det är.',
      en: 'The basis is a legitimate interest, but the notice does not say what the interest is.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii nimeämään rekisterinpitäjän tai kolmannen osapuolen oikeutetun edun (13 artiklan 1 kohdan d alakohta, 14 artiklan 2 kohdan b alakohta): kirjoita se avaimeen oikeutettu-etu.',
      sv: 'Dataskyddsförordningen kräver att den personuppgiftsansvariges eller en tredje parts berättigade intresse anges (artikel 13.1 d, artikel 14.2 b): skriv det under nyckeln oikeutettu-etu.',
      en: 'The GDPR requires the legitimate interest of the controller or a third party to be named (Article 13(1)(d), Article 14(2)(b)): write it under the key oikeutettu-etu.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    for (const register of view.registers) {
      if (interestNamed(view, register)) continue;
      for (const finding of checkRegister(view, register)) {
        const place = JSON.stringify(finding.path);
        if (!seen.has(place)) yield finding;
        seen.add(place);
      }
    }
  },
};

function* checkRegister(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  for (const purpose of register.section('käyttötarkoitukset').items) {
    for (const { basis, place, of } of statedBases(purpose.get('oikeusperusteet'), purpose)) {
      if (basis !== 'oikeutettu-etu' || purpose.get('oikeutettu-etu').filled || describes(view, of)) continue;
      const interest = purpose.get('oikeutettu-etu');
      const fix = insertPlaceholder(
        purpose.path,
        interest,
        'oikeutettu-etu',
        WHAT,
        view.primaryLanguage,
        view.primaryLanguage,
      );
      yield { path: place.path, fixes: [fix] };
    }
  }
  const own = register.section('oikeusperusteet');
  const inList = statedBases(own, own).filter(({ basis, of }) => basis === 'oikeutettu-etu' && !describes(view, of));
  for (const { place } of inList) yield { path: place.path, fixes: [registerFix(view, register)] };
  const inWords = own.items.length === 0 && basesNamed(own.text ?? '', view.primaryLanguage).includes('oikeutettu-etu');
  if (inWords) yield { path: own.path, part: 'key', fixes: [registerFix(view, register)] };
}

function registerFix(view: RuleView, register: RegisterView): Fix {
  const place = register.section('oikeutettu-etu');
  return insertPlaceholder(register.path, place, 'oikeutettu-etu', WHAT, view.primaryLanguage);
}

/** A basis with a description that says more than Article 6(1)(f) itself. */
function describes(view: RuleView, of: Section): boolean {
  const text = of.keys.includes('peruste') ? of.get('kuvaus').text : undefined;
  return text !== undefined && !restatesArticle6(text, view.primaryLanguage);
}

/** Named for the whole register: in its section, or in a sentence that says more of the interest than that it is one. */
function interestNamed(view: RuleView, register: RegisterView): boolean {
  const own = register.section('oikeutettu-etu');
  if (own.filled && !own.denied) return true;
  return textsAbout(view, register, OTHER_MATTERS).some((prose) =>
    sentencesIn(prose).some(
      ({ text }) => INTEREST[prose.language].test(text) && !restatesArticle6(text, prose.language),
    ),
  );
}
