import { adequacyOf, countryName, thirdCountriesIn } from '../law';
import type { Prose } from '../notice';
import type { Rule, RuleFinding } from './rule';
import { onOneLine, sentencesIn } from './shared/sentences';
import { tellsOfTransfers } from './shared/transfer-claims';
import { outsideEea, transfersOf, TRANSFER_SECTIONS } from './shared/transfers';
import { negated } from './shared/negation';

const ADEQUACY = /riittävyyspäätö\p{L}*|vastaavuuspäätö\p{L}*|beslut om adekvat skyddsnivå|adequacy decision/iu;
const DPF = /data privacy framework|(?<!\p{L})DPF(?!\p{L})|tietosuojakehy|2023\/1795/iu;
const OTHER_MECHANISM = /lausek|klausul|clause|sitov|bindande|binding|suostumu|samtyck|consent/iu;

/**
 * Adequacy claimed for a country that has no decision in force on the day; for the United States where the recipient is
 * not told to be on the list of the Data Privacy Framework: GDPR 45, decision (EU) 2023/1795.
 */
export const adequacyNotInForce: Rule = {
  meta: {
    code: 'adequacy-not-in-force',
    severity: 'error',
    law: ['gdpr:45', 'gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'eu:32023D1795'],
    authority: 'laki',
    reads: { sections: TRANSFER_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Siirron sanotaan perustuvan riittävyyspäätökseen, mutta tiedossa ei ole voimassa olevaa päätöstä, joka kattaisi selosteessa kerrotun siirron: {country}.',
      sv: 'Överföringen sägs grunda sig på ett beslut om adekvat skyddsnivå, men inget gällande beslut är känt som skulle omfatta den överföring som beskrivs: {country}.',
      en: 'The transfer is said to rest on an adequacy decision, but no decision in force is known to cover the transfer as described: {country}.',
    },
    demand: {
      fi: 'Siirto voi perustua vain voimassa olevaan komission päätökseen (45 artikla), ja Yhdysvaltoja koskeva päätös (EU) 2023/1795 kattaa vain Data Privacy Framework -luettelossa olevat vastaanottajat: kerro toinen siirtoperuste tai, jos vastaanottaja on luettelossa, lisää ”dpf: kyllä”.',
      sv: 'En överföring kan grunda sig bara på ett gällande beslut av kommissionen (artikel 45), och beslutet (EU) 2023/1795 om Förenta staterna omfattar bara mottagare på listan för Data Privacy Framework: ange en annan grund eller, om mottagaren finns på listan, lägg till ”dpf: kyllä”.',
      en: 'A transfer can rest only on a Commission decision in force (Article 45), and Decision (EU) 2023/1795 on the United States covers only recipients on the Data Privacy Framework list: give another ground or, if the recipient is on the list, add “dpf: kyllä”.',
    },
  },
  *check(view, { asOf }) {
    for (const { item, countries, mechanism, words } of transfersOf(view)) {
      if (mechanism !== 'riittävyyspäätös') continue;
      const listed = item.get('dpf').affirmed || (!item.get('dpf').denied && DPF.test(words));
      const uncovered = countries.find(({ written }) => {
        const code = outsideEea(written);
        return code !== undefined && !covers(code, asOf, listed);
      });
      if (uncovered)
        yield {
          path: item.get('siirtoperuste').path,
          data: { country: countryName(uncovered.written, view.primaryLanguage) },
          related: [{ path: uncovered.place.path }],
        };
    }
    const listed = view.prose().some((prose) => DPF.test(prose.match.text));
    for (const prose of view.prose()) if (tellsOfTransfers(prose)) yield* inWords(prose, asOf, listed);
  },
};

function covers(code: string, asOf: string, listed: boolean): boolean {
  const adequacy = adequacyOf(code, asOf);
  return adequacy !== undefined && (adequacy.requires !== 'dpf' || listed);
}

/** A sentence that rests a transfer on adequacy, and every country it names is without it. */
function* inWords(prose: Prose, asOf: string, listed: boolean): Generator<RuleFinding> {
  for (const sentence of sentencesIn(prose)) {
    const { start } = sentence;
    const text = onOneLine(sentence.text);
    const claim = ADEQUACY.exec(text);
    if (!claim || OTHER_MECHANISM.test(text)) continue;
    if (negated(text, claim.index, claim.index + claim[0].length, prose.language)) continue;
    const named = thirdCountriesIn(text);
    const [first] = named;
    if (!first || named.some(({ code }) => covers(code, asOf, listed))) continue;
    const span = prose.match.toOriginal(start + first.start, start + first.end);
    yield { path: prose.path, span, data: { country: countryName(first.code, prose.language) } };
  }
}
