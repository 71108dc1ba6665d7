import { country, servicesIn, thirdCountriesIn, type Service } from '../law';
import type { Language, Prose, Section } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { fieldOf } from './shared/fields';
import { negated } from './shared/negation';
import { textsOfRegister } from './shared/register-texts';
import type { Rule, RuleFinding } from './rule';
import { sentencesIn } from './shared/sentences';
import { deniesTransfer, OUTSIDE } from './shared/transfer-denial';
import type { RegisterView, RuleView } from './view';

/** Texts that tell of the register's own tools; a source, a link or a right may name a brand without using it. */
const KEYS = ['siirrot', 'vastaanottajat', 'luovutukset', 'suojaus'] as const;

/** Words that say a service is used. */
const USED: Readonly<Record<Language, RegExp>> = {
  fi: /käytä|käyttä|käytös|käsittel|tallen|säilyt|palvelim|toimit|lähet|hallinn|ylläpi|tuotta|toteut|järjestelm|palvelu|keräämi|kerää|avulla/iu,
  sv: /använd|behandl|lagra|spara|server|skicka|hanter|tillhandahåll|system|tjänst|samla|hjälp/iu,
  en: /us(?:e|es|ed|ing)(?!\p{L})|process|stor(?:e|ed|es)|host|server|send|sent|manage|provid|system|service|collect/iu,
};

/**
 * A service of a provider outside the EEA, or of a group led from there, named as a tool or recipient, while no transfer is
 * told of. The service may keep all data in the EEA: the finding asks, it does not assume.
 */
export const undeclaredTransfer: Rule = {
  meta: {
    code: 'undeclared-transfer',
    severity: 'information',
    law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44'],
    authority: 'ohje',
    reads: { sections: [...KEYS.map((key) => `rekisterit/${key}`)], prose: 'all' },
    problem: {
      fi: 'Palvelun ”{text}” tarjoaja tai sen emoyhtiö on tietojemme mukaan ETA:n ulkopuolella, mutta selosteessa ei kerrota siirrosta.',
      sv: 'Leverantören av ”{text}” eller dess moderbolag finns enligt våra uppgifter utanför EES, men beskrivningen nämner ingen överföring.',
      en: 'To our knowledge the provider of “{text}” or its parent company is outside the EEA, but the notice tells of no transfer.',
    },
    demand: {
      fi: 'Siirrosta kolmanteen maahan, myös pääsystä tietoihin sieltä, on kerrottava perusteineen (13 artiklan 1 kohta, 44 artikla): tarkista palvelun sopimuksesta, siirtyykö tietoja, ja kirjoita siirto tai sen puuttuminen selosteeseen.',
      sv: 'En överföring till ett tredjeland, också åtkomst därifrån, ska anges med sin grund (artikel 13.1 f, artikel 44): kontrollera i tjänstens avtal om uppgifter överförs och skriv in det i beskrivningen.',
      en: 'A transfer to a third country, access from there included, must be told with its ground (Article 13(1)(f), Article 44): check in the contract of the service whether data are transferred, and say so in the notice.',
    },
  },
  *check(view) {
    const told = new Set<string>();
    const declaredSomewhere = view.registers.some((register) => declares(view, register));
    for (const register of view.registers)
      if (!declares(view, register)) yield* found(textsOfRegister(view, register, KEYS), told);
    const cookies = view.prose().filter(({ section, path }) => section === 'evästeet' && !path.includes('otsikko'));
    if (!declaredSomewhere && !cookies.some(tellsOfTransfer)) yield* found(cookies, told);
  },
};

/** One finding for a service, at its first mention as something used. */
function* found(texts: readonly Prose[], told: Set<string>): Generator<RuleFinding> {
  for (const prose of texts)
    for (const { service, start, end } of servicesIn(prose.match.text)) {
      if (told.has(service.id) || !isOutside(service) || !isUsed(prose, start, end)) continue;
      told.add(service.id);
      const { span, words } = wordsAt(prose, start, end);
      yield { path: prose.path, span, data: { text: words } };
    }
}

/** True for a name in a field of its own, or in a sentence that tells of its use. */
function isUsed(prose: Prose, start: number, end: number): boolean {
  const { text } = prose.match;
  const field = fieldOf(prose);
  if (['nimi', 'ryhmä', 'palvelu', 'tarjoaja', 'vastaanottaja'].includes(field)) return true;
  // how to refuse it, or where its own pages are
  if (['hallinta', 'kieltäminen', 'suostumus', 'linkit'].some((key) => prose.path.includes(key))) return false;
  const sentence = sentencesIn(prose).find((one) => one.start <= start && start < one.end);
  return (
    sentence !== undefined && USED[prose.language].test(sentence.text) && !negated(text, start, end, prose.language)
  );
}

function isOutside({ country: code, group, certainty }: Service): boolean {
  const outside = (written: string): boolean => country(written)?.inEea !== true;
  return certainty !== 'C' || group !== undefined ? outside(code) || (group !== undefined && outside(group)) : false;
}

/** True where a register tells of a transfer: by its list, or in words that are no denial. */
function declares(view: RuleView, register: RegisterView): boolean {
  const transfers: Section = register.section('siirrot');
  if (transfers.items.length > 0) return true;
  return textsOfRegister(view, register, KEYS).some(tellsOfTransfer);
}

function tellsOfTransfer(prose: Prose): boolean {
  return sentencesIn(prose).some(
    ({ text }) =>
      !deniesTransfer(text, prose.language) &&
      (OUTSIDE[prose.language].test(text) ||
        thirdCountriesIn(text).length > 0 ||
        /Data Privacy Framework|DPF/u.test(text)),
  );
}
