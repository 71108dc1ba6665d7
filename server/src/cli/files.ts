import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isNoticeName, isNoticeText } from '../notice';

const YAML_NAME = /\.ya?ml$/i;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);

/** A file given by name, or found in a folder. */
export interface InputFile {
  readonly path: string;
  /** True where the caller named the file itself. */
  readonly named: boolean;
}

/**
 * The notices among files and folders: a file named is taken as it is; in a folder, files named as notices and YAML files
 * that begin with `seloste:`. In name order, each once.
 * @throws an error of the file system for a path that is not there
 */
export function inputFiles(paths: readonly string[]): InputFile[] {
  const found = new Map<string, InputFile>();
  const add = (file: string, named: boolean): void => {
    const known = found.get(path.resolve(file));
    if (!known || (named && !known.named)) found.set(path.resolve(file), { path: file, named });
  };
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) walk(file);
      } else if (entry.isFile() && (isNoticeName(entry.name) || (YAML_NAME.test(entry.name) && beginsLikeNotice(file))))
        add(file, false);
    }
  };
  for (const given of paths) {
    if (statSync(given).isDirectory()) walk(given);
    else add(given, true);
  }
  return [...found.values()];
}

function beginsLikeNotice(file: string): boolean {
  try {
    return isNoticeText(readText(file));
  } catch {
    return false;
  }
}

/** A file's text: UTF-8, or UTF-16 where its byte order mark says so. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
