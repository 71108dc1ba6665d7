import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../../server/src/analysis';
import { prepareRename, rename } from '../../../server/src/features';
import { namesOf, placesOf, type Name } from '../../../server/src/notice';
import { toJson, type Json } from '../../../server/src/yaml';
import { analyseText } from '../support/analyse';
import { Dice, seedOf } from '../support/dice';

/** The text after renaming what stands at the first occurrence of a text. */
function renamed(source: string, at: string, newName: string): string {
  const analysis = analyseText(source);
  const edits = rename(analysis, source.indexOf(at) + 1, newName, 'fi');
  assert.ok(Array.isArray(edits), `no edits, but ${JSON.stringify(edits)}`);
  return TextDocument.applyEdits(analysis.text, [...edits]);
}

/** Why a name is refused. */
function refusal(source: string, at: string, newName: string): string {
  const edits = rename(analyseText(source), source.indexOf(at) + 1, newName, 'fi');
  assert.ok(edits && 'refusal' in edits);
  return edits.refusal;
}

const NOTICE = `seloste: 1
kieli: fi
rekisterit:
  - nimi: Asiakasrekisteri
    henkilötietoryhmät:
      - ryhmä: Yhteystiedot
      - ryhmä: 'Laskut'
    säilytysajat:
      - tiedot: [Yhteystiedot, "Laskut"]
    vastaanottajat: [Yhtiö Oy]
    suojaus: >
      Tietoja on vain Asiakasrekisterissä ja Yhtiö
      Oy:llä, ja Yhtiö Oy suojaa ne.
`;

describe('rename', () => {
  it('changes the name wherever it is used, and keeps the quotes', () => {
    const result = renamed(NOTICE, 'Laskut', "Laskut 'ja' maksut");
    assert.match(result, /ryhmä: 'Laskut ''ja'' maksut'/);
    assert.match(result, /\[Yhteystiedot, "Laskut 'ja' maksut"\]/);
  });

  it('makes quotes where the new name needs them: in a list on one line, not in a block', () => {
    const result = renamed(NOTICE, 'Yhteystiedot', 'Nimi, osoite');
    assert.match(result, /- ryhmä: Nimi, osoite\n/);
    assert.match(result, /tiedot: \["Nimi, osoite", "Laskut"\]/);
    assert.match(renamed(NOTICE, 'Yhteystiedot', '2026'), /- ryhmä: "2026"\n/);
  });

  it('changes what running text mentions, across a line break, and leaves other words alone', () => {
    const result = renamed(NOTICE, 'Yhtiö Oy', 'Toinen Oy');
    assert.match(result, /Asiakasrekisterissä ja Toinen Oy:llä, ja Toinen Oy suojaa ne\./);
    assert.match(renamed(NOTICE, 'Asiakasrekisteri', 'Jäsenet'), /vain Asiakasrekisterissä/);
  });

  it('refuses a name that is empty, taken, or on several lines, and says why', () => {
    assert.match(refusal(NOTICE, 'Laskut', '  '), /tyhjä/);
    assert.match(refusal(NOTICE, 'Laskut', 'yhteystiedot'), /on jo ”yhteystiedot”/);
    assert.match(refusal(NOTICE, 'Laskut', 'a\nb'), /yhdelle riville/);
  });

  it('lets only the case change, and another register have the name', () => {
    assert.match(renamed(NOTICE, 'Laskut', 'LASKUT'), /'LASKUT'/);
    const two = `${NOTICE}  - nimi: Toinen\n    henkilötietoryhmät: [Muut]\n`;
    assert.match(renamed(two, 'Muut', 'Laskut'), /henkilötietoryhmät: \[Laskut\]/);
    assert.match(refusal(two, 'Toinen', 'asiakasrekisteri'), /on jo/);
  });

  it('renames an anchor with its aliases, up to the next anchor of the name', () => {
    const source = 'a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &z 3\n';
    assert.equal(renamed(source, '*x', 'y'), 'a: &y 1\nb: *y\nc: &x 2\nd: *x\ne: &z 3\n');
    assert.match(refusal(source, '&x', 'kaksi sanaa'), /Ankkurin/);
    assert.match(refusal(source, '&x', 'z'), /on jo/);
  });

  it('writes once what an alias repeats', () => {
    const source = `seloste: 1
oletukset: &o
  vastaanottajat: [Yhtiö Oy]
rekisterit:
  - nimi: A
    <<: *o
    siirrot: [{vastaanottaja: Yhtiö Oy}]
`;
    const result = renamed(source, 'Yhtiö Oy', 'B');
    assert.equal(result, source.replaceAll('Yhtiö Oy', 'B'));
  });

  it('says where there is nothing to rename', () => {
    const analysis = analyseText(NOTICE);
    const none = prepareRename(analysis, NOTICE.indexOf('kieli'), 'fi');
    assert.ok('refusal' in none);
    assert.match(none.refusal, /ei ole nimeä/);
    assert.equal(rename(analysis, 0, 'x', 'fi'), undefined);
    const found = prepareRename(analysis, NOTICE.indexOf("Laskut'") + 2, 'fi');
    assert.ok('range' in found);
    assert.deepEqual([found.text, analysis.text.getText(found.range)], ['Laskut', 'Laskut']);
  });
});

const NASTY = [
  'A',
  'x: y',
  'a #b',
  '- a',
  '[x',
  "it's",
  '"q"',
  '\\',
  'null',
  '1.0',
  'ä, ö',
  '%',
  '}',
  'a:',
  '*',
  '日本',
];

describe('rename anything in the examples to anything', () => {
  const seed = seedOf('rename');
  const dice = new Dice(seed);
  for (const file of readdirSync('examples').filter((name) => name.endsWith('.yaml'))) {
    it(`${file}: the rest stays as it is`, () => {
      const source = readFileSync(path.join('examples', file), 'utf8');
      const analysis = analyseText(source);
      const names = namesOf(analysis.notice);
      for (let round = 0; round < 12 && names.length > 0; round++) {
        const name = dice.of(names);
        const newName = dice.of(NASTY);
        const { start } = analysis.document.spanInText(name.path, name.span.start, name.span.end);
        const edits = rename(analysis, start, newName, 'en');
        assert.ok(Array.isArray(edits), `${name.text} → ${newName}: ${JSON.stringify(edits)}`);
        const after = analyseText(TextDocument.applyEdits(analysis.text, [...edits]));
        assert.deepEqual(after.document.problems, [], `${name.text} → ${newName}`);
        assert.deepEqual(toJson(after.document.root, 'source'), expected(analysis, name, newName));
      }
    });
  }
});

/** The data of a notice with one name replaced, by the places and not by the edits. */
function expected(analysis: Analysis, name: Name, newName: string): Json {
  const data = toJson(analysis.document.root, 'source');
  const places = [...placesOf(analysis.notice, name)].sort((a, b) => b.span.start - a.span.start);
  for (const place of places) {
    let at = data as Record<string | number, Json>;
    for (const step of place.path.slice(0, -1)) at = at[step] as Record<string | number, Json>;
    const last = place.path.at(-1) ?? '';
    const old = String(at[last]);
    at[last] = old.slice(0, place.span.start) + newName + old.slice(place.span.end);
  }
  return data;
}
