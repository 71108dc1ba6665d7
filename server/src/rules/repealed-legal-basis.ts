import { PLACEHOLDER, type Fix } from '../finding';
import { mentionsOfActs, type ActMention } from './shared/act-mentions';
import { citesOldGround, PERSONAL_DATA_ACT } from './repealed-personal-data-act';
import type { Rule } from './rule';

/** What is to be told in the old ground's place, in the notice's language. */
const MISSING_FACT = {
  fi: 'oikeusperuste tietosuoja-asetuksen 6 artiklan 1 kohdan mukaan',
  sv: 'den rättsliga grunden enligt artikel 6.1 i dataskyddsförordningen',
  en: 'the legal basis under Article 6(1) of the GDPR',
} as const;

/**
 * A ground of section 8 of the repealed Personal Data Act told as the basis of processing: GDPR 6(1), 13(1)(c). The old
 * grounds have no counterparts that could be put in their place without knowing the processing, so the fix asks.
 */
export const repealedLegalBasis: Rule = {
  meta: {
    code: 'repealed-legal-basis',
    severity: 'error',
    law: ['gdpr:6(1)', 'gdpr:13(1)(c)', 'fi:1050/2018:37'],
    authority: 'laki',
    reads: { prose: 'all' },
    validFrom: '2019-01-01',
    problem: {
      fi: '”{text}” on kumotun henkilötietolain (523/1999) käsittelyperuste, eikä se kelpaa enää oikeusperusteeksi.',
      sv: '”{text}” är en grund för behandling i den upphävda personuppgiftslagen (523/1999) och duger inte längre som rättslig grund.',
      en: '“{text}” is a ground of processing of the repealed Personal Data Act (523/1999) and no longer serves as a legal basis.',
    },
    demand: {
      fi: 'Käsittely tarvitsee tietosuoja-asetuksen 6 artiklan 1 kohdan mukaisen perusteen, joka kerrotaan (13 artiklan 1 kohdan c alakohta): valitse peruste jokaiselle käyttötarkoitukselle; vanhat perusteet eivät vastaa suoraan uusia.',
      sv: 'Behandlingen behöver en grund enligt artikel 6.1 i dataskyddsförordningen, och den ska anges (artikel 13.1 c): välj en grund för varje ändamål; de gamla grunderna motsvarar inte direkt de nya.',
      en: 'Processing needs a basis under Article 6(1) of the GDPR, and the notice must state it (Article 13(1)(c)): choose a basis for each purpose; the old grounds do not correspond directly to the new ones.',
    },
  },
  *check(view) {
    for (const mention of mentionsOfActs(view, [PERSONAL_DATA_ACT])) {
      if (!citesOldGround(mention)) continue;
      yield {
        path: mention.prose.path,
        span: mention.span,
        data: { text: mention.words },
        fixes: [askForBasis(mention)],
      };
    }
  },
};

function askForBasis({ prose, span }: ActMention): Fix {
  return {
    title: {
      fi: 'Korvaa paikalla, johon oikeusperuste täydennetään',
      sv: 'Ersätt med en plats där den rättsliga grunden fylls i',
      en: 'Replace with a place where the legal basis is to be filled in',
    },
    change: { kind: 'replace-text', path: prose.path, span, text: `${PLACEHOLDER}${MISSING_FACT[prose.language]}]` },
    needsFacts: true,
  };
}
