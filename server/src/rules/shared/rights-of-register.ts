import type { Right, Section } from '../../notice';
import { SOURCE_SECTIONS, sourcesOf } from './data-sources';
import { basesOf, LEGAL_BASIS_SECTIONS, type LegalBasis } from './legal-bases';
import { negated } from './negation';
import type { Words } from './said-in-words';
import { sentencesOf } from './sentences';
import type { RegisterView, RuleView } from '../view';

/** What a rule that asks which rights a register gives must declare. */
export const RIGHT_GROUNDS_SECTIONS = [
  ...LEGAL_BASIS_SECTIONS,
  ...SOURCE_SECTIONS,
  'rekisterit/muoto',
  'rekisterit/suostumus',
  'rekisterit/erityiset-henkilötietoryhmät',
] as const;

/**
 * Whether a register gives a right. `yes`: its stated bases give it; `likely`: only its words do, or a condition is not
 * told; `no`: its stated bases, form or sources give none; `unknown`: the notice does not say enough.
 */
export interface Standing {
  readonly standing: 'yes' | 'likely' | 'no' | 'unknown';
  /** The basis it follows from. */
  readonly because?: Section;
}

const ON_CONSENT_OR_CONTRACT: readonly LegalBasis[] = ['suostumus', 'sopimus'];
const ON_INTERESTS: readonly LegalBasis[] = ['yleinen-etu', 'oikeutettu-etu'];
const WITHOUT_ERASURE: readonly LegalBasis[] = ['lakisääteinen-velvoite', 'yleinen-etu'];

/** Bases as they are said in the text of the bases. */
const CONSENT: Words = { fi: /suostum/iu, sv: /samtyck/iu, en: /consent/iu };
const CONTRACT: Words = { fi: /sopimu(?!smal)|sopimuk/iu, sv: /avtal/iu, en: /contract/iu };
const INTEREST: Words = { fi: /oikeutet\p{L}{0,4} et[uj]/iu, sv: /berättigat intresse/iu, en: /legitimate interest/iu };
/** That a text of the purposes speaks of the bases too. */
const OF_BASES: Words = {
  fi: /perust|6 artikla/iu,
  sv: /grund|artikel 6/iu,
  en: /basis|based on|ground|article 6/iu,
};

/**
 * Whether a register gives a right, by the bases of Articles 6 and 9, its form and its sources (GDPR 7(3), 15–18, 20, 21).
 * Access, rectification and restriction exist on every basis; erasure is not demanded of one that rests on a legal
 * obligation or a public task alone (17(3)(b)).
 */
export function standingOf(view: RuleView, register: RegisterView, right: Right): Standing {
  switch (right) {
    case 'tarkastusoikeus':
    case 'oikaiseminen':
    case 'rajoittaminen':
      return { standing: 'yes' };
    case 'poistaminen':
      return erasure(view, register);
    case 'vastustamisoikeus':
      return byBases(view, register, ON_INTERESTS, [INTEREST]);
    case 'siirto-oikeus':
      return portability(view, register);
    case 'suostumuksen-peruuttaminen':
      return explicitConsent(register) ?? byConsent(view, register);
  }
}

/** True where every purpose of a register has its basis, or the register lists its bases: what is not there is not one. */
export function basesAreComplete(register: RegisterView): boolean {
  const purposes = register.section('käyttötarkoitukset').items;
  const own = register.section('oikeusperusteet').items;
  return (
    basesOf(register).length > 0 &&
    (own.length > 0 || purposes.every((purpose) => purpose.get('oikeusperusteet').items.length > 0))
  );
}

function erasure(view: RuleView, register: RegisterView): Standing {
  const bases = basesOf(register);
  const giving = bases.find(({ basis }) => !WITHOUT_ERASURE.some((one) => one === basis));
  if (giving) return { standing: 'yes', because: giving.place };
  if (bases.length > 0) return { standing: 'no' };
  return { standing: saysBasis(view, register, [CONSENT, CONTRACT, INTEREST]) ? 'likely' : 'unknown' };
}

function portability(view: RuleView, register: RegisterView): Standing {
  if (register.section('muoto').text === 'manuaalinen') return { standing: 'no' };
  const sources = sourcesOf(register, view.primaryLanguage);
  if (sources.elsewhere && !sources.person) return { standing: 'no' };
  const given = explicitConsent(register) ?? byBases(view, register, ON_CONSENT_OR_CONTRACT, [CONSENT, CONTRACT]);
  // that the person gave the data is a condition of the right: not told, it is not taken for certain
  return given.standing === 'yes' && !sources.person ? { ...given, standing: 'likely' } : given;
}

function byConsent(view: RuleView, register: RegisterView): Standing {
  const given = byBases(view, register, ['suostumus'], [CONSENT]);
  const consent = register.section('suostumus');
  const told = given.standing === 'unknown' && consent.filled && !consent.denied && !isDenial(view, consent.text ?? '');
  return told ? { standing: 'likely', because: consent } : given;
}

function isDenial(view: RuleView, text: string): boolean {
  return negated(text, 0, text.length, view.primaryLanguage);
}

function byBases(view: RuleView, register: RegisterView, bases: readonly LegalBasis[], words: Words[]): Standing {
  const giving = basesOf(register).find(({ basis }) => bases.some((one) => one === basis));
  if (giving) return { standing: 'yes', because: giving.place };
  if (basesOf(register).length === 0) return { standing: saysBasis(view, register, words) ? 'likely' : 'unknown' };
  return { standing: basesAreComplete(register) ? 'no' : 'unknown' };
}

/** Explicit consent to special categories: Article 9(2)(a). */
function explicitConsent(register: RegisterView): Standing | undefined {
  const places = register.section('erityiset-henkilötietoryhmät').items.map((item) => item.get('peruste'));
  const consent = places.find((place) => place.text === 'nimenomainen-suostumus');
  return consent && { standing: 'yes', because: consent };
}

/** True where the text of the bases, or of the purposes where it speaks of bases, names one of these and does not deny it. */
function saysBasis(view: RuleView, register: RegisterView, words: readonly Words[]): boolean {
  const language = view.primaryLanguage;
  const says = (text: string, condition?: Words): boolean =>
    sentencesOf(text.normalize('NFC')).some(
      (sentence) =>
        (!condition || condition[language].test(sentence.text)) &&
        words.some((word) => {
          const found = word[language].exec(sentence.text);
          return found && !negated(sentence.text, found.index, found.index + found[0].length, language);
        }),
    );
  return (
    says(register.section('oikeusperusteet').text ?? '') ||
    says(register.section('käyttötarkoitukset').text ?? '', OF_BASES)
  );
}
