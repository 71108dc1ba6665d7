import { basesOf, LEGAL_BASIS_SECTIONS } from './shared/legal-bases';
import type { Rule } from './rule';

/**
 * A public authority that relies on legitimate interests: point (f) does not apply to processing by public authorities in
 * the performance of their tasks (GDPR 6(1), last subparagraph). A warning, since other processing may rest on it.
 */
export const legitimateInterestPublicAuthority: Rule = {
  meta: {
    code: 'legitimate-interest-public-authority',
    severity: 'warning',
    law: ['gdpr:6(1)', 'gdpr:6(1)(f)', 'gdpr:recital:47', 'fi:1050/2018:4'],
    authority: 'laki',
    reads: { sections: [...LEGAL_BASIS_SECTIONS, 'rekisterinpitäjä'] },
    problem: {
      fi: 'Rekisterinpitäjä on viranomainen, ja käsittelyn oikeusperusteeksi on merkitty oikeutettu etu.',
      sv: 'Den personuppgiftsansvarige är en myndighet, och som rättslig grund för behandlingen anges ett berättigat intresse.',
      en: 'The controller is a public authority, and legitimate interests are given as the legal basis of the processing.',
    },
    demand: {
      fi: 'Viranomainen ei voi tehtäviään suorittaessaan nojautua oikeutettuun etuun (6 artiklan 1 kohdan toinen alakohta): vaihda peruste, esimerkiksi lakisääteiseen velvoitteeseen tai yleistä etua koskevaan tehtävään, tai varmista, ettei käsittely kuulu viranomaisen tehtäviin.',
      sv: 'En myndighet kan inte stödja sig på ett berättigat intresse när den fullgör sina uppgifter (artikel 6.1 andra stycket): byt grund, till exempel till en rättslig förpliktelse eller en uppgift av allmänt intresse, eller försäkra dig om att behandlingen inte hör till myndighetens uppgifter.',
      en: 'A public authority cannot rely on legitimate interests in the performance of its tasks (second subparagraph of Article 6(1)): change the basis, for example to a legal obligation or a task in the public interest, or make sure that the processing is not part of its tasks.',
    },
  },
  *check(view) {
    if (view.section('rekisterinpitäjä').get('tyyppi').text !== 'viranomainen') return;
    const seen = new Set<string>();
    for (const { basis, place } of view.registers.flatMap(basesOf)) {
      const where = JSON.stringify(place.path);
      if (basis !== 'oikeutettu-etu' || seen.has(where)) continue;
      seen.add(where);
      yield { path: place.path };
    }
  },
};
