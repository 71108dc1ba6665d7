/** What the list of suggestions says beside the labels and in their descriptions, in one language. */
export interface CompletionMessages {
  readonly required: string;
  readonly standardClause: string;
  readonly clauseText: string;
  readonly ownText: string;
  /** A bare `ei`. */
  readonly none: string;
  readonly today: string;
  readonly duration: string;
  /** A name that the register has under a key. */
  readonly ofThisRegister: (key: string) => string;
  /** A right that follows from a legal basis, by its name in the format. */
  readonly rightFollows: (basis: string) => string;
  readonly rightNotGiven: string;
  readonly noMarketing: string;
  readonly noDecisions: string;
  readonly eea: string;
  readonly adequacy: string;
  readonly adequacyLimited: string;
  readonly noAdequacy: string;
  readonly inEea: string;
  readonly outsideWithoutDecision: string;
  readonly decision: (number: string | undefined, date: string) => string;
  readonly noDecisionForCountry: string;
  /** Data groups, data subjects and purposes that are common. */
  readonly common: string;
  readonly commonItems: string;
  readonly usualBases: string;
  readonly basesCaution: string;
  readonly service: {
    readonly check: string;
    readonly entity: string;
    readonly role: string;
    readonly country: string;
    readonly group: string;
    readonly ground: string;
    readonly source: string;
    readonly caution: (date: string) => string;
    /** What a person must still write and check, in the notice's language: a placeholder's text. */
    readonly toFill: string;
    readonly transferToFill: string;
  };
  readonly retention: {
    readonly kinds: Readonly<Record<'atLeast' | 'claims' | 'limit', string>>;
    readonly caution: string;
    /** What is put after a provision that was not read in a primary text: a placeholder's text, in the notice's language. */
    readonly toCheck: string;
  };
}
