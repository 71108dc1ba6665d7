import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, placeOf, until } from './help';

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
});
