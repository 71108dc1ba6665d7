import { PLACEHOLDER, type Fix } from '../finding';
import type { Section, Translated } from '../notice';
import { basesNamed, basesReferredTo, referencesIn, type LegalBasis } from '../law';
import { basesTold } from './shared/bases-in-words';
import { LEGAL_BASIS_SECTIONS, statedBases } from './shared/legal-bases';
import { placeholder, titleFor } from './shared/placeholder-fix';
import type { Rule, RuleFinding } from './rule';
import { textsAbout } from './shared/said-in-words';
import { textsWithin } from './shared/texts-within';
import type { RegisterView, RuleView } from './view';

/** Texts in which consent, contracts and law are the basis of something else than the processing. */
const OTHER_BASES = [
  'evästeet',
  'oikeudet',
  'rekisterit/oikeudet',
  'rekisterit/luovutukset',
  'rekisterit/siirrot',
  'rekisterit/vastaanottajat',
  'rekisterit/suojaus',
  'rekisterit/säilytysajat',
  'rekisterit/tietojen-antaminen',
  'rekisterit/tietolähteet',
  'muutokset',
];

const WHAT: Translated = {
  fi: 'oikeusperuste ja käyttötarkoitus, jota se koskee',
  sv: 'rättslig grund och det ändamål som den gäller',
  en: 'legal basis and the purpose it applies to',
};

/** Every purpose has a legal basis of Article 6(1), and the notice tells it: GDPR 13(1)(c), 14(1)(c). */
export const missingLegalBasis: Rule = {
  meta: {
    code: 'missing-legal-basis',
    severity: 'error',
    law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:6(1)'],
    authority: 'laki',
    reads: {
      sections: [...LEGAL_BASIS_SECTIONS, 'rekisterit/oikeutettu-etu', 'rekisterit/suostumus'],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa ei kerrota, mihin oikeusperusteeseen käsittely perustuu.',
      sv: 'I beskrivningen anges inte vilken rättslig grund behandlingen stöder sig på.',
      en: 'The notice does not say on what legal basis the data are processed.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan jokaisen tarkoituksen oikeusperusteen (13 artiklan 1 kohdan c alakohta, 14 artiklan 1 kohdan c alakohta): valitse 6 artiklan 1 kohdasta se peruste, johon käsittely todella perustuu.',
      sv: 'Dataskyddsförordningen kräver att den rättsliga grunden anges för varje ändamål (artikel 13.1 c, artikel 14.1 c): välj i artikel 6.1 den grund som behandlingen faktiskt stöder sig på.',
      en: 'The GDPR requires the legal basis of each purpose to be told (Article 13(1)(c), Article 14(1)(c)): choose the basis in Article 6(1) on which the processing really rests.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    for (const register of view.registers) {
      for (const finding of checkRegister(view, register)) {
        const place = JSON.stringify(finding.path);
        if (!seen.has(place)) yield finding;
        seen.add(place);
      }
    }
  },
};

function* checkRegister(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const purposes = register.section('käyttötarkoitukset');
  if (!purposes.filled || isPlaceholder(purposes.text) || registerHasBasis(view, register)) return;
  const lacking = purposes.items.filter((purpose) => !purposeHasBasis(view, purpose));
  if (purposes.items.length > 0 && lacking.length === 0) return;
  const own = register.section('oikeusperusteet');
  const text = placeholder(WHAT, view.primaryLanguage);
  const fix: Fix = {
    title: titleFor('oikeusperusteet'),
    change: own.exists
      ? { kind: 'insert', path: own.path, key: 'teksti', value: text }
      : { kind: 'insert', path: register.path, key: 'oikeusperusteet', value: `{teksti: ${text}}` },
    needsFacts: true,
  };
  // words that name no basis are the author's to rewrite
  const fixes = own.filled ? [] : [fix];
  if (lacking.length === purposes.items.length) yield { path: own.path, part: 'key', fixes };
  else for (const purpose of lacking) yield { path: purpose.path, fixes: [...fixes, ...choices(view, purpose)] };
}

