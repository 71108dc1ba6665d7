import type { Fix } from '../finding';
import { isLanguage, shapeAt, topLevelKeys, type Language, type Prose, type Section } from '../notice';
import type { Path } from '../yaml';
import { placeholder } from './shared/placeholder-fix';
import type { Rule, RuleFinding } from './rule';
import type { RuleView } from './view';

const TRANSLATION = { fi: 'teksti suomeksi', sv: 'texten på svenska', en: 'the text in English' } as const;

/** Entries that are prose though they are bare: an item stands for its description. */
const DESCRIBED_ITEMS = new Set(['kayttotarkoitus', 'tietolahde']);

/**
 * A text that lacks one of the languages the notice declares. A bare text stands for all languages where it is a name, an
 * address or a number; where it is prose, it is missing in every language but the first.
 */
export const missingTranslation: Rule = {
  meta: {
    code: 'missing-translation',
    severity: 'warning',
    law: ['gdpr:12(1)'],
    authority: 'ohje',
    reads: { sections: topLevelKeys, prose: 'all' },
    problem: {
      fi: 'Seloste on ilmoitettu monikieliseksi, mutta tästä puuttuu teksti kielellä {languages}.',
      sv: 'Beskrivningen anges vara flerspråkig, men här saknas texten på språket {languages}.',
      en: 'The notice is declared to be multilingual, but the text is missing here in {languages}.',
    },
    demand: {
      fi: 'Tiedot annetaan helposti ymmärrettävässä muodossa (12 artiklan 1 kohta), ja suuntaviivat WP260 suosittelevat kääntämään ne lukijoiden kielille kokonaan: lisää puuttuva kieli tai poista se selosteen kielistä.',
      sv: 'Informationen ska vara begriplig (artikel 12.1), och riktlinjerna WP260 rekommenderar att den översätts i sin helhet till läsarnas språk: lägg till det språk som saknas eller stryk det ur beskrivningens språk.',
      en: 'Information is to be intelligible (Article 12(1)), and the guidelines WP260 recommend translating all of it into the readers’ languages: add the missing language or remove it from the languages of the notice.',
    },
  },
  *check(view) {
    if (view.languages.length < 2) return;
    const texts = textsByPlace(view.prose());
    const written = new Set([...texts.values()].flatMap(({ languages }) => [...languages]));
    // a language nobody has written a word in is one finding, not one for every text
    const absent = view.languages.filter((language) => !written.has(language));
    if (absent.length > 0) yield { path: ['kieli'], part: 'key', data: { languages: absent.join(', ') } };
    const places = placesOf(view);
    const owed = view.languages.filter((language) => written.has(language));
    for (const { path, languages, isBare } of texts.values()) {
      const missing = owed.filter((language) => !languages.has(language));
      if (missing.length > 0) yield finding(path, missing, isBare ? undefined : places(path));
    }
  },
};

interface TranslatedText {
  readonly path: Path;
  readonly languages: Set<Language>;
  readonly isBare: boolean;
}

/** The texts of a notice that are owed in every language, by their places, with the languages they have. */
function textsByPlace(prose: readonly Prose[]): Map<string, TranslatedText> {
  const texts = new Map<string, TranslatedText>();
  for (const { path, language, match } of prose) {
    const last = path[path.length - 1];
    const isTranslation = typeof last === 'string' && isLanguage(last);
    if (!isTranslation && !isBareProse(path, match.text)) continue;
    const place = isTranslation ? path.slice(0, -1) : path;
    const known = texts.get(place.join('/')) ?? { path: place, languages: new Set<Language>(), isBare: !isTranslation };
    known.languages.add(language);
    texts.set(place.join('/'), known);
  }
  return texts;
}

/** True for a bare text that is prose by its place in the format and by its words: not a denial, an address or a name. */
function isBareProse(path: Path, text: string): boolean {
  const shape = shapeAt(path);
  if (!shape?.isMarkdown && !DESCRIBED_ITEMS.has(shape?.definition ?? '')) return false;
  const words = text.replace(/\S*(?:@|:\/\/|www\.)\S*/gu, ' ').match(/\p{Ll}{3,}/gu) ?? [];
  return words.length >= 2;
}

/** @param texts the map of the translations; undefined for a bare text, which has no place for one */
function finding(path: Path, missing: readonly Language[], texts: Section | undefined): RuleFinding {
  const toAdd = texts ? missing.filter((language) => !texts.get(language).exists) : [];
  return {
    path,
    part: 'key',
    data: { languages: missing.join(', ') },
    fixes: toAdd.map((language) => addLanguage(path, language)),
  };
}

/** The look-up of places by their paths; a list's items are listed once, since a notice may have very many. */
function placesOf(view: RuleView): (path: Path) => Section | undefined {
  const known = new Map<string, Section | undefined>();
  const place = (path: Path): Section | undefined => {
    const key = path.join('/');
    if (known.has(key)) return known.get(key);
    const step = path[path.length - 1];
    const parent = path.length > 1 ? place(path.slice(0, -1)) : undefined;
    if (typeof step === 'string') known.set(key, path.length > 1 ? parent?.get(step) : view.section(step));
    else for (const item of parent?.items ?? []) known.set(item.path.join('/'), item);
    return known.get(key);
  };
  return place;
}

function addLanguage(path: Path, language: Language): Fix {
  return {
    title: {
      fi: `Lisää kieli ”${language}” täydennettäväksi`,
      sv: `Lägg till språket ”${language}” att fylla i`,
      en: `Add the language “${language}” to be filled in`,
    },
    change: { kind: 'insert', path, key: language, value: placeholder(TRANSLATION, language) },
    needsFacts: true,
  };
}
