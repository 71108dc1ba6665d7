import type { Prose } from '../notice';
import { wordsAt } from './shared/act-mentions';
import { fieldOf, isUnfilled } from './shared/fields';
import type { Rule } from './rule';
import { onceAText } from './shared/once-a-text';

/** What a sign stands for where an address is hidden from machines: 'nimi(at)yritys.fi', 'nimi [ät] yritys [piste] fi'. */
const AT = /\s?[([{]\s?(?:at|ät|ätt|a|snabel-a|@)\s?[)\]}]\s?|\sat\s/giu;
const DOT = /\s?[([{]\s?(?:dot|piste|punkt)\s?[)\]}]\s?/giu;
const ADDRESS =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}$/u;
const MISTAKE =
  /[^\s<>()[\]"',;:@]{1,64}(?:@{2,3}|@\.)[^\s<>()[\]"',;:@]{1,100}|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,60}(?:\.{2,3}[\p{L}\p{N}-]{1,60}|,(?:fi|com|net|org|eu|se)(?!\p{L}))/giu;

/**
 * An e-mail address that cannot work: in a field of its own, and the plain slips ('@@', '..', ',fi') in running text. An
 * address hidden from machines ('(at)') is understood.
 */
export const invalidEmail: Rule = {
  meta: {
    code: 'invalid-email',
    severity: 'warning',
    law: ['gdpr:13(1)(a)', 'gdpr:13(1)(b)', 'gdpr:12(2)'],
    authority: 'tapa',
    reads: { prose: 'all' },
    problem: {
      fi: '”{text}” ei ole toimiva sähköpostiosoite.',
      sv: '”{text}” är inte en fungerande e-postadress.',
      en: '“{text}” is not a working e-mail address.',
    },
    demand: {
      fi: 'Selosteessa annettavista yhteystiedoista on tavoitettava rekisterinpitäjä (13 artiklan 1 kohdan a alakohta): tarkista osoite.',
      sv: 'Den personuppgiftsansvarige ska kunna nås med de kontaktuppgifter som ges (artikel 13.1 a): kontrollera adressen.',
      en: 'The contact details given must reach the controller (Article 13(1)(a)): check the address.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      for (const [start, end] of fieldOf(prose) === 'sähköposti' ? wrongInField(prose) : wrongInText(prose)) {
        const { span, words } = wordsAt(prose, start, end);
        yield { path: prose.path, span, data: { text: words } };
      }
    }
  },
};

function* wrongInField(prose: Prose): Generator<readonly [number, number]> {
  const text = prose.match.text;
  if (isUnfilled(text.replace(AT, '@').replace(DOT, '.'))) return;
  const plain = text
    .trim()
    .replace(AT, '@')
    .replace(DOT, '.')
    .replace(/^mailto:/iu, '');
  const parts = plain
    .split(/[\s,;]+(?:tai|ja|eller|och|or|and)?[\s,;]*|(?<=\.\p{L}{2,4})\//u)
    .filter((part) => part !== '');
  const addresses = parts.filter((part) => part.includes('@'));
  // words instead of an address ('lomakkeella', 'on the website') are no slip of the pen
  const wrong =
    addresses.length > 0
      ? addresses.some((address) => !ADDRESS.test(address.replace(/^[(<]|[)>.]+$/gu, '')))
      : parts.length === 1 && /^[\p{L}\p{N}_+-]+(?:\.[\p{L}\p{N}_-]+){1,5}$/u.test(plain) && !/^www\./iu.test(plain);
  if (!wrong) return;
  const start = text.length - text.trimStart().length;
  yield [start, start + text.trim().length];
}

const wrongInText = onceAText((text): readonly (readonly [number, number])[] =>
  text.includes('@')
    ? [...text.matchAll(MISTAKE)].map((match) => [match.index, match.index + match[0].length] as const)
    : [],
);
