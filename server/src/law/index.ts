/** GDPR and Finnish law as data, and the finder of legal references in running text. */
export { adequacyOf, type Adequacy } from './adequacy';
export {
  authorityEmail,
  authorityPostalAddress,
  authoritySwitchboard,
  authorityVisitingAddress,
  staleAuthorityDetails,
} from './authority';
export { cite, citeShort } from './cite';
export { countries, countriesChecked, country, countryName, type Country } from './countries';
export {
  acts,
  certaintyNote,
  discontinuedServices,
  formerBodies,
  lawChecked,
  openMatters,
  retentionChecked,
  retentionRules,
  type Act,
  type ActSection,
  type FormerBody,
  type OpenMatter,
  type RetentionRule,
} from './data';
export { gdprArticle, gdprArticlesFrom, gdprChapter, gdprHas, gdprNote, gdprParts, gdprSummary } from './gdpr';
export { basesNamed, basesReferredTo, type LegalBasis } from './legal-bases';
export { isLawStale, LAW_STALE_MONTHS, openMattersOn } from './legal-state';
export { officialLink } from './links';
export { referencesIn, referencesOf } from './prose-references';
export { serviceByName, services, servicesIn, type Service, type ServiceMention } from './services';
export { thirdCountriesIn, thirdCountry, type CountryMention } from './third-countries';
export { findReferences, formatTarget, parseTarget, titleOfAct, type LegalReference, type Target } from './references';
export { standardForm } from './standard-form';
export { styleOf, writeSection, type ReferenceStyle } from './write-reference';
