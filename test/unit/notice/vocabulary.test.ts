import assert from 'node:assert/strict';
import vocabulary from 'seloste:vocabulary';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../../../server/src/features';
import { formatKeys, keysMeant, noticeShape, shapeAt, valueMeant, type Shape } from '../../../server/src/notice';
import { HEAD } from '../support/actions';
import { analyseText, formFindings } from '../support/analyse';

/** Every listed value of the format. */
function* listedValues(shape: Shape, depth = 0): Generator<unknown> {
  yield* shape.values;
  if (depth > 5) return;
  for (const key of shape.keys) {
    const child = shape.child(key);
    if (child) yield* listedValues(child, depth + 1);
  }
  const item = shape.child(0);
  if (item) yield* listedValues(item, depth + 1);
}

describe('the vocabulary of keys and values', () => {
  it('names only keys and values that there are', () => {
    assert.deepEqual(
      Object.keys(vocabulary.keys).filter((key) => !formatKeys.includes(key)),
      [],
    );
    const values = new Set(listedValues(noticeShape));
    assert.deepEqual(
      Object.keys(vocabulary.values).filter((value) => !values.has(value)),
      [],
    );
  });

  it('has words only: no other thing that YAML reads, and none twice for one meaning', () => {
    for (const words of Object.values(vocabulary))
      for (const [meant, synonyms] of Object.entries(words)) {
        assert.ok(
          synonyms.every((word) => typeof word === 'string'),
          meant,
        );
        assert.equal(new Set(synonyms).size, synonyms.length, meant);
      }
  });

  it('every word leads to what it stands for', () => {
    for (const [meant, synonyms] of Object.entries(vocabulary.keys))
      for (const word of synonyms) assert.ok(keysMeant(word, noticeShape).includes(meant), `${word} → ${meant}`);
  });

  const register = shapeAt(['rekisterit', 0]);
  for (const [word, key, at] of [
    ['controller', 'rekisterinpitäjä', noticeShape],
    ['Data Controller', 'rekisterinpitäjä', noticeShape],
    ['personuppgiftsansvarig', 'rekisterinpitäjä', noticeShape],
    ['data_subjects', 'rekisteröidyt', register],
    ['dataSubjects', 'rekisteröidyt', register],
    ['recipients', 'vastaanottajat', register],
    ['retention', 'säilytysajat', register],
    ['Säännönmukaiset tietolähteet', 'tietolähteet', register],
    ['sa\u0308a\u0308nno\u0308nmukaiset-tietola\u0308hteet', 'tietolähteet', register],
    ['Name of the register', 'nimi', register],
    ['rekisterin nimi', 'nimi', register],
    ['Lagringstider', 'säilytysajat', register],
  ] as const)
    it(`${word} is ${key}`, () => assert.equal(keysMeant(word, at)[0], key));

  it('values are understood where they are allowed', () => {
    const basis = shapeAt(['rekisterit', 0, 'oikeusperusteet', 0]);
    const kind = shapeAt(['rekisterinpitäjä', 'tyyppi']);
    assert.ok(basis && kind);
    assert.equal(valueMeant('consent', basis), 'suostumus');
    assert.equal(valueMeant('Legitimate interest', basis), 'oikeutettu-etu');
    assert.equal(valueMeant('myndighet', kind), 'viranomainen');
    assert.equal(valueMeant('consent', kind), undefined);
  });
});

describe('a word that is understood', () => {
  /** The text with the one finding of form mended. */
  function mended(text: string): string {
    const analysis = analyseText(text);
    const [located, ...others] = formFindings(analysis);
    assert.ok(located && others.length === 0);
    const action = codeActions(analysis, located.range, 'fi').find(({ preferred }) => preferred);
    assert.ok(action, located.finding.code);
    return TextDocument.applyEdits(analysis.text, [...action.edits]);
  }

  for (const [before, after] of [
    ['controller:\n  nimi: A\n', 'rekisterinpitäjä:\n  nimi: A\n'],
    ['"Personuppgiftsansvarig": # x\n  nimi: A\n', 'rekisterinpitäjä: # x\n  nimi: A\n'],
    [
      'rekisterit:\n  - nimi: A\n    oikeusperusteet: [consent]\n',
      'rekisterit:\n  - nimi: A\n    oikeusperusteet: [suostumus]\n',
    ],
    ['rekisterinpitäjä:\n  tyyppi: Company\n', 'rekisterinpitäjä:\n  tyyppi: yritys\n'],
    ['laadittu: 15. tammikuuta 2026 # eilen\n', 'laadittu: 2026-01-15 # eilen\n'],
    ['laadittu: January 15, 2026\n', 'laadittu: 2026-01-15\n'],
    ['laadittu: "15 januari 2026"\n', 'laadittu: 2026-01-15\n'],
    ['laadittu: tammikuun 15. päivänä 2026\n', 'laadittu: 2026-01-15\n'],
    ['laadittu: tammikuussa 2026\n', 'laadittu: 2026-01\n'],
    ['laadittu: 2026/1/15\n', 'laadittu: 2026-01-15\n'],
    ['laadittu: 15. 1. 2026\n', 'laadittu: 2026-01-15\n'],
  ] as const)
    it(before.trim(), () => assert.equal(mended(HEAD + before), HEAD + after));

  it('but that belongs elsewhere is told so', () => {
    const [located] = formFindings(analyseText(`${HEAD}recipients: x\n`));
    assert.equal(located?.finding.code, 'schema/misplaced-key');
    assert.equal(located.finding.data['suggestion'], 'vastaanottajat');
    assert.ok((located.finding.data['homes'] as string[]).includes('rekisterit'));
  });

  it('is not guessed where a date could be two days', () => {
    const [located] = formFindings(analyseText(`${HEAD}laadittu: 5/6/2026\n`));
    assert.equal(located?.finding.code, 'schema/date-form');
    assert.equal(located.finding.data['suggestion'], undefined);
  });
});
