/** The imports of the sources, as TypeScript itself reads them. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as TypeScript from 'typescript';
import { filesBelow, read } from './repo';

// not bundled: nine megabytes
const ts = createRequire(path.resolve('package.json'))('typescript') as typeof TypeScript;

export interface Import {
  /** The importing file, from the root of the repository. */
  readonly file: string;
  /** As written: `../yaml`, `vscode`, `node:fs`. */
  readonly specifier: string;
  /** The file it leads to; undefined for packages and data modules. */
  readonly target: string | undefined;
  /** True for `import type` and `export type`: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** Every source file of the server and the client. */
export const sourceFiles: readonly string[] = ['server/src', 'client'].flatMap((folder) => filesBelow(folder, /\.ts$/));

const known = new Set(sourceFiles);

/** Every import, re-export, `require()`, `import()` and `import('…')` type of the sources. */
export const imports: readonly Import[] = sourceFiles.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: TypeScript.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ file, specifier: specifier.text, target: resolve(file, specifier.text), typeOnly });
  };
  const visit = (node: TypeScript.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && isLoad(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import type …`, and `import { type A, type B }`, which brings in no value either. */
function isTypeOnly(node: TypeScript.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isLoad(call: TypeScript.CallExpression): boolean {
  const { expression } = call;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

/** The file a relative import leads to; a path that leads to no source (`../../package.json`) stays a path. */
function resolve(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(file), specifier);
  const candidates = [base, `${base}.ts`, `${base}/index.ts`, base.replace(/\.js$/, '.ts')];
  return candidates.find((candidate) => known.has(candidate)) ?? base;
}
