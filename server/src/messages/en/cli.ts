import type { Messages } from '../messages';

export const cli: Messages['cli'] = {
  summary: (files, errors, warnings, others) =>
    `${files} ${files === 1 ? 'notice' : 'notices'}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${others} ${others === 1 ? 'note' : 'notes'}`,
  nothingToCheck: 'nothing to check: the file holds no notice',
  cannotRead: (file, reason) => `Cannot read ${file}: ${reason}`,
  noFiles: 'No notices were found in the places given.',
  written: (file) => `Written: ${file}`,
  exists: (file) => `The file exists and is not overwritten: ${file}. Give another name.`,
  cannotWrite: (file, reason) => `Cannot write ${file}: ${reason}`,
  unknownWord: (word, allowed) => `“${word}” is not allowed. Allowed are ${allowed.join(', ')}.`,
};
