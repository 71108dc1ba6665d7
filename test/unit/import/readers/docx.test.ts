import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { isProblem, LIMITS, readSource } from '../../../../server/src/import/readers';
import type { SourceDocument } from '../../../../server/src/import/source';
import { makeDocx, paragraph, runOf, type DocxSource } from './make-docx';
import { shown } from './shown';

async function read(source: DocxSource): Promise<SourceDocument> {
  const result = await readSource(await makeDocx(source), 'seloste.docx');
  assert.ok(!isProblem(result), JSON.stringify(result));
  return result;
}

const blocks = async (body: string, rest: Omit<DocxSource, 'body'> = {}): Promise<string[]> =>
  shown(await read({ body, ...rest }));

const style = (id: string, name: string, insides = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${insides}</w:style>`;

describe('a Word document as blocks', () => {
  it('has headings by style, by name in three languages, by outline level and by what a style is based on', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normaali"><w:name w:val="Normal"/></w:style>',
      style('Otsikko2', 'heading 2'),
      style('Oma', 'Oma tyyli', '<w:basedOn w:val="Otsikko2"/>'),
      style('Taso', 'Yrityksen otsikko', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('Nimi', 'Title'),
      style('Rub', 'Rubrik 1'),
      style('Ei', 'Leipä', '<w:basedOn w:val="Taso"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    ].join('');
    const body = [
      paragraph('a', '<w:pStyle w:val="Nimi"/>'),
      paragraph('b', '<w:pStyle w:val="Otsikko2"/>'),
      paragraph('c', '<w:pStyle w:val="Oma"/>'),
      paragraph('d', '<w:pStyle w:val="Taso"/>'),
      paragraph('e', '<w:pStyle w:val="Rub"/>'),
      paragraph('f', '<w:pStyle w:val="Ei"/>'),
      paragraph('g', '<w:outlineLvl w:val="0"/>'),
      paragraph('h', '<w:pStyle w:val="Puuttuva"/>'),
    ].join('');
    assert.deepEqual(await blocks(body, { styles }), ['h1 a', 'h2 b', 'h2 c', 'h3 d', 'h1 e', 'p f', 'h1 g', 'p h']);
  });

  it('says what is bold, underlined or larger than the rest', async () => {
    const long = 'Henkilötietoja käsitellään asiakassuhteen hoitamiseksi.';
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>',
      style('Vahva', 'Vahva', '<w:rPr><w:b/></w:rPr>'),
      '<w:style w:type="character" w:styleId="Korostus"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
    ].join('');
    const body = [
      paragraph('1. Nimi', '', '<w:b/>'),
      paragraph(long),
      paragraph('2. Aika', '<w:pStyle w:val="Vahva"/>'),
      paragraph('ei', '<w:pStyle w:val="Vahva"/>', '<w:b w:val="0"/>'),
      paragraph('3. Muu', '', '<w:rStyle w:val="Korostus"/>'),
      paragraph('4. Alla', '', '<w:u w:val="single"/>'),
      paragraph('ei', '', '<w:u w:val="none"/>'),
      paragraph('5. Iso', '', '<w:sz w:val="28"/>'),
      paragraph('ei', '', '<w:sz w:val="22"/>'),
      `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${runOf('Osa', '<w:b/>')}${runOf(' ei')}</w:p>`,
    ].join('');
    assert.deepEqual(await blocks(body, { styles }), [
      'B 1. Nimi',
      `p ${long}`,
      'B 2. Aika',
      'p ei',
      'B 3. Muu',
      'B 4. Alla',
      'p ei',
      'B 5. Iso',
      'p ei',
      'p Osa ei',
    ]);
  });

  it('has the numbers that Word writes', async () => {
    const level = (number: number, format: string, text: string, start = 1): string =>
      `<w:lvl w:ilvl="${number}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}${level(1, 'upperRoman', '%2.', 4)}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const styles = style('Otsikko1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const item = (text: string, list: number, depth: number): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = [
      paragraph('Nimi', '<w:pStyle w:val="Otsikko1"/>'),
      item('a', 1, 1),
      item('b', 1, 1),
      item('c', 1, 2),
      paragraph('Aika', '<w:pStyle w:val="Otsikko1"/>'),
      item('d', 1, 1),
      item('e', 2, 0),
      item('f', 2, 1),
      item('g', 3, 0),
      item('h', 0, 0),
      item('i', 99, 0),
      paragraph('Ei', '<w:pStyle w:val="Otsikko1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    assert.deepEqual(await blocks(body, { styles, numbering }), [
      'h1 1. Nimi',
      '  1.1 a',
      '  1.2 b',
      '    a) c',
      'h1 2. Aika',
      '  2.1 d',
      '- e',
      '  IV. f',
      '7. g',
      'p h',
      'p i',
      'h1 Ei',
    ]);
  });

  it('has lines, gaps, tabs and hyphens', async () => {
    const body = [
      '<w:p><w:r><w:t>Nimi:</w:t><w:tab/><w:t>Oy</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>posti</w:t></w:r></w:p>',
      paragraph('a'),
      paragraph(' '),
      paragraph('b', '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs><w:spacing w:after="240"/>'),
      paragraph('c'),
      paragraph('d', '<w:spacing w:before="240"/>'),
    ].join('');
    assert.deepEqual(await blocks(body), ['p Nimi: Oy', 'p e-posti', 'p a', 'P b', 'P c', 'P d']);
  });

  it('has tables as rows, and the contents of those that only place things', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
    const body =
      `<w:tbl><w:tblPr/><w:tr>${cell(paragraph('Nimi'))}${cell(paragraph('a') + paragraph('b'))}${cell('<w:p/>')}</w:tr>` +
      `<w:tr>${cell(paragraph('Aika'), '<w:gridSpan w:val="2"/>')}${cell(paragraph('5 v'))}</w:tr></w:tbl>` +
      `<w:tbl><w:tr>${cell(paragraph('c'))}</w:tr></w:tbl>`;
    assert.deepEqual(await blocks(body), ['Nimi | a / b | ', 'Aika |  | 5 v', 'p c']);
  });

  it('takes the text as it stands: without deletions, codes, contents and hidden text, each text box once', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const styles = style('Sis1', 'toc 1') + style('Sis', 'TOC Heading');
    const body = [
      paragraph('Sisällys', '<w:pStyle w:val="Sis"/>'),
      paragraph('1. Nimi 2', '<w:pStyle w:val="Sis1"/>'),
      `<w:p><w:del><w:r><w:delText>x</w:delText><w:t>x</w:t></w:r></w:del><w:ins>${runOf('uusi')}</w:ins></w:p>`,
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="x">${runOf('kenttä')}</w:fldSimple></w:p>`,
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('ohjain')}</w:sdtContent></w:sdt>`,
      `<w:p>${runOf('näkyy')}${runOf(' ei', '<w:vanish/>')}</w:p>`,
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('laatikko')}</mc:Choice><mc:Fallback>${box('laatikko')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ].join('');
    assert.deepEqual(await blocks(body, { styles }), ['p uusi', 'p kenttä', 'p ohjain', 'p näkyy', 'p laatikko']);
  });

  it('has notes after the text, addresses of links, and the title beside them', async () => {
    const document = await read({
      body:
        `<w:p>${runOf('Ota')}<w:hyperlink r:id="l1">${runOf(' yhteyttä')}</w:hyperlink>${runOf('.')}</w:p>` +
        `<w:p><w:hyperlink r:id="l2">${runOf('www.a.fi', '<w:u w:val="single"/>')}</w:hyperlink></w:p>`,
      footnotes:
        `<w:footnote w:type="separator" w:id="-1">${paragraph('x')}</w:footnote>` +
        `<w:footnote w:id="1">${paragraph('Alaviite')}</w:footnote>`,
      links: { l1: 'mailto:x@y.fi', l2: 'http://www.a.fi/' },
      title: 'Seloste &amp; liite',
    });
    assert.deepEqual(shown(document), ['p Ota yhteyttä (x@y.fi).', 'p www.a.fi', 'p Alaviite']);
    assert.equal(document.title, 'Seloste & liite');
    assert.equal(document.text.split('\n')[(document.blocks[2]?.line ?? 0) - 1], 'Alaviite');
  });
});

