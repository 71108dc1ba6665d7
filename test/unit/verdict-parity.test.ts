import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toJson } from '../../server/src/yaml';
import { ajvVerdicts } from './support/ajv-cli';
import { analyseText, formFindings } from './support/analyse';
import { YamlLanguageServer } from './support/yaml-language-server';

const root = process.cwd();
const schemaFile = path.join(root, 'schemas', 'seloste.schema.json');

interface Fixture {
  readonly file: string;
  readonly text: string;
  /** What the fixture's folder says it is; undefined for an example, of which only the agreement counts. */
  readonly valid: boolean | undefined;
}

function fixturesIn(folder: string, valid: boolean | undefined): Fixture[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      return { file, text: readFileSync(path.join(root, file), 'utf8'), valid };
    });
}

const fixtures = [
  ...fixturesIn('test/fixtures/form/valid', true),
  ...fixturesIn('test/fixtures/form/invalid', false),
  ...fixturesIn('examples', undefined),
];

/** What is wrong with a text in the words of each of the three; empty where it is valid. */
interface Verdicts {
  readonly ours: string;
  readonly yamlLanguageServer: string;
  readonly ajvCli: string;
}

describe('form: the same verdict from us, from yaml-language-server, and from ajv-cli on our JSON', function () {
  this.timeout(120_000);
  const verdicts = new Map<string, Verdicts>();

  before(async () => {
    const analyses = fixtures.map(({ text }) => analyseText(text));
    const jsons = analyses.map(({ document }) => JSON.stringify(toJson(document.root, 'source')));
    const server = await YamlLanguageServer.start(root, schemaFile);
    try {
      const ajv = await ajvVerdicts(root, schemaFile, jsons);
      for (const [index, { file, text }] of fixtures.entries()) {
        const analysis = analyses[index];
        assert.ok(analysis);
        const diagnostics = await server.check(text);
        verdicts.set(file, {
          ours: formFindings(analysis)
            .map(({ finding }) => `${finding.code} ${finding.path.join('/')}`)
            .join('; '),
          yamlLanguageServer: diagnostics.map((diagnostic) => diagnostic.message).join('; '),
          ajvCli: ajv[index] ?? '',
        });
      }
    } finally {
      await server.stop();
    }
  });

  it('there are fixtures of both kinds, and the examples', () => {
    const count = (valid: boolean | undefined): number => fixtures.filter((fixture) => fixture.valid === valid).length;
    assert.ok(count(true) >= 10 && count(false) >= 20 && count(undefined) >= 6);
  });

  for (const { file, valid } of fixtures)
    it(`${file}${valid === undefined ? '' : `: ${valid ? 'valid' : 'not valid'}`}`, () => {
      const verdict = verdicts.get(file);
      assert.ok(verdict);
      const said = [verdict.ours, verdict.yamlLanguageServer, verdict.ajvCli].map((text) => text === '');
      const expected = valid ?? said[0];
      assert.deepEqual(said, [expected, expected, expected], JSON.stringify(verdict, undefined, 2));
    });
});
