import type { Language, Section } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { textsOfRegister } from './shared/register-texts';
import type { Rule, RuleFinding } from './rule';
import { sentencesIn } from './shared/sentences';
import type { RegisterView, RuleView } from './view';

/** 'Tietoja ei luovuteta ulkopuolisille': a plain denial that leaves no room for anybody outside. */
const NOTHING_OUTSIDE: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ei|emme|eikä|emmekä)(?!\p{L})[^.;,]{0,40}(?<!\p{L})(?:luovuteta|luovuta|anneta|anna|siirretä|siirrä)(?!\p{L})[^.;,]{0,50}(?:ulkopuolisille|ulkopuoliselle|ulkopuolelle|kenellekään)(?: (?:taholle|tahoille|osapuolille|toimijoille))?|(?:ulkopuolisille|ulkopuolelle|kenellekään)(?: (?:taholle|tahoille|osapuolille|toimijoille))?[^.;,]{0,40} ei (?:luovuteta|anneta|siirretä)(?!\p{L})/iu,
  sv: /(?:lämnas|lämnar|överlåts|ges|utlämnas)(?!\p{L})[^.;,]{0,30}(?<!\p{L})(?:inte|aldrig|ej)(?!\p{L})[^.;,]{0,40}(?:utomstående|någon annan|till någon)|(?<!\p{L})inga[^.;,]{0,30}(?:lämnas|lämnar)[^.;,]{0,30}(?:utomstående|till någon)/iu,
  en: /(?<!\p{L})(?:not|never|no (?:personal )?data (?:is|are))(?!\p{L})[^.;,]{0,30}(?:disclosed?|shared?|given|give|passed)(?!\p{L})[^.;,]{0,40}(?:anyone|any outsider|outsiders|any outside part|outside the (?:company|organi[sz]ation|association))/iu,
};

/** A denial that is not of everything: an exception, a habit, a region, a purpose. */
const QUALIFIED =
  /(?<!\p{L})(?:ellei|ellemme|jollei|paitsi|lukuun ottamatta|muutoin|muuten|muulloin|ilman|säännönmukais\p{L}*|säännöllis\p{L}*|lähtökohtais\p{L}*|pääsääntöis\p{L}*|yleensä|EU|EU:n|ETA|ETA:n|unionin|Suomen|talousalueen|markkinoin\p{L}*|kaupallis\p{L}*|suoramarkkinoin\p{L}*|kuin|kumppani\p{L}*|vain|om inte|såvida|förutom|utom|utan|annars|regelbundet|regelmässig\p{L}*|i regel|EES|Finland|marknadsföring\p{L}*|unless|except\p{L}*|without|otherwise|regularly|generally|EEA|marketing|other than|save)(?!\p{L})/iu;

