import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/core';

const CODE = 'repealed-personal-data-act';

function codes(text: string, severities: Record<string, 'off' | 'hint'> = {}): string[] {
  const document = TextDocument.create('file:///x.seloste.yaml', 'seloste', 1, text);
  return analyse(document, { asOf: '2026-11-22', severities })
    .findings.map(({ finding }) => finding.code)
    .filter((code) => [CODE, 'suppression-without-reason', 'unused-suppression', 'unknown-rule'].includes(code));
}

const HEAD = 'seloste: 1\nkieli: fi\n';
const BAD = 'Seloste perustuu henkilötietolain 10 §:ään.';

describe('a suppression', () => {
  it('silences the value after it', () => {
    assert.deepEqual(codes(`${HEAD}# seloste-ohita ${CODE}: vanha asiakirja\njohdanto: ${BAD}\n`), []);
  });

  it('silences nothing after that value', () => {
    assert.deepEqual(
      codes(`${HEAD}# seloste-ohita ${CODE}: vanha asiakirja\njohdanto: ${BAD}\nlaatimisperuste: ${BAD}\n`),
      [CODE],
    );
  });

  it('at the end of a line silences that line', () => {
    assert.deepEqual(codes(`${HEAD}johdanto: ${BAD} # seloste-ohita ${CODE}: vanha\n`), []);
  });

  it('above the first key silences the whole file', () => {
    assert.deepEqual(
      codes(`# seloste-ohita ${CODE}: arkistokappale\n${HEAD}johdanto: ${BAD}\nlaatimisperuste: ${BAD}\n`),
      [],
    );
  });

  it('without a reason silences nothing, and says so', () => {
    assert.deepEqual(codes(`${HEAD}# seloste-ohita ${CODE}\njohdanto: ${BAD}\n`), ['suppression-without-reason', CODE]);
    assert.deepEqual(codes(`${HEAD}# seloste-ohita ${CODE}:   \njohdanto: ${BAD}\n`), [
      'suppression-without-reason',
      CODE,
    ]);
  });

  it('that silences nothing is reported', () => {
    assert.deepEqual(codes(`${HEAD}# seloste-ohita ${CODE}: varmuuden vuoksi\njohdanto: Hei.\n`), [
      'unused-suppression',
    ]);
  });

  it('of a rule that does not exist is reported', () => {
    assert.deepEqual(codes(`${HEAD}# seloste-ohita tuntematon-saanto: syy\njohdanto: Hei.\n`), ['unknown-rule']);
  });

  it('can name several rules', () => {
    assert.deepEqual(codes(`${HEAD}# seloste-ohita ${CODE}, missing-complaint-right: syy\njohdanto: ${BAD}\n`), [
      'unused-suppression',
    ]);
  });

  it('in a block scalar is text', () => {
    const text = `${HEAD}johdanto: |\n  # seloste-ohita ${CODE}: tekstiä\n\n  ${BAD}\n`;
    assert.ok(codes(text).includes(CODE));
  });
});

describe('the severity of a rule', () => {
  it('can be turned off', () => {
    assert.deepEqual(codes(`${HEAD}johdanto: ${BAD}\n`, { [CODE]: 'off' }), []);
  });

  it('can be changed', () => {
    const document = TextDocument.create('file:///x.seloste.yaml', 'seloste', 1, `${HEAD}johdanto: ${BAD}\n`);
    const { findings } = analyse(document, { asOf: '2026-11-22', severities: { [CODE]: 'hint' } });
    assert.equal(findings.find(({ finding }) => finding.code === CODE)?.severity, 'hint');
  });

  it('the form keeps its own', () => {
    const document = TextDocument.create('file:///x.seloste.yaml', 'seloste', 1, `${HEAD}otsiko: A\n`);
    const { findings } = analyse(document, { asOf: '2026-11-22', severities: { 'schema/misspelt-key': 'off' } });
    assert.ok(findings.some(({ finding }) => finding.code === 'schema/misspelt-key'));
  });
});

describe('the day whose law applies', () => {
  it('is not the day of the notice', () => {
    const text = `${HEAD}laadittu: 2018-06-01\njohdanto: ${BAD}\n`;
    assert.deepEqual(codes(text), [CODE]);
    const document = TextDocument.create('file:///x.seloste.yaml', 'seloste', 1, text);
    const then = analyse(document, { asOf: '2018-12-31' });
    assert.ok(!then.findings.some(({ finding }) => finding.code === CODE));
  });
});
