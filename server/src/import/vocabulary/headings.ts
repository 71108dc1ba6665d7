import { LANGUAGES, type Language } from '../../language';
import type { Topic } from '../topics';
import { headHeadings } from './headings-head';
import { registerHeadings } from './headings-register';
import { rightsHeadings } from './headings-rights';

/** A topic with the pattern that finds its words in a heading in lower case; the last word is found whole. */
export interface HeadingPattern {
  readonly topic: Topic;
  readonly isGeneric: boolean;
  readonly pattern: RegExp;
}

const tables = [...headHeadings.slice(0, 3), ...rightsHeadings, ...headHeadings.slice(3), ...registerHeadings];

/** The patterns of each language in the order in which they claim words. */
export const headingPatterns: Readonly<Record<Language, readonly HeadingPattern[]>> = perLanguage((language) =>
  tables.map((words) => ({
    topic: words.topic,
    isGeneric: words.generic === true,
    pattern: wordsBeginning(words[language]),
  })),
);

/** Finds a text that names any topic: most lines name none. */
export const anyHeading: Readonly<Record<Language, RegExp>> = perLanguage(
  (language) => new RegExp(`(?<![\\p{L}])(?:${tables.map((words) => words[language]).join('|')})`, 'u'),
);

/** Words that headings are padded with and that name no topic. */
export const fillers: Readonly<Record<Language, RegExp>> = {
  fi: wordsBeginning(
    '(?:henkilö|asiakas|jäsen)?rekister[ie]|(?:henkilö|asiakas|jäsen)?tie(?:to|do)|käsitte|säännönmukai|säännölli|ja|sekä|tai|eli|koskevi|koskeva|asioissa|asiat|periaat|mahdolli|yleinen|yleise|oikeu|eu|eta|ulkopuol|alueen|maihin|mikä|mitä|mitkä|miten|mistä|mihin|kuinka|kuka|on|ovat|rekisteröi|liittyv|perusteet|ryhmä|ryhmit|kategor|suorittam|muu|muut|sinu|meidän|keräämin|käyttö|yritykse|yhtiön|tämä|näi|siihen|sen|niiden|verkkosivu|sivusto|palvelu|vaatia|pyytää|toteutta|saada|tehdä|aika|ajat|kriteerit|määrittämis|tietosuoja|yhteystie|gdpr|euroopan|unionin|talousalue|kansainväli|järjestö|organisaati|lakisää|kuvaus|toime|toiminn',
  ),
  sv: wordsBeginning(
    '(?:person)?uppgift|registr|register|behandl|och|eller|samt|för|av|i|om|som|den|det|de|till|på|ditt|dina|vår|våra|hur|vad|vem|vilka|är|regelmässig|allmän|rätt|princip|ärenden|gäller|gällande|eu|ees|utanför|data|övrig|andra|information|med|vi|du|oss|länder|kriteri|period|tid|webbplats|tjänst|hanter|land',
  ),
  en: wordsBeginning(
    'personal|data|register|registry|file|process|and|or|of|the|to|for|in|on|your|our|we|you|what|how|who|which|is|are|regular|general|right|principle|other|information|subject|eu|eea|outside|with|by|from|do|does|their|its|countr|area|criteri|period|website|service|company|this|that|these|stored|kept|held|used|collected|use|its|it|keeping|be|being|any',
  ),
};

/** Turns the beginnings of words into a pattern that finds the words. */
function wordsBeginning(beginnings: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${beginnings})[\\p{L}]*(?:[:’'][\\p{L}]+)?`, 'gu');
}

function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}
