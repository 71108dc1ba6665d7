import files from 'seloste:law';
import type { Language, Translated } from '../notice';

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
  /** Names the act no longer bears, with the first day on which each was no longer right. */
  readonly formerNames?: readonly (Translated & { readonly until: string })[];
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
  readonly otherNames?: readonly string[];
}

interface AdequacyEntry extends CountryEntry {
  readonly kind?: 'organisation';
  /** The number in each language's form; printed only with `numberCertainty` A or B. */
  readonly decision?: Translated;
  readonly numberCertainty?: string;
  readonly celex?: string;
  /** Day of the decision, and last day of validity where it has one (ISO dates). */
  readonly date: string;
  readonly validTo?: string;
  /** What a recipient must be for the decision to cover it: on the list of the Data Privacy Framework. */
  readonly requires?: 'dpf';
  readonly limitedTo?: Translated;
  readonly note?: Translated;
  readonly certainty: string;
}

export const countryFile = files['countries'] as {
  readonly checked: string;
  readonly eea: { readonly members: readonly CountryEntry[]; readonly territories?: readonly CountryEntry[] };
  readonly adequacy: readonly AdequacyEntry[];
  readonly others: readonly CountryEntry[];
};

/** What is said after a fact that is not read in a primary text; nothing for certainty A. */
export function certaintyNote(certainty: string | undefined): Translated | undefined {
  return certainty ? actFile.certaintyNotes[certainty] : undefined;
}

/** The earliest day on which any of the law data was checked: what the reader is told. */
export const lawChecked: string =
  [gdprArticles.checked, actFile.checked, ...summaryFiles.map((file) => file.checked)].sort()[0] ?? '';

/** What may change the law a notice rests on, and had not been settled when the data was checked. */
export interface OpenMatter {
  readonly id: string;
  readonly title: Translated;
  readonly text: Translated;
  /** The provisions it would change, as targets. */
  readonly affects: readonly string[];
}

/** The open matters, as they were on the day of checking. */
export const openMatters = (files['status'] as { readonly open: readonly OpenMatter[] }).open;

/** An address of the supervisory authority, in one language. */
export interface AuthorityAddress {
  readonly street?: string;
  readonly box?: string;
  readonly postalCode: string;
  readonly town: string;
}

/** A detail of the authority that is no longer current, and which current detail took its place. */
export interface StaleDetail {
  readonly kind: 'street' | 'postalCode' | 'box' | 'phone' | 'fax' | 'email';
  readonly values: readonly string[];
  readonly now: string | null;
}

export const authorityFile = files['authority'] as {
  readonly checked: string;
  readonly authority: {
    readonly names: Translated;
    readonly visitingAddress: Readonly<Record<Language, AuthorityAddress>>;
    readonly postalAddress: Readonly<Record<Language, AuthorityAddress>>;
    readonly phones: readonly { readonly id: string; readonly number: string }[];
    readonly email: string;
  };
  readonly stale: readonly StaleDetail[];
};

/** A body that no longer exists under a name notices still carry. */
export interface FormerBody {
  readonly names: Translated;
  /** Who has the name or the task today; null where nobody has. */
  readonly now: Translated | null;
  /** The first day on which the name was no longer right. */
  readonly until: string;
  readonly certainty: string;
}

export const formerBodies = (files['former-bodies'] as { readonly bodies: readonly FormerBody[] }).bodies;

/** A service that has been shut down. */
export interface DiscontinuedService {
  readonly id: string;
  readonly names: readonly string[];
  readonly since: string;
}

export const discontinuedServices = (
  files['discontinued-services'] as { readonly services: readonly DiscontinuedService[] }
).services;

/** A service and the company behind it; see the head of schemas/law/services.yaml for what each field means. */
export interface ServiceEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly entity: string;
  readonly country: string;
  readonly group?: string;
  readonly role: 'käsittelijä' | 'rekisterinpitäjä' | 'yhteisrekisterinpitäjä';
  /** What a transfer usually rests on, by its name in the format, where it has been checked. */
  readonly transferGround?: string;
  readonly certainty: 'A' | 'B' | 'C';
  readonly checked: string;
  /** The page that names the company or its role; none where none was read. */
  readonly source?: string;
}

export const serviceFile = files['services'] as {
  readonly checked: string;
  readonly services: readonly ServiceEntry[];
};

/** A retention period that rests on a provision; see the head of schemas/law/retention.yaml for what each field means. */
export interface RetentionRule {
  readonly id: string;
  readonly title: Translated;
  readonly data: Translated;
  /** A length of time with its starting point, or a criterion. */
  readonly period?: Translated;
  readonly start?: Translated;
  readonly criterion?: Translated;
  readonly basis: Translated;
  readonly kind: 'atLeast' | 'limit' | 'claims';
  readonly law?: readonly string[];
  readonly link?: string;
  readonly certainty: 'A' | 'B' | 'C';
  readonly source: string;
}

const retentionFile = files['retention'] as {
  readonly checked: string;
  readonly rules: readonly RetentionRule[];
};

/** The retention periods that rest on a provision. */
export const retentionRules: readonly RetentionRule[] = retentionFile.rules;

/** The day they were checked (ISO date). */
export const retentionChecked: string = retentionFile.checked;
