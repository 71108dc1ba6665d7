import assert from 'node:assert/strict';
import { editDistance, nearest } from '../../../server/src/notice/nearest';
import { topLevelKeys } from '../../../server/src/notice';

describe('notice: the word meant', () => {
  const keys: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['otsiko', 'otsikko'],
    ['osikko', 'otsikko'],
    ['otiskko', 'otsikko'],
    ['rekisterinpitjä', 'rekisterinpitäjä'],
    ['rekisterinpitaja', 'rekisterinpitäjä'],
    ['REKISTERIT', 'rekisterit'],
    ['rekisteri', 'rekisterit'],
    ['yhteyshlö', 'yhteyshenkilö'],
    ['valvonta', 'valvontaviranomainen'],
    ['evästetiedot', 'evästeet'],
    ['kahvitauko', undefined],
    ['x', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ];
  for (const [written, meant] of keys)
    it(`${written || 'nothing'}: ${meant ?? 'none'}`, () => assert.equal(nearest(written, topLevelKeys), meant));

  it('is the nearest of several, and of equals the first', () => {
    assert.equal(nearest('kohta', ['kohdat', 'kohta', 'kohtaa']), 'kohta');
    assert.equal(nearest('abcdef', ['abcdxx', 'abcdex', 'abcdey']), 'abcdex');
  });

  it('of two that begin with it is the shorter', () => {
    assert.equal(nearest('valv', ['valvontaviranomainen', 'valvonta']), 'valvonta');
  });

  it('has something in common with it', () => {
    assert.equal(nearest('2', ['1']), undefined);
    assert.equal(nearest('ru', ['fi', 'sv', 'en']), undefined);
    assert.equal(nearest('f', ['fi', 'sv', 'en']), 'fi');
  });

  it('of none is none', () => assert.equal(nearest('a', []), undefined));

  it('of a very long word is looked for in its beginning only', () => {
    assert.equal(nearest('z'.repeat(1_000_000), topLevelKeys), undefined);
  });
});

describe('notice: edit distance', () => {
  const cases: readonly (readonly [a: string, b: string, distance: number])[] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ab', 'xaby', 2],
    ['kissa', 'koira', 3],
    ['ca', 'abc', 3],
  ];
  for (const [a, b, distance] of cases)
    it(`${a || '–'} ${b || '–'} ${distance}`, () => {
      assert.equal(editDistance(a, b), distance);
      assert.equal(editDistance(b, a), distance);
    });
});
