import type { Section } from '../notice';
import { restatesArticle6 } from './shared/bases-in-words';
import { LEGAL_BASIS_SECTIONS, statedBases } from './shared/legal-bases';
import type { Rule } from './rule';
import type { RegisterView, RuleView } from './view';

/** What parts one purpose from the next in running text. */
const BETWEEN_PURPOSES = /[,;]\s|\s(?:sekä|ja|samt|och|and)\s/giu;

/** Bases listed for a register with several purposes and not tied to them: GDPR 13(1)(c) as WP260 rev.01 reads it. */
export const basesNotLinked: Rule = {
  meta: {
    code: 'bases-not-linked',
    severity: 'information',
    law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:5(1)(a)'],
    authority: 'ohje',
    reads: { sections: LEGAL_BASIS_SECTIONS },
    problem: {
      fi: 'Selosteesta ei näe, mikä oikeusperuste koskee mitäkin käyttötarkoitusta.',
      sv: 'Av beskrivningen framgår inte vilken rättslig grund som gäller vilket ändamål.',
      en: 'The notice does not show which legal basis applies to which purpose.',
    },
    demand: {
      fi: 'Suuntaviivoissa WP260 suositellaan kertomaan tarkoitus ja sen peruste yhdessä (tietosuoja-asetuksen 13 artiklan 1 kohdan c alakohta): siirrä oikeusperusteet niihin käyttötarkoituksiin, joita ne koskevat.',
      sv: 'I riktlinjerna WP260 rekommenderas att ändamålet och dess grund anges tillsammans (artikel 13.1 c i dataskyddsförordningen): flytta de rättsliga grunderna till de ändamål som de gäller.',
      en: 'The guidelines WP260 recommend telling a purpose together with its basis (Article 13(1)(c) of the GDPR): move the legal bases to the purposes they apply to.',
    },
  },
  *check(view) {
    const seen = new Set<string>();
    for (const register of view.registers) {
      const own = register.section('oikeusperusteet');
      const place = JSON.stringify(own.path);
      if (seen.has(place) || !severalUntied(view, own, register)) continue;
      seen.add(place);
      yield { path: own.path, part: 'key' };
    }
  },
};

function severalUntied(view: RuleView, own: Section, register: RegisterView): boolean {
  const bases = statedBases(own, own);
  if (new Set(bases.map(({ basis }) => basis)).size < 2 || !severalPurposes(register)) return false;
  // words beside a basis tie it to a purpose, unless they only say Article 6(1) over again
  return [own, ...bases.map(({ of }) => of)].every((place) => {
    const text = place === own ? own.text : place.get('kuvaus').text;
    return text === undefined || text.trimEnd().endsWith(':') || restatesArticle6(text, view.primaryLanguage);
  });
}

function severalPurposes(register: RegisterView): boolean {
  const purposes = register.section('käyttötarkoitukset');
  if (purposes.items.length > 0)
    return purposes.items.length > 1 && purposes.items.every((purpose) => !purpose.get('oikeusperusteet').filled);
  return [...(purposes.text ?? '').matchAll(BETWEEN_PURPOSES)].length > 1;
}
