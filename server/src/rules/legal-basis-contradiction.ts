import type { TextSpan } from '../finding';
import { basesNamed } from '../law';
import type { Language, Section } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { basesOf, LEGAL_BASIS_SECTIONS, statedBases } from './shared/legal-bases';
import { negated } from './shared/negation';
import { onceAPlace } from './shared/once-a-place';
import { onceAText } from './shared/once-a-text';
import { textsWithin } from './shared/texts-within';
import type { Rule, RuleFinding } from './rule';
import type { RegisterView, RuleView } from './view';

/** 'Käsittely perustuu suostumukseen', 'perusteena on sopimus': a claim of one basis and no list of several. */
const CLAIM: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:perustuu|perustuvat|oikeusperuste(?:ena)? on|peruste(?:ena)? on)(?!\p{L})[^.;,]{0,60}?(?:suostumuk\p{L}*|sopimu\p{L}*|lakisäätei\p{L}* velvo\p{L}*|oikeutet\p{L}* e(?:tu|du)\p{L}*|yleis\p{L}* e(?:tu|du)\p{L}*|elintärke\p{L}* e(?:tu|du)\p{L}*)/giu,
  sv: /(?<!\p{L})(?:grundar sig på|grundas på|baserar sig på|(?:den rättsliga )?grunden är)(?!\p{L})[^.;,]{0,60}?(?:samtycke\p{L}*|avtal\p{L}*|rättslig\p{L}* förpliktelse\p{L}*|berättiga\p{L}* intresse\p{L}*|allmänt intresse|grundläggande intresse\p{L}*)/giu,
  en: /(?<!\p{L})(?:based on|legal basis is|rests on)(?!\p{L})[^.;,]{0,60}?(?:consent|contract|agreement|(?:legal|statutory) obligation|legitimate interests?|public interest|vital interests?)/giu,
};

/** The contract or consent of something else: of employment of staff, of a processor, of cookies. */
const OF_SOMETHING_ELSE =
  /käsittelysopimu|salassapito|alihankk|palveluntarjo|eväste|toimittaja|siirto|suoja|personuppgiftsbiträde|sekretess|leverantör|kakor|överföring|processor|confidential|supplier|cookie|transfer/iu;

/**
 * A purpose whose own words name another basis than its list does: which holds decides the reader's rights. Off by default,
 * since words of contract and consent have other uses too.
 */
export const legalBasisContradiction: Rule = {
  meta: {
    code: 'legal-basis-contradiction',
    severity: 'warning',
    offByDefault: true,
    law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:6(1)'],
    authority: 'laki',
    reads: { sections: [...LEGAL_BASIS_SECTIONS, 'rekisterit/oikeutettu-etu'], prose: 'all' },
    problem: {
      fi: '”{text}” nimeää muun oikeusperusteen kuin käsittelylle on merkitty ({bases}).',
      sv: '”{text}” anger en annan rättslig grund än den som har angetts för behandlingen ({bases}).',
      en: '“{text}” names another legal basis than is given for the processing ({bases}).',
    },
    demand: {
      fi: 'Käsittelyn tarkoitus ja oikeusperuste on kerrottava yksiselitteisesti, sillä rekisteröidyn oikeudet riippuvat perusteesta (13 artiklan 1 kohdan c alakohta): päätä, mikä peruste on, ja korjaa toinen.',
      sv: 'Ändamålet och den rättsliga grunden ska anges entydigt, eftersom den registrerades rättigheter beror på grunden (artikel 13.1 c): avgör vilken grunden är och rätta den andra.',
      en: 'The purpose and its legal basis must be stated unambiguously, since the rights of the data subject depend on the basis (Article 13(1)(c)): decide which it is and correct the other.',
    },
  },
  check: (view) => onceAPlace(view.registers.flatMap((register) => [...inRegister(view, register)])),
};

function* inRegister(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  for (const purpose of register.section('käyttötarkoitukset').items) {
    const list = purpose.get('oikeusperusteet');
    yield* claimsAgainst(
      view,
      purpose,
      statedBases(list, purpose).map(({ basis }) => basis),
      list,
    );
  }
  const all = basesOf(register).map(({ basis }) => basis);
  const own = register.section('oikeusperusteet');
  yield* claimsAgainst(view, own, all, own);
  yield* claimsAgainst(view, register.section('oikeutettu-etu'), ['oikeutettu-etu'], own);
}

function* claimsAgainst(
  view: RuleView,
  place: Section,
  stated: readonly string[],
  list: Section,
): Generator<RuleFinding> {
  if (stated.length === 0 || !place.exists) return;
  for (const prose of textsWithin(view, place.path)) {
    if (prose.path.includes('otsikko')) continue;
    for (const { start, end, basis } of claimsIn(prose)) {
      if (stated.includes(basis)) continue;
      const { span, words } = wordsAt(prose, start, end);
      const related = list.exists ? [{ path: list.path }] : [];
      yield { path: prose.path, span, data: { text: words, bases: [...new Set(stated)] }, related };
    }
  }
}

/** The claims of one basis in a text, each with what it claims. */
const claimsIn = onceAText((text, language): readonly (TextSpan & { readonly basis: string })[] =>
  [...text.matchAll(CLAIM[language])].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [basis, ...more] = basesNamed(match[0], language);
    if (basis === undefined || more.length > 0) return [];
    return OF_SOMETHING_ELSE.test(match[0]) || negated(text, start, end, language) ? [] : [{ start, end, basis }];
  }),
);
