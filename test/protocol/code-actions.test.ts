import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionRequest, type CodeAction, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver/node';
import { connect, findingOf, formCodes, type Client } from './client';
import { MISSPELT, MODEL, SOUND } from './notices';

describe('protocol: code actions', () => {
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => client.stop());

  const cases: readonly (readonly [finding: string, text: string, then: RegExp])[] = [
    ['schema/misspelt-key', MISSPELT, /^otsikko: /m],
    ['schema/key-spelling', SOUND.replace('rekisterinpitäjä:', 'rekisterinpitaja:'), /^rekisterinpitäjä:$/m],
    [
      'schema/key-spelling',
      SOUND.replace('rekisterinpitäjä:', 'rekisterinpita\u0308ja\u0308:'),
      /^rekisterinpitäjä:$/m,
    ],
    ['schema/misspelt-value', SOUND.replace('tyyppi: yritys', 'tyyppi: yrits'), /tyyppi: yritys$/m],
    ['schema/missing-key', SOUND.replace('kieli: fi\n', ''), /^kieli: fi$/m],
    [
      'missing-complaint-right',
      SOUND.replace('  valitusoikeus: vakioteksti\n', ''),
      /^ {2}valitusoikeus: vakioteksti$/m,
    ],
    [
      'missing-complaint-right',
      SOUND.slice(0, SOUND.indexOf('oikeudet:')),
      /^oikeudet:\n {2}valitusoikeus: vakioteksti$/m,
    ],
  ];

  for (const [index, [finding, text, then]] of cases.entries()) {
    it(`mends ${finding} (${index + 1})`, async () => {
      const uri = `file:///${index}.seloste.yaml`;
      client.open(uri, text, 41);
      const diagnostic = findingOf(await client.diagnostics(uri, 41), finding);
      assert.ok(diagnostic, `there is a finding ${finding}`);
      const actions = await client.codeActions(uri, diagnostic.range);
      const action = actions.find(({ diagnostics: about }) => about?.some(({ code }) => code === finding));
      assert.ok(action, `there is a fix for ${finding}`);
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(action.diagnostics, [diagnostic], 'the editor ties the fix to the finding it shows');
      const after = mended(uri, action, 41);
      assert.match(after, then);
      const left = await client.check(`${uri}.mended`, after);
      assert.equal(findingOf(left, finding), undefined);
      assert.deepEqual(formCodes(left), []);
    });
  }

  it('are of the version the client has, after a change too', async () => {
    const uri = 'file:///versioned.seloste.yaml';
    await client.check(uri, SOUND);
    const start = client.placeOf(uri, 'otsikko:');
    const version = client.change(uri, { start, end: { line: start.line, character: 7 } }, 'otsiko');
    const diagnostic = findingOf(await client.diagnostics(uri, version), 'schema/misspelt-key');
    const [action] = await client.codeActions(uri, diagnostic?.range ?? { start, end: start });
    assert.ok(action);
    assert.equal(mended(uri, action, 2), SOUND);
  });

  it('rewrite a legal reference in its standard form, as a refactoring', async () => {
    const uri = 'file:///reference.seloste.yaml';
    await client.check(uri, SOUND);
    const start = client.placeOf(uri, 'GDPR 6 art. 1.f', 3);
    const actions = await client.codeActions(uri, { start, end: start });
    const rewriting = actions.find(({ kind }) => kind === 'refactor.rewrite');
    assert.ok(rewriting, 'it is offered without being asked for by its kind');
    assert.equal(mended(uri, rewriting, 1), SOUND.replace('GDPR 6 art. 1.f', 'GDPR:n 6 artiklan 1 kohdan f alakohta'));
  });

  it('are none where nothing is wrong', async () => {
    const uri = 'file:///model.seloste.yaml';
    await client.check(uri, MODEL);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    assert.deepEqual(await client.codeActions(uri, everywhere), []);
  });

  it('that mend nothing are given by their kinds, and what is long or sorts the file only to who asks for it', async () => {
    const uri = 'file:///rewrite.seloste.yaml';
    const text = SOUND.replace('kieli: fi\n', '').replace(
      'seloste: 1\n',
      'kieli: fi\nseloste: 1\nlaadittu: 15.1.2026\n',
    );
    await client.check(uri, text);
    const at = client.placeOf(uri, '15.1.2026');
    const asked = async (only?: string): Promise<CodeAction[]> => {
      const context = { diagnostics: [], ...(only === undefined ? {} : { only: [only] }) };
      const params = { textDocument: { uri }, range: { start: at, end: at }, context };
      const given = await client.connection.sendRequest(CodeActionRequest.type, params);
      return (given ?? []) as CodeAction[];
    };
    const [write, move, ...others] = (await asked()).filter(({ kind }) => kind !== 'quickfix');
    assert.ok(write?.kind === 'refactor.rewrite' && move?.kind === 'refactor.move');
    assert.deepEqual(others, []);
    assert.match(mended(uri, write, 1), /^laadittu: 2026-01-15$/m);
    const [sort] = await asked('source.sortSections');
    assert.ok(sort);
    assert.match(mended(uri, sort, 1), /^seloste: 1\nkieli: fi\n/);
    const sections = await asked('refactor.rewrite.insertSection');
    assert.ok(sections.length > 5 && sections.every(({ kind }) => kind === 'refactor.rewrite.insertSection'));
    assert.ok((await asked('source')).some(({ kind }) => kind === 'source.sortSections.seloste'));
    const offered = client.capabilities.capabilities.codeActionProvider;
    const kinds = typeof offered === 'object' ? (offered.codeActionKinds ?? []) : [];
    for (const { kind } of [write, move, sort, ...sections]) assert.ok(kind && kinds.includes(kind), kind);
  });

  /** The text after an action, whose edits must be of the version given. */
  function mended(uri: string, action: CodeAction, version: number): string {
    const changes = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(changes.length, 1);
    assert.deepEqual(changes[0]?.textDocument, { uri, version });
    return TextDocument.applyEdits(client.document(uri), changes[0].edits as TextEdit[]);
  }
});
