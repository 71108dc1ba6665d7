import type { Preview } from '../../server/src/features/preview';

/** What the page calls its own parts, in the language of the interface, for those who hear them. */
export interface PageLabels {
  readonly language: string;
  readonly page: string;
  readonly languageChoice: string;
  /** Languages by their codes. */
  readonly languageNames: Readonly<Record<string, string>>;
}

/** What the extension tells the preview's page. */
export type ToPage =
  | {
      readonly type: 'render';
      readonly preview: Preview;
      readonly labels: PageLabels;
      readonly uri: string;
      readonly chosenLanguage: string | undefined;
    }
  | { readonly type: 'scroll'; readonly line: number };

/** What the page tells the extension; lines are 0-based. */
export type ToEditor =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly line: number }
  | { readonly type: 'open'; readonly line: number }
  | { readonly type: 'language'; readonly language: string };
