import type { Messages } from '../messages';

const NAMES = { fi: 'suomi', sv: 'ruotsi', en: 'englanti' } as const;

/** Actions that mend nothing: what the author may want done. */
export const refactor: Messages['refactor'] = {
  textToList: 'Muuta teksti luetteloksi',
  listToText: 'Muuta luettelo tekstiksi',
  clauseToText: 'Korvaa vakioteksti lausekkeen tekstillä, jota voi muokata',
  textToClause: 'Korvaa oma teksti vakiolausekkeella (vakioteksti)',
  sameTextToClause: 'Käytä vakiolauseketta (vakioteksti): teksti on sama',
  addTranslation: 'Lisää puuttuvat käännökset täydennettäviksi',
  addLanguage: (language) => `Lisää selosteen kieleksi ${NAMES[language]}`,
  writeAs: (text) => `Kirjoita muodossa ”${text}”`,
  moveSection: (key) => `Siirrä ”${key}” tavalliselle paikalleen`,
  sortSections: 'Järjestä seloste vakiojärjestykseen',
  insertSection: (title) => `Lisää osio: ${title}`,
};
