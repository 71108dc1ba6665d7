import type { ClientStrings } from './strings';

export const en: ClientStrings = {
  renameOffer: (name) =>
    `This file is a privacy notice. Rename it to ${name}, so that other YAML tools leave it alone?`,
  rename: 'Rename',
  notNow: 'Not now',
  never: 'Do not offer again',
  renameFailed: (name) => `The file could not be renamed: ${name} exists already, or the folder cannot be written to.`,
  previewTitle: (name) => `Preview: ${name}`,
  noNotice: 'Open a notice first: a file with the line “seloste: 1”.',
  serverFailed: "Seloste's language server did not start. The log says why.",
  showLog: 'Show log',
  restarted: "Seloste's language server was restarted.",
  reportCopied: 'The report is on the clipboard. It holds nothing of your notice.',
  languageChoice: 'Language of the preview',
  languageNames: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  loading: 'Loading the preview …',
  whichSection: 'Which section is to be added?',
  noSections: 'No section can be added here: all are there already, or the file has a YAML error.',
  newNotice: {
    title: 'New Privacy Notice',
    type: 'What kind of organisation is the controller?',
    registers: 'Which registers does the notice cover?',
    usual: 'Usual',
    others: 'Others',
    languages: 'In which languages is the notice published?',
    bases: (register) => `${register}: on which legal bases are the data processed?`,
    proposed: 'The usual bases are marked.',
    pickOne: 'Choose with the arrow keys or the mouse.',
    pickMany: 'Mark one or more and choose OK.',
    chooseOne: 'Choose at least one.',
    name: 'Name of the controller',
    businessId: 'Business ID, for example 1234567-1',
    businessIdWrong: 'A business ID has seven digits, a hyphen and a check digit; this one does not add up.',
    email: 'E-mail address for data protection matters',
    emailWrong: 'An e-mail address has the sign @ and a domain.',
    optional: 'You can leave this empty and fill it in later.',
    failed: "A new notice could not be made, because Seloste's language server does not answer. The log says why.",
  },
  exports: {
    title: 'Export the notice as a web page',
    language: 'In which language shall the page be made?',
    saved: (name) => `The notice was saved as ${name}. To get a PDF file, print the page from a browser.`,
    savedUnfinished: (name, places) =>
      `The notice was saved as ${name}, but ${places === 1 ? 'one place is' : `${places} places are`} still to be filled in. Fill in before publishing.`,
    broken:
      'The notice was not exported: the file has a YAML error, and a part of the text would be missing from the page. Mend the error first; it is in the Problems list.',
    problems: 'Show Problems',
    open: 'Open in a browser',
    failed: 'The notice could not be exported, because the language server does not answer. Restart it and try again.',
    notWritten: 'The file could not be written. Choose a folder you may write to.',
  },
  imports: {
    title: 'Choose old notices',
    button: 'Import',
    filter: 'Old notices',
    importing: (name) => `Importing ${name}`,
    importingSeveral: 'Importing notices',
    imported: (headings, unplaced) =>
      `The notice has been imported: ${headings === 1 ? 'one heading' : `${headings} headings`} found a place${unplaced === 0 ? '' : `, and ${unplaced === 1 ? 'one passage waits' : `${unplaced} passages wait`} for one under the key muut-kohdat`}. Check the text and go through the findings.`,
    importedSeveral: (done, files) => `${done} of ${files} files were imported.`,
    nothing: (endings) => `There are no files to import in the places chosen (${endings}).`,
    cancelled: 'The import was cancelled. Nothing of this file was saved.',
    summaryName: 'Summary of the import',
    clipboardEmpty: 'There is no text on the clipboard. Copy the text of the old notice first.',
    clipboardName: 'clipboard',
    pasteAsNotice: 'Paste as a privacy notice',
  },
  checks: {
    title: 'Checking the privacy notices',
    found: (notices, errors, warnings, remarks) =>
      errors + warnings + remarks === 0
        ? `Checked ${notices === 1 ? 'one notice' : `${notices} notices`}. There are no findings.`
        : `Checked ${notices === 1 ? 'one notice' : `${notices} notices`}. Errors: ${errors}, warnings: ${warnings}, remarks: ${remarks}.`,
    cancelled: 'The check was stopped.',
    show: 'Show problems',
    none: 'There are no privacy notices in the workspace. A notice is a YAML file that begins with the line “seloste: 1”.',
    makeOne: 'New privacy notice',
    unread: (names) =>
      `These files could not be read or are too large, and therefore they were not checked: ${names.join(', ')}.`,
    failed: 'The notices could not be checked because the server does not answer. Restart it and try again.',
  },
};
