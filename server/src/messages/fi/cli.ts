import type { Messages } from '../messages';

export const cli: Messages['cli'] = {
  summary: (files, errors, warnings, others) =>
    `${files} ${files === 1 ? 'seloste' : 'selostetta'}: ${errors} ${errors === 1 ? 'virhe' : 'virhettä'}, ${warnings} ${warnings === 1 ? 'varoitus' : 'varoitusta'}, ${others} ${others === 1 ? 'huomautus' : 'huomautusta'}`,
  nothingToCheck: 'ei tarkistettavaa: tiedostossa ei ole selostetta',
  cannotRead: (file, reason) => `Tiedostoa ${file} ei voi lukea: ${reason}`,
  noFiles: 'Annetuista paikoista ei löytynyt selosteita.',
  written: (file) => `Kirjoitettu: ${file}`,
  exists: (file) => `Tiedosto on jo olemassa, eikä sitä korvata: ${file}. Anna toinen nimi.`,
  cannotWrite: (file, reason) => `Tiedostoon ${file} ei voi kirjoittaa: ${reason}`,
  unknownWord: (word, allowed) => `”${word}” ei kelpaa. Sallittuja ovat ${allowed.join(', ')}.`,
};
