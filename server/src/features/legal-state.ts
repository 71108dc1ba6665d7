import { isLawStale, lawChecked, openMatters } from '../law';
import { messages } from '../messages';
import { writtenDate, type Language } from '../notice';

/** How fresh the law is that a notice is judged by, in the reader's language. */
export interface LegalState {
  /** When it was checked. */
  readonly checked: string;
  /** A caution, where that is more than six months ago. */
  readonly stale: string | undefined;
  /** What may still change, as it was then. */
  readonly open: readonly { readonly title: string; readonly text: string }[];
}

/** @param asOf the day whose law applies (ISO date) */
export function legalState(asOf: string, language: Language): LegalState {
  const labels = messages(language);
  const date = writtenDate(lawChecked, language);
  return {
    checked: labels.hover.checked(date),
    stale: isLawStale(asOf) ? labels.legalState.stale(date) : undefined,
    open: openMatters.map(({ title, text }) => ({ title: title[language], text: text[language] })),
  };
}

/** The same in a few lines of text: for a status bar and a terminal. */
export function legalStateLines(asOf: string, language: Language): string[] {
  const { checked, stale, open } = legalState(asOf, language);
  const pending = open.map(({ title }) => title).join('; ');
  return [checked, ...(stale ? [stale] : []), `${messages(language).legalState.open}: ${pending}.`];
}
