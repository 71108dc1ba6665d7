import type { Messages } from '../messages';

export const rename: Messages['rename'] = {
  nothing:
    'There is no name here that can be changed. The names of registers, controllers, data categories, categories of data subjects and recipients, and YAML anchors, can be.',
  empty: 'The new name is empty. Write the name that the notice shall use.',
  oneLine: 'A name must fit on one line: remove line breaks and other control characters.',
  taken: (name) =>
    `The notice already has “${name}”. Choose another name, so that two different things are not confused.`,
  anchor: 'The name of an anchor must have no space, comma or brackets [ ] { }.',
};
