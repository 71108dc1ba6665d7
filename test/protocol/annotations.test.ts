/** What is shown in and over the text that is not of it: hints, lenses and how the notice stands. */
import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  type CodeLens,
  type InlayHint,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver/node';
import { connect, type Client } from './client';
import { MODEL, SOUND } from './notices';

const NOTICE = `seloste: 1
kieli: fi
evästeet: [{ nimi: a, kesto: P1Y6M }]
rekisterit:
  - nimi: Asiakasrekisteri
    oikeusperusteet: [sopimus]
    säilytysajat:
      - aika: 6 vuotta
        alkaen: kalenterivuoden lopusta
    siirrot:
      - maa: JP
        siirtoperuste: vakiolausekkeet
  - nimi: Markkinointirekisteri
    oikeusperusteet: [suostumus]
`;

const URI = 'file:///a.seloste.yaml';
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

let client: Client | undefined;
/** The requests to ask anew that the client has got. */
const asked: string[] = [];

/** A client that can be told to ask anew, of a server that has its settings, with a notice that it has looked at. */
async function begin(settings: Record<string, unknown> = {}, text = NOTICE): Promise<Client> {
  const current = await connect({
    settings,
    capabilities: { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } },
  });
  client = current;
  asked.length = 0;
  for (const { method } of [InlayHintRefreshRequest.type, CodeLensRefreshRequest.type])
    current.connection.onRequest(method, () => {
      asked.push(method);
      return null;
    });
  await soon(() => asked.length === 2);
  await current.check(URI, text);
  asked.length = 0;
  return current;
}

async function end(): Promise<void> {
  await client?.stop();
  client = undefined;
}

