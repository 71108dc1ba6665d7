import type { Section } from '../notice';
import { isUnfilled } from './shared/fields';
import type { Rule, RuleFinding } from './rule';
import { partsOf } from './shared/section-tree';
import type { RuleView } from './view';

const PLACES = [
  'rekisterinpitäjä',
  'yhteisrekisterinpitäjät',
  'yhteyshenkilö',
  'vastuuhenkilö',
  'tietosuojavastaava',
  'valvontaviranomainen',
];
const REGISTER_PLACES = ['yhteyshenkilö', 'vastuuhenkilö'];

/**
 * A Finnish postal code that is not five digits. An address in another country, told by `maa` or by letters in the code, is
 * left alone; so is the representative, who is elsewhere by nature.
 */
export const invalidPostalCode: Rule = {
  meta: {
    code: 'invalid-postal-code',
    severity: 'warning',
    law: ['gdpr:13(1)(a)', 'gdpr:13(1)(b)'],
    authority: 'tapa',
    reads: { sections: [...PLACES, ...REGISTER_PLACES.map((key) => `rekisterit/${key}`)] },
    problem: {
      fi: '”{text}” ei ole suomalainen postinumero.',
      sv: '”{text}” är inte ett finländskt postnummer.',
      en: '“{text}” is not a Finnish postal code.',
    },
    demand: {
      fi: 'Postinumerossa on viisi numeroa, ja annettavasta osoitteesta on tavoitettava rekisterinpitäjä (13 artiklan 1 kohdan a alakohta): tarkista se, tai kerro osoitteen maa avaimella ”maa”.',
      sv: 'Ett postnummer har fem siffror, och den personuppgiftsansvarige ska kunna nås på adressen (artikel 13.1 a): kontrollera det eller ange adressens land under nyckeln ”maa”.',
      en: 'A Finnish postal code has five digits, and the address given must reach the controller (Article 13(1)(a)): check it, or give the country of the address under the key “maa”.',
    },
  },
  *check(view) {
    for (const place of places(view)) yield* wrongCodes(place);
  },
};

/** Goes down until an address in another country; what stands below that is its own. */
function* wrongCodes(place: Section): Generator<RuleFinding> {
  if (isForeign(place)) return;
  const code = place.get('postinumero');
  const written = code.text?.trim();
  if (written && code.text !== undefined && !isUnfilled(written) && !isForeignCode(written) && !isFinnishCode(written))
    yield { path: code.path, span: { start: 0, end: code.text.length }, data: { text: written } };
  for (const part of partsOf(place)) yield* wrongCodes(part);
}

function isFinnishCode(written: string): boolean {
  return /^(?:(?:FI|AX)[- ]?)?\d{5}(?:\s\p{L}.*)?$/iu.test(written) && !written.includes('00000');
}

function places(view: RuleView): Section[] {
  const own = view.registers.flatMap((register) => REGISTER_PLACES.map((key) => register.section(key)));
  return [...PLACES.map((key) => view.section(key)), ...own];
}

function isForeign(place: Section): boolean {
  const countries = place.texts('maa');
  return (
    countries.length > 0 && !countries.some((name) => /^(?:FI|AX|Suomi|Finland|Ahvenanmaa|Åland)$/iu.test(name.trim()))
  );
}

/** '111 22', 'SW1A 1AA', '1234 AB': other countries' forms. */
function isForeignCode(written: string): boolean {
  return /^\d{3} \d{2}(?!\d)/u.test(written) || (/\p{L}/u.test(written) && !/^(?:FI|AX)/iu.test(written));
}
