import assert from 'node:assert/strict';
import { imports, sourceFiles, type Import } from './imports';

/**
 * The rooms of the house and what each may import, besides itself. Imports run one way, from the bottom of this table to
 * the top: yaml → finding → notice → law → clauses → rules → messages → suppression → analysis → render → features →
 * connection | cli.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // text ↔ positions; knows no format, no law, no editor
  yaml: [],
  // the three languages
  language: [],
  // what is wrong, and where in the tree: types only
  finding: ['yaml', 'language'],
  // the typed notice: its format, its form check, its texts
  notice: ['yaml', 'language', 'finding'],
  // articles, acts, countries and citations; of the notice only the languages
  law: ['notice'],
  // what notices commonly say: data subjects, data, purposes
  suggestions: ['language', 'notice'],
  // the standard clauses, by the path they belong to
  clauses: ['yaml', 'notice', 'law'],
  // what a new notice is made of, as data, and how it is filled in
  templates: ['yaml', 'language'],
  // one legal rule a file; knows nothing of ranges, LSP or files
  rules: ['yaml', 'finding', 'notice', 'law', 'clauses'],
  // sentences, formed at the edge; a rule brings its own, so this room looks into that one
  messages: ['yaml', 'finding', 'notice', 'law', 'rules'],
  // `# seloste-ohita` comments, and which of them silence what
  suppression: ['yaml', 'finding'],
  // schema and rules over one version; paths become ranges; forms no sentence
  analysis: ['yaml', 'finding', 'notice', 'law', 'clauses', 'rules', 'suppression'],
  // what of Articles 13 and 14 a notice mentions, register by register, by what the rules find
  coverage: ['yaml', 'language', 'finding', 'notice', 'law', 'rules'],
  // notice → blocks → HTML; needs no analysis
  render: ['yaml', 'finding', 'notice', 'law', 'clauses', 'messages'],
  // one language feature a file
  features: [
    'yaml',
    'finding',
    'notice',
    'law',
    'clauses',
    'suggestions',
    'templates',
    'rules',
    'messages',
    'analysis',
    'coverage',
    'render',
  ],
  // an old notice's text → a notice file
  import: ['yaml', 'language', 'finding', 'notice', 'law', 'clauses', 'messages', 'analysis'],
  // an import in a thread of its own, with bounds in time and memory
  runner: ['language', 'messages', 'import'],
  // wiring and no logic
  connection: [
    'finding',
    'notice',
    'law',
    'templates',
    'rules',
    'messages',
    'analysis',
    'features',
    'import',
    'runner',
  ],
  // the same engine for terminals
  cli: [
    'finding',
    'notice',
    'law',
    'templates',
    'rules',
    'messages',
    'analysis',
    'coverage',
    'render',
    'features',
    'language',
    'import',
    'runner',
    'package',
  ],
  // the host-free service as one module
  core: ['notice', 'law', 'clauses', 'rules', 'messages', 'analysis', 'coverage', 'render', 'features'],
  // server.ts: the language server's process
  entry: ['connection', 'runner', 'package'],
  // the editor's side: pure helpers of the server, and types
  client: ['language', 'notice', 'render', 'features', 'import', 'connection', 'webview'],
  // the preview's page
  webview: ['features'],
  // package.json, for the version
  package: [],
};

/** Packages by the rooms that may import them; a room in no list imports none. */
const PACKAGES: readonly (readonly [specifier: RegExp, rooms: readonly string[]])[] = [
  [/^yaml$/, ['yaml']],
  // the text with its lines: a data structure, not the protocol
  [/^vscode-languageserver-textdocument$/, ['analysis', 'features', 'connection', 'cli', 'core']],
  [/^vscode-languageserver\/node$/, ['connection', 'entry']],
  [/^vscode-languageclient\/node$/, ['client']],
  [/^vscode$/, ['client']],
  [/^mdast(-util-from-markdown)?$/, ['render', 'import']],
  [/^(mdast-util|micromark-extension)-gfm-table$/, ['import']],
  [/^(htmlparser2|fflate\/browser|pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs)$/, ['import']],
  [/^node:/, ['runner', 'cli', 'entry']],
  // data made of schemas/ and snippets/ at build time
  [/^seloste:(schema|validators|key-docs|vocabulary)$/, ['notice']],
  [/^seloste:law$/, ['law']],
  [/^seloste:suggestions$/, ['suggestions']],
  [/^seloste:clauses$/, ['clauses']],
  [/^seloste:templates$/, ['templates']],
  [/^seloste:(?:heading-lines|section-words)$/, ['import']],
];

/** The room a path belongs to. */
function roomOf(file: string): string {
  if (file === 'package.json') return 'package';
  if (file === 'server/src/server.ts') return 'entry';
  if (file.startsWith('client/webview/')) return 'webview';
  if (file.startsWith('client/src/')) return 'client';
  return /^server\/src\/(\w+)[/.]/.exec(file)?.[1] ?? `(${file})`;
}

const shown = ({ file, specifier }: Import): string => `${file}: '${specifier}'`;

describe('architecture: imports run one way', () => {
  it('sees the imports there are', () => {
    assert.ok(sourceFiles.length > 80, `${sourceFiles.length} source files`);
    assert.ok(imports.length > 250, `${imports.length} imports`);
    assert.ok(imports.some(({ specifier }) => specifier === 'yaml'));
    assert.ok(
      imports.some(({ specifier }) => specifier === './session.js'),
      'require() is seen',
    );
    assert.ok(imports.some(({ typeOnly }) => typeOnly));
  });

  it('knows every file’s room', () => {
    const homeless = sourceFiles.filter((file) => !(roomOf(file) in ROOMS) && !file.endsWith('.d.ts'));
    assert.deepEqual(homeless, []);
  });

  it('has a table that runs one way itself', () => {
    const order = Object.keys(ROOMS);
    const upwards = Object.entries(ROOMS).flatMap(([room, allowed]) =>
      allowed
        .filter((other) => order.indexOf(other) > order.indexOf(room))
        // the outermost rooms of the two hosts, which nothing else imports
        .filter((other) => !['package', 'entry', 'webview'].includes(other))
        .map((other) => `${room} → ${other}`),
    );
    assert.deepEqual(upwards, []);
  });

  it('lets each room import only what the table allows', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === undefined) return false;
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ROOMS[from]?.includes(to);
    });
    assert.deepEqual(wrong.map(shown), []);
  });

  it('lets each room import only its own packages: yaml one, the editor one, Node two', () => {
    const wrong = imports.filter(({ file, specifier, target }) => {
      if (target !== undefined) return false;
      const rule = PACKAGES.find(([pattern]) => pattern.test(specifier));
      return !rule?.[1].includes(roomOf(file));
    });
    assert.deepEqual(wrong.map(shown), []);
  });

  it('lets law see nothing of a notice but types', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) => roomOf(file) === 'law' && target && roomOf(target) === 'notice' && !typeOnly,
    );
    assert.deepEqual(wrong.map(shown), []);
  });

  it('has no circle of files', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target, typeOnly } of imports) {
      if (target !== undefined && !typeOnly) edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of sourceFiles) visit(file, []);
    assert.deepEqual(circles, []);
  });
});