describe('protocol: hints', () => {
  afterEach(end);

  const shown = async (current: Client): Promise<string[]> =>
    (await current.hints(URI)).map((hint) => `${wordBefore(current, hint)} → ${labelOf(hint)}`);

  it('stand after the values they are about, with what they rest on', async () => {
    const current = await begin();
    assert.deepEqual(await shown(current), [
      'P1Y6M → 1 vuosi 6 kuukautta',
      'sopimus → 6 art. 1 k. b',
      'vuotta → vuoden 2026 tiedot: 31.12.2032',
      'JP → riittävyyspäätös (EU) 2019/419',
      'vakiolausekkeet → yleensä päätös (EU) 2021/914',
      'suostumus → 6 art. 1 k. a',
    ]);
    for (const hint of await current.hints(URI)) {
      assert.equal(hint.paddingLeft, true, 'a space parts it from the value');
      const tooltip = hint.tooltip as MarkupContent;
      assert.equal(tooltip.kind, 'markdown');
      assert.match(tooltip.value, /\]\(https:\/\//, labelOf(hint));
    }
  });

  it('are only of the lines that are asked for', async () => {
    const current = await begin();
    const { line } = current.placeOf(URI, 'oikeusperusteet');
    const some = await current.hints(URI, { start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    assert.deepEqual(some.map(labelOf), ['6 art. 1 k. b']);
  });

  for (const [kind, left] of [
    ['oikeusperusteet', ['P1Y6M', 'vuotta', 'JP', 'vakiolausekkeet']],
    ['sailytysajat', ['sopimus', 'JP', 'vakiolausekkeet', 'suostumus']],
    ['siirrot', ['P1Y6M', 'sopimus', 'vuotta', 'suostumus']],
  ] as const)
    it(`of ${kind} are switched off by themselves`, async () => {
      const current = await begin({ vihjeet: { [kind]: false } });
      const words = (await current.hints(URI)).map((hint) => wordBefore(current, hint));
      assert.deepEqual(words, left);
    });

  it('come and go with the settings, and a client that can is told to ask anew', async () => {
    const current = await begin();
    assert.equal((await shown(current)).length, 6);
    current.configure({ kieli: 'en', vihjeet: { siirrot: false } });
    await soon(() => asked.length >= 2);
    assert.deepEqual([...asked].sort(), ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']);
    assert.deepEqual(await shown(current), [
      'P1Y6M → 1 year 6 months',
      'sopimus → Art. 6(1)(b)',
      'vuotta → data of 2026: 31 December 2032',
      'suostumus → Art. 6(1)(a)',
    ]);
    current.configure({ vihjeet: 'ei' });
    await soon(() => asked.length >= 4);
    assert.equal((await shown(current)).length, 6, 'a setting that is none switches nothing off');
  });

  it('are of the text as it is: an edit above moves them, an edit of the value makes them anew', async () => {
    const current = await begin();
    const before = (await current.hints(URI)).map(({ position }) => position.line);
    current.change(URI, START, '# rivi\n# toinen\n');
    const after = (await current.hints(URI)).map(({ position }) => position.line);
    assert.deepEqual(
      after,
      before.map((line) => line + 2),
    );
    const start = current.placeOf(URI, 'sopimus');
    current.change(URI, { start, end: { ...start, character: start.character + 'sopimus'.length } }, 'yleinen-etu');
    assert.ok((await shown(current)).includes('yleinen-etu → 6 art. 1 k. e'));
  });

  it('are none in a file that is no notice, and none where no document is open', async () => {
    const current = await begin();
    assert.equal(
      await current.connection.sendRequest('textDocument/inlayHint', { ...at('file:///x'), range: START }),
      null,
    );
    current.open('file:///muu.yaml', 'services:\n  web: {image: x}\n');
    assert.deepEqual(await current.hints('file:///muu.yaml'), []);
  });
});

describe('protocol: lenses', function () {
  this.timeout(20_000);
  afterEach(end);

  const lines = (lenses: readonly CodeLens[]): number[] => lenses.map(({ range }) => range.start.line);

  it('stand over the notice and over each register, with the commands they run', async () => {
    const current = await begin();
    const lenses = await current.lenses(URI);
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.command]),
      [
        [0, 'workbench.actions.view.problems'],
        [0, 'seloste.avaaEsikatseluSivulle'],
        [0, 'seloste.vie'],
        [0, ''],
        [current.placeOf(URI, 'nimi: Asiakasrekisteri').line, 'seloste.avaaEsikatseluSivulle'],
        [current.placeOf(URI, 'nimi: Markkinointirekisteri').line, 'seloste.avaaEsikatseluSivulle'],
      ],
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    const { diagnostics } = await current.diagnostics(URI, 1);
    assert.match(titles[0] ?? '', new RegExp(`^${diagnostics.length} huomautusta, virheitä \\d+$`));
    assert.deepEqual(titles.slice(1, 4), ['Esikatselu', 'Vie verkkosivuna', 'Selosteessa ei ole päiväystä']);
    for (const title of titles.slice(4)) assert.match(title, /^13 art\.: \d+ puuttuu.* · 14 art\.: \d+ puuttuu/);
  });

  it('tell of a finished notice that nothing is missing, and when it was last looked at', async () => {
    const current = await begin({}, MODEL);
    const titles = (await current.lenses(URI)).map(({ command }) => command?.title);
    assert.deepEqual([titles[0], titles[3]], ['Ei huomautuksia', 'Päivitetty 2.11.2026']);
    assert.ok(
      titles.slice(4).every((title) => title?.includes('ei puuttuvia kohtia')),
      titles.join(', '),
    );
  });

  it('speak the reader’s language', async () => {
    const titlesIn = async (kieli: string): Promise<string> => {
      const current = await begin({ kieli });
      const titles = (await current.lenses(URI)).map(({ command }) => command?.title);
      await end();
      return titles.join(' | ');
    };
    assert.match(await titlesIn('sv'), /förhandsgranskning.*exportera.*art\. 13/is);
    assert.match(await titlesIn('en'), /preview.*export.*art\. 13/is);
  });

  it('are switched off and on', async () => {
    const current = await begin({ linssit: false });
    assert.deepEqual(await current.lenses(URI), []);
    current.configure({ linssit: true });
    let lenses: CodeLens[] = [];
    await soon(async () => {
      lenses = await current.lenses(URI);
      return lenses.length > 0;
    });
    assert.equal(lenses.length, 6);
  });

  it('move no text while a notice is typed: as many on as many lines at each key', async () => {
    const current = await begin();
    const distinct = (lenses: readonly CodeLens[]): number => new Set(lines(lenses)).size;
    const before = await current.lenses(URI);
    const last = (): Position => current.document(URI).positionAt(current.document(URI).getText().length);
    for (const key of '  - nimi: "Uusi: {[rekisteri') {
      current.change(URI, { start: last(), end: last() }, key);
      const lenses = await current.lenses(URI);
      assert.equal(lenses.length, before.length, `after ${JSON.stringify(key)}`);
      assert.equal(distinct(lenses), distinct(before), `after ${JSON.stringify(key)}`);
    }
    // text that is typed above takes them along; a key typed wrong between two registers breaks the YAML and no more
    const { line } = current.placeOf(URI, 'nimi: Asiakasrekisteri');
    current.change(URI, START, '#');
    current.change(URI, START, '\n');
    const moved = await current.lenses(URI);
    assert.deepEqual(lines(moved), [0, 0, 0, 0, line + 1, current.placeOf(URI, 'nimi: Markkinointirekisteri').line]);
  });

  it('come and go when a person has stopped typing, and the client is told', async () => {
    const current = await begin();
    assert.equal((await current.lenses(URI)).length, 6);
    const last = current.document(URI).positionAt(NOTICE.length);
    current.change(URI, { start: last, end: last }, '  - nimi: Kolmas\n');
    assert.equal((await current.lenses(URI)).length, 6);
    await soon(() => asked.length > 0);
    assert.equal((await current.lenses(URI)).length, 7);
    assert.deepEqual(asked, ['workspace/codeLens/refresh']);
  });

  it('ask nothing of a client that has asked the server to shut down', async () => {
    const current = await begin();
    await current.lenses(URI);
    const last = current.document(URI).positionAt(NOTICE.length);
    current.change(URI, { start: last, end: last }, '  - nimi: Kolmas\n');
    await current.lenses(URI);
    await current.connection.sendRequest('shutdown');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    assert.deepEqual(asked, []);
  });

  it('are forgotten when the notice is closed: another text under its name gets its own', async () => {
    const current = await begin();
    await current.lenses(URI);
    current.change(URI, START, '#');
    current.close(URI);
    current.open(URI, SOUND);
    assert.equal((await current.lenses(URI)).length, 5);
  });

  it('are answered with null where no document is open', async () => {
    const current = await begin();
    assert.equal(await current.connection.sendRequest('textDocument/codeLens', at('file:///x')), null);
  });
});

function at(uri: string): { textDocument: { uri: string } } {
  return { textDocument: { uri } };
}

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

/** The word that a hint follows. */
function wordBefore(client: Client, { position }: InlayHint): string {
  const line = client.document(URI).getText({ start: { line: position.line, character: 0 }, end: position });
  return /[^\s[:,]+$/.exec(line)?.[0] ?? '';
}

async function soon(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'waited 10 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
