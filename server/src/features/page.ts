import type { Analysis } from '../analysis';
import type { Language } from '../notice';
import { noticePage } from '../render';

/** The notice as it is published: one HTML page by itself, which a browser can print to PDF. */
export interface PublishedPage {
  readonly html: string;
  readonly language: Language;
  /** The languages the notice is written in. */
  readonly languages: readonly Language[];
}

/** @param language the language of the page; undefined for the notice's first */
export function publishedPage({ notice }: Analysis, language: Language | undefined): PublishedPage {
  const chosen = language ?? notice.primaryLanguage;
  return { html: noticePage(notice, chosen), language: chosen, languages: notice.languages };
}
