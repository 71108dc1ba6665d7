import type { Messages } from '../messages';

export const hints: Messages['hints'] = {
  usually: (decision) => `usually Decision ${decision}`,
  adequacy: (decision, isLimited) =>
    `${isLimited ? 'partial ' : ''}adequacy decision${decision === undefined ? '' : ` ${decision}`}`,
  adequacyOf: (country, decision) =>
    `The Commission has found the protection of personal data adequate: ${country}${decision === undefined ? '' : ` (Decision ${decision})`}.`,
  end: (date) => `ends on ${date}`,
  endOfYear: (date, year) => `data of ${year}: ${date}`,
  countedFrom: (start, end) => `The period is counted from ${start} and ends on ${end}.`,
  countedFromYear: (year, end) =>
    `The period is counted from the end of the calendar year. If that year is ${year}, for example, the period ends on ${end}.`,
};

export const overview: Messages['overview'] = {
  findings: (all, errors) =>
    all === 0
      ? 'No findings'
      : `${all} ${all === 1 ? 'finding' : 'findings'}${errors > 0 ? `, ${errors} of them ${errors === 1 ? 'an error' : 'errors'}` : ''}`,
  noDate: 'The notice bears no date',
  reviewAdvised: 'a review is recommended',
  preview: 'Preview',
  export: 'Export as a web page',
};

export const rename: Messages['rename'] = {
  nothing:
    'There is no name here that can be changed. The names of registers, controllers, data categories, categories of data subjects and recipients, and YAML anchors, can be.',
  empty: 'The new name is empty. Write the name that the notice shall use.',
  oneLine: 'A name must fit on one line: remove line breaks and other control characters.',
  taken: (name) =>
    `The notice already has “${name}”. Choose another name, so that two different things are not confused.`,
  anchor: 'The name of an anchor must have no space, comma or brackets [ ] { }.',
};
