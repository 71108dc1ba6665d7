import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The verdict of ajv-cli on JSON texts, all in one run.
 * @param root the folder with `node_modules`
 * @returns for each text what is wrong with it, or undefined where it is valid
 */
export async function ajvVerdicts(
  root: string,
  schemaFile: string,
  texts: readonly string[],
): Promise<(string | undefined)[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seloste-ajv-'));
  try {
    const files = texts.map((text, index) => {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, text);
      return file;
    });
    const output = await run(root, [
      ...['validate', '-s', schemaFile, '--strict=false', '--all-errors', '--errors=line'],
      ...files.flatMap((file) => ['-d', file]),
    ]);
    return files.map((file) => {
      // "FILE valid" or "FILE invalid", the faults on the line below
      if (output.includes(`${file} valid`)) return undefined;
      const at = output.indexOf(`${file} invalid`);
      if (at < 0) throw new Error(`ajv-cli says nothing of ${file}:\n${output}`);
      return output.slice(at + file.length).split('\n')[1] ?? '';
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its exit code tells only that one of the files is invalid. */
function run(root: string, args: readonly string[]): Promise<string> {
  const program = path.join(root, 'node_modules', 'ajv-cli', 'dist', 'index.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve(`${stdout}\n${stderr}`),
    );
  });
}
