import { adequacyOf, countryName, thirdCountriesIn } from '../law';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule, RuleFinding } from './rule';
import {
  namesDerogation,
  namesMechanism,
  spanOf,
  tellsOfTransfers,
  transferClaim,
  unnamedSafeguard,
  type Found,
} from './shared/transfer-claims';
import { outsideEea, transfersOf, TRANSFER_SECTIONS, type Transfer } from './shared/transfers';
import type { RuleView } from './view';
import type { Prose } from '../notice';

const SAFEGUARD = {
  fi: 'millä suojatoimella tai muulla siirtoperusteella tiedot siirretään (46, 47 tai 49 artikla), esimerkiksi vakiolausekkeilla',
  sv: 'med vilken skyddsåtgärd eller annan grund uppgifterna överförs (artikel 46, 47 eller 49), till exempel standardavtalsklausuler',
  en: 'under which safeguard or other ground the data are transferred (Article 46, 47 or 49), such as standard contractual clauses',
};

/**
 * A transfer to a country without an adequacy decision, with no safeguard told, or with one that is told only as 'what the law
 * requires': GDPR 13(1)(f), 14(1)(f), 44–49.
 */
export const transferWithoutSafeguard: Rule = {
  meta: {
    code: 'transfer-without-safeguard',
    severity: 'error',
    law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44', 'gdpr:46', 'gdpr:49'],
    authority: 'laki',
    reads: { sections: TRANSFER_SECTIONS, prose: 'all' },
    problem: {
      fi: '”{text}”: siirron suojatointa tai muuta siirtoperustetta ei kerrota.',
      sv: '”{text}”: skyddsåtgärden eller en annan grund för överföringen anges inte.',
      en: '“{text}”: the safeguard or other ground of the transfer is not told.',
    },
    demand: {
      fi: 'Kun tietoja siirretään maahan, jota riittävyyspäätös ei koske, tietosuoja-asetus vaatii kertomaan asianmukaisen suojatoimen (13 artiklan 1 kohdan f alakohta, suomenkielisessä asetuksessa e; 46–49 artikla): nimeä se, esimerkiksi vakiolausekkeet.',
      sv: 'När uppgifter överförs till ett land som inte omfattas av ett beslut om adekvat skyddsnivå kräver dataskyddsförordningen att den lämpliga skyddsåtgärden anges (artikel 13.1 f, artiklarna 46–49): nämn den, till exempel standardavtalsklausuler.',
      en: 'Where data are transferred to a country without an adequacy decision, the GDPR requires the appropriate safeguard to be told (Article 13(1)(f), Articles 46–49): name it, for example the standard contractual clauses.',
    },
  },
  *check(view, { asOf }) {
    const transfers = transfersOf(view);
    for (const transfer of transfers) yield* checkTransfer(view, transfer, asOf);
    if (transfers.some(({ mechanism }) => mechanism !== undefined)) return;
    const texts = view.prose();
    if (texts.some((prose) => namesMechanism(prose.match.text))) return;
    for (const prose of texts) {
      const found = tellsOfTransfers(prose) ? inWords(prose, asOf) : undefined;
      if (found)
        yield { path: prose.path, span: spanOf(prose, found), data: { text: found.text.replace(/\s+/g, ' ') } };
    }
  },
};

function* checkTransfer(view: RuleView, transfer: Transfer, asOf: string): Generator<RuleFinding> {
  const { item, countries, mechanism, words } = transfer;
  if (mechanism !== undefined || namesMechanism(words) || namesDerogation(words)) return;
  // said for all the transfers in the text above the list
  if (view.registers.some((register) => namesMechanism(register.section('siirrot').text ?? ''))) return;
  for (const { place, written } of countries) {
    const code = outsideEea(written);
    if (code === undefined) continue;
    const adequacy = adequacyOf(code, asOf);
    if (adequacy && !(adequacy.requires === 'dpf' && !item.get('dpf').affirmed)) continue;
    const description = item.get('kuvaus');
    yield {
      path: place.path,
      data: { text: countryName(written, view.primaryLanguage) },
      fixes: description.filled
        ? []
        : [insertPlaceholder(item.path, description, 'kuvaus', SAFEGUARD, view.primaryLanguage, view.primaryLanguage)],
    };
    return;
  }
}

/** The vague words of a text that says that data go outside the EEA, or the country it names without a safeguard. */
function inWords(prose: Prose, asOf: string): Found | undefined {
  const { text } = prose.match;
  if (!transferClaim(prose) || namesDerogation(text)) return undefined;
  const named = thirdCountriesIn(text);
  const uncovered = named.filter(({ code }) => adequacyOf(code, asOf)?.requires === 'dpf' || !adequacyOf(code, asOf));
  if (named.length > 0 && uncovered.length === 0) return undefined;
  const vague = unnamedSafeguard(prose);
  if (vague) return vague;
  const [first] = uncovered;
  return first && { ...first, text: text.slice(first.start, first.end) };
}
