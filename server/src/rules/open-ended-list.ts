import { negated } from './shared/negation';
import type { Rule } from './rule';
import { findingOf, hitsOf, type Wording } from './shared/wording';

/** Where a full list is owed: data, purposes, recipients, countries. */
const SECTIONS = [
  'rekisterit/henkilötietoryhmät',
  'rekisterit/tietosisältö',
  'rekisterit/käyttötarkoitukset',
  'rekisterit/vastaanottajat',
  'rekisterit/luovutukset',
  'rekisterit/siirrot',
];

/** Words that leave a list open. 'Kuten' and 'such as' also explain a word, so they are not among them. */
const OPEN: Wording = {
  fi: [
    /(?<![\p{L}\d-]|\d\s)(?:mm\.|muun muassa|esim\.|esimerkiksi|yms\.?|ym\.|tms\.?|jne\.?|ja niin edelleen|ynnä muut?a?|ja muuta vastaavaa)(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<![\p{L}\d-]|\d\s)(?:bl\.\s?a\.?|bland annat|t\.\s?ex\.?|till exempel|exempelvis|m\.\s?m\.?|med mera|osv\.?|o\.\s?s\.\s?v\.?|och så vidare|etc\.?|o\.\s?d\.?)(?!\p{L})/dgiu,
  ],
  en: [
    /(?<![\p{L}-])(?:e\.g\.|for example|for instance|etc\.?|et cetera|and so on|and so forth|among other(?:s| things)|inter alia|including but not limited to|including,? without limitation)(?!\p{L})/dgiu,
  ],
};

/** A list of data, purposes or recipients left open by 'mm.', 'esim.', 'yms.': WP260 rev.01 recommends definite statements. */
export const openEndedList: Rule = {
  meta: {
    code: 'open-ended-list',
    severity: 'information',
    law: ['gdpr:12(1)', 'gdpr:13(1)(c)', 'gdpr:13(1)(e)'],
    authority: 'ohje',
    reads: { prose: SECTIONS },
    problem: {
      fi: '”{text}” jättää luettelon avoimeksi.',
      sv: '”{text}” lämnar uppräkningen öppen.',
      en: '“{text}” leaves the list open.',
    },
    demand: {
      fi: 'Tiedot annetaan selkeästi (12 artiklan 1 kohta), ja suuntaviivat WP260 suosittelevat välttämään epämääräisiä ilmauksia: luettele tiedot, tarkoitukset ja vastaanottajat tyhjentävästi tai ryhminä, jotka kattavat kaiken.',
      sv: 'Informationen ska vara klar och tydlig (artikel 12.1), och riktlinjerna WP260 rekommenderar att obestämda uttryck undviks: räkna upp uppgifterna, ändamålen och mottagarna fullständigt eller i grupper som täcker allt.',
      en: 'Information is to be clear (Article 12(1)), and the guidelines WP260 recommend avoiding indefinite language: list the data, purposes and recipients in full, or in groups that cover everything.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      if (prose.path.includes('otsikko')) continue;
      let reported: unknown;
      for (const hit of hitsOf(prose, OPEN)) {
        if (hit.sentence.start === reported) continue; // one finding a sentence
        if (negated(prose.match.text, hit.start, hit.end, prose.language)) continue;
        reported = hit.sentence.start;
        yield findingOf(hit);
      }
    }
  },
};
