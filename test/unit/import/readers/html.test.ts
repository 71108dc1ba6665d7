import assert from 'node:assert/strict';
import { readHtml } from '../../../../server/src/import/readers/html';
import { shown } from './shown';

const page = (body: string): string[] => shown(readHtml(`<!doctype html><html><body>${body}</body></html>`));
const PROSE = 'Rekisterinpitäjä käsittelee henkilötietoja asiakassuhteen hoitamiseksi ja laskutusta varten. '.repeat(4);

describe('a page as blocks', () => {
  it('has headings, paragraphs and lines', () => {
    assert.deepEqual(
      page(
        '<h1>Tietosuoja&shy;seloste</h1><p>Esimerkki&nbsp;Oy<br>Katu 1<br><br>Puh.\n 010</p><div>a</div><div>b</div>',
      ),
      ['h1 Tietosuojaseloste', 'P Esimerkki Oy', 'p Katu 1', 'P Puh. 010', 'P a', 'p b'],
    );
  });

  it('knows an empty line that an editor wrote as a block of its own', () => {
    assert.deepEqual(page('<div>a</div><div>b</div><div>&nbsp;</div><div>c</div><div><br></div><div>d</div>'), [
      'p a',
      'p b',
      'P c',
      'P d',
    ]);
  });

  it('joins a heading that is broken over lines', () => {
    assert.deepEqual(page('<h2>Tietojen<br>säilytys</h2>'), ['h2 Tietojen säilytys']);
    assert.deepEqual(page('<div role="heading" aria-level="3">Säilytys</div>'), ['h3 Säilytys']);
  });

  it('parts two headings in one element at the empty line between them', () => {
    assert.deepEqual(page('<h3><b>Tietosuojaseloste</b><br>\n<b><br></b>\n<b>Rekisterinpitäjä</b></h3>'), [
      'h3 Tietosuojaseloste',
      'h3 Rekisterinpitäjä',
    ]);
    assert.deepEqual(page('<h3>Tietojen\n<br>säilytys\n</h3>'), ['h3 Tietojen säilytys']);
  });

  it('says what is set apart as a heading would be', () => {
    assert.deepEqual(
      page(
        '<p><b>4. </b><strong>Säilytys</strong>:</p><p><b>Säilytys</b> on</p><p style="font-weight:700">X</p>' +
          '<p><strong>Nimi</strong><br>Oy</p><details><summary>Oikeudet</summary>teksti</details>',
      ),
      ['B 4. Säilytys:', 'P Säilytys on', 'B X', 'B Nimi', 'p Oy', 'B Oikeudet', 'p teksti'],
    );
  });

  it('has lists in lists, with the numbers that are seen', () => {
    assert.deepEqual(
      page(
        '<ol start="3"><li>a<ul><li>b<ol type="a"><li>c<li>d</ol></ul><li value="9"><b>e</b><p>f</p></ol>' +
          '<ol type="I"><li><h3>Otsikko</h3><p>g</ol>',
      ),
      ['3. a', '  - b', '    a. c', '    b. d', '9. *e*', 'P f', 'h3 I. Otsikko', 'P g'],
    );
  });

  it('has rows of tables, with empty cells where others reach', () => {
    assert.deepEqual(
      page(
        '<table><tr><th>Ryhmä<th>Tiedot<th>Aika</tr><tr><td rowspan=2>Asiakas<td>nimi<td>1 v</tr>' +
          '<tr><td><p>puhelin<p>osoite<td><ul><li>2 v<li>3 v</ul></tr><tr><td colspan=2>Muut<td>5 v</tr></table>',
      ),
      ['Ryhmä | Tiedot | Aika', 'Asiakas | nimi | 1 v', ' | puhelin / osoite | - 2 v / - 3 v', 'Muut |  | 5 v'],
    );
  });

  it('numbers its tables', () => {
    const { blocks } = readHtml('<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>');
    assert.deepEqual(
      blocks.map((block) => block.kind === 'row' && block.table),
      [0, 1],
    );
  });

  it('looks through tables that only place things', () => {
    assert.deepEqual(page('<table><tr><td><h2>A</h2>b</td><td><table><tr><td>c<td>d</table></td></tr></table>'), [
      'h2 A',
      'P b',
      'c | d',
    ]);
    assert.deepEqual(page('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'), ['P a', 'p b']);
  });

  it('has terms and their definitions as rows', () => {
    assert.deepEqual(page('<dl><dt>Nimi</dt><dd>Esimerkki Oy</dd><dd>Katu 1</dd><dt>Aika<dd>5 v</dl>'), [
      'Nimi | Esimerkki Oy / Katu 1',
      'Aika | 5 v',
    ]);
  });

  it('leaves out scripts, forms’ fields, navigation, head and foot', () => {
    assert.deepEqual(
      page(
        '<script>x<b>y</script><style>p{}</style><nav><ul><li>Etusivu</ul></nav><header>Yritys</header>' +
          `<noscript><img src=x>n</noscript><p>${PROSE}</p><select><option>o</select><button>Lähetä</button>` +
          '<div role="contentinfo">Alatunniste</div><footer><p>© Yritys</p></footer>',
      ),
      [`P ${PROSE.trim()}`],
    );
  });

  it('leaves out consent banners, but not what is said of cookies', () => {
    assert.deepEqual(
      page(
        `<div id="CybotCookiebotDialog"><p>Hyväksy evästeet</p></div><div class="x cookie-banner y">Evästeet!</div>` +
          `<div role="dialog">Valitse</div><div class="cookie-policy"><p>${PROSE}</p></div>`,
      ),
      [`P ${PROSE.trim()}`],
    );
  });

  it('keeps a dialog that is all of the page, and leaves out one over other text', () => {
    const dialog = `<div role="dialog"><h2>Seloste</h2><p>${PROSE}</p></div>`;
    assert.deepEqual(page(dialog), ['h2 Seloste', `P ${PROSE.trim()}`]);
    assert.deepEqual(page(`<dialog><p>${PROSE}</p></dialog>`), [`P ${PROSE.trim()}`]);
    assert.deepEqual(page(`${dialog}<p>${PROSE}</p>`), [`P ${PROSE.trim()}`]);
  });

  it('keeps to the main content, and to an article that is most of it', () => {
    const around = '<div>Liity listalle</div>';
    assert.deepEqual(page(`${around}<main><h1>Seloste</h1><p>${PROSE}</main>${around}`), [
      'h1 Seloste',
      `P ${PROSE.trim()}`,
    ]);
    // the head of the main content is part of it, and no frame around its article
    assert.deepEqual(page(`<main><header><p>Johdanto</header><article><p>${PROSE}</article></main>`), [
      'P Johdanto',
      `P ${PROSE.trim()}`,
    ]);
    assert.deepEqual(
      page(`${around}<article><header><h1>Seloste</h1></header><p>${PROSE}</article><article>Uutinen</article>`),
      ['h1 Seloste', `P ${PROSE.trim()}`],
    );
  });

  it('does not keep to a main content that is an empty frame', () => {
    assert.deepEqual(page(`<main><p>Ladataan</main><p>${PROSE}</p>`), ['P Ladataan', `P ${PROSE.trim()}`]);
  });

  it('keeps the one title that stands in the page’s head', () => {
    assert.deepEqual(page(`<header><h1>Tietosuojaseloste</h1>Valikko</header><main><p>${PROSE}</main>`), [
      'h1 Tietosuojaseloste',
      `P ${PROSE.trim()}`,
    ]);
  });

  it('leaves out rows of links before and after, not those between', () => {
    assert.deepEqual(
      page(
        '<div><a href="/">Etusivu</a></div><p>Teksti</p><p><a href="/x">Lomake</a></p><p>Loppu</p><a href="#">Ylös</a>',
      ),
      ['P Teksti', 'P Lomake', 'P Loppu'],
    );
  });

  it('shows everything where everything stands around the content', () => {
    assert.deepEqual(page('<header><p>Rekisteriseloste</p></header>'), ['P Rekisteriseloste']);
  });

  it('keeps parts that open on a click', () => {
    const [first, second] = page(
      `<main><button aria-expanded="false">Oikeudet</button><div hidden>${PROSE}</div></main>`,
    );
    assert.equal(first, 'B Oikeudet');
    assert.equal(second, `p ${PROSE.trim()}`);
  });

  it('gives the address of a link that does not show it', () => {
    assert.deepEqual(
      page(
        '<p>A <a href="mailto:tieto%40yritys.fi?subject=x">sähköposti</a> <a href="mailto:a@b.fi">A@b.fi</a> ' +
          '<a href="https://www.tietosuoja.fi/">tietosuoja.fi</a> <a href="https://x.fi/e?u=1#k">sivu</a> <a href="/y">y</a>',
      ),
      ['P A sähköposti (tieto@yritys.fi) A@b.fi tietosuoja.fi sivu (https://x.fi/e) y'],
    );
  });

  it('reads an address hidden from robots', () => {
    const address = 'info@esimerkki.fi';
    const code = [0x2a, ...Array.from(address, (char) => char.charCodeAt(0) ^ 0x2a)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    assert.deepEqual(page(`<p>Posti: <span data-cfemail="${code}">[email&#160;protected]</span>.</p>`), [
      `P Posti: ${address}.`,
    ]);
  });

  it('has the page’s title beside the blocks, and lines in the text made of it', () => {
    const document = readHtml('<html><head><title>\n Seloste – Yritys </title><body><h1>A</h1><p>b<ul><li>c<li>d</ul>');
    assert.equal(document.title, 'Seloste – Yritys');
    assert.equal(document.text, 'A\n\nb\n- c\n- d\n');
    const lines = document.text.split('\n');
    for (const block of document.blocks)
      if (block.kind !== 'row') assert.ok(lines[block.line - 1]?.includes(block.text), block.text);
  });

  it('reads what is not well formed', () => {
    assert.deepEqual(page('</p><p>a b</i> c<table><tr>d<td>e<p>f'), ['P a b c', 'P d', 'p e', 'P f']);
    assert.deepEqual(shown(readHtml('<title>t</title>pelkkä teksti')), ['p pelkkä teksti']);
  });
});
