/** The repository as the guards read it. They run with the root of the repository as the current folder. */
import { readdirSync, readFileSync } from 'node:fs';

/** Files below a folder whose names match, with forward slashes, sorted. */
export function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}
