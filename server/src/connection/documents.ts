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

  /** @param settings those of a file by its address */
  constructor(private readonly settings: (uri: string) => Settings) {}

  /** The analysis of a document as it now is. */
  of(document: TextDocument): Analysis {
    const settings = this.settings(document.uri);
    const known = this.#byUri.get(document.uri);
    if (known && known.version === document.version && known.settings === settings) return known.analysis;
    const analysis = analyse(document, settings.analysis);
    this.#byUri.set(document.uri, { version: document.version, settings, analysis });
    return analysis;
  }

  /** The analysis of a file that is not open; it is not kept. */
  ofFile(file: TextDocument): Analysis {
    return analyse(file, this.settings(file.uri).analysis);
  }

  /** The language in which the reader of a document is spoken to. */
  language(analysis: Analysis): Language {
    const { language } = this.settings(analysis.text.uri);
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
