import assert from 'node:assert/strict';
import { analyseText, formFindings } from '../support/analyse';
import { keyDictionary, parseYaml, toJson } from '../../../server/src/yaml';

const keys = keyDictionary(['rekisterinpitäjä', 'nimi']);

describe('yaml: the tree as plain data', () => {
  it('keeps the order of keys, lists, numbers, booleans and nothing', () => {
    const source = 'b: [1, x, null, true, {c: ~}]\na: 00100\ntyhjä:\n';
    assert.equal(
      JSON.stringify(toJson(parseYaml(source).root, 'source')),
      '{"b":[1,"x",null,true,{"c":null}],"a":"00100","tyhjä":null}',
    );
  });

  it('has keys as the file has them, or as the format spells them', () => {
    const { root } = parseYaml('rekisterinpitaja:\n  Nimi: x\n  oma\u0308: y\n', keys);
    assert.equal(JSON.stringify(toJson(root, 'source')), '{"rekisterinpitaja":{"Nimi":"x","oma\u0308":"y"}}');
    assert.equal(JSON.stringify(toJson(root, 'canonical')), '{"rekisterinpitäjä":{"nimi":"x","omä":"y"}}');
  });

  it('has merged entries and aliased values in it', () => {
    assert.equal(
      JSON.stringify(toJson(parseYaml('a: &a {x: 1}\nb: {<<: *a, y: *a}\n').root, 'source')),
      '{"a":{"x":1},"b":{"y":{"x":1},"x":1}}',
    );
  });

  it('takes a key of JavaScript for a key, and no object gets a prototype by it', () => {
    const { root } = parseYaml('__proto__: {paha: 1}\nconstructor: 2\ntoString: 3\n');
    const json = toJson(root, 'canonical') as Record<string, unknown>;
    assert.deepEqual(Object.keys(json), ['__proto__', 'constructor', 'toString']);
    // whatever a map inherits, nothing of it is data
    assert.equal(Object.getPrototypeOf(Object.getPrototypeOf(json)), null);
    assert.equal(json['paha'], undefined);
    assert.equal(({} as Record<string, unknown>)['paha'], undefined);
  });

  it('has maps that a validator can compare, where the languages of a notice are maps by a slip', () => {
    const analysis = analyseText('seloste: 1\nkieli:\n  - {fi: 1}\n  - {fi: 1}\n');
    assert.ok(formFindings(analysis).length > 0);
  });

  it('of nothing is null', () => assert.equal(toJson(undefined, 'source'), null));
});
