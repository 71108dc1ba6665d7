/** The typed notice over the YAML tree: its format, its form check, its texts. */
export { checkDigitHolds, isBusinessId } from './business-id';
export { checkForm } from './check-form';
export { isNoticeName, isNoticeText, languageInText } from './detect';
export { dateMeant, dayAfter, isoDate, writtenDate } from './dates';
export {
  approximateDays,
  durationsIn,
  parseDuration,
  sameDuration,
  writtenDuration,
  type Duration,
  type DurationMention,
} from './duration';
export { formatDictionary, formatKeys, noticeShape, shapeAt, topLevelKeys, type Shape } from './format';
export { keyDoc, keyDocsChecked, valueDoc, type KeyDoc } from './key-docs';
export { LANGUAGES, isLanguage, type Language, type Translated } from '../language';
export { definitionsOf, foldName, namesOf, placesOf, type Name, type NameKind } from './names';
export { nearest } from './nearest';
export { keysMeant, valueMeant } from './vocabulary';
export { Notice, hasContent, isTranslated, textIn, type Register } from './notice';
export { RIGHTS, type Right } from './rights';
export { Section, registerSection, topSection } from './section';
export { STANDARD_CLAUSE, languageAt, matchTextOf, sectionOf, type MatchText, type Prose } from './prose';
export { sentencesOf, type Sentence } from './sentences';
