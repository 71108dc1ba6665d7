import { shapeAt, topLevelKeys, type Section } from '../notice';
import type { Rule, RuleFinding } from './rule';
import { isPerLanguage, keyOf, partsOf } from './shared/section-tree';

/** The top-level keys whose emptiness the form check does not report already. */
const SECTIONS = topLevelKeys.filter((key) => shapeAt([key])?.allowsEmpty);

/**
 * A key with nothing in it: the heading promises something that the reader never gets (Article 12(1)). The outermost empty
 * key is marked; an empty text in one language is missing-translation.
 */
export const emptySection: Rule = {
  meta: {
    code: 'empty-section',
    severity: 'warning',
    law: ['gdpr:12(1)', 'gdpr:13', 'gdpr:14'],
    authority: 'tapa',
    reads: { sections: SECTIONS },
    problem: {
      fi: 'Kohdassa ”{key}” ei sanota mitään.',
      sv: 'Under ”{key}” sägs ingenting.',
      en: 'Nothing is said under “{key}”.',
    },
    demand: {
      fi: 'Tyhjä kohta ei anna lukijalle tietoa, joka hänelle on annettava tiiviisti ja selkeästi (12 artiklan 1 kohta): kirjoita tieto tai sano, ettei sitä ole (esimerkiksi ”ei”), taikka poista avain, jos kohtaa ei tarvita.',
      sv: 'En tom punkt ger inte läsaren den information som ska lämnas koncist och klart (artikel 12.1): skriv informationen, säg att det inte finns något (till exempel ”ei”) eller stryk nyckeln om punkten inte behövs.',
      en: 'An empty item does not give the reader the information that is owed in a concise and clear form (Article 12(1)): write it, say that there is none (for example “ei”), or remove the key if it is not needed.',
    },
  },
  *check(view) {
    for (const key of SECTIONS) yield* emptyIn(view.section(key));
  },
};

function* emptyIn(section: Section): Generator<RuleFinding> {
  if (!section.exists) return;
  if (section.filled) {
    for (const part of partsOf(section)) yield* emptyIn(part);
    return;
  }
  if (isPerLanguage(section) || !(shapeAt(section.path)?.allowsEmpty ?? true)) return;
  yield { path: section.path, part: 'key', data: { key: keyOf(section) } };
}
