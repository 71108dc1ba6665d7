import type { Messages } from '../messages';

const NAMES = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;

/** Actions that mend nothing: what the author may want done. */
export const refactor: Messages['refactor'] = {
  textToList: 'Turn the text into a list',
  listToText: 'Turn the list into text',
  clauseToText: 'Replace vakioteksti with the text of the clause, to be edited',
  textToClause: 'Replace the text with the standard clause (vakioteksti)',
  sameTextToClause: 'Use the standard clause (vakioteksti): the text is the same',
  addTranslation: 'Add the missing translations, to be filled in',
  addLanguage: (language) => `Add ${NAMES[language]} as a language of the notice`,
  writeAs: (text) => `Write as “${text}”`,
  moveSection: (key) => `Move “${key}” to its usual place`,
  sortSections: 'Sort the notice into the standard order',
  insertSection: (title) => `Add section: ${title}`,
};
