import type { Section } from '../../notice';
import { negated } from './negation';
import type { RegisterView, RuleView } from '../view';
import { hitsOf, type Wording, type Words } from './wording';

/** What a rule that asks for direct marketing must declare. */
export const MARKETING_SECTIONS = ['rekisterit/käyttötarkoitukset'] as const;

/** Direct marketing by its name, and the newsletters that are it. */
const DIRECT_MARKETING: Wording = {
  fi: [
    /(?<!\p{L})(?:sähköi\p{L}+\s+)?(?:suora|sähköposti|tekstiviesti|kirje)markkinoin\p{L}*|(?<!\p{L})suoramainon\p{L}*|(?<!\p{L})markkinointivieste\p{L}*/dgiu,
  ],
  sv: [/(?<!\p{L})(?:direktmarknadsför|direktreklam|e-postmarknadsför)\p{L}*|(?<!\p{L})direkt\s+marknadsför\p{L}*/dgiu],
  en: [
    /(?<!\p{L})(?:direct|e-?mail)\s+marketing(?!\p{L})|(?<!\p{L})marketing\s+(?:e-?mails|messages|communications)/dgiu,
  ],
};

/** The purposes the notice itself declares direct marketing (`suoramarkkinointi: kyllä`), of the registers given. */
export function declaredMarketing(registers: readonly RegisterView[]): Section[] {
  return registers.flatMap((register) =>
    register.section('käyttötarkoitukset').items.filter((purpose) => purpose.get('suoramarkkinointi').affirmed),
  );
}

/** Marketing of whatever kind. */
const MARKETING: Words = {
  fi: /markkinoin|mainonna|mainonta/iu,
  sv: /marknadsför|reklam/iu,
  en: /marketing|advertis/iu,
};

const PURPOSES = ['rekisterit/käyttötarkoitukset'];
const DATA = ['rekisterit/tietosisältö', 'rekisterit/henkilötietoryhmät'];

/**
 * True where the notice's words tell of direct marketing: the purposes name it and do not deny it, or they name marketing and
 * the data kept are permissions and refusals of direct marketing. The view must read the prose of these sections.
 */
export function marketingInWords(view: RuleView): boolean {
  if (named(view, PURPOSES)) return true;
  const marketing = view
    .prose()
    .some((prose) => PURPOSES.includes(prose.section) && MARKETING[prose.language].test(prose.match.text));
  return marketing && named(view, DATA);
}

/** True where one of the sections names direct marketing and does not deny it. */
function named(view: RuleView, sections: readonly string[]): boolean {
  return view
    .prose()
    .filter((prose) => sections.includes(prose.section))
    .some((prose) =>
      Array.from(hitsOf(prose, DIRECT_MARKETING)).some((hit) => {
        const from = hit.start - hit.sentence.start;
        return !negated(hit.sentence.text, from, from + hit.text.length, prose.language);
      }),
    );
}
