import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/analysis';
import type { Workbench } from './driver';
import { SESSION_FILE, writeFirstNotice } from './session';
import { withWorkbench } from './with-workbench';

describe('a first notice, from the command to no finding', () => {
  let workbench: Workbench;

  withWorkbench(
    (started) => {
      workbench = started;
    },
    { folders: ['test/workbench/first-notice'] },
  );

  it('is written by typing only what a person knows', async function () {
    this.timeout(120_000);
    await writeFirstNotice(workbench, (name) => workbench.screenshot(name));
    const text = readFileSync(path.join(workbench.host.folder, SESSION_FILE), 'utf8');
    // a notice that was begun today is judged by today's law
    const asOf = /laadittu: (\S+)/.exec(text)?.[1] ?? '';
    const analysis = analyse(TextDocument.create('file:///a.seloste.yaml', 'seloste', 1, text), { asOf });
    assert.deepEqual(
      analysis.findings.map(({ finding }) => [finding.code, finding.path.join('/')]),
      [],
    );
    assert.match(text, /nimi: Kylän lukupiiri ry\n/);
    assert.match(text, /aika: "1 vuosi"/);
  });
});
