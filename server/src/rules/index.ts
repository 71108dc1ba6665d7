import { accessFeeWithinYear } from './access-fee-within-year';
import { accessOnceAYear } from './access-once-a-year';
import { adequacyNotInForce } from './adequacy-not-in-force';
import { analyticsAnonymousClaim } from './analytics-anonymous-claim';
import { authorityNotNamed } from './authority-not-named';
import { basesNotLinked } from './bases-not-linked';
import { blanketErasureDenial } from './blanket-erasure-denial';
import { browserSettingsCookieConsent } from './browser-settings-cookie-consent';
import { businessIdVatForm } from './business-id-vat-form';
import { childConsentAge } from './child-consent-age';
import { consentByUse } from './consent-by-use';
import { contradictoryDisclosure } from './contradictory-disclosure';
import { contradictoryRetention } from './contradictory-retention';
import { contradictoryTransfer } from './contradictory-transfer';
import { controllerDecidesAccess } from './controller-decides-access';
import { copyFeeOrReason } from './copy-fee-or-reason';
import { criminalDataNoBasis } from './criminal-data-no-basis';
import { danglingCrossReference } from './dangling-cross-reference';
import { dateOrder } from './date-order';
import { discontinuedService } from './discontinued-service';
import { duplicateSection } from './duplicate-section';
import { dutyOnDataSubject } from './duty-on-data-subject';
import { emarketingWithoutConsent } from './emarketing-without-consent';
import { emptySection } from './empty-section';
import { futureDate } from './future-date';
import { headingContentMismatch } from './heading-content-mismatch';
import { henkilotunnusBasisMissing } from './henkilotunnus-basis-missing';
import { idDocumentRequired } from './id-document-required';
import { identityCodeOnlyIdentification } from './identity-code-only-identification';
import { impliedCookieConsent } from './implied-cookie-consent';
import { inPersonAccessOnly } from './in-person-access-only';
import { invalidBusinessId } from './invalid-business-id';
import { invalidEmail } from './invalid-email';
import { invalidPhone } from './invalid-phone';
import { invalidPostalCode } from './invalid-postal-code';
import { legalBasisContradiction } from './legal-basis-contradiction';
import { legalStateOld } from './legal-state-old';
import { legitimateInterestPublicAuthority } from './legitimate-interest-public-authority';
import { longSentence } from './long-sentence';
import { missingAccessRight } from './missing-access-right';
import { missingAutomatedDecisionInfo } from './missing-automated-decision-info';
import { missingBasisInLaw } from './missing-basis-in-law';
import { missingComplaintRight } from './missing-complaint-right';
import { missingContact } from './missing-contact';
import { missingControllerContact } from './missing-controller-contact';
import { missingCookieConsent } from './missing-cookie-consent';
import { missingCookieDetails } from './missing-cookie-details';
import { missingDataCategories } from './missing-data-categories';
import { missingDirectMarketingObjection } from './missing-direct-marketing-objection';
import { missingDpo } from './missing-dpo';
import { missingErasureRight } from './missing-erasure-right';
import { missingJointControllerArrangement } from './missing-joint-controller-arrangement';
import { missingLegalBasis } from './missing-legal-basis';
import { missingLegitimateInterest } from './missing-legitimate-interest';
import { missingObjectionRight } from './missing-objection-right';
import { missingPortabilityRight } from './missing-portability-right';
import { missingProvisionRequirement } from './missing-provision-requirement';
import { missingPurpose } from './missing-purpose';
import { missingRecipients } from './missing-recipients';
import { missingRectificationRight } from './missing-rectification-right';
import { missingRepresentative } from './missing-representative';
import { missingRestrictionRight } from './missing-restriction-right';
import { missingRetention } from './missing-retention';
import { missingRights } from './missing-rights';
import { missingSafeguardCopy } from './missing-safeguard-copy';
import { missingSource } from './missing-source';
import { missingTransferInfo } from './missing-transfer-info';
import { missingTranslation } from './missing-translation';
import { missingWithdrawConsent } from './missing-withdraw-consent';
import { mixedLanguage } from './mixed-language';
import { nonexistentProvision } from './nonexistent-provision';
import { objectionNotSeparate } from './objection-not-separate';
import { oldStandardClauses } from './old-standard-clauses';
import { openEndedList } from './open-ended-list';
import { outdatedAuthorityName } from './outdated-authority-name';
import { outdatedDocumentType } from './outdated-document-type';
import { personalIdentityCode } from './personal-identity-code';
import { privacyShield } from './privacy-shield';
import { profilingContradiction } from './profiling-contradiction';
import { profilingNotExplained } from './profiling-not-explained';
import { publicationOptOut } from './publication-opt-out';
import { renamedAct } from './renamed-act';
import { repealedEprivacyAct } from './repealed-eprivacy-act';
import { repealedLegalBasis } from './repealed-legal-basis';
import { repealedPersonalDataAct } from './repealed-personal-data-act';
import { responseTimeTooLong } from './response-time-too-long';
import { retentionAccountingStart } from './retention-accounting-start';
import { retentionLawMismatch } from './retention-law-mismatch';
import { reviewOverdue } from './review-overdue';
import { rightNotApplicable } from './right-not-applicable';
import { safeHarbour } from './safe-harbour';
import { signedRequestRequired } from './signed-request-required';
import { sourcePublicOrNot } from './source-public-or-not';
import { specialCategoryNoBasis } from './special-category-no-basis';
import { staleAuthorityContact } from './stale-authority-contact';
import { templatePlaceholder } from './template-placeholder';
import { transferCountryUnnamed } from './transfer-country-unnamed';
import { transferWithoutSafeguard } from './transfer-without-safeguard';
import { undeclaredTransfer } from './undeclared-transfer';
import { vagueRecipients } from './vague-recipients';
import { vagueRetention } from './vague-retention';
import { vagueWording } from './vague-wording';
import { writtenRequestRequired } from './written-request-required';
import { wrongActNumber } from './wrong-act-number';
import { wrongLawNamed } from './wrong-law-named';
import type { Rule } from './rule';

