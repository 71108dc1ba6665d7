/** GDPR and Finnish law as data, and the finder of legal references in running text. */
export { cite } from './cite';
export { country, countryName, type Country } from './countries';
export { acts, certaintyNote, lawChecked, type Act, type ActSection } from './data';
export { gdprArticle, gdprChapter, gdprHas, gdprNote, gdprParts, gdprSummary } from './gdpr';
export { officialLink } from './links';
export { findReferences, formatTarget, parseTarget, type LegalReference, type Target } from './references';
