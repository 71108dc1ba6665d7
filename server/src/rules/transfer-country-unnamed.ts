import type { Rule } from './rule';
import { spanOf, tellsOfTransfers, transferClaim } from './shared/transfer-claims';
import { namesThirdCountry, transfersOf, TRANSFER_SECTIONS } from './shared/transfers';

/** A recipient that is an international organisation, which no country need stand beside. */
const ORGANISATION = /järjestö|organisation|YK(?!\p{L})|FN(?!\p{L})|United Nations|Interpol|WHO(?!\p{L})/u;

/**
 * A transfer outside the EEA whose country is not told. GDPR 13(1)(f) asks for the transfer, its adequacy decision or its
 * safeguards; WP260 and the Ombudsman's decision 4672/161/2022 ask for the country.
 */
export const transferCountryUnnamed: Rule = {
  meta: {
    code: 'transfer-country-unnamed',
    severity: 'warning',
    law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)'],
    authority: 'ohje',
    reads: { sections: TRANSFER_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Selosteen mukaan tietoja siirretään EU:n ja ETA:n ulkopuolelle, mutta siinä ei kerrota mihin maahan.',
      sv: 'Enligt beskrivningen överförs uppgifter till länder utanför EU och EES, men det anges inte till vilka.',
      en: 'According to the notice data are transferred outside the EU and the EEA, but it does not say to which country.',
    },
    demand: {
      fi: 'Kolmas maa olisi tietosuojatyöryhmän suuntaviivojen (WP260) mukaan yleensä nimettävä, sillä ilman sitä lukija ei voi päätellä, koskeeko siirtoa riittävyyspäätös vai mikä suojatoimi (13 artiklan 1 kohdan f alakohta, suomenkielisessä asetuksessa e): nimeä maa.',
      sv: 'Enligt artikel 29-gruppens riktlinjer (WP260) bör tredjelandet i regel anges, för utan det kan läsaren inte sluta sig till om överföringen omfattas av ett beslut om adekvat skyddsnivå eller av vilken skyddsåtgärd (artikel 13.1 f): ange landet.',
      en: 'The guidelines of the Article 29 Working Party (WP260) recommend that the third country be named as a rule, since without it the reader cannot tell whether an adequacy decision covers the transfer or which safeguard does (Article 13(1)(f)): name the country.',
    },
  },
  *check(view) {
    const transfers = transfersOf(view);
    for (const { item, countries, words } of transfers)
      if (countries.length === 0 && !namesThirdCountry(words) && !ORGANISATION.test(words))
        yield { path: [...item.path, 'maa'], part: 'key' };
    if (transfers.some(({ countries }) => countries.length > 0)) return;
    const texts = view.prose();
    if (texts.some((prose) => namesThirdCountry(prose.match.text))) return;
    for (const prose of texts) {
      const claim = tellsOfTransfers(prose) ? transferClaim(prose) : undefined;
      if (claim) yield { path: prose.path, span: spanOf(prose, claim) };
    }
  },
};