/** The controller's own people, told as recipients. */
const OWN_STAFF: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:rekisterinpitäjän|yrityksen|yrityksemme|organisaation|yhdistyksen|yhtiön|toimiston|seuran) )?(?:(?:oma|oman|omat|omien) )?(?:henkilöstö|henkilökunta|työntekijät|työntekijöitä|toimihenkilöt|väki)(?:mme|nsä)?(?: työtehtävissään)?\.?$|^(?:tietoja )?käsittele(?:e|vät)(?! vain| ainoastaan)(?: \p{L}{1,20}){0,2}? (?<mark>(?:(?:rekisterinpitäjän|yrityksen|yrityksemme|organisaation|yhdistyksen|yhtiön) )?(?:oma|omat) (?:henkilöstö|henkilökunta|työntekijät)(?:mme|nsä)?)(?: työtehtävissään)?\.?$/diu,
  sv: /^(?:(?:den personuppgiftsansvariges|företagets|föreningens|bolagets|organisationens|vår|våra) )?(?:egen |egna |egna )?(?:personal|anställda|medarbetare)\.?$/diu,
  en: /^(?:(?:the )?(?:controller['’]s|company['’]s|association['’]s|our) )?(?:own )?(?:staff|employees|personnel)\.?$/diu,
};

/**
 * 'Nothing is given to outsiders' while the notice tells of recipients outside, or the controller's own staff told as
 * recipients. A recipient is anyone to whom data are disclosed, a processor too (Article 4(9)); people who act under the
 * controller's authority are none (C-579/21). That nothing is disclosed (`luovutukset: ei`) beside a named processor is the
 * field's own usage and no contradiction.
 */
export const contradictoryDisclosure: Rule = {
  meta: {
    code: 'contradictory-disclosure',
    severity: 'warning',
    law: ['gdpr:4(9)', 'gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:4(10)'],
    authority: 'laki',
    reads: { sections: ['rekisterit/vastaanottajat', 'rekisterit/luovutukset'], prose: 'all' },
    problem: {
      fi: '”{text}” ei vastaa sitä, keitä asetuksen mukaan ovat tietojen vastaanottajat ja keitä seloste niiksi kertoo.',
      sv: '”{text}” stämmer inte överens med vilka som enligt förordningen är mottagare och vilka beskrivningen anger som sådana.',
      en: '“{text}” does not fit with who are recipients under the GDPR and whom the notice names as such.',
    },
    demand: {
      fi: 'Vastaanottaja on se, jolle tietoja luovutetaan, myös henkilötietojen käsittelijä, mutta ei rekisterinpitäjän oma henkilöstö (4 artiklan 9 ja 10 alakohta): yhdistä kielto ja vastaanottajat niin, etteivät ne puhu toisiaan vastaan.',
      sv: 'Mottagare är den till vilken uppgifter lämnas ut, också ett personuppgiftsbiträde, men inte den personuppgiftsansvariges egen personal (artikel 4.9 och 4.10): skriv förnekandet och mottagarna så att de inte motsäger varandra.',
      en: 'A recipient is anyone to whom data are disclosed, a processor included, but not the controller’s own staff (Article 4(9) and (10)): word the denial and the recipients so that they do not contradict each other.',
    },
  },
  *check(view) {
    const told = new Set<string>();
    for (const register of view.registers)
      for (const finding of [...deniedButGiven(view, register), ...ownStaff(view, register)]) {
        const place = JSON.stringify([finding.path, finding.span]);
        if (!told.has(place)) yield finding;
        told.add(place);
      }
  },
};

function* deniedButGiven(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const recipients = register.section('vastaanottajat').items.filter((item) => item.isStructured && !isOwnStaff(item));
  const [outside] = recipients.filter((item) => item.get('rooli').filled || item.get('nimi').filled);
  if (!outside) return;
  const disclosures = register.section('luovutukset');
  // a processor is no disclosure in the field's usage; another controller is
  const [controller] = recipients.filter((item) => INDEPENDENT.includes(item.get('rooli').text ?? ''));
  if (disclosures.denied && controller)
    yield { path: disclosures.path, part: 'key', data: { text: 'luovutukset' }, related: [{ path: controller.path }] };
  for (const prose of textsOfRegister(view, register, ['luovutukset', 'vastaanottajat']))
    for (const { text, start } of sentencesIn(prose)) {
      const match = QUALIFIED.test(text) ? null : NOTHING_OUTSIDE[prose.language].exec(text);
      if (!match) continue;
      const { span, words } = wordsAt(prose, start + match.index, start + match.index + match[0].length);
      yield { path: prose.path, span, data: { text: words }, related: [{ path: outside.path }] };
    }
}

const INDEPENDENT = ['rekisterinpitäjä', 'yhteisrekisterinpitäjä', 'konserniyhtiö'];

function* ownStaff(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const list = register.section('vastaanottajat');
  for (const prose of textsOfRegister(view, register, ['vastaanottajat'])) {
    // a description says how a recipient works, not who it is
    if (prose.path.includes('kuvaus') || prose.path.includes('tarkoitus') || prose.path.includes('tiedot')) continue;
    const sentences = sentencesIn(prose);
    const [only] = sentences;
    if (!only || sentences.length > 1) continue;
    const match = OWN_STAFF[prose.language].exec(only.text);
    if (!match || (list.path.length === prose.path.length && list.items.length > 0)) continue;
    const [from, to] = match.indices?.groups?.['mark'] ?? [0, only.text.replace(/\.$/u, '').length];
    const { span, words } = wordsAt(prose, only.start + from, only.start + to);
    yield { path: prose.path, span, data: { text: words } };
  }
}

function isOwnStaff(item: Section): boolean {
  const name = item.get('ryhmä').text ?? item.get('nimi').text ?? '';
  return Object.values(OWN_STAFF).some((words) => words.test(name.trim()));
}
