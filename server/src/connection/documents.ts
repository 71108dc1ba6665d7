import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis } from '../analysis';
import type { Language } from '../notice';
import type { Settings } from './settings';

/** The open documents' analyses: one for each version, made when first asked for. The only cache there is. */
export class Analyses {
  readonly #byUri = new Map<
    string,
    { readonly version: number; readonly settings: Settings; readonly analysis: Analysis }
  >();

  constructor(private readonly settings: () => Settings) {}

  /** The analysis of a document as it now is. */
  of(document: TextDocument): Analysis {
    const settings = this.settings();
    const known = this.#byUri.get(document.uri);
    if (known && known.version === document.version && known.settings === settings) return known.analysis;
    const analysis = analyse(document, settings.analysis);
    this.#byUri.set(document.uri, { version: document.version, settings, analysis });
    return analysis;
  }

  /** The language in which the reader of a document is spoken to. */
  language(analysis: Analysis): Language {
    const { language } = this.settings();
    return language === 'auto' ? analysis.notice.primaryLanguage : language;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }
}

/** Uses the analysis of an open document, with the language its reader is spoken to in; null where it is not open. */
export type WithAnalysis = <Result>(
  uri: string,
  use: (analysis: Analysis, language: Language) => Result,
) => Result | null;
