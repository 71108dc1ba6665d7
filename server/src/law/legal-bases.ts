import type { Language, MatchText } from '../notice';
import { referencesOf } from './prose-references';
import { parseTarget } from './references';

/** The legal bases of Article 6(1), by their names in the format, in the order of points (a)–(f). */
export type LegalBasis =
  'suostumus' | 'sopimus' | 'lakisääteinen-velvoite' | 'elintärkeä-etu' | 'yleinen-etu' | 'oikeutettu-etu';

/** The bases in the order of Article 6(1)(a)–(f), with the words they are told in. */
const NAMES: readonly (readonly [LegalBasis, Readonly<Record<Language, RegExp>>])[] = [
  ['suostumus', { fi: /suostumu/iu, sv: /samtycke/iu, en: /consent/iu }],
  ['sopimus', { fi: /sopimu|toimeksianno/iu, sv: /avtal/iu, en: /contract|agreement/iu }],
  [
    'lakisääteinen-velvoite',
    {
      fi: /lakisäätei|(?:lain|lakiin|laista|laissa) (?:\p{L}+ ){0,2}(?:velvo|perust|johtu|määrä|asettama)|velvollisuu\p{L}*[^.]{0,60} lain nojalla/iu,
      sv: /rättslig[at]? (?:förpliktelse|skyldighet)|lagstadga|lagens krav/iu,
      en: /(?:legal|statutory) (?:obligation|duty|requirement)/iu,
    },
  ],
  ['elintärkeä-etu', { fi: /elintärke/iu, sv: /grundläggande intresse/iu, en: /vital interest/iu }],
  [
    'yleinen-etu',
    {
      fi: /yleis\p{L}+ e(?:tu|du)|julkisen vallan|lakisääteis\p{L}+ tehtäv/iu,
      sv: /allmänt intresse|myndighetsutövning/iu,
      en: /public interest|official authority/iu,
    },
  ],
  [
    'oikeutettu-etu',
    { fi: /oikeutet\p{L}+ e(?:tu|du)/iu, sv: /berättiga[dt]e? intresse/iu, en: /legitimate interest/iu },
  ],
];

const POINTS = 'abcdef';

/** The bases a text names, in a text that is about bases. */
export function basesNamed(text: string, language: Language): LegalBasis[] {
  return NAMES.filter(([, words]) => words[language].test(text)).map(([basis]) => basis);
}

/** The bases whose point of Article 6(1) a text refers to. */
export function basesReferredTo(match: MatchText, language: Language): LegalBasis[] {
  return referencesOf(match, language).flatMap((reference) =>
    reference.targets.flatMap((written) => {
      const target = parseTarget(written);
      if (target?.act !== 'gdpr' || target.number !== '6' || target.path[0] !== '1') return [];
      const basis = NAMES[POINTS.indexOf(target.path[1] ?? '?')];
      return basis ? [basis[0]] : [];
    }),
  );
}
