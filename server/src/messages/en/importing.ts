import type { Messages } from '../messages';

export const importing: Messages['importing'] = {
  head: 'Imported from an old notice. Go through the places that point to a line of the source.',
  leftOut: (line, text) => `Left out as a remnant of the page, source: line ${line}: ${text}`,
  promised: (line) => `source: line ${line}; there is no text under the heading`,
  check: (line) => `check this; source: line ${line}`,
  registerName: 'name of the register',
  remainder: 'move to the right place',
};
