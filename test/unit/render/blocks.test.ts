import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, preview } from '../../../server/src/core';
import { LANGUAGES } from '../../../server/src/notice';
import { noticeBlocks, noticePage } from '../../../server/src/render';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

function read(text: string) {
  return analyse(TextDocument.create('file:///x.seloste.yaml', 'seloste', 1, text), { asOf: '2026-11-22' });
}

function example(name: string) {
  return read(readFileSync(path.join('examples', name), 'utf8'));
}

describe('blocks', () => {
  for (const name of EXAMPLES) {
    it(`of ${name} have an identity each, in every language`, () => {
      const { notice } = example(name);
      for (const language of LANGUAGES) {
        const ids = noticeBlocks(notice, { language, showMissing: true }).map((block) => block.id);
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
        );
      }
    });
  }

  it('stay the same when a line is added at the top; only their lines change', () => {
    const text = readFileSync(path.join('examples', 'malliseloste.seloste.yaml'), 'utf8');
    const before = preview(read(text), 'fi');
    const after = preview(read(`# uusi rivi\n${text}`), 'fi');
    assert.deepEqual(after.blocks, before.blocks);
    // the coverage at the end comes from no line
    assert.deepEqual(
      after.lines.slice(0, -1),
      before.lines.slice(0, -1).map((line) => line + 1),
    );
  });

  it('change only where the text changed', () => {
    const text = readFileSync(path.join('examples', 'malliseloste.seloste.yaml'), 'utf8');
    const before = preview(read(text), 'fi').blocks;
    const after = preview(read(text.replace('nimi: Tuuli Havumäki', 'nimi: Tuuli Havu')), 'fi').blocks;
    assert.equal(after.filter((block, index) => block.html !== before[index]?.html).length, 1);
  });

  it('keep the right to object apart from the rest (GDPR 21(4))', () => {
    const { notice } = example('malliseloste.seloste.yaml');
    const apart = noticeBlocks(notice, { language: 'fi', showMissing: false }).filter((block) => block.apart);
    assert.ok(apart.some((block) => block.path.includes('vastustamisoikeus')));
    assert.ok(apart.some((block) => block.path.includes('kielto-oikeus')));
  });
});

describe('the page', () => {
  it('escapes everything that came from the notice', () => {
    const { notice } = read(
      'seloste: 1\nkieli: fi\notsikko: <script>alert(1)</script>\njohdanto: |\n  <img src=x onerror=alert(1)> & "lainaus" [linkki](javascript:alert(1))\n',
    );
    const page = noticePage(notice, 'fi');
    assert.ok(!/<script|<img|javascript:alert\(1\)"/.test(page), page);
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'));
  });

  it('says a bare ei as a sentence of each language', () => {
    const { notice } = read(
      'seloste: 1\nkieli: fi\nrekisterit:\n  - nimi: A\n    siirrot: ei\n    luovutukset: false\n',
    );
    assert.ok(noticePage(notice, 'fi').includes('Henkilötietoja ei siirretä Euroopan unionin'));
    assert.ok(noticePage(notice, 'sv').includes('lämnas inte regelmässigt ut'));
    assert.ok(noticePage(notice, 'en').includes('are not transferred outside the European Union'));
  });

  it('shows a text per language in that language, and the first one where it lacks', () => {
    const { notice } = read('seloste: 1\nkieli: [fi, sv]\notsikko: {fi: Suomeksi, sv: På svenska}\n');
    assert.ok(noticePage(notice, 'sv').includes('<h1>På svenska</h1>'));
    assert.ok(noticePage(notice, 'en').includes('<h1>Suomeksi</h1>'));
  });

  it('shows no placeholder and no mark of the author', () => {
    const { notice } = read('seloste: 1\nkieli: fi\nrekisterinpitäjä:\n  nimi: A\n  tyyppi: yritys\n');
    const page = noticePage(notice, 'fi');
    assert.ok(!page.includes('puuttuu') && !page.includes('yritys'), page);
  });
});
