import type { Messages } from '../messages';

export const cli: Messages['cli'] = {
  summary: (files, errors, warnings, others) =>
    `${files} ${files === 1 ? 'beskrivning' : 'beskrivningar'}: ${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}, ${others} ${others === 1 ? 'anmärkning' : 'anmärkningar'}`,
  nothingToCheck: 'inget att kontrollera: filen innehåller ingen beskrivning',
  cannotRead: (file, reason) => `Filen ${file} kan inte läsas: ${reason}`,
  noFiles: 'Inga beskrivningar hittades på de angivna ställena.',
  written: (file) => `Skriven: ${file}`,
  exists: (file) => `Filen finns redan och skrivs inte över: ${file}. Ange ett annat namn.`,
  cannotWrite: (file, reason) => `Det går inte att skriva till ${file}: ${reason}`,
  unknownWord: (word, allowed) => `”${word}” duger inte. Tillåtna är ${allowed.join(', ')}.`,
};
