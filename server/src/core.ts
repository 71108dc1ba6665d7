/** The host-free service: what an editor, the command line and a test call alike. Needs no Node API and no editor. */
export {
  analyse,
  type Analysis,
  type AnalysisOptions,
  type LocatedFinding,
  type Position,
  type Range,
} from './analysis';
export { coverage, type CoverageRow, type RegisterCoverage } from './coverage';
export { codeActions, completion, hover, preview, type Preview } from './features';
export { clauses, snippets } from './clauses';
export { findReferences, lawChecked, officialLink } from './law';
export { messages, sentence } from './messages';
export { isLanguage, LANGUAGES, type Language } from './notice';
export { noticePage } from './render';
export { rules, ruleByCode } from './rules';
export { TextDocument } from 'vscode-languageserver-textdocument';
