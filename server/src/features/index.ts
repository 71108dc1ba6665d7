/** Language features: pure functions of an analysis and a place. */
export { codeLenses, coverageSummary, type CodeLens, type CoverageSummary } from './code-lenses';
export { actionKinds, refactorings, type ActionKind, type Refactoring } from './actions';
export { codeActions, type CodeAction } from './code-actions';
export { completion, type CompletionItem, type CompletionKind } from './completion';
export type { TextEdit } from './edits';
export { rewriteReferences, type Rewriting } from './rewrite-references';
export { fixAll } from './fix-all';
export { folding, type Fold } from './folding';
export { formatDocument, formatNewLine, formatRange } from './formatting';
export { hover, type HoverResult } from './hover';
export { legalState, legalStateLines, type LegalState } from './legal-state';
export { documentLinks, referencesIn, type DocumentLink, type LocatedReference } from './references';
export { newNoticeChoices, type Choice, type NewNoticeChoices, type RegisterChoice } from './new-notice-choices';
export { newNotice, type NewNotice, type NewNoticeWish } from './new-notice';
export { outline, type OutlineItem, type OutlineKind } from './outline';
export { preview, type Preview } from './preview';
export { selectionRanges } from './selection';
