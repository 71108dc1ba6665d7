import files from 'seloste:law';
import type { Translated } from '../notice';

/** The law data files as they are written (schemas/law/), typed. */

export interface GdprArticle {
  readonly article: number;
  readonly chapter: string;
  readonly title: Translated;
}

interface GdprArticles {
  readonly source: string;
  readonly checked: string;
  readonly articles: readonly GdprArticle[];
}

interface GdprStructure {
  readonly recitals: number;
  readonly chapters: readonly { roman: string; title: Translated; from: number; to: number }[];
  /** Article → paragraph (`-` where paragraphs are not numbered) → points. */
  readonly articles: Readonly<Record<string, Readonly<Record<string, { readonly points?: readonly string[] }>>>>;
}

interface SummaryFile {
  readonly act: string;
  readonly checked: string;
  readonly source: string;
  readonly summaries: Readonly<Record<string, Translated>>;
  readonly notes?: Readonly<Record<string, Translated>>;
}

export interface ActSection {
  readonly title?: { readonly fi?: string; readonly sv?: string; readonly en?: string };
  readonly summary?: Translated;
  readonly note?: Translated;
  readonly certainty?: string;
  /** What governs the matter now, where the Act is repealed. */
  readonly now?: readonly string[];
}

export interface Act {
  readonly id: string;
  readonly names: Translated;
  readonly status: Translated;
  readonly certainty: string;
  readonly inForceFrom?: string;
  /** The first day the act is no longer in force. */
  readonly repealedFrom?: string;
  readonly replacedBy?: readonly string[];
  readonly sections?: Readonly<Record<string, ActSection>>;
}

export const gdprArticles = files['gdpr-articles'] as GdprArticles;
export const gdprStructure = files['gdpr-structure'] as GdprStructure;

const summaryFiles = Object.entries(files)
  .filter(([name]) => name.startsWith('summaries/'))
  .map(([, file]) => file as SummaryFile);

/** Summaries by provision as it is cited (`6(1)(f)`). */
export const gdprSummaries: ReadonlyMap<string, Translated> = new Map(
  summaryFiles.flatMap((file) => Object.entries(file.summaries)),
);

/** Cautions by provision: what a reader must know before relying on a citation. */
export const gdprNotes: ReadonlyMap<string, Translated> = new Map(
  summaryFiles.flatMap((file) => Object.entries(file.notes ?? {})),
);

const actFile = files['acts'] as {
  readonly checked: string;
  readonly acts: readonly Act[];
  readonly certaintyNotes: Readonly<Record<string, Translated>>;
};
export const acts: ReadonlyMap<string, Act> = new Map(actFile.acts.map((act) => [act.id, act]));

interface CountryEntry {
  readonly code: string;
  readonly names: Translated;
}

export const countryFile = files['countries'] as {
  readonly checked: string;
  readonly eea: { readonly members: readonly CountryEntry[]; readonly territories?: readonly CountryEntry[] };
  readonly adequacy: readonly CountryEntry[];
  readonly others: readonly CountryEntry[];
};

/** What is said after a fact that is not read in a primary text; nothing for certainty A. */
export function certaintyNote(certainty: string | undefined): Translated | undefined {
  return certainty ? actFile.certaintyNotes[certainty] : undefined;
}

/** The earliest day on which any of the law data was checked: what the reader is told. */
export const lawChecked: string =
  [gdprArticles.checked, actFile.checked, ...summaryFiles.map((file) => file.checked)].sort()[0] ?? '';
