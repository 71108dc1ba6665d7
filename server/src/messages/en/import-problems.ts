import type { Messages } from '../messages';

const count = (number: number): string => number.toLocaleString('en-GB');

export const importProblems: Messages['importProblems'] = {
  empty: () => 'There is no text in the file to make a notice of. Check that you chose the right file.',
  encrypted: () =>
    'The file is protected by a password, so its text cannot be read. Open it in its own program, save a copy without a password, and import the copy.',
  scanned: () =>
    'The PDF has no text that can be read: its pages are probably scanned pictures. Run it through text recognition (OCR), or copy the text of the notice into a new file, and import that.',
  'too-large': (most) =>
    `The file is too large: a file to import may have at most ${count(most)} megabytes. Save the notice as a file of its own without pictures, and import that.`,
  'too-long': (most) =>
    `The file has too much text: at most ${count(most)} characters are read. Save the notice as a file of its own, and import that.`,
  'too-many-pages': (most) =>
    `The file has too many pages: at most ${count(most)} are read. Save the pages of the notice as a file of their own, and import that.`,
  'too-deep': () =>
    'The structure of the file is broken: it has thousands of parts inside each other. Open it in its own program, copy the text of the notice into a new file, and import that.',
  'archive-bomb': () =>
    'The file would unpack to an unreasonable size, so it was not opened. If it comes from a source you trust, open it in its own program, copy the text of the notice into a new file, and import that.',
  malformed: () =>
    'The file is damaged or incomplete, so it cannot be read. Open it in its own program, save it again, and import the new file.',
  'old-word': () =>
    'The file is in the old Word format (.doc), which cannot be imported. Open it in Word or LibreOffice, save it as DOCX, and import the new file.',
  image: () =>
    'The file is a picture without text that can be read. Run it through text recognition (OCR), or write the text of the notice in a new file, and import that.',
  unsupported: () =>
    'Files of this format cannot be imported. A notice is imported from DOCX, PDF, HTML, Markdown or plain text: save the file in one of these, and import that.',
  'already-notice': () =>
    'The file already is a notice in the format of this tool, so there is nothing to import. Open it as it is.',
  'same-language': () =>
    'The files to pair are in the same language, so they cannot become one notice in two languages. Give two language versions of the same notice.',
  'too-slow': (most) =>
    `The import was stopped because it took more than ${count(most)} seconds. Copy the text of the notice into a new file, and import that.`,
  'too-heavy': () =>
    'The import was stopped because it took too much memory. Copy the text of the notice into a new file, and import that.',
  cancelled: () => 'The import was cancelled. Nothing was saved.',
  failed: () =>
    'The import failed because of an error in this tool. Nothing was saved. Copy the text of the notice into a new file and import that, and report the error to the makers of the tool.',
};

export const importTable: Messages['importTable'] = {
  file: 'File',
  notice: 'Notice',
  language: 'Language',
  headings: 'Headings',
  unplaced: 'Unplaced',
  summary: (imported, files) => `Imported ${imported}/${files}.`,
  exists: (file) =>
    `The file exists already and is not replaced: ${file}. Give another name with -o, or allow replacing it with --force.`,
  isSource: (file) => `A file to import cannot be replaced by its own notice: ${file}. Give another name with -o.`,
  nothing: (endings) => `No files to import were found in the places given (${endings.join(', ')}).`,
};
