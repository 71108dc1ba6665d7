/** The standard clauses: one source for snippets, completion and the value `vakioteksti`. */
export {
  clauseAt,
  clauseKey,
  clauses,
  clauseText,
  clauseVersion,
  snippets,
  type Clause,
  type Snippet,
} from './clauses';
