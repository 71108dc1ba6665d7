import assert from 'node:assert/strict';
import { decodeText, encodingOf } from '../../../../server/src/import/readers/encoding';
import { bytes } from './shown';

const TEXT = 'Rekisterinpitäjä: Öljy ja Åke Oy\nSäilytysaika on viisi vuotta.\n';
const utf8 = new TextEncoder().encode(TEXT);
const latin1 = Uint8Array.from(Buffer.from(TEXT, 'latin1'));
const utf16 = Uint8Array.from(Buffer.from(TEXT, 'utf16le'));
const swapped = Uint8Array.from(Buffer.from(TEXT, 'utf16le').swap16());
const withMark = (mark: number[], rest: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...rest]);

describe('the encoding of an old notice', () => {
  for (const [name, encoded, encoding] of [
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with its mark', withMark([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 LE with its mark', withMark([0xff, 0xfe], utf16), 'utf-16le'],
    ['UTF-16 BE with its mark', withMark([0xfe, 0xff], swapped), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16, 'utf-16le'],
    ['UTF-16 BE without a mark', swapped, 'utf-16be'],
    ['Latin-1', latin1, 'windows-1252'],
  ] as const)
    it(`is known: ${name}`, () => {
      assert.equal(encodingOf(encoded), encoding);
      assert.equal(decodeText(encoded), TEXT);
    });

  it('has the quotes, the dash and the euro of Windows-1252', () => {
    assert.equal(decodeText(bytes('\x94Yhti\xf6\x94 \x96 10 \x80')), '”Yhtiö” – 10 €');
  });

  it('may be the Macintosh’s', () => {
    assert.equal(decodeText(bytes('k\x8asittely h\x9app\x9a, \x8cland')), 'käsittely höppö, åland');
  });

  it('is what a page declares where the bytes allow it', () => {
    const declared = bytes('<meta http-equiv="Content-Type" content="text/html; charset=x-mac-roman">\x8a \xe4\xe4');
    assert.equal(encodingOf(declared), 'macintosh');
    assert.equal(encodingOf(bytes('<meta charset="iso-8859-1">k\xe4sittely')), 'windows-1252');
  });

  it('is UTF-8 where the bytes are that, whatever a page declares', () => {
    const page = new TextEncoder().encode(`<meta charset="iso-8859-1">${TEXT}`);
    assert.equal(encodingOf(page), 'utf-8');
  });

  it('is not believed to be UTF-8 where a page declares it and the bytes are not', () => {
    assert.match(decodeText(bytes('<meta charset="utf-8">k\xe4sittely')), /käsittely$/);
  });

  it('is that of most of a text put together of two', () => {
    const mixed = Uint8Array.from([...utf8, ...bytes('k\xe4sittely')]);
    assert.match(decodeText(mixed), /^Rekisterinpitäjä: Öljy ja Åke Oy\n/);
  });

  it('takes no overlong or cut sequence for UTF-8', () => {
    assert.equal(encodingOf(bytes('\xc0\xaf')), 'windows-1252');
    assert.equal(encodingOf(bytes('p\xe4')), 'windows-1252');
    assert.equal(encodingOf(bytes('\xf5\x80\x80\x80')), 'windows-1252');
  });

  it('has one kind of line end', () => {
    assert.equal(decodeText(bytes('a\r\nb\rc\nd')), 'a\nb\nc\nd');
  });

  it('of nothing is nothing', () => {
    assert.equal(decodeText(new Uint8Array()), '');
  });
});
