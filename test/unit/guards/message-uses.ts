/** Which of the messages the sources use, as TypeScript itself finds references. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as TypeScript from 'typescript';

// not bundled: nine megabytes
const ts = createRequire(path.resolve('package.json'))('typescript') as typeof TypeScript;

/** A table of messages: the interface that lists them, and where the tables that say them stand, by language. */
export interface Table {
  readonly file: string;
  readonly name: string;
  readonly tables: string;
}

/** Below the folder of the tables: a table, or a folder of tables, of a language. */
const SAYS = /^(?:fi|sv|en)(?:\/|\.ts$)/;

/** Makes a service over the project, with changes to files that only the test knows. */
export function project(changed: ReadonlyMap<string, string> = new Map()): TypeScript.LanguageService {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: String },
  );
  if (!config) throw new Error('tsconfig.json cannot be read');
  const sources = config.fileNames.filter((file) => !path.relative(process.cwd(), file).startsWith('test'));
  return ts.createLanguageService({
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => sources,
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = changed.get(path.relative(process.cwd(), file)) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
    readDirectory: (...parameters) => ts.sys.readDirectory(...parameters),
  });
}

/**
 * The messages of a table that no code asks for, as paths (`hover.law`). A group that is asked for by a computed name (a code,
 * a state) counts as used with all its members.
 */
export function unusedMessages(service: TypeScript.LanguageService, table: Table): string[] {
  const source = service.getProgram()?.getSourceFile(path.resolve(table.file));
  const found = source?.statements.find(
    (statement): statement is TypeScript.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === table.name,
  );
  if (!source || !found) throw new Error(`${table.file} has no interface ${table.name}`);
  const unused: string[] = [];
  const isUsed = (name: TypeScript.Node): boolean =>
    (service.findReferences(source.fileName, name.getStart(source)) ?? [])
      .flatMap(({ references }) => references)
      .map(({ fileName }) => path.relative(process.cwd(), fileName).replaceAll('\\', '/'))
      .some(
        (file) => file !== table.file && !(file.startsWith(table.tables) && SAYS.test(file.slice(table.tables.length))),
      );
  const visit = (members: TypeScript.NodeArray<TypeScript.TypeElement>, prefix: string): void => {
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) continue;
      const where = `${prefix}${member.name.text}`;
      if (!isUsed(member.name)) unused.push(where);
      else if (member.type && ts.isTypeLiteralNode(member.type)) visit(member.type.members, `${where}.`);
    }
  };
  visit(found.members, '');
  return unused;
}