/** A basis for the whole register: in its list, in words, by a section of its own, or by the Act that a rule of its own finds. */
function registerHasBasis(view: RuleView, register: RegisterView): boolean {
  const own = register.section('oikeusperusteet');
  if (statedBases(own, own).length > 0) return true;
  if (['oikeutettu-etu', 'suostumus'].some((key) => saysSomething(register.section(key)))) return true;
  return textsAbout(view, register, OTHER_BASES).some((prose) => {
    if (inPurposeItem(prose.path)) return false;
    if (prose.section !== 'rekisterit/oikeusperusteet') return basesTold(prose).length > 0;
    return (
      isPlaceholder(prose.text) ||
      basesNamed(prose.match.text, prose.language).length > 0 ||
      basesReferredTo(prose.match, prose.language).length > 0 ||
      // the repealed Act as the basis is found by repealed-legal-basis
      referencesIn(prose).some(({ targets }) => targets.some((target) => target.startsWith('fi:523/1999')))
    );
  });
}

function purposeHasBasis(view: RuleView, purpose: Section): boolean {
  if (purpose.get('oikeusperusteet').filled || purpose.get('säädös').filled) return true;
  if (purpose.get('oikeutettu-etu').filled) return true;
  return textsWithin(view, purpose.path).some((prose) => basesTold(prose).length > 0);
}

function isPlaceholder(text: string | undefined): boolean {
  return text?.includes(PLACEHOLDER) ?? false;
}

function saysSomething(section: Section): boolean {
  return section.filled && !section.denied;
}

/** A text of one purpose says nothing of the others. */
function inPurposeItem(path: readonly (string | number)[]): boolean {
  const at = path.indexOf('käyttötarkoitukset');
  return at >= 0 && path.slice(at + 1).some((step) => typeof step === 'number');
}

const CHOICES: readonly (readonly [LegalBasis, Translated, 'säädös' | 'kuvaus' | undefined])[] = [
  ['suostumus', { fi: 'suostumus', sv: 'samtycke', en: 'consent' }, undefined],
  ['sopimus', { fi: 'sopimus', sv: 'avtal', en: 'contract' }, undefined],
  [
    'lakisääteinen-velvoite',
    { fi: 'lakisääteinen velvoite', sv: 'rättslig förpliktelse', en: 'legal obligation' },
    'säädös',
  ],
  ['elintärkeä-etu', { fi: 'elintärkeä etu', sv: 'grundläggande intressen', en: 'vital interests' }, undefined],
  [
    'yleinen-etu',
    { fi: 'yleinen etu tai julkinen valta', sv: 'allmänt intresse eller myndighetsutövning', en: 'public task' },
    'säädös',
  ],
  ['oikeutettu-etu', { fi: 'oikeutettu etu', sv: 'berättigat intresse', en: 'legitimate interests' }, 'kuvaus'],
];

const PARTICULARS: Readonly<Record<'säädös' | 'kuvaus', Translated>> = {
  säädös: { fi: 'laki ja pykälä', sv: 'lag och paragraf', en: 'Act and section' },
  kuvaus: { fi: 'kenen ja mikä etu', sv: 'vems och vilket intresse', en: 'whose interest and which' },
};

/** The six bases to choose from; which one is right only the controller knows. */
function choices(view: RuleView, purpose: Section): Fix[] {
  if (!purpose.isStructured || purpose.get('oikeusperusteet').exists) return [];
  return CHOICES.map(([basis, name, particulars]) => ({
    title: {
      fi: `Valitse oikeusperusteeksi ${name.fi}`,
      sv: `Välj som rättslig grund: ${name.sv}`,
      en: `Choose as the legal basis: ${name.en}`,
    },
    change: {
      kind: 'insert',
      path: purpose.path,
      key: 'oikeusperusteet',
      value: particulars
        ? `[{peruste: ${basis}, ${particulars}: ${placeholder(PARTICULARS[particulars], view.primaryLanguage)}}]`
        : `[${basis}]`,
    },
    needsFacts: true,
  }));
}
