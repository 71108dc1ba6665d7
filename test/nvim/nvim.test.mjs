// The language server as it ships, in an editor of which it knows nothing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extensionDir, root } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';

const NOTICE = [
  'seloste: 1',
  'kieli: fi',
  'otsiko: Uimareiden tietosuojaseloste',
  'johdanto: Käsittely perustuu oikeutettuun etuun (GDPR 6 art. 1.f).',
  '',
].join('\n');

const packed = path.join(extensionDir, 'dist', 'server.js');
const server = fs.existsSync(packed) ? packed : path.join(root, 'dist', 'server.js');

describe('in neovim', function () {
  /** @type {Map<string, any>} */
  const said = new Map();
  let output = '';

  before(async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seloste-nvim-'));
    const file = path.join(folder, 'uimarit.seloste.yaml');
    fs.writeFileSync(file, NOTICE);
    try {
      const result = await run(
        process.env.SELOSTE_NVIM ?? 'nvim',
        [
          '--headless',
          ...['-u', 'NONE', '-i', 'NONE', '-n'],
          ...['-c', `luafile ${path.join(root, 'test', 'nvim', 'attach.lua')}`],
        ],
        {
          cwd: folder,
          quiet: true,
          timeout: 50_000,
          env: {
            HOME: folder,
            XDG_CONFIG_HOME: folder,
            XDG_DATA_HOME: folder,
            XDG_STATE_HOME: folder,
            FILE: file,
            NODE: process.execPath,
            SERVER: server,
            HOVER: placeOf('6 art'),
            COMPLETE: '4,0',
            EDIT_LINE: '2',
            EDIT_TEXT: 'otsikko: Uimareiden tietosuojaseloste',
          },
        },
      );
      output = result.output;
      for (const line of output.split('\n')) {
        if (!line.startsWith('{')) continue;
        const { kind, value } = JSON.parse(line);
        said.set(kind, value);
      }
      assert.equal(result.code, 0, output);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('a misspelt key is marked, once', () => {
    const found = heard('diagnostics').filter((/** @type {any} */ { message }) => message.includes('otsiko'));
    assert.equal(found.length, 1, output);
    assert.equal(found[0].source, 'seloste');
    assert.match(found[0].message, /otsikko/);
    const { line, character, endLine, endCharacter } = found[0];
    assert.deepEqual([line, character, endLine, endCharacter], [2, 0, 2, 'otsiko'.length]);
  });

  it('a legal reference is explained', () => {
    const { contents } = heard('hover');
    assert.match(JSON.stringify(contents), /oikeutet/i);
  });

  it('keys are offered', () => {
    const labels = heard('completion');
    assert.ok(labels.includes('rekisterinpitäjä'), labels.join(', '));
  });

  it('an edit is followed', () => {
    const left = heard('after-edit').filter(
      (/** @type {any} */ { message }) => message.includes('otsiko:') || message.includes("'otsiko'"),
    );
    assert.deepEqual(left, []);
    assert.notDeepEqual(heard('after-edit'), heard('diagnostics'));
  });

  it('the server ends when it is told to', () => {
    assert.equal(heard('stopped'), true);
  });

  /** @param {string} kind */
  function heard(kind) {
    assert.ok(said.has(kind), `neovim said nothing about ${kind}:\n${output}`);
    return said.get(kind);
  }
});

/**
 * Where a text is in the notice, as `line,character`.
 * @param {string} text
 */
function placeOf(text) {
  const lines = NOTICE.split('\n');
  const line = lines.findIndex((content) => content.includes(text));
  return `${line},${/** @type {string} */ (lines[line]).indexOf(text)}`;
}
