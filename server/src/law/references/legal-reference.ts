/** What a finding of legal references takes and gives. */

import type { ReferenceFlag } from './acts/act-words';

/** One mention of the law. */
export interface LegalReference {
  readonly text: string;
  /** UTF-16 offset in the input. */
  readonly start: number;
  readonly end: number;
  /** What it refers to; several for a list. */
  readonly targets: readonly string[];
  /** The act is named in the mention itself, not inherited. */
  readonly explicitAct: boolean;
  readonly flags: readonly ReferenceFlag[];
}

/** What the caller knows beside the text. */
export interface FindOptions {
  /** Language of the text; the forms of all three are understood anyway, it only breaks ties. */
  readonly language?: 'fi' | 'sv' | 'en';
  /** Act in force from an earlier paragraph or heading: a target without a provision. */
  readonly inherited?: string;
}
