import type { Messages } from '../messages';

const NAMES = { fi: 'finska', sv: 'svenska', en: 'engelska' } as const;

/** Actions that mend nothing: what the author may want done. */
export const refactor: Messages['refactor'] = {
  textToList: 'Gör om texten till en lista',
  listToText: 'Gör om listan till text',
  clauseToText: 'Ersätt vakioteksti med klausulens text, som kan redigeras',
  textToClause: 'Ersätt den egna texten med standardklausulen (vakioteksti)',
  sameTextToClause: 'Använd standardklausulen (vakioteksti): texten är densamma',
  addTranslation: 'Lägg till de översättningar som saknas, att fylla i',
  addLanguage: (language) => `Lägg till ${NAMES[language]} som språk i beskrivningen`,
  writeAs: (text) => `Skriv i formen ”${text}”`,
  moveSection: (key) => `Flytta ”${key}” till dess vanliga plats`,
  sortSections: 'Ordna beskrivningen i standardordning',
  insertSection: (title) => `Lägg till avsnitt: ${title}`,
};