describe('a Word document that cannot be read', () => {
  const outcome = async (bytes: Uint8Array, limits = LIMITS): Promise<unknown> => {
    const result = await readSource(bytes, 'seloste.docx', { limits });
    return isProblem(result) ? result.problem : result.format;
  };
  const W = 'xmlns:w="w"';

  it('is empty', async () => {
    assert.equal(await outcome(await makeDocx({ body: paragraph(' ') })), 'empty');
  });

  it('is cut, as a package or inside it', async () => {
    const whole = await makeDocx({ body: paragraph('sana') });
    assert.equal(await outcome(whole), 'docx');
    assert.equal(await outcome(whole.slice(0, whole.length / 2)), 'malformed');
    const document = `<w:document ${W}><w:body>${paragraph('sana')}`;
    assert.equal(await outcome(await makeDocx({ body: '', document })), 'malformed');
  });

  it('has bytes that are not what they were packed from', async () => {
    const bytes = await makeDocx({ body: paragraph('sana '.repeat(1000)) });
    const outcomes = new Set<unknown>();
    for (let at = 40; at < bytes.length; at += 7) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      outcomes.add(await outcome(broken));
    }
    assert.deepEqual(
      [...outcomes].filter((one) => !/^(docx|malformed|unsupported|empty|archive-bomb)$/.test(String(one))),
      [],
    );
    assert.ok(outcomes.has('malformed'));
  });

  it('is another packed format', async () => {
    const zip = new JSZip();
    zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
    assert.equal(await outcome(await zip.generateAsync({ type: 'uint8array' })), 'unsupported');
    const workbook = await makeDocx({ body: '', document: '<workbook xmlns="x"><sheets/></workbook>' });
    assert.equal(await outcome(workbook), 'unsupported');
  });

  it('is a bomb: a small file that unpacks to more than the limit', async () => {
    const limits = { ...LIMITS, unpacked: 2_000_000 };
    const bytes = await makeDocx({ body: paragraph('0'.repeat(limits.unpacked)) });
    assert.ok(bytes.length < limits.unpacked / 500, `${bytes.length} bytes`);
    assert.equal(await outcome(bytes, limits), 'archive-bomb');
  });

  it('is a bomb that hides its size', async () => {
    const bytes = await makeDocx({ body: paragraph('0'.repeat(10_000_000)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // the size in the directory of the archive: after 50 4b 01 02, at 24
    for (let at = 0; at < bytes.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    assert.equal(await outcome(bytes), 'malformed');
  });

  it('has too much text, or nests too deep', async () => {
    const wide = await makeDocx({ body: paragraph('sana '.repeat(10)).repeat(50_000) });
    assert.equal(await outcome(wide), 'too-long');
    const deep = await makeDocx({ body: '<w:sdt>'.repeat(100_000) });
    assert.equal(await outcome(deep), 'too-deep');
  });
});
