import type { Prose } from '../notice';
import { LEGAL_BASIS_SECTIONS, restsOn } from './shared/legal-bases';
import { rightStated, RIGHTS_SECTIONS } from './shared/rights';
import type { Rule } from './rule';
import type { Words } from './shared/said-in-words';
import type { RuleView } from './view';

/** Objection as the texts say it. */
const OBJECTION: Words = {
  fi: /vastusta(?!v)\p{L}*/iu,
  sv: /(?:göra |framföra )?invändning\p{L}*|invända|motsätta sig/iu,
  en: /(?<!\p{L})object(?:ion)?(?= |\.|,|;|:|$)/iu,
};

/** Another right in the same paragraph. */
const OTHER_RIGHT: Words = {
  fi: /oikais|korja|poist|unohd|rajoitt|tarkast|tarkist|pääsy|järjestelmästä|siirtää/iu,
  sv: /rätta|rättelse|rader|bortglömd|begräns|tillgång|insyn|portab|överför/iu,
  en: /rectif|correct|eras|delet|forgotten|restrict|access|portab/iu,
};

/**
 * The right to object is said only in the midst of other rights. GDPR 21(4): it is presented clearly and separately from any
 * other information. Silent where `vastustamisoikeus` or `kielto-oikeus` states it, which the rendering sets apart, and
 * where a paragraph of its own does.
 */
export const objectionNotSeparate: Rule = {
  meta: {
    code: 'objection-not-separate',
    severity: 'warning',
    law: ['gdpr:21(4)', 'gdpr:21(1)', 'gdpr:21(2)'],
    authority: 'laki',
    reads: { sections: [...RIGHTS_SECTIONS, ...LEGAL_BASIS_SECTIONS], prose: 'all' },
    problem: {
      fi: 'Oikeus vastustaa käsittelyä mainitaan vain muiden oikeuksien joukossa.',
      sv: 'Rätten att invända mot behandlingen nämns bara bland andra rättigheter.',
      en: 'The right to object is mentioned only among other rights.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii, että oikeus esitetään selkeästi ja muusta tiedosta erillään (21 artiklan 4 kohta): kerro se omassa kohdassaan ”vastustamisoikeus”, suoramarkkinoinnin kieltäminen kohdassa ”kielto-oikeus”.',
      sv: 'Dataskyddsförordningen kräver att rätten presenteras tydligt och skilt från annan information (artikel 21.4): ange den under en egen punkt, ”vastustamisoikeus”, och förbudet mot direktmarknadsföring under ”kielto-oikeus”.',
      en: 'The GDPR requires the right to be presented clearly and separately from any other information (Article 21(4)): state it under a section of its own, “vastustamisoikeus”, and objection to direct marketing under “kielto-oikeus”.',
    },
  },
  *check(view) {
    if (!isOwed(view)) return;
    if (rightStated(view, 'vastustamisoikeus').length > 0 || rightStated(view, 'kielto-oikeus').length > 0) return;
    const found = view.prose().flatMap((prose) => paragraphsWithObjection(prose));
    if (found.some(({ mixed }) => !mixed)) return;
    // a notice in several languages is told once, in the first that says it
    const [first] = found;
    if (first) yield { path: first.prose.path, span: first.prose.match.toOriginal(first.start, first.end) };
  },
};

/** True where some register gives a right to object: its basis, or direct marketing. */
function isOwed(view: RuleView): boolean {
  return view.registers.some(
    (register) =>
      restsOn(register, 'yleinen-etu', 'oikeutettu-etu') ||
      register.section('käyttötarkoitukset').items.some((purpose) => purpose.get('suoramarkkinointi').affirmed),
  );
}

interface Mention {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  /** Another right stands in the same paragraph. */
  readonly mixed: boolean;
}

/** A list item of this length or more is a statement of its own, not a word in an enumeration. */
const OWN_STATEMENT = 80;

function paragraphsWithObjection(prose: Prose): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (const paragraph of prose.match.text.split(/(\n[ \t]{0,8}\n)/u)) {
    const found = OBJECTION[prose.language].exec(paragraph);
    if (found) {
      const start = at + found.index;
      const item = itemAround(paragraph, found.index);
      const own = item.length >= OWN_STATEMENT ? item : paragraph;
      const mixed = OTHER_RIGHT[prose.language].test(own);
      mentions.push({ prose, start, end: start + found[0].length, mixed });
    }
    at += paragraph.length;
  }
  return mentions;
}

/** The list item, or the lines before or after a list, that a place of a paragraph stands in. */
function itemAround(paragraph: string, offset: number): string {
  let at = 0;
  for (const item of paragraph.split(/(?=\n[ \t]{0,8}(?:[-*•–#]|\d{1,2}[.)])[ \t])/u)) {
    at += item.length;
    if (offset < at) return item.trim();
  }
  return paragraph;
}
