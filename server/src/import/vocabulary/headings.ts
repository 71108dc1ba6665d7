import { LANGUAGES, type Language } from '../../language';
import type { Topic } from '../topics';
import { everydayHeadings } from './headings-everyday';
import { generalHeadings } from './headings-general';
import { headHeadings } from './headings-head';
import { registerHeadings } from './headings-register';
import { rightsHeadings } from './headings-rights';

/** A topic with the pattern that finds its words in a heading in lower case; the last word is found whole. */
export interface HeadingPattern {
  readonly topic: Topic;
  readonly isGeneric: boolean;
  readonly pattern: RegExp;
}

const tables = [
  ...everydayHeadings,
  ...headHeadings.slice(0, 3),
  ...rightsHeadings,
  ...headHeadings.slice(3),
  ...registerHeadings,
  ...generalHeadings,
];

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

/** Words that headings are padded with and that name no topic: whole words, and the beginnings of words. */
export const fillers: Readonly<Record<Language, RegExp>> = {
  fi: padding(
    'ja|sekä|tai|eli|on|ovat|eu|eu:n|eta|eta:n|eta-alueen|gdpr|mikä|mitä|mitkä|mitkä|miten|mistä|mihin|kuka|sen|niiden|me|saa|voi',
    '(?:henkilö|asiakas|jäsen)?rekister[ie]|(?:henkilö|asiakas|jäsen)?tie(?:to|do)|käsitte|säännönmukai|säännölli|koskev|asioi?s|asiat|asiassa|periaat|mahdolli|yleinen|yleise|oikeu|ulkopuol|alueen|maihin|kuinka|rekisteröi|liittyv|peruste|ryhmä|ryhmi|kategor|suorit|muut|sinu|meidän|kerääm|käyttö|yritykse|yhtiö|tämä|näi|siihen|verkkosivu|sivusto|palvelu|vaati|pyytä|saada|tehdä|aika|ajat|kriteer|määrit|tietosuoja|yhteystie|pitäm|kolman|osapuol|asiakaspalvelu|organisatori|tekni[st]|käytettäv|keräämi|ylläpi|ylläpidon|kuvaa|tämän|minulla|minun|minu(?=st)|euroop|unioni|talousalue|kansainväli|järjestö|organisaati|lakisää|kuvau|toimi|toteut|kunna|kaupungi|henkilö|sisältä|nimi|nimen|asiakkaa|jäsen|potilaa|järjestelm',
  ),
  sv: padding(
    'och|eller|samt|för|av|i|om|som|den|det|de|till|på|ditt|dina|vår|våra|hur|vad|vem|vilka|är|gäller|eu|ees|med|vi|du|oss|vid|ur|när|vill|kan|så|var|dig|min|mina|jag|från|en|ett|sin|sina|enligt|gdpr',
    '(?:person)?uppgift|användning|upprätthåll|flyttning|åtgärd|insaml|grupp|man(?!\\p{L})|tredje|part|registr|register|behandl|regelmässig|regelenlig|regelbund|allmän|rätt|princip|ärenden|gällande|utanför|data|övrig|andra|information|länder|land|kriteri|period|tider|webbplats|tjänst|hanter|personer|kunde?|medlem|bolag|företage|förening|system|europeisk|samarbetsområd|personens|administrer|registrering|innehav|regulj|ordinarie|cookie|använd|integritet',
  ),
  en: padding(
    'and|or|of|the|to|for|in|on|under|gdpr|my|there|about|via|through|your|our|we|you|what|how|who|which|is|are|with|by|from|do|does|their|its|it|eu|eea|this|that|these|use|be|being|any|an|a',
    'personal|data|measure|gather|handl|personnel|receiv|third|part(?:y|ies)|delet|notice|privacy|polic|user|security|organi[sz]ational|international|regist(?:er|ry)|file|process|regular|general|right|principle|other|information|subject|outside|countr|area|criteri|period|website|service|company|stored|kept|held|used|collect|keeping|customer|client|member|responsib|person|have|handling|matters?|concern|regard|relat|connect|protection|describ|descript|tracking|practice|track|online|address|name|contact|detail|basis|legal|categor|type|group',
  ),
};

function padding(words: string, beginnings: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:(?:${words})(?![\\p{L}])|(?:${beginnings})[\\p{L}]*(?:[:’'][\\p{L}]+)?)`, 'gu');
}

/** Turns the beginnings of words into a pattern that finds the words. */
function wordsBeginning(beginnings: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${beginnings})[\\p{L}]*(?:[:’'][\\p{L}]+)?`, 'gu');
}

function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}
