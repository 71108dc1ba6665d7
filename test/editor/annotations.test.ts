import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, placeOf, until } from './help';

const MODEL = 'malliseloste.seloste.yaml';

/** What our hints say, by the text they stand after. */
async function hints(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return found.map(({ position, label }) => {
    const word = /[^\s[:,]+$/.exec(document.lineAt(position.line).text.slice(0, position.character))?.[0];
    return `${word} → ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`;
  });
}

function lenses(document: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
}

/** Sets settings of ours for the time of a test. */
async function withSettings(values: Record<string, unknown>, test: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('seloste');
  const set = async (entries: [string, unknown][]): Promise<void> => {
    for (const [key, value] of entries) await settings.update(key, value, vscode.ConfigurationTarget.Global);
  };
  await set(Object.entries(values));
  try {
    await test();
  } finally {
    await set(Object.keys(values).map((key) => [key, undefined]));
  }
}

describe('hints and lenses', () => {
  afterEach(closeAll);

  it('the article, the end of a period and the decision stand after their values', async () => {
    const document = await open(MODEL);
    const shown = await until('the hints', async () => {
      const found = await hints(document);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(shown.includes('sopimus → 6 art. 1 k. b'), shown.join('\n'));
    assert.ok(
      shown.some((hint) => hint.endsWith('31.12.2032')),
      shown.join('\n'),
    );
    assert.ok(
      shown.some((hint) => /^(?:vakiolausekkeet|riittävyyspäätös|[A-Z]{2}) → .*päätös \(EU\)/.test(hint)),
      shown.join('\n'),
    );
  });

  for (const [setting, theirs] of [
    ['oikeusperusteet', /→ \d+ art\. \d+ k\./],
    ['sailytysajat', /31\.12\.2032|päättyy/],
    ['siirrot', /päätös/],
  ] as const)
    it(`the setting seloste.vihjeet.${setting} switches its hints off, and on again`, async () => {
      const document = await open(MODEL);
      const some = (wanted: boolean): Promise<string[]> =>
        until(`${wanted ? 'some' : 'no'} hints of ${setting}`, async () => {
          const found = await hints(document);
          return found.length > 0 && found.some((hint) => theirs.test(hint)) === wanted ? found : undefined;
        });
      const all = await some(true);
      await withSettings({ [`vihjeet.${setting}`]: false }, async () => {
        const left = await some(false);
        assert.deepEqual(
          left,
          all.filter((hint) => !theirs.test(hint)),
        );
      });
      assert.deepEqual(await some(true), all);
    });

  it('lenses tell how the notice and its registers stand', async () => {
    const document = await open(MODEL);
    const found = await until('the lenses', async () => {
      const all = await lenses(document);
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(
      found.map(({ range, command }) => [range.start.line, command?.command]),
      [
        [0, 'workbench.actions.view.problems'],
        [0, 'seloste.avaaEsikatseluSivulle'],
        [0, 'seloste.vie'],
        [0, ''],
        ...['nimi: { fi: Asiakasrekisteri', 'nimi: { fi: Markkinointirekisteri'].map((name) => [
          placeOf(document, name).line,
          'seloste.avaaEsikatseluSivulle',
        ]),
      ],
    );
    const known = await vscode.commands.getCommands(true);
    for (const { command } of found) {
      assert.ok(command?.title);
      if (command.command !== '') assert.ok(known.includes(command.command), command.command);
    }
    await withSettings({ linssit: false }, async () => {
      await until('no lenses', async () => ((await lenses(document)).length === 0 ? true : undefined));
    });
  });

  it('a lens opens the preview', async () => {
    const document = await open(MODEL);
    const preview = await until('the lens', async () =>
      (await lenses(document)).find(({ command }) => command?.title === 'Esikatselu'),
    );
    assert.ok(preview.command);
    await vscode.commands.executeCommand(preview.command.command, ...((preview.command.arguments ?? []) as unknown[]));
    await until('the preview', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('seloste.esikatselu')),
    );
  });

  it('an e-mail address is a link to a message', async () => {
    const document = await open(MODEL);
    const target = 'mailto:tietosuoja@kapyverstas.esimerkki.fi';
    const links = await until('the links', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return found.some((link) => link.target?.scheme === 'mailto') ? found : undefined;
    });
    const ours = links.filter((link) => link.target?.toString(true) === target);
    assert.ok(ours.length > 0, links.map((link) => link.target?.toString(true)).join('\n'));
    assert.equal(document.getText(ours[0]?.range), 'tietosuoja@kapyverstas.esimerkki.fi');
    assert.ok(
      links.some((link) => link.target?.toString() === 'https://kapyverstas.esimerkki.fi/'),
      'the web address is the editor’s own link',
    );
  });
});
