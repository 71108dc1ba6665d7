import type { FindingData } from '../../finding';
import type { Messages } from '../messages';
import { list, wordsOf } from '../words';

const quoted = (key: FindingData[string] | undefined): string => `“${String(key)}”`;
const or = (values: FindingData[string] | undefined): string => list(values, 'or');
const KINDS: Readonly<Record<string, string>> = {
  text: 'text',
  map: 'keys and values',
  list: 'a list',
  number: 'a number',
  boolean: 'true or false',
};
const kinds = (values: FindingData[string] | undefined): string =>
  list(
    wordsOf(values).map((value) => KINDS[value] ?? value),
    'or',
    false,
  );

/** Findings on YAML, on form and on suppressions; a legal rule brings its own sentences. */
export const findings: Messages['findings'] = {
  'suppression-without-reason': (d) =>
    `The suppression ${quoted(d['rule'])} has no reason and suppresses nothing. Write the reason after the colon: # seloste-ohita <code>: reason.`,
  'unused-suppression': (d) =>
    `The suppression ${quoted(d['rule'])} suppresses nothing: the rule finds nothing here. Remove it.`,
  'unknown-rule': (d) => `There is no rule ${quoted(d['rule'])}. Check the code: it stands at the end of the finding.`,
  'yaml/too-deep': (d) =>
    `The file nests more than ${d['limit']} levels deep and is not read. A notice needs about ten: check brackets and indentation.`,
  'yaml/too-large': (d) =>
    `The file is longer than ${d['limit']} characters and is not read. Split it into several notices.`,
  'yaml/not-text': () => 'The file is not text: it contains null bytes. Open the notice as text (UTF-8).',
  'yaml/syntax': () =>
    'This is not valid YAML. Check colons, quotes and indentation; text that contains a colon goes in quotes or below a | sign.',
  'yaml/unclosed': () =>
    'A quote or bracket is not closed. Add the missing character, or write the text on lines of its own below a | sign.',
  'yaml/indentation': () =>
    'The indentation does not match. Keys of one level start in the same column, and the next level is indented by two spaces.',
  'yaml/tab': () => 'The indentation contains a tab, which YAML does not allow. Replace it with spaces.',
  'yaml/nested-on-one-line': () =>
    'There are two keys on one line. If the colon belongs to the text, put the text in quotes or below a | sign.',
  'yaml/duplicate-key': (d) =>
    `The key ${quoted(d['key'])} stands here a second time. Put the information under one key: the second is not read.`,
  'yaml/key-not-text': () => 'A key must be text, not a list or another set of keys.',
  'yaml/bad-start': () => 'A value cannot start with this character. Put the value in quotes.',
  'yaml/bad-escape': () =>
    'The backslash is followed by a character that YAML does not know. Double the backslash or use single quotes.',
  'yaml/unknown-alias': (d) => `The alias *${d['name']} has no anchor &${d['name']} earlier in the file.`,
  'yaml/cyclic-alias': (d) => `The alias *${d['name']} refers to itself. Remove it or refer to another anchor.`,
  'yaml/alias-expansion': (d) => `Aliases expand the file to more than ${d['limit']} places, so the rest are not read.`,
  'yaml/unknown-tag': () => 'YAML tags (!) are not used in a notice. Remove the tag.',
  'yaml/bad-merge': () => 'The value of << must be a set of keys or an alias to one.',
  'yaml/many-documents': () =>
    'The file holds more than one YAML document. Only the first is the notice: move the others to files of their own.',
  'schema/missing-key': (d) => `The key ${quoted(d['key'])} is missing, and it is required. Add it.`,
  'schema/misspelt-key': (d) => `There is no key ${quoted(d['key'])}. Did you mean “${d['suggestion']}”?`,
  'schema/misplaced-key': (d) =>
    `${d['suggestion'] === undefined ? `The key ${quoted(d['key'])} does not belong here.` : `There is no key ${quoted(d['key'])}. Did you mean “${d['suggestion']}”? It does not belong here.`} ${Array.isArray(d['homes']) && d['homes'].includes('') ? 'It stands at the top level of the notice.' : `It belongs in ${list(d['homes'], 'or')}.`}`,
  'schema/unknown-key': (d) =>
    `The key ${quoted(d['key'])} is not known here. Allowed are ${list(d['allowed'], 'and')}. Sections of your own go under muut-kohdat.`,
  'schema/key-spelling': (d) => `The key “${d['key']}” is understood, but it is spelt “${d['suggestion']}”.`,
  'schema/empty-value': (d) => `The key ${quoted(d['key'])} has no value. Write a value or remove the key.`,
  'schema/wrong-kind': (d) =>
    `${quoted(d['key'])} must be ${kinds(d['expected'])}, but here it is ${kinds(d['found'])}.`,
  'schema/unknown-value': (d) =>
    `“${d['value']}” is not a value of ${quoted(d['key'])}. Allowed are ${or(d['allowed'])}.`,
  'schema/misspelt-value': (d) =>
    `“${d['value']}” is not a value of ${quoted(d['key'])}. Did you mean “${d['suggestion']}”? Allowed are ${or(d['allowed'])}.`,
  'schema/date-form': (d) => `“${d['value']}” is not a date. Write it as 2026-01-15 or 15.1.2026.`,
  'schema/empty-list': (d) => `The list ${quoted(d['key'])} must have at least one item.`,
  'schema/repeated-item': (d) => `The list ${quoted(d['key'])} has the same item twice. Remove one of them.`,
};
