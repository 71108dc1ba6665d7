import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, placeOf, until, workspaceFile } from './help';

const MODEL = 'malliseloste.seloste.yaml';

describe('finding one’s way', () => {
  afterEach(closeAll);

  it('the outline calls sections by their titles and registers by their names', async () => {
    const document = await open(MODEL);
    const symbols = await until('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 ? found : undefined;
    });
    assert.ok(symbols.some(({ name }) => name === 'Rekisterinpitäjä — Käpyverstas Oy'));
    const registers = symbols.find(({ name }) => name === 'Rekisterit');
    assert.deepEqual(
      registers?.children.map(({ name }) => name),
      ['Asiakasrekisteri', 'Markkinointirekisteri'],
    );
  });

  it('sections and texts fold', async () => {
    const document = await open(MODEL);
    const wanted = placeOf(document, 'laatimisperuste:').line;
    await until('the folds', async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      // the editor's own folding by indentation knows no comments: ours are the ones with a kind
      const ours = folds?.some(({ start, kind }) => start === 0 && kind === vscode.FoldingRangeKind.Comment);
      return ours && folds?.some(({ start, end }) => start === wanted && end === wanted + 9) ? true : undefined;
    });
  });

  it('a selection grows from the word to the sentence', async () => {
    const document = await open(MODEL);
    const place = placeOf(document, 'varmuuskopiot', 3);
    const sentence = await until('the selection', async () => {
      const [narrowest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [place],
      );
      const steps: string[] = [];
      for (let step = narrowest; step; step = step.parent as vscode.SelectionRange)
        steps.push(document.getText(step.range));
      return steps.find((text) => text === 'Tietoliikenne ja varmuuskopiot on salattu.');
    });
    assert.ok(sentence);
  });

  it('a name leads to where it is given, and from there to where it is used', async () => {
    const document = await open(MODEL);
    const used = placeOf(document, 'vastaanottaja: Asiakasapu', 20);
    const given = placeOf(document, 'nimi: Asiakasapu').line;
    const definition = await until('the definition', async () => {
      const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        used,
      );
      return found;
    });
    const range = 'range' in definition ? definition.range : definition.targetRange;
    assert.equal(range.start.line, given);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      range.start,
    );
    assert.deepEqual(
      references.map((reference) => reference.range.start.line),
      [given, used.line],
    );
  });

  it('a recipient is renamed wherever the notice speaks of it', async () => {
    const document = await open(MODEL);
    const place = placeOf(document, 'nimi: Rahtikaari Oy', 8);
    const before = document.getText().split('Rahtikaari Oy').length;
    const edit = await until('the rename', async () => {
      const made = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        'Kuljetus: Oy',
      );
      return made.size > 0 ? made : undefined;
    });
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.doesNotMatch(document.getText(), /Rahtikaari/);
    assert.equal(document.getText().split('Kuljetus: Oy').length, before);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.length > 5, 'the notice can still be read');
  });

  it('a name that is taken is refused, and a word that is no name too', async () => {
    const document = await open(MODEL);
    const place = placeOf(document, 'nimi: Rahtikaari Oy', 8);
    const rename = (at: vscode.Position, name: string): Thenable<unknown> =>
      vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, name);
    await assert.rejects(Promise.resolve(rename(place, 'Numerokko Oy')), /Numerokko/);
    await assert.rejects(
      Promise.resolve(
        vscode.commands.executeCommand('vscode.prepareRename', document.uri, placeOf(document, 'kieli:', 2)),
      ),
      /ei ole nimeä/,
    );
  });

  it('registers and organisations of all notices are found by name, but not in files the user hides', async () => {
    await open(MODEL);
    const find = async (query: string): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.map(({ name, location }) => `${name} in ${location.uri.path.split('/').at(-1)}`);
    };
    const closed = 'Kurssikeidas-etäopinnot Oy in 1-verkkokurssit-2022.seloste.yaml';
    await until('the symbol of a notice that is not open', async () =>
      (await find('kurssikeidas')).includes(closed) ? true : undefined,
    );
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/1-*': true }, vscode.ConfigurationTarget.Global);
    try {
      await until('the hidden notice to go', async () =>
        (await find('kurssikeidas')).includes(closed) ? undefined : true,
      );
      const extra = workspaceFile('lisa.seloste.yaml');
      await vscode.workspace.fs.writeFile(extra, new TextEncoder().encode(NEW_NOTICE));
      await until('the new notice', async () => ((await find('lisärekisteri')).length > 0 ? true : undefined));
      await vscode.workspace.fs.delete(extra);
      await until('the notice to go', async () => ((await find('lisärekisteri')).length === 0 ? true : undefined));
    } finally {
      await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

const NEW_NOTICE = 'seloste: 1\nkieli: fi\nrekisterit:\n  - nimi: Lisärekisteri\n';
