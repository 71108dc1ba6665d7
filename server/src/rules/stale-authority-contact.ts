import { replaceWith } from './shared/replace-fix';
import type { TextSpan } from '../finding';
import {
  authorityEmail,
  authorityPostalAddress,
  authoritySwitchboard,
  authorityVisitingAddress,
  staleAuthorityDetails,
} from '../law';
import type { Language, Prose } from '../notice';
import { wordsAt } from './shared/act-mentions';
import type { Rule, RuleFinding } from './rule';
import type { RuleView } from './view';
import { onceAText } from './shared/once-a-text';

const OMBUDSMAN = /tietosuojavaltuutet|dataombudsman|data protection ombudsman/giu;
/** Bodies that shared an address with the Ombudsman: their name ends the Ombudsman's stretch of a text. */
const OTHER_BODY = /aluehallintovirast|regionförvaltningsverk|regional state administrative|(?<!\p{L})avi(?!\p{L})/iu;
/** How far after the Ombudsman's name an address is still the Ombudsman's, in characters. */
const REACH = 250;

/** What is looked for, and what stands there today; `$1` of a pattern, where it has a group, is the stretch marked. */
interface StalePattern {
  readonly pattern: RegExp;
  readonly now: (language: Language, found: string) => string | undefined;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const digits = (number: string): string =>
  number
    .replace(/\D/g, '')
    .replace(/^0/, '(?:0|\\+358[ -]?)')
    .replace(/\d(?=\d)/g, '$&[ -]?');
const values = (...kinds: readonly string[]): string[] =>
  staleAuthorityDetails.filter((detail) => kinds.includes(detail.kind)).flatMap((detail) => detail.values);

const CODES = values('postalCode').join('|');
const FLOOR = String.raw`(?:,?\s?\(?6\.\s?(?:krs|kerros|vån|våningen)\.?\)?)?`;
const visiting = (language: Language): string => authorityVisitingAddress(language).postalCode;
const postal = (language: Language): string => authorityPostalAddress(language).postalCode;

/** Most telling first; a stretch one pattern has marked is not marked again. */
const PATTERNS: readonly StalePattern[] = [
  {
    pattern: new RegExp(
      `(?:${values('street').map(literal).join('|')})(?![\\d])${FLOOR}(?:[,\\s]{1,4}(?:${CODES}))?(?!\\d)`,
      'giu',
    ),
    now: (language, found) =>
      `${authorityVisitingAddress(language).street ?? ''}${/([,\s]{1,4})\d{5}$/u.exec(found)?.[1] ?? ''}${/\d{5}$/u.test(found) ? visiting(language) : ''}`,
  },
  {
    pattern: new RegExp(
      values('box')
        .map((box) => literal(box).replace(/,? /g, '[,\\s]{1,4}'))
        .join('|'),
      'giu',
    ),
    now: (language) => `${authorityPostalAddress(language).box ?? ''}, ${postal(language)}`,
  },
  { pattern: new RegExp(`(?:PL|PB|P\\.?\\s?O\\.?\\s?Box)\\s?800[,\\s]{1,4}(${CODES})(?!\\d)`, 'dgiu'), now: postal },
  {
    pattern: new RegExp(`(?:Lintulahdenkuja|Fågelviksgränden)\\s4[,\\s]{1,4}(${CODES})(?!\\d)`, 'dgiu'),
    now: visiting,
  },
  {
    pattern: new RegExp(
      values('phone')
        .map((phone) => `(?<!\\d)${digits(phone)}(?!\\d)`)
        .join('|'),
      'gu',
    ),
    now: () => authoritySwitchboard,
  },
  {
    pattern: new RegExp(
      values('fax')
        .map((fax) => `(?<!\\d)${digits(fax)}(?!\\d)`)
        .join('|'),
      'gu',
    ),
    now: () => undefined,
  },
  { pattern: new RegExp(values('email').map(literal).join('|'), 'giu'), now: () => authorityEmail },
];

/** The Ombudsman's former address, post code or number, next to the Ombudsman's name: law.md §3. */
export const staleAuthorityContact: Rule = {
  meta: {
    code: 'stale-authority-contact',
    severity: 'warning',
    law: ['gdpr:13(2)(d)', 'gdpr:77', 'fi:1050/2018:8'],
    authority: 'tapa',
    reads: { sections: ['valvontaviranomainen'], prose: 'all' },
    problem: {
      fi: '”{text}” ei ole tietosuojavaltuutetun toimiston nykyisissä yhteystiedoissa.',
      sv: '”{text}” finns inte bland dataombudsmannens byrås nuvarande kontaktuppgifter.',
      en: '“{text}” is not among the current contact details of the Office of the Data Protection Ombudsman.',
    },
    demand: {
      fi: 'Jotta oikeutta valittaa (77 artikla) voi käyttää, yhteystietojen on hyvä olla ajan tasalla: nykyiset ovat osoitteessa tietosuoja.fi ja vakiolausekkeessa (”valvontaviranomainen: vakioteksti”).',
      sv: 'För att rätten att lämna in klagomål (artikel 77) ska kunna användas bör kontaktuppgifterna vara aktuella: de finns på tietosuoja.fi och i standardklausulen (”valvontaviranomainen: vakioteksti”).',
      en: 'Contact details should be current so that the right to complain (Article 77) can be used: they are at tietosuoja.fi and in the standard clause (“valvontaviranomainen: vakioteksti”).',
    },
  },
  *check(view) {
    const isOwnSection = sectionIsOmbudsmans(view);
    for (const prose of view.prose()) {
      const inSection = prose.section === 'valvontaviranomainen' && isOwnSection;
      const found = inSection ? postalCodeAlone(prose, view) : undefined;
      if (found) yield found;
      else yield* staleIn(prose, inSection);
    }
  },
};

/** True where the section does not name another body. */
function sectionIsOmbudsmans(view: RuleView): boolean {
  const name = view.section('valvontaviranomainen').get('nimi').text;
  return name === undefined || name.search(OMBUDSMAN) >= 0;
}

function* staleIn(prose: Prose, inSection: boolean): Generator<RuleFinding> {
  const text = prose.match.text;
  const taken: [number, number][] = [];
  for (const { now, spans } of formerContactsIn(prose))
    for (const { start, end } of spans) {
      if (taken.some(([from, to]) => start < to && from < end)) continue;
      if (!(inSection && !OTHER_BODY.test(text)) && !isOmbudsmans(text, start)) continue;
      taken.push([start, end]);
      yield finding(prose, start, end, now(prose.language, text.slice(start, end)));
    }
}

/** What of a text is like a former contact detail, whoever's it is. */
const formerContactsIn = onceAText((text): readonly (Pick<StalePattern, 'now'> & { spans: readonly TextSpan[] })[] =>
  PATTERNS.map(({ pattern, now }) => ({
    now,
    spans: [...text.matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      return { start, end };
    }),
  })),
);

/** True where the Ombudsman is named shortly before, and no body with the same address after that. */
function isOmbudsmans(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const name = [...before.matchAll(OMBUDSMAN)].at(-1);
  return name !== undefined && !OTHER_BODY.test(before.slice(name.index));
}

/** A post code in a field of its own: the street's or the box's, by the address it belongs to. */
function postalCodeAlone(prose: Prose, view: RuleView): RuleFinding | undefined {
  const [, address, key] = prose.path;
  if (key !== 'postinumero' || typeof address !== 'string') return undefined;
  if (!values('postalCode').includes(prose.match.text.trim())) return undefined;
  const own = view.section('valvontaviranomainen').get(address);
  const isBox = own.get('postilokero').filled || /(?:PL|PB|Box)\s?\d/iu.test(own.get('katuosoite').text ?? '');
  const now = isBox || address === 'postiosoite' ? postal(prose.language) : visiting(prose.language);
  return finding(prose, 0, prose.match.text.length, now);
}

function finding(prose: Prose, start: number, end: number, now: string | undefined): RuleFinding {
  const { span, words } = wordsAt(prose, start, end);
  return { path: prose.path, span, data: { text: words }, fixes: now ? [replaceWith(prose.path, span, now)] : [] };
}