export { headNumbersIn, mentionedPartsIn } from './shared/cross-references';
export { SOURCE_SECTIONS, sourcesOf, type Sources } from './shared/data-sources';
export { declaredMarketing, marketingInWords } from './shared/direct-marketing';
export { basesOf, LEGAL_BASIS_SECTIONS } from './shared/legal-bases';
export { RIGHT_GROUNDS_SECTIONS, standingOf, type Standing } from './shared/rights-of-register';
export {
  runRule,
  type Reads,
  type Rule,
  type RuleContext,
  type RuleFinding,
  type RuleMeta,
  type RuleResult,
} from './rule';
export { isRuleOption, readRuleOptions, ruleOptionLimits, type RuleOptions } from './options';
export { sentencesOf } from './shared/sentences';
export { UndeclaredReadError, viewFor, type RegisterView, type RuleView } from './view';

/** Every legal rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  accessFeeWithinYear,
  accessOnceAYear,
  adequacyNotInForce,
  analyticsAnonymousClaim,
  authorityNotNamed,
  basesNotLinked,
  blanketErasureDenial,
  browserSettingsCookieConsent,
  businessIdVatForm,
  childConsentAge,
  consentByUse,
  contradictoryDisclosure,
  contradictoryRetention,
  contradictoryTransfer,
  controllerDecidesAccess,
  copyFeeOrReason,
  criminalDataNoBasis,
  danglingCrossReference,
  dateOrder,
  discontinuedService,
  duplicateSection,
  dutyOnDataSubject,
  emarketingWithoutConsent,
  emptySection,
  futureDate,
  headingContentMismatch,
  henkilotunnusBasisMissing,
  idDocumentRequired,
  identityCodeOnlyIdentification,
  impliedCookieConsent,
  inPersonAccessOnly,
  invalidBusinessId,
  invalidEmail,
  invalidPhone,
  invalidPostalCode,
  legalBasisContradiction,
  legalStateOld,
  legitimateInterestPublicAuthority,
  longSentence,
  missingAccessRight,
  missingAutomatedDecisionInfo,
  missingBasisInLaw,
  missingComplaintRight,
  missingContact,
  missingControllerContact,
  missingCookieConsent,
  missingCookieDetails,
  missingDataCategories,
  missingDirectMarketingObjection,
  missingDpo,
  missingErasureRight,
  missingJointControllerArrangement,
  missingLegalBasis,
  missingLegitimateInterest,
  missingObjectionRight,
  missingPortabilityRight,
  missingProvisionRequirement,
  missingPurpose,
  missingRecipients,
  missingRectificationRight,
  missingRepresentative,
  missingRestrictionRight,
  missingRetention,
  missingRights,
  missingSafeguardCopy,
  missingSource,
  missingTransferInfo,
  missingTranslation,
  missingWithdrawConsent,
  mixedLanguage,
  nonexistentProvision,
  objectionNotSeparate,
  oldStandardClauses,
  openEndedList,
  outdatedAuthorityName,
  outdatedDocumentType,
  personalIdentityCode,
  privacyShield,
  profilingContradiction,
  profilingNotExplained,
  publicationOptOut,
  renamedAct,
  repealedEprivacyAct,
  repealedLegalBasis,
  repealedPersonalDataAct,
  responseTimeTooLong,
  retentionAccountingStart,
  retentionLawMismatch,
  reviewOverdue,
  rightNotApplicable,
  safeHarbour,
  signedRequestRequired,
  sourcePublicOrNot,
  specialCategoryNoBasis,
  staleAuthorityContact,
  templatePlaceholder,
  transferCountryUnnamed,
  transferWithoutSafeguard,
  undeclaredTransfer,
  vagueRecipients,
  vagueRetention,
  vagueWording,
  writtenRequestRequired,
  wrongActNumber,
  wrongLawNamed,
];

const byCode = new Map(rules.map((rule) => [rule.meta.code, rule]));

/** A rule by its code. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}
