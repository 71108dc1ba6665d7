import { basesOf, LEGAL_BASIS_SECTIONS, type LegalBasis } from './shared/legal-bases';
import type { Rule } from './rule';
import type { RuleView } from './view';
import { findWording, inRights, says, type Hit, type Wording, type Words } from './shared/wording';

const DENIAL: Wording = {
  fi: [
    /(?<mark>(?<!\p{L})(?:emme|ei)\s+(?:(?:kuitenkaan|koskaan|lainkaan|voida|voi)\s+){0,2}(?:poista|poisteta|poistaa))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})ei\s+ole\s+oikeutta\s+(?:vaatia\s+|saada\s+)?(?:[^.;]{0,30}?\s)??(?:poist\p{L}+))/dgiu,
    /(?:poistamiseen|unohdetuksi)\s+(?<mark>ei\s+(?:koske|ole))(?!\p{L})/dgiu,
  ],
  sv: [
    /(?<mark>(?<!\p{L})(?:raderas|raderar\s+vi|raderar)\s+(?:(?:dock|aldrig)\s+)?(?:inte|aldrig))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:har\s+inte\s+rätt|har\s+ingen\s+rätt)\s(?:[^.;]{0,30}?\s)??rader\p{L}+)/dgiu,
  ],
  en: [
    /(?<mark>(?<!\p{L})(?:(?:do|does|will|is|are|shall|can|may)\s+(?:however\s+)?not|cannot|never)\s+(?:be\s+)?(?:delete|deleted|erase|erased))(?!\p{L})/dgiu,
    /(?<mark>(?<!\p{L})(?:do|does)\s+not\s+have\s+(?:the|a|any)\s+right\s+(?:to|of)\s+eras\p{L}+)/dgiu,
  ],
};

/** A group of people, all of whose data are meant. */
const GROUP: Words = {
  fi: /yhteyshenkilö|asiakkai|asiakkaan|jäsen|työntek|käyttäji|käyttäjän|osakkai|osakkaan|potilai|opiskelij|hakij|oppila|osallistuj|kenenkään|entis\p{L}+/iu,
  sv: /kontaktperson|kunder|kundens|medlem|anställd|användar|patient|student|sökande|deltagar|ingens/iu,
  en: /contact person|customers|customer's|members|employees|users|patients|students|applicants|participants|anyone/iu,
};

/** Reasons and limits told in the sentence, which make it no blanket denial. */
const REASON: Words = {
  fi: /(?<!\p{L})(?:jos|mikäli|siltä osin|ellei|jollei|ennen kuin|kunnes|vaikka|heti|automaattisesti)(?!\p{L})|lais|laki|lain|velvoit|kirjanpi|verotu|vaate|saatav|sopimuk|yleis\p{L}+ etu|tarpee|tarvit|tutkimu|arkist|oikeudelli|varmuuskop|lokitie/iu,
  sv: /(?<!\p{L})(?:om|till den del|förrän|innan|såvida|omedelbart|automatiskt)(?!\p{L})|lag(?:en|stad)|skyldighet|förplikt|bokför|beskatt|anspråk|fordr|avtal|allmän\p{L}* intresse|nödvänd|behöv|forsk|arkiv|säkerhetskop/iu,
  en: /(?<!\p{L})(?:if|unless|until|before|where|in so far|to the extent|immediately|automatically)(?!\p{L})|law|legal|statut|obligation|bookkeep|tax|claim|contract|public interest|necessary|need|research|archiv|backup/iu,
};

/** Bases on which erasure may be refused as a whole: 17(3)(b). */
const REFUSABLE: readonly LegalBasis[] = ['lakisääteinen-velvoite', 'yleinen-etu'];

/** Erasure refused to a whole group though the data rest on a basis that gives the right: GDPR 17. */
export const blanketErasureDenial: Rule = {
  meta: {
    code: 'blanket-erasure-denial',
    severity: 'warning',
    law: ['gdpr:17', 'gdpr:12(4)'],
    authority: 'laki',
    reads: { sections: LEGAL_BASIS_SECTIONS, prose: ['oikeudet', 'rekisterit/oikeudet'] },
    problem: {
      fi: '”{text}”: seloste kieltää tietojen poistamisen kokonaiselta ryhmältä, vaikka selosteen oikeusperusteilla oikeus poistamiseen on olemassa.',
      sv: '”{text}”: beskrivningen nekar en hel grupp radering, fastän rätten till radering finns på beskrivningens rättsliga grunder.',
      en: '“{text}”: the notice refuses erasure to a whole group, although the right exists on the legal bases the notice states.',
    },
    demand: {
      fi: 'Poistamisesta saa kieltäytyä vain 17 artiklan 3 kohdan perusteella ja siltä osin kuin käsittely on sen vuoksi tarpeen, ja syy on kerrottava (12 artiklan 4 kohta): kerro peruste tai poista kielto.',
      sv: 'Radering får nekas endast med stöd av artikel 17.3 och till den del behandlingen är nödvändig av det skälet, och skälet ska uppges (artikel 12.4): ange grunden eller stryk förbudet.',
      en: 'Erasure may be refused only under Article 17(3), in so far as the processing is necessary on that ground, and the reason must be told (Article 12(4)): give the ground or remove the refusal.',
    },
  },
  *check(view) {
    if (!givesErasure(view)) return;
    yield* findWording(view, DENIAL, (hit: Hit) => inRights(hit.prose) && says(hit, GROUP) && !says(hit, REASON));
  },
};

/** True where some register states a basis, and every register one on which erasure can't be refused as a whole. */
function givesErasure(view: RuleView): boolean {
  const bases = view.registers.map((register) => basesOf(register).map((stated) => stated.basis));
  if (bases.length === 0) return false;
  return bases.every((list) => list.length > 0 && list.every((basis) => !REFUSABLE.some((one) => one === basis)));
}
