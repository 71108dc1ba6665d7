import type { FindingData } from '../finding';
import type { Language } from '../notice';
import type { YamlProblemCode } from '../yaml';
import type { CompletionMessages } from './completion';

/** Codes of findings on the form of a notice. */
export type FormCode =
  | 'schema/missing-key'
  | 'schema/misspelt-key'
  | 'schema/misplaced-key'
  | 'schema/unknown-key'
  | 'schema/key-spelling'
  | 'schema/empty-value'
  | 'schema/wrong-kind'
  | 'schema/unknown-value'
  | 'schema/misspelt-value'
  | 'schema/date-form'
  | 'schema/empty-list'
  | 'schema/repeated-item';

/** Codes of findings on suppressions. */
export type LintCode = 'suppression-without-reason' | 'unused-suppression' | 'unknown-rule';

/** Why no notice was made of a file. */
export type ImportProblemCode =
  /** Nothing in it, or nothing but space. */
  | 'empty'
  /** A password is asked for. */
  | 'encrypted'
  /** Pages that are pictures: there is no text to read. */
  | 'scanned'
  /** More megabytes, characters or pages than are read. */
  | 'too-large'
  | 'too-long'
  | 'too-many-pages'
  /** Elements inside elements beyond what is read. */
  | 'too-deep'
  /** A packed file that would unpack to far more than a document is. */
  | 'archive-bomb'
  /** Named or begun as a format that is read, but broken. */
  | 'malformed'
  /** The binary Word format of before 2007. */
  | 'old-word'
  /** A picture. */
  | 'image'
  /** A format that is not read: a spreadsheet, RTF, a web archive, a program. */
  | 'unsupported'
  /** A notice in our own format, which needs no import. */
  | 'already-notice'
  /** Two versions to pair that are in one language. */
  | 'same-language'
  /** It took more seconds, or more memory, than an import may. */
  | 'too-slow'
  | 'too-heavy'
  /** By the person who had started it. */
  | 'cancelled'
  /** An error of ours. */
  | 'failed';

/** Every sentence and label the tool says in one language. The compiler finds a missing one. */
export interface Messages {
  /** Findings on YAML and on form: what is wrong, what is allowed, what to do. */
  readonly findings: Readonly<Record<YamlProblemCode | FormCode | LintCode, (data: FindingData) => string>>;
  /** The related place of a finding. */
  readonly related: string;
  readonly authority: Readonly<Record<'laki' | 'ratkaisu' | 'ohje' | 'tapa', string>>;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  readonly hover: {
    readonly required: string;
    readonly law: string;
    readonly example: string;
    readonly values: string;
    readonly officialText: string;
    readonly checked: (date: string) => string;
    readonly standardClause: (date: string) => string;
    readonly noSuchProvision: string;
    /** Of an act that is known by its title only; how its number would be written. */
    readonly actByName: (title: string) => string;
    readonly ownWords: string;
  };
  readonly completion: CompletionMessages;
  readonly actions: {
    readonly renameKey: (suggestion: string) => string;
    readonly replaceValue: (suggestion: string) => string;
    readonly insertMissingKey: (key: string) => string;
    readonly suppress: (code: string) => string;
    readonly reason: string;
    readonly fixKind: (code: string) => string;
    readonly fixAll: string;
    readonly rewriteReference: (written: string) => string;
    readonly rewriteReferences: (count: number) => string;
  };
  readonly refactor: {
    readonly textToList: string;
    readonly listToText: string;
    readonly clauseToText: string;
    readonly textToClause: string;
    readonly sameTextToClause: string;
    readonly addTranslation: string;
    readonly addLanguage: (language: Language) => string;
    readonly writeAs: (text: string) => string;
    readonly moveSection: (key: string) => string;
    readonly sortSections: string;
    readonly insertSection: (title: string) => string;
  };
  readonly hints: {
    readonly usually: (decision: string) => string;
    readonly adequacy: (decision: string | undefined, isLimited: boolean) => string;
    readonly adequacyOf: (country: string, decision: string | undefined) => string;
    readonly end: (date: string) => string;
    readonly endOfYear: (date: string, year: number) => string;
    readonly countedFrom: (start: string, end: string) => string;
    readonly countedFromYear: (year: number, end: string) => string;
  };
  readonly overview: {
    readonly findings: (all: number, errors: number) => string;
    readonly noDate: string;
    readonly reviewAdvised: string;
    readonly preview: string;
    readonly export: string;
  };
  readonly rename: {
    readonly nothing: string;
    readonly empty: string;
    readonly oneLine: string;
    readonly taken: (name: string) => string;
    readonly anchor: string;
  };
  readonly preview: {
    readonly untitled: string;
    readonly missing: string;
    readonly unnamed: string;
    readonly drafted: string;
    readonly updated: string;
    readonly reviewed: string;
    readonly version: string;
    readonly yes: string;
    readonly no: string;
    readonly notNotice: string;
    readonly unreadable: string;
  };
  readonly coverage: {
    readonly title: string;
    readonly explanation: string;
    /** The same where no table is to be seen, and where it is. */
    readonly short: string;
    readonly states: Readonly<Record<'mentioned' | 'missing' | 'not-applicable' | 'judge', string>>;
    readonly element: string;
    readonly state: string;
    /** The heading of the reasons, and the reasons where no finding gives one. */
    readonly why: string;
    readonly notApplicable: string;
    readonly silent: string;
    readonly lens: (article: number, missing: number, judge: number) => string;
    readonly noRegisters: string;
    readonly summary: (missing: number) => string;
    /** How many places of a template are still to be filled in; at least one. */
    readonly toFillIn: (places: number) => string;
  };
  /** What a notice file made of an old notice says to the person who goes through it. */
  readonly importing: {
    /** The first comment of the file. */
    readonly head: string;
    /** A remnant of the page that the notice leaves out. */
    readonly leftOut: (line: number, text: string) => string;
    /** A key whose heading the source has, with nothing under it. */
    readonly promised: (line: number) => string;
    /** Something that the tool read from the text and a person must confirm. */
    readonly check: (line: number) => string;
    /** The inside of a placeholder. */
    readonly registerName: string;
    readonly remainder: string;
  };
  /** What is wrong with a file and what to do; `most` is how much is read: megabytes, characters, pages, seconds. */
  readonly importProblems: Readonly<Record<ImportProblemCode, (most: number) => string>>;
  /** The table of an import of several files. */
  readonly importTable: {
    readonly file: string;
    readonly notice: string;
    readonly language: string;
    readonly headings: string;
    readonly unplaced: string;
    readonly summary: (imported: number, files: number) => string;
    /** A file that may not be written over: an option of the command line allows it. */
    readonly exists: (file: string) => string;
    /** The file that would be written is the one that is read. */
    readonly isSource: (file: string) => string;
    readonly nothing: (endings: readonly string[]) => string;
  };
  readonly legalState: {
    readonly open: string;
    readonly stale: (date: string) => string;
  };
  readonly cli: {
    readonly summary: (files: number, errors: number, warnings: number, others: number) => string;
    readonly nothingToCheck: string;
    readonly cannotRead: (file: string, reason: string) => string;
    readonly noFiles: string;
    readonly written: (file: string) => string;
    readonly exists: (file: string) => string;
    readonly cannotWrite: (file: string, reason: string) => string;
    readonly unknownWord: (word: string, allowed: readonly string[]) => string;
  };
}
