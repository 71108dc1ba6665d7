import type { Language } from '../notice';
import { authorityFile, type AuthorityAddress, type StaleDetail } from './data';

const { authority, stale } = authorityFile;

/** Contact details of the Data Protection Ombudsman that notices still carry though they are no longer current. */
export const staleAuthorityDetails: readonly StaleDetail[] = stale;

/** The Ombudsman's visiting address in a language. */
export function authorityVisitingAddress(language: Language): AuthorityAddress {
  return authority.visitingAddress[language];
}

/** The Ombudsman's postal address in a language. */
export function authorityPostalAddress(language: Language): AuthorityAddress {
  return authority.postalAddress[language];
}

/** The Ombudsman's switchboard, as its own page writes it. */
export const authoritySwitchboard: string = authority.phones[0]?.number ?? '';

/** The Ombudsman's e-mail address. */
export const authorityEmail: string = authority.email;
