import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { namedSafeguard, spanOf, tellsOfCopy, tellsOfTransfers, transferClaim } from './shared/transfer-claims';
import { transfersOf, TRANSFER_SECTIONS } from './shared/transfers';

/** The safeguards of Articles 46 and 47: of these a copy must be obtainable. */
const SAFEGUARDS: readonly (string | undefined)[] = [
  'vakiolausekkeet',
  'sitovat-säännöt',
  'käytännesäännöt',
  'sertifiointi',
  'viranomaisten-asiakirja',
];

/** A transfer under safeguards, and no word of how to get a copy of them or where they are available: GDPR 13(1)(f), 14(1)(f). */
export const missingSafeguardCopy: Rule = {
  meta: {
    code: 'missing-safeguard-copy',
    severity: 'warning',
    law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:46', 'gdpr:47'],
    authority: 'laki',
    reads: { sections: TRANSFER_SECTIONS, prose: 'all' },
    problem: {
      fi: 'Siirto perustuu suojatoimiin, mutta selosteessa ei kerrota, mistä niistä saa jäljennöksen.',
      sv: 'Överföringen grundar sig på skyddsåtgärder, men beskrivningen anger inte hur man får en kopia av dem.',
      en: 'The transfer rests on safeguards, but the notice does not say how to obtain a copy of them.',
    },
    demand: {
      fi: 'Tietosuoja-asetus vaatii kertomaan, miten suojatoimista saa jäljennöksen tai missä ne ovat saatavilla (13 artiklan 1 kohdan f alakohta, suomenkielisessä asetuksessa e): lisää siirtoon ”jäljennös”.',
      sv: 'Dataskyddsförordningen kräver information om hur man får en kopia av skyddsåtgärderna eller var de finns tillgängliga (artikel 13.1 f): lägg till ”jäljennös” i överföringen.',
      en: 'The GDPR requires telling how to obtain a copy of the safeguards or where they are available (Article 13(1)(f)): add “jäljennös” to the transfer.',
    },
  },
  *check(view) {
    const about = view.prose().filter((prose) => prose.section === 'rekisterit/siirrot');
    if (about.some((prose) => tellsOfCopy(prose.match.text))) return;
    const transfers = transfersOf(view);
    if (transfers.some(({ item }) => item.get('jäljennös').filled && transfers.length === 1)) return;
    for (const { item, mechanism } of transfers) {
      const copy = item.get('jäljennös');
      if (!SAFEGUARDS.includes(mechanism) || copy.filled) continue;
      yield {
        path: item.get('siirtoperuste').path,
        fixes: [insertPlaceholder(item.path, copy, 'jäljennös', WHERE, view.primaryLanguage, view.primaryLanguage)],
      };
    }
    if (transfers.length > 0) return;
    for (const prose of view.prose()) {
      if (!tellsOfTransfers(prose) || !transferClaim(prose) || tellsOfCopy(prose.match.text)) continue;
      const safeguard = namedSafeguard(prose);
      if (safeguard) yield { path: prose.path, span: spanOf(prose, safeguard) };
    }
  },
};

const WHERE = {
  fi: 'miten suojatoimista saa jäljennöksen tai missä ne ovat saatavilla',
  sv: 'hur man får en kopia av skyddsåtgärderna eller var de finns tillgängliga',
  en: 'how to obtain a copy of the safeguards or where they are available',
};
