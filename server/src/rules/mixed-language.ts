import { LANGUAGES, type Language, type Prose } from '../notice';
import type { Rule } from './rule';

/** Small words by which a language is known; none is a word of the two others. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    'ja on ei tai sekä että joka jotka kun jos mukaan myös ovat voi voidaan hän sen niiden tämä tässä kuin ne siitä käsitellään tietoja henkilötietoja tietojen rekisterin'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och att som för av är inte eller till den med om från kan ska vid har ett denna enligt samt dina uppgifter personuppgifter behandlas vi du'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to is or for that with by be are not as on your you we this which from it personal processed have has will'.split(
      ' ',
    ),
  ),
};

/** Fewer words than this may be a name or a heading. */
const SHORTEST = 8;

/** A text written in another language than the one declared for it; off by default. */
export const mixedLanguage: Rule = {
  meta: {
    code: 'mixed-language',
    severity: 'information',
    offByDefault: true,
    law: ['gdpr:12(1)'],
    authority: 'ohje',
    reads: { prose: 'all' },
    problem: {
      fi: 'Teksti näyttää olevan eri kielellä ({found}) kuin seloste ilmoittaa ({declared}).',
      sv: 'Texten verkar vara på ett annat språk ({found}) än det som anges ({declared}).',
      en: 'The text seems to be in another language ({found}) than the one declared ({declared}).',
    },
    demand: {
      fi: 'Tiedot annetaan helposti ymmärrettävässä muodossa (12 artiklan 1 kohta), ja suuntaviivat WP260 suosittelevat kääntämään ne lukijan kielelle: käännä teksti tai merkitse sen kieli.',
      sv: 'Informationen ska vara begriplig (artikel 12.1), och riktlinjerna WP260 rekommenderar att den översätts till läsarens språk: översätt texten eller ange dess språk.',
      en: 'Information is to be intelligible (Article 12(1)), and the guidelines WP260 recommend translating it into the reader’s language: translate the text or mark its language.',
    },
  },
  *check(view) {
    for (const prose of view.prose()) {
      const found = otherLanguage(prose);
      if (!found) continue;
      yield {
        path: prose.path,
        span: { start: 0, end: prose.text.trimEnd().length },
        data: { found, declared: prose.language },
      };
    }
  },
};

/** The language the text plainly is in, where it is not the declared one. */
function otherLanguage(prose: Prose): Language | undefined {
  const written = prose.match.text.match(/\p{L}+/gu) ?? [];
  // words in capitals are names, which have no language here
  const words = written.filter((word) => !/^\p{Lu}/u.test(word));
  if (words.length < SHORTEST || words.length * 2 < written.length) return undefined;
  const count = (language: Language): number => words.filter((word) => COMMON[language].has(word)).length;
  const declared = count(prose.language);
  return LANGUAGES.find(
    (language) => language !== prose.language && count(language) >= 3 && count(language) > 4 * declared,
  );
}
