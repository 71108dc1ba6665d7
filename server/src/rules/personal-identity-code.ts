import { PLACEHOLDER, type Fix, type TextSpan } from '../finding';
import type { Prose } from '../notice';
import type { Rule } from './rule';
import { onceAText } from './shared/once-a-text';

const CODE = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/gu;
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const CENTURY: Readonly<Record<string, number>> = { '+': 1800, '-': 1900, Y: 1900, X: 1900, W: 1900, V: 1900, U: 1900 };

/**
 * A Finnish personal identity code written out in the notice: a published notice shows it to everyone, though section 29 of
 * the Data Protection Act lets it be processed only on certain grounds. Told by its date and check character, so that a
 * phone number or a date is none; the codes of the range 900–999 are nobody's own and stay unmarked.
 */
export const personalIdentityCode: Rule = {
  meta: {
    code: 'personal-identity-code',
    severity: 'error',
    law: ['fi:1050/2018:29', 'gdpr:87', 'gdpr:5(1)(c)'],
    authority: 'laki',
    reads: { prose: 'all' },
    problem: {
      fi: 'Selosteeseen on kirjoitettu henkilötunnus.',
      sv: 'En personbeteckning har skrivits ut i beskrivningen.',
      en: 'A personal identity code is written out in the notice.',
    },
    demand: {
      fi: 'Henkilötunnusta saa käsitellä, myös julkaista, vain tietosuojalain 29 §:ssä säädetyillä perusteilla, eikä sitä tule merkitä tarpeettomasti rekisterin perusteella laadittuihin asiakirjoihin: poista tunnus.',
      sv: 'En personbeteckning får behandlas, också publiceras, endast på de grunder som anges i 29 § i dataskyddslagen och ska inte i onödan antecknas i handlingar som upprättas på basis av ett register: ta bort den.',
      en: 'A personal identity code may be processed and published only on the grounds of section 29 of the Data Protection Act and is not to be entered needlessly in documents drawn up from a register: remove it.',
    },
  },
  *check(view) {
    for (const prose of view.prose())
      for (const { start, end } of codesIn(prose))
        yield { path: prose.path, span: prose.match.toOriginal(start, end), fixes: [removal(prose, start, end)] };
  },
};

const codesIn = onceAText((text): readonly TextSpan[] =>
  [...text.matchAll(CODE)]
    .filter(isIdentityCode)
    .map((match) => ({ start: match.index, end: match.index + match[0].length })),
);

/** True for a date of the calendar, an individual number in use and the right check character. */
function isIdentityCode([, day, month, year, sign, number, check]: RegExpMatchArray): boolean {
  const fullYear = (CENTURY[sign ?? ''] ?? 2000) + Number(year);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day) || Number(day) === 0) return false;
  if (Number(number) < 2 || Number(number) > 899) return false;
  return CHECK[Number(`${day ?? ''}${month ?? ''}${year ?? ''}${number ?? ''}`) % 31] === check;
}

/** The code goes, with the space or brackets that were there for it; a value that was nothing else must be said anew. */
function removal(prose: Prose, start: number, end: number): Fix {
  const text = prose.match.text;
  const title = {
    fi: 'Poista henkilötunnus',
    sv: 'Ta bort personbeteckningen',
    en: 'Remove the personal identity code',
  };
  if (text.trim().length === end - start)
    return {
      title,
      change: { kind: 'replace-text', path: prose.path, text: `${PLACEHOLDER}${LEFT[prose.language]}]` },
      needsFacts: true,
    };
  let [from, to] = [start, end];
  if (text[from - 1] === '(' && text[to] === ')') [from, to] = [from - 1, to + 1];
  if (/[ ,]/.test(text[from - 1] ?? '') && (to === text.length || /[\s.,;:)]/.test(text[to] ?? ''))) from -= 1;
  else if (from === 0 && text[to] === ' ') to += 1;
  const span = prose.match.toOriginal(from, to);
  return { title, change: { kind: 'replace-text', path: prose.path, span, text: '' }, needsFacts: false };
}

const LEFT = {
  fi: 'tieto ilman henkilötunnusta',
  sv: 'uppgiften utan personbeteckning',
  en: 'the item without the personal identity code',
} as const;
