import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverText, labelOf, open, placeOf, until } from './help';

describe('help while writing', () => {
  afterEach(closeAll);

  it('explains a key on hover', async () => {
    const document = await open('jasenet.seloste.yaml');
    const text = await until('the hover', () => hover(document, placeOf(document, 'otsikko', 2)));
    assert.match(text, /otsikko/i);
  });

  it('explains a legal reference on hover', async () => {
    const document = await open('jasenet.seloste.yaml');
    const place = placeOf(document, 'GDPR 6 art. 1.f', 2);
    const text = await until('the hover', () => hover(document, place));
    assert.match(text, /oikeutet/i);
  });

  it('offers the keys that fit', async () => {
    const document = await open('jasenet.seloste.yaml');
    const end = document.lineAt(document.lineCount - 1).range.end;
    const labels = await until('suggestions', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      return list.items.length > 0 ? list.items.map(labelOf) : undefined;
    });
    assert.ok(
      labels.some((label) => label.startsWith('valvontaviranomainen')),
      labels.join(', '),
    );
    assert.ok(!labels.includes('otsikko'), 'a key that is there already is offered again');
  });
});

describe('completing a half-typed key', () => {
  afterEach(closeAll);

  it('puts the standard clause in the place of what is typed', async () => {
    const document = await open('jasenet.seloste.yaml');
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '  kielto-oik'));
    const position = document.lineAt(document.lineCount - 1).range.end;
    const item = await until('the clause', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        undefined,
        5,
      );
      return list.items.find((candidate) => labelOf(candidate) === 'kielto-oikeus');
    });
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.equal(range && document.getText(range), 'kielto-oik', 'the whole word is replaced');
    const { value } = item.insertText as vscode.SnippetString;
    assert.equal(value, 'kielto-oikeus: vakioteksti');
    const documentation = item.documentation;
    assert.match(typeof documentation === 'string' ? documentation : (documentation?.value ?? ''), /suoramarkkinoin/);
  });
});

async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const text = hoverText(hovers);
  return text === '' ? undefined : text;
}
