import type { Analysis } from '../analysis';
import type { Language } from '../notice';
import { noticePage } from '../render';
import { toFillIn } from './overview';

/** The notice as it is published: one HTML page by itself, which a browser can print to PDF. */
export interface PublishedPage {
  readonly html: string;
  readonly language: Language;
  /** The languages the notice is written in. */
  readonly languages: readonly Language[];
  /** Why the page cannot be trusted to hold what the file says; undefined where it does. */
  readonly problem?: 'not-notice' | 'broken';
  /** How many places of a template are still to be filled in. */
  readonly toFillIn: number;
}

/** @param language the language of the page; undefined for the notice's first */
export function publishedPage(analysis: Analysis, language: Language | undefined): PublishedPage {
  const { notice } = analysis;
  const chosen = language ?? notice.primaryLanguage;
  const problem = problemOf(analysis);
  return {
    html: noticePage(notice, chosen),
    language: chosen,
    languages: notice.languages,
    ...(problem ? { problem } : {}),
    toFillIn: toFillIn(analysis).length,
  };
}

/** Of broken YAML a part is read, and the page would lack the rest without a word. */
function problemOf({ notice, findings }: Analysis): PublishedPage['problem'] {
  if (findings.some(({ finding, severity }) => finding.code.startsWith('yaml/') && severity === 'error'))
    return 'broken';
  return notice.isDeclared ? undefined : 'not-notice';
}
