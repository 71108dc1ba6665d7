import type { Prose, Section, Translated } from '../notice';
import { referencesIn } from '../law';
import { LEGAL_BASIS_SECTIONS, statedBases } from './shared/legal-bases';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule, RuleFinding } from './rule';
import { textsAbout, type Words } from './shared/said-in-words';
import type { RegisterView, RuleView } from './view';

/** Bases that a law must lay down: Article 6(3). */
const LAID_DOWN: readonly string[] = ['lakisääteinen-velvoite', 'yleinen-etu'];

/** Acts that say nothing of what the controller must do with the data. */
const DATA_PROTECTION = /^(?:gdpr|fi:1050\/2018|fi:523\/1999)/;

/** An act by its name alone, where the finder of references knows no such act. */
const NAMED_ACT: Words = {
  fi: /(?<!\p{L})(?!tietosuoja|henkilötieto|erityis|yleis)\p{L}{4,}(?:lain|laki|lakia|laissa|lakiin)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?!dataskydds|personuppgifts)\p{L}{3,}(?<!bo|för|försl|ans)lagen(?!\p{L})/iu,
  en: /(?<!Protection|Data) Act(?! of)(?!\p{L})/u,
};

const OTHER_MATTERS = [
  'evästeet',
  'oikeudet',
  'rekisterit/oikeudet',
  'laatimisperuste',
  'muutokset',
  'valvontaviranomainen',
  'rekisterit/suojaus',
];

const WHAT: Translated = { fi: 'laki ja pykälä', sv: 'lag och paragraf', en: 'Act and section' };

/** A legal obligation or a public task rests on a law, and good notices name it: GDPR 13(1)(c) read with 6(3). */
export const missingBasisInLaw: Rule = {
  meta: {
    code: 'missing-basis-in-law',
    severity: 'warning',
    law: ['gdpr:6(3)', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)'],
    authority: 'tapa',
    reads: { sections: LEGAL_BASIS_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Peruste on säädetty laissa, mutta selosteessa ei nimetä lakia.',
      sv: 'Grunden är fastställd i lag, men i beskrivningen nämns inte lagen.',
      en: 'The basis is laid down in law, but the notice does not name the Act.',
    },
    demand: {
      fi: 'Lakisääteisestä velvoitteesta ja yleistä etua koskevasta tehtävästä on säädettävä laissa (tietosuoja-asetuksen 6 artiklan 3 kohta), ja hyvän tavan mukaista on kertoa lukijalle, missä: lisää säädös.',
      sv: 'En rättslig förpliktelse och en uppgift av allmänt intresse ska vara fastställda i lag (artikel 6.3 i dataskyddsförordningen), och det är god sed att berätta för läsaren var: lägg till säädös.',
      en: 'A legal obligation and a task in the public interest must be laid down in law (Article 6(3) of the GDPR), and it is good practice to tell the reader where: add säädös.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    for (const register of view.registers) {
      if (textsAbout(view, register, OTHER_MATTERS).some(namesAct)) continue;
      for (const finding of checkRegister(view, register)) {
        const place = JSON.stringify(finding.path);
        if (!seen.has(place)) yield finding;
        seen.add(place);
      }
    }
  },
};

function* checkRegister(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const language = view.primaryLanguage;
  const own = register.section('oikeusperusteet');
  for (const holder of [...register.section('käyttötarkoitukset').items, own]) {
    const list = holder === own ? own : holder.get('oikeusperusteet');
    for (const { basis, place, of } of statedBases(list, holder)) {
      if (!LAID_DOWN.includes(basis) || holder.get('säädös').filled || of.get('säädös').filled) continue;
      const target: Section | undefined = of.keys.includes('peruste') ? of : holder === own ? undefined : holder;
      const fixes = target
        ? [insertPlaceholder(target.path, target.get('säädös'), 'säädös', WHAT, language, language)]
        : [];
      yield { path: place.path, fixes };
    }
  }
}

/** True where a text names an act other than those on data protection: by a reference the law knows, or by its name. */
function namesAct(prose: Prose): boolean {
  return (
    NAMED_ACT[prose.language].test(prose.match.text) ||
    referencesIn(prose).some(({ targets }) => targets.some((target) => !DATA_PROTECTION.test(target)))
  );
}
