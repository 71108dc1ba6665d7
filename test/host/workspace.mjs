// Copies of workspace folders: tests and demonstrations never write on the originals.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Copies the contents of the given folders together into one temporary folder.
 * @param {...string} sources folders; one that does not exist is left out
 * @returns {{folder: string, remove: () => void}}
 */
export function copyWorkspace(...sources) {
  // A name that reads well in the editor's title, in a temporary folder that is removed as a whole.
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'seloste-ws-'));
  const folder = path.join(temporary, 'selosteet');
  fs.mkdirSync(folder);
  for (const source of sources) {
    if (fs.existsSync(source)) fs.cpSync(source, folder, { recursive: true });
  }
  const remove = () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  return { folder, remove };
}
