import assert from 'node:assert/strict';
import { isProblem, LIMITS, readSource } from '../../../../server/src/import/readers';
import type { SourceDocument } from '../../../../server/src/import/source';
import { lines, makePdf, type PdfOptions, type Placed } from './make-pdf';
import { shown } from './shown';

async function read(pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<SourceDocument> {
  const result = await readSource(makePdf(pages, options), 'seloste.pdf');
  assert.ok(!isProblem(result), JSON.stringify(result));
  return result;
}
const blocks = async (...pages: (readonly Placed[])[]): Promise<string[]> => shown(await read(pages));

const PROSE = [
  'Henkilötietoja käsitellään asiakassuhteen hoitamiseksi ja laskutusta varten sekä käsittely-',
  'toimien kehittämiseksi. Tietoja voidaan käyttää suoramarkkinointiin.',
];

describe('a PDF as blocks', () => {
  it('has lines as they are printed, gaps, hyphens, and what is larger or bold', async () => {
    const document = await read(
      [
        [
          { text: 'Tietosuojaseloste, jonka nimi', x: 70, y: 80, size: 18 },
          { text: 'jatkuu', x: 70, y: 100, size: 18 },
          { text: '1. Rekisterinpitäjä', x: 70, y: 130, size: 14 },
          ...lines(70, 150, PROSE),
          ...lines(70, 200, ['Toinen kappale.', 'Sen jatko.']),
          { text: 'Säilytys', x: 70, y: 240, bold: true },
          { text: 'Säilytys', x: 70, y: 254, bold: true },
          { text: 'on', x: 120, y: 254 },
        ],
      ],
      { title: 'Seloste (2010)' },
    );
    assert.deepEqual(shown(document), [
      'h1 Tietosuojaseloste, jonka nimi jatkuu',
      'h2 1. Rekisterinpitäjä',
      `P ${PROSE[0]}`,
      `p ${PROSE[1]}`,
      'P Toinen kappale.',
      'p Sen jatko.',
      'B Säilytys',
      'p Säilytys on',
    ]);
    assert.equal(document.title, 'Seloste (2010)');
    const text = document.text.split('\n');
    for (const block of document.blocks) if (block.kind !== 'row') assert.equal(text[block.line - 1], block.text);
  });

  it('puts a line together from its pieces, whatever their order', async () => {
    assert.deepEqual(
      await blocks([
        ...lines(70, 140, PROSE),
        { text: 'pitäjä', x: 112.8, y: 100 },
        { text: 'Rekisterin', x: 64, y: 100 },
        { text: '1)', x: 139.5, y: 96, size: 7 },
        { text: 'Oy', x: 160, y: 100 },
        { text: '•', x: 64, y: 114 },
        { text: 'kohta', x: 90, y: 114 },
        { text: '4.1', x: 64, y: 128 },
        { text: 'alakohta', x: 110, y: 128 },
      ]),
      ['p Rekisterinpitäjä1) Oy', 'p • kohta', 'p 4.1 alakohta', `p ${PROSE[0]}`, `p ${PROSE[1]}`],
    );
  });

  it('has a form of two columns as rows, its labels over lines', async () => {
    const label = (y: number, ...texts: string[]): Placed[] => lines(60, y, texts, { bold: true });
    assert.deepEqual(
      await blocks([
        { text: 'Rekisteriseloste', x: 60, y: 60, size: 18 },
        ...label(100, '1 Rekisterinpitäjä'),
        ...lines(200, 100, ['Esimerkki Oy', 'Katu 1', 'Y-tunnus 1234567-1']),
        ...label(148, '2 Yhteyshenkilö', 'rekisteriä', 'koskevissa asioissa'),
        ...lines(200, 148, ['Maija Mallikas']),
        ...label(196, '3 Nimi'),
        ...lines(200, 196, ['Asiakasrekisteri']),
        ...label(210, '4 Lähteet'),
        ...lines(200, 210, ['Asiakas']),
        ...label(230, '5 Oikeudet'),
        ...lines(60, 280, ['Lopussa on tavallista tekstiä, joka kulkee koko sivun leveydeltä vasemmalta oikealle.']),
      ]),
      [
        'h1 Rekisteriseloste',
        '1 Rekisterinpitäjä | Esimerkki Oy / Katu 1 / Y-tunnus 1234567-1',
        '2 Yhteyshenkilö / rekisteriä / koskevissa asioissa | Maija Mallikas',
        '3 Nimi | Asiakasrekisteri',
        '4 Lähteet | Asiakas',
        'B 5 Oikeudet',
        'P Lopussa on tavallista tekstiä, joka kulkee koko sivun leveydeltä vasemmalta oikealle.',
      ],
    );
  });

  it('has a table of three columns, also where the space between them is narrow', async () => {
    const row = (y: number, a: string[], b: string[], c: string[]): Placed[] => [
      ...lines(60, y, a),
      ...lines(150, y, b),
      ...lines(300, y, c),
    ];
    assert.deepEqual(
      await blocks([
        ...lines(60, 60, PROSE),
        ...row(100, ['Ryhmä'], ['Tiedot'], ['Aika']),
        ...row(118, ['Asiakastiedot A'], ['nimi, osoite ja puhelin-', 'numero'], ['viisi vuotta']),
        ...row(150, ['Laskut'], ['maksut'], ['kuusi vuotta', 'tilikaudesta']),
      ]),
      [
        `p ${PROSE[0]}`,
        `p ${PROSE[1]}`,
        'Ryhmä | Tiedot | Aika',
        'Asiakastiedot A | nimi, osoite ja puhelin- / numero | viisi vuotta',
        'Laskut | maksut | kuusi vuotta / tilikaudesta',
      ],
    );
  });

  it('reads columns of running text one after the other', async () => {
    const column = (name: string, x: number): Placed[] =>
      lines(
        x,
        80,
        Array.from({ length: 20 }, (_, i) => `${name}${i} palstan rivi, joka on täynnä`),
      );
    const texts = await blocks([...column('a', 50), ...column('b', 310)]);
    assert.deepEqual(
      texts.map((text) => text.split(' ')[1]),
      ['a', 'b'].flatMap((name) => Array.from({ length: 20 }, (_, i) => `${name}${i}`)),
    );
  });

  it('tells heads and feet once and page numbers never', async () => {
    const page = (number: number, ...texts: string[]): Placed[] => [
      { text: 'Esimerkki Oy', x: 60, y: 30, size: 9 },
      { text: `${number} (3)`, x: 500, y: 44, size: 9 },
      ...lines(60, 100, texts),
      { text: `Katu 1, sivu ${number}`, x: 60, y: 800, size: 9 },
      { text: `${number}/3`, x: 300, y: 815, size: 9 },
    ];
    const long = 'Henkilötietoja käsitellään asiakassuhteen hoitamiseksi ja laskutusta varten sekä';
    assert.deepEqual(await blocks(page(1, 'Alku.', long), page(2, 'jatko', 'Loppui.'), page(3, 'Uusi.')), [
      'p Esimerkki Oy',
      'P Alku.',
      `p ${long}`,
      'p jatko',
      'p Loppui.',
      'P Uusi.',
      'P Katu 1, sivu 1',
    ]);
  });

  it('leaves out a table of contents and text across the page', async () => {
    const bytes = makePdf([
      [...lines(60, 100, ['1. Rekisterinpitäjä ............ 2', 'Teksti.']), { text: 'LUONNOS', x: 1, y: 842 - 99 }],
    ]);
    const turned = Buffer.from(bytes).toString('latin1').replace('1 0 0 1 1 99 Tm', '0 1 -1 0 9 9 Tm');
    const result = await readSource(Uint8Array.from(Buffer.from(turned, 'latin1')), 'a.pdf');
    assert.ok(!isProblem(result));
    assert.deepEqual(shown(result), ['p Teksti.']);
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    const pages = ['a', 'b', 'c'].map((text) => lines(60, 100, [text]));
    await readSource(makePdf(pages), 'a.pdf', { progress: (done, of) => told.push(`${done}/${of}`) });
    assert.deepEqual(told, ['1/3', '2/3', '3/3']);
  });

  it('is known by its bytes, and its bytes are left as they are', async () => {
    const bytes = makePdf([lines(60, 100, ['sana'])]);
    const copy = bytes.slice();
    const result = await readSource(bytes, 'seloste.docx');
    assert.ok(!isProblem(result) && result.format === 'pdf');
    assert.deepEqual(bytes, copy);
  });
});

describe('a PDF that cannot be read', () => {
  const outcome = async (bytes: Uint8Array, limits = LIMITS): Promise<string> => {
    const result = await readSource(bytes, 'seloste.pdf', { limits });
    return isProblem(result) ? result.problem : result.format;
  };
  const page = lines(60, 100, ['Rekisteriseloste']);

  it('is behind a password', async () => {
    assert.equal(await outcome(makePdf([page], { isEncrypted: true })), 'encrypted');
  });

  it('is scanned, or has an empty page only', async () => {
    assert.equal(await outcome(makePdf([page, page], { isScanned: true })), 'scanned');
    assert.equal(await outcome(makePdf([[]])), 'scanned');
  });

  it('has letters that do not say what they show', async () => {
    const signs = Buffer.from(makePdf([lines(60, 100, ['abcabc'])]))
      .toString('latin1')
      .replace('(abcabc)', '(!"#$%&)');
    assert.equal(await outcome(Uint8Array.from(Buffer.from(signs, 'latin1'))), 'scanned');
  });

  it('has too many pages, or too much text', async () => {
    const pages = Array.from({ length: 4 }, () => page);
    assert.equal(await outcome(makePdf(pages), { ...LIMITS, pages: 3 }), 'too-many-pages');
    assert.equal(await outcome(makePdf(pages), { ...LIMITS, characters: 50 }), 'too-long');
  });

  it('is nothing after its first line, or cut', async () => {
    assert.equal(await outcome(Uint8Array.from(Buffer.from('%PDF-1.7\nroskaa'))), 'malformed');
    const bytes = makePdf([page]);
    assert.match(await outcome(bytes.slice(0, 300)), /^(malformed|scanned)$/);
  });

  it('is broken anywhere', async () => {
    const bytes = makePdf([page]);
    const outcomes = new Set<string>();
    for (let at = 9; at < bytes.length; at += 23) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x15;
      outcomes.add(await outcome(broken));
    }
    assert.deepEqual(
      [...outcomes].filter((one) => !/^(pdf|malformed|scanned|encrypted)$/.test(one)),
      [],
    );
  });
});
