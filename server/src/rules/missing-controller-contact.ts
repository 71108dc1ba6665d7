import type { Fix } from '../finding';
import type { Section, Translated } from '../notice';
import { placeholder, titleFor } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { textsAbout } from './shared/said-in-words';

const CONTACT_KEYS = ['osoite', 'postiosoite', 'puhelin', 'sähköposti'];
const PEOPLE = ['yhteyshenkilö', 'vastuuhenkilö', 'tietosuojavastaava', 'edustaja'];

/** An e-mail address, a telephone number or a post code with its town, in running text. */
const CONTACT =
  /(?<![\p{L}\d._+-])[\p{L}\d._+-]{1,64}(?:@|\(at\)|\[at\])[\p{L}\d-]{1,63}\.\p{L}{2,}|(?<!\d)(?:\+358|0\d{1,2})[\d \-()]{5,14}\d|(?<!\d)\d{5} \p{Lu}\p{L}+/u;

/** The supervisory authority's own details, which are nobody else's. */
const AUTHORITY = /tietosuojavaltuut|dataombudsman|data protection ombudsman|om\.fi/iu;

const WHAT: Translated = {
  fi: 'rekisterinpitäjän postiosoite',
  sv: 'den personuppgiftsansvariges postadress',
  en: "the controller's postal address",
};

/** The notice tells how to reach the controller: GDPR 13(1)(a), 14(1)(a). */
export const missingControllerContact: Rule = {
  meta: {
    code: 'missing-controller-contact',
    severity: 'error',
    law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
    authority: 'laki',
    reads: {
      sections: [
        'rekisterinpitäjä',
        'yhteisrekisterinpitäjät',
        ...PEOPLE,
        'rekisterit/yhteyshenkilö',
        'rekisterit/vastuuhenkilö',
      ],
      prose: 'all',
    },
    problem: {
      fi: 'Selosteessa ei ole rekisterinpitäjän osoitetta, sähköpostia eikä puhelinnumeroa.',
      sv: 'I beskrivningen finns varken adress, e-postadress eller telefonnummer till den personuppgiftsansvarige.',
      en: 'The notice has no address, e-mail address or telephone number of the controller.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan rekisterinpitäjän identiteetin ja yhteystiedot (13 artiklan 1 kohdan a alakohta, 14 artiklan 1 kohdan a alakohta): lisää rekisterinpitäjän osoite, sähköposti tai puhelin.',
      sv: 'Dataskyddsförordningen kräver uppgift om den personuppgiftsansvariges identitet och kontaktuppgifter (artikel 13.1 a, artikel 14.1 a): lägg till den personuppgiftsansvariges adress, e-postadress eller telefonnummer.',
      en: 'The GDPR requires the identity and the contact details of the controller (Article 13(1)(a), Article 14(1)(a)): add the address, e-mail address or telephone number of the controller.',
    },
  },
  *check(view) {
    const controller = view.section('rekisterinpitäjä');
    const joint = view.section('yhteisrekisterinpitäjät');
    const people = [
      ...PEOPLE.map((key) => view.section(key)),
      ...view.registers.flatMap((register) => [register.section('yhteyshenkilö'), register.section('vastuuhenkilö')]),
    ];
    const reachable = [controller, ...joint.items, ...people, ...people.flatMap((section) => section.items)].some(
      hasContact,
    );
    if (reachable) return;
    const told = textsAbout(view, undefined, ['valvontaviranomainen', 'evästeet', 'rekisterit/vastaanottajat']).some(
      ({ match: { text } }) => CONTACT.test(text) && !AUTHORITY.test(text),
    );
    if (told) return;
    const fix: Fix = {
      title: titleFor('osoite'),
      change: { kind: 'insert', path: controller.path, key: 'osoite', value: placeholder(WHAT, view.primaryLanguage) },
      needsFacts: true,
    };
    yield { path: controller.path, part: 'key', fixes: controller.get('osoite').exists ? [] : [fix] };
  },
};

function hasContact(section: Section): boolean {
  return CONTACT_KEYS.some((key) => section.get(key).filled);
}
