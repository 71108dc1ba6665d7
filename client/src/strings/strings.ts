/** What the client itself says, in one language; the server's sentences are its own. The compiler finds a missing one. */
export interface ClientStrings {
  readonly renameOffer: (name: string) => string;
  readonly rename: string;
  readonly notNow: string;
  readonly never: string;
  readonly renameFailed: (name: string) => string;
  readonly previewTitle: (name: string) => string;
  readonly noNotice: string;
  readonly serverFailed: string;
  readonly showLog: string;
  readonly restarted: string;
  readonly reportCopied: string;
  readonly languageChoice: string;
  /** The languages by their codes, as they are called in this one. */
  readonly languageNames: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly loading: string;
  readonly whichSection: string;
  readonly noSections: string;
  readonly newNotice: {
    readonly title: string;
    readonly type: string;
    readonly registers: string;
    readonly usual: string;
    readonly others: string;
    readonly languages: string;
    readonly bases: (register: string) => string;
    readonly proposed: string;
    readonly pickOne: string;
    readonly pickMany: string;
    readonly chooseOne: string;
    readonly name: string;
    readonly businessId: string;
    readonly businessIdWrong: string;
    readonly email: string;
    readonly emailWrong: string;
    readonly optional: string;
    readonly failed: string;
  };
  readonly exports: {
    readonly title: string;
    readonly language: string;
    readonly saved: (name: string) => string;
    /** Saved, with places of a template that are not filled in. */
    readonly savedUnfinished: (name: string, places: number) => string;
    readonly broken: string;
    readonly problems: string;
    readonly open: string;
    readonly failed: string;
    readonly notWritten: string;
  };
  readonly imports: {
    readonly title: string;
    readonly button: string;
    readonly filter: string;
    readonly importing: (name: string) => string;
    readonly importingSeveral: string;
    readonly imported: (headings: number, unplaced: number) => string;
    readonly importedSeveral: (done: number, files: number) => string;
    readonly nothing: (endings: string) => string;
    readonly cancelled: string;
    readonly summaryName: string;
    readonly clipboardEmpty: string;
    readonly clipboardName: string;
    /** What a link from a notice's comment to a line of its source does. */
    readonly showLine: string;
    readonly pasteAsNotice: string;
  };
  readonly checks: {
    readonly title: string;
    readonly found: (notices: number, errors: number, warnings: number, remarks: number) => string;
    readonly cancelled: string;
    readonly show: string;
    readonly none: string;
    readonly makeOne: string;
    readonly unread: (names: readonly string[]) => string;
    readonly failed: string;
  };
}
