import type { Messages } from '../messages';

export const hover: Messages['hover'] = {
  required: 'required',
  law: 'Provisions',
  example: 'Example',
  values: 'Allowed values',
  officialText: 'Official text',
  checked: (date) => `Law checked on ${date}.`,
  standardClause: (date) => `Maintained standard clause (${date}):`,
  noSuchProvision: 'The GDPR has no such provision.',
  actByName: (example) =>
    `Seloste does not know the number of this act. Write the number in parentheses after the name where the act is first mentioned, for example “${example} (number/year)”, so that the reader finds the right act.`,
  ownWords: 'Summary by Seloste, not the official text.',
};

export const actions: Messages['actions'] = {
  renameKey: (suggestion) => `Change the key to “${suggestion}”`,
  replaceValue: (suggestion) => `Change the value to “${suggestion}”`,
  suppress: (code) => `Suppress the rule ${code} here (a reason is required)`,
  reason: 'reason',
  fixKind: (code) => `Fix all of this kind (${code})`,
  fixAll: 'Fix everything that needs no further facts',
  insertMissingKey: (key) => `Add the key “${key}”`,
  rewriteReference: (written) => `Write the reference in its standard form: ${written}`,
  rewriteReferences: (count) => `Write all references of the notice in their standard form (${count})`,
};

export const preview: Messages['preview'] = {
  untitled: 'Privacy notice',
  missing: 'This section is still missing.',
  unnamed: 'Unnamed register',
  drafted: 'Drafted',
  updated: 'Updated',
  reviewed: 'Reviewed',
  version: 'Version',
  yes: 'Yes',
  no: 'No',
  notNotice: 'This file is not a notice: it has no line “seloste: 1”.',
  unreadable: 'The file cannot be shown yet. Mend the first error in the Problems list.',
};

export const coverage: Messages['coverage'] = {
  title: 'What the notice mentions of the information in Articles 13 and 14',
  explanation: 'The table shows what the notice mentions. It is no assessment of compliance.',
  short:
    'This tells what is mentioned and what is missing; it is no assessment of compliance. The elements are listed at the end of the preview.',
  states: {
    mentioned: 'mentioned',
    missing: 'missing',
    'not-applicable': 'does not apply',
    judge: 'for you to judge',
  },
  element: 'Information',
  state: 'State',
  why: 'Why',
  notApplicable: 'The legal bases of this register do not require it.',
  silent: 'The notice is silent on this. It is owed if the matter concerns the register.',
  lens: (article, missing, judge) =>
    `Art. ${article}: ${missing === 0 ? 'nothing missing' : `${missing} missing`}${judge > 0 ? `, ${judge} to judge` : ''}`,
  summary: (missing) => (missing === 0 ? 'Art. 13 and 14: nothing missing' : `Art. 13 and 14: ${missing} missing`),
  toFillIn: (places) => `${places} ${places === 1 ? 'place' : 'places'} to fill in`,
  noRegisters: 'The notice has no registers.',
};

export const legalState: Messages['legalState'] = {
  open: 'Pending on the day of checking',
  stale: (date) =>
    `Seloste knows the law as it was on ${date}, more than six months ago. Update Seloste, or check Finlex and EUR-Lex for changes.`,
};
