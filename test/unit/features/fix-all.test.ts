import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, codeActions } from '../../../server/src/core';
import { fixAll } from '../../../server/src/features';

const OPTIONS = { asOf: '2026-11-22' };

function read(text: string) {
  return analyse(TextDocument.create('file:///x.seloste.yaml', 'seloste', 1, text), OPTIONS);
}

function fixed(text: string): string {
  const analysis = read(text);
  const edit = fixAll(analysis, ({ finding }) => /^(schema\/|missing-complaint)/.test(finding.code));
  return edit ? TextDocument.applyEdits(analysis.text, [edit]) : text;
}

describe('fixing everything', () => {
  it('mends keys in ASCII and adds the missing right, and leaves comments and layout alone', () => {
    const text =
      'seloste: 1 # muoto\nkieli: fi\n\n# oikeudet\noikeudet:\n    tarkastusoikeus:   vakioteksti # oma\nrekisterinpitaja: {nimi: A}\n';
    assert.equal(
      fixed(text),
      'seloste: 1 # muoto\nkieli: fi\n\n# oikeudet\noikeudet:\n    tarkastusoikeus:   vakioteksti # oma\n    valitusoikeus: vakioteksti\nrekisterinpitäjä: {nimi: A}\n',
    );
  });

  it('makes the section where there is none', () => {
    assert.equal(
      fixed('seloste: 1\nkieli: fi\notsikko: A\n'),
      'seloste: 1\nkieli: fi\notsikko: A\noikeudet:\n  valitusoikeus: vakioteksti\n',
    );
  });

  it('leaves guesses to a person', () => {
    const text = 'seloste: 1\nkieli: fi\notsiko: A\noikeudet:\n  valitusoikeus: vakioteksti\n';
    assert.equal(fixed(text), text);
  });

  it('does nothing twice', () => {
    const once = fixed('seloste: 1\nkieli: fi\nrekisterinpitaja:\n  nimi: A\n');
    assert.equal(fixed(once), once);
  });

  it('keeps CRLF', () => {
    assert.equal(
      fixed('seloste: 1\r\nkieli: fi\r\notsikko: A\r\n'),
      'seloste: 1\r\nkieli: fi\r\notsikko: A\r\noikeudet:\r\n  valitusoikeus: vakioteksti\r\n',
    );
  });
});

describe('a quick fix', () => {
  it('does not rename a key to one that is there already', () => {
    const analysis = read('seloste: 1\nkieli: fi\notsikko: A\notsiko: B\n');
    const located = analysis.findings.find(({ finding }) => finding.code === 'schema/misspelt-key');
    assert.ok(located);
    assert.deepEqual(codeActions(analysis, located.range, 'fi'), []);
  });

  it('offers to suppress a rule, with the reason to be filled in', () => {
    const analysis = read(
      'seloste: 1\nkieli: fi\njohdanto: Henkilötietolain 10 §.\noikeudet: {valitusoikeus: vakioteksti}\n',
    );
    const located = analysis.findings.find(({ finding }) => finding.code === 'repealed-personal-data-act');
    assert.ok(located);
    const action = codeActions(analysis, located.range, 'fi').find(({ title }) => title.startsWith('Ohita'));
    assert.ok(action);
    const text = TextDocument.applyEdits(analysis.text, [...action.edits]);
    assert.match(text, /kieli: fi\n# seloste-ohita repealed-personal-data-act: \[TÄYDENNÄ: peruste\]\njohdanto:/);
  });
});
