import assert from 'node:assert/strict';
import { isProblem, LIMITS, readSource } from '../../../../server/src/import/readers';
import { bytes, shown } from './shown';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The format that is read, or the problem. */
async function outcome(content: Uint8Array, name: string): Promise<string> {
  const source = await readSource(content, name);
  return isProblem(source) ? source.problem : source.format;
}

describe('what a file is', () => {
  for (const [name, content, expected] of [
    ['seloste.txt', utf8('Rekisteriseloste'), 'text'],
    ['seloste', utf8('Rekisteriseloste'), 'text'],
    ['seloste.md', utf8('# Rekisteriseloste'), 'markdown'],
    ['seloste.htm', utf8('<p>Rekisteriseloste'), 'html'],
    ['seloste.txt', utf8('\n<!-- x -->\n<!DOCTYPE html><p>Rekisteriseloste'), 'html'],
    ['seloste.docx', utf8('<html lang="fi"><p>Rekisteriseloste'), 'html'],
    ['seloste.xhtml', Buffer.from('\ufeff<?xml version="1.0"?><html><p>ä</p></html>', 'utf16le'), 'html'],
    ['seloste.txt', bytes('K\xe4sittely'), 'text'],
    ['tyhjä.txt', new Uint8Array(), 'empty'],
    ['tyhjä.docx', new Uint8Array(), 'empty'],
    ['tyhjä.pdf', new Uint8Array(), 'empty'],
    ['tyhjä.txt', utf8('\ufeff \r\n\t\n'), 'empty'],
    ['tyhjä.html', utf8('<html><script>x</script><p>&nbsp;</p></html>'), 'empty'],
    ['tyhjä.md', utf8('***\n'), 'empty'],
    ['seloste.docx', utf8('Rekisteriseloste'), 'malformed'],
    ['seloste.pdf', bytes('\x01\x02\x03\x04 roskaa'), 'malformed'],
    ['seloste.txt', bytes('Reki\0\0\0steri\0\0seloste\0'), 'unsupported'],
    ['seloste.txt', bytes('{\\rtf1\\ansi Rekisteriseloste}'), 'unsupported'],
    ['seloste.mht', utf8('From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n\n--x'), 'unsupported'],
    ['seloste.pdf', bytes('\x89PNG\r\n\x1a\n'), 'image'],
    ['seloste.jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
    ['seloste.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument'), 'old-word'],
    [
      'seloste.docx',
      Uint8Array.from([...bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['uusi.seloste.yaml', utf8('seloste: 1\nkieli: fi\n'), 'already-notice'],
  ] as const)
    it(`${name} that begins ${JSON.stringify(Buffer.from(content).toString('latin1').slice(0, 24))}: ${expected}`, async () => {
      assert.equal(await outcome(content, name), expected);
    });
});

describe('how much is read', () => {
  it('is bounded in bytes and in characters, and says how much would have been', async () => {
    const limits = { ...LIMITS, bytes: 100, characters: 50 };
    const read = (length: number): Promise<unknown> => readSource(utf8('a'.repeat(length)), 'a.txt', { limits });
    assert.deepEqual(await read(101), { problem: 'too-large', most: 0.0001 });
    assert.deepEqual(await read(51), { problem: 'too-long', most: 50 });
    assert.ok(!isProblem((await read(50)) as Parameters<typeof isProblem>[0]));
  });

  it('is bounded for a page, whose tags do not count', async () => {
    const limits = { ...LIMITS, characters: 50 };
    assert.deepEqual(await readSource(utf8(`<html>${'<br>a'.repeat(51)}`), 'a.html', { limits }), {
      problem: 'too-long',
      most: 50,
    });
  });

  for (const tag of ['div', 'b', 'table', 'ul', 'nav', 'svg', 'blockquote'])
    it(`refuses 100,000 nested <${tag}>`, async () => {
      assert.equal(await outcome(utf8(`<html>${`<${tag}>`.repeat(100_000)}sana`), 'a.html'), 'too-deep');
    });

  it('reads 100,000 elements beside each other, and 1,000 in each other', async () => {
    const flat = await readSource(utf8(`<html>${'<p>sana'.repeat(100_000)}`), 'a.html');
    assert.ok(!isProblem(flat) && flat.blocks.length === 100_000);
    const nested = await readSource(utf8(`<html>${'<table><td>'.repeat(300)}<b>sana`), 'a.html');
    assert.ok(!isProblem(nested));
    assert.deepEqual(shown(nested), ['B sana']);
  });
});
