// The clauses as VS Code's own snippets, for "Insert Snippet": the same source as the server's completion.

/** The contents of a .code-snippets file: each clause and snippet in three languages. */
export function contributedSnippets(clauses) {
  const snippets = {};
  for (const clause of clauses) {
    for (const language of ['fi', 'sv', 'en']) {
      const name = language === 'fi' ? clause.name : `${clause.name} (${language})`;
      snippets[name] = {
        prefix: clause.name,
        description: `${clause.label[language]} (${language})`,
        body: clause.kind === 'snippet' ? clause.body[language].trimEnd().split('\n') : clauseBody(clause, language),
      };
    }
  }
  return snippets;
}

/** The newest text of a clause under its key, for a person who wants to edit it. */
function clauseBody(clause, language) {
  const newest = clause.versions[clause.versions.length - 1];
  const lines = newest.text[language]
    .trimEnd()
    .replace(/[\\$}]/g, '\\$&')
    .split('\n');
  return [`${clause.name}: |`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
