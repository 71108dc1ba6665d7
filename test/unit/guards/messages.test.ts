import assert from 'node:assert/strict';
import { en as clientEn } from '../../../client/src/strings/en';
import { fi as clientFi } from '../../../client/src/strings/fi';
import { sv as clientSv } from '../../../client/src/strings/sv';
import { en } from '../../../server/src/messages/en';
import { fi } from '../../../server/src/messages/fi';
import { sv } from '../../../server/src/messages/sv';
import { project, unusedMessages, type Table } from './message-uses';
import { filesBelow, read } from './repo';

const TABLES: readonly Table[] = [
  { file: 'server/src/messages/messages.ts', name: 'Messages', tables: 'server/src/messages/' },
  { file: 'server/src/messages/completion.ts', name: 'CompletionMessages', tables: 'server/src/messages/' },
  { file: 'client/src/strings/strings.ts', name: 'ClientStrings', tables: 'client/src/strings/' },
];

describe('messages', () => {
  describe('are all used', function () {
    // the compiler reads the whole project first
    this.timeout(120_000);

    let service: ReturnType<typeof project>;
    before(() => {
      service = project();
    });

    for (const table of TABLES)
      it(`${table.name}: none is left that no code asks for`, () => {
        assert.deepEqual(unusedMessages(service, table), []);
      });

    it('and the guard finds one that is not', () => {
      const [table] = TABLES as [Table];
      const text = read(table.file).replace(
        'readonly related: string;',
        'readonly related: string;\n  readonly orphan: string;',
      );
      const changed = project(new Map([[table.file, text]]));
      assert.deepEqual(unusedMessages(changed, table), ['orphan']);
    });

    it('and every code of a finding or a problem stands in code that finds it', () => {
      const code = filesBelow('server/src', /\.ts$/)
        .filter((file) => !file.startsWith('server/src/messages'))
        .map(read)
        .join('\n');
      const codes = [...Object.keys(fi.findings), ...Object.keys(fi.importProblems)];
      assert.deepEqual(
        codes.filter((name) => !code.includes(`'${name}'`)),
        [],
      );
    });
  });

  // a missing one is an error of the compiler: an empty or a forgotten translation is not
  for (const [what, tables] of Object.entries({
    server: { fi, sv, en },
    client: { fi: clientFi, sv: clientSv, en: clientEn },
  }))
    it(`of the ${what} are said in each language, and not in another’s words`, () => {
      const said = { fi: leaves(tables.fi), sv: leaves(tables.sv), en: leaves(tables.en) };
      for (const language of ['fi', 'sv', 'en'] as const) {
        assert.deepEqual([...said[language].keys()].sort(), [...said.fi.keys()].sort(), language);
        for (const [where, text] of said[language]) {
          assert.notEqual(text.trim(), '', `${language}: ${where} is empty`);
          assert.doesNotMatch(text, /undefined|NaN|\[object/, `${language}: ${where}`);
        }
      }
      for (const [where, text] of said.fi) {
        // one word may be the same in two languages: a sentence may not
        if (!text.includes(' ')) continue;
        assert.notEqual(said.sv.get(where), text, `sv: ${where} is in Finnish`);
        assert.notEqual(said.en.get(where), text, `en: ${where} is in Finnish`);
        assert.notEqual(said.en.get(where), said.sv.get(where), `en: ${where} is in Swedish`);
      }
    });
});

/** Every message of a table by its path; those with places to fill in are filled with numbers and words in turn. */
function leaves(table: object): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, where: string): void => {
    if (typeof value === 'string') found.set(where, value);
    else if (typeof value === 'function') found.set(where, called(value as (...given: unknown[]) => unknown));
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, where ? `${where} ${key}` : key);
  };
  visit(table, '');
  return found;
}

function called(message: (...given: unknown[]) => unknown): string {
  const data = new Proxy({}, { get: () => '7', has: () => true });
  for (const given of [['7'], [7, 7, 7, 7], [data], [['7', '8']], ['7', ['7', '8']], ['en']] as unknown[][]) {
    const filled = [...given, ...Array<unknown>(4 - given.length).fill('7')];
    try {
      const text = message(...filled);
      if (typeof text === 'string' && !/undefined|NaN|\[object/.test(text)) return text;
    } catch {
      // it wants another kind
    }
  }
  return '[object of a kind the test does not know]';
}
