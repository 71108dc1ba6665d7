import { wordsAt } from './shared/act-mentions';
import type { Rule } from './rule';
import { sentencesIn } from './shared/sentences';

const WORD = /[\p{L}\d][\p{L}\p{M}\d'’:./-]*/gu;

/**
 * A sentence of more than 35 words (or what the settings say), off by default: GDPR 12(1) asks for concise, plain language,
 * and names no number.
 */
export const longSentence: Rule = {
  meta: {
    code: 'long-sentence',
    severity: 'information',
    offByDefault: true,
    law: ['gdpr:12(1)'],
    authority: 'ohje',
    reads: { prose: 'all' },
    problem: {
      fi: 'Virkkeessä on {count} sanaa.',
      sv: 'Meningen har {count} ord.',
      en: 'The sentence has {count} words.',
    },
    demand: {
      fi: 'Tiedot annetaan tiiviisti ja selkeällä kielellä (12 artiklan 1 kohta), ja suuntaviivat WP260 suosittelevat yksinkertaisia virkkeitä: jaa virke tai tee siitä luettelo, jos siinä on yli {most} sanaa.',
      sv: 'Informationen ska vara koncis och på klart språk (artikel 12.1), och riktlinjerna WP260 rekommenderar enkla meningar: dela meningen eller gör den till en lista om den har över {most} ord.',
      en: 'Information is to be concise and in plain language (Article 12(1)), and the guidelines WP260 recommend simple sentences: split a sentence of more than {most} words or make it a list.',
    },
  },
  *check(view, { options: { longestSentence } }) {
    for (const prose of view.prose()) {
      for (const sentence of sentencesIn(prose)) {
        const count = sentence.text.match(WORD)?.length ?? 0;
        if (count <= longestSentence) continue;
        const { span } = wordsAt(prose, sentence.start, sentence.end);
        yield { path: prose.path, span, data: { count, most: longestSentence } };
      }
    }
  },
};
