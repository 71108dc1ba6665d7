// dist/ → out/seloste.vsix → out/vsix/extension: what is tested and opened is what ships.
import fs from 'node:fs';
import path from 'node:path';
import { extensionDir, outDir, root, vsixFile } from './paths.mjs';
import { mustRun } from './run.mjs';

/**
 * Packs the built extension and unpacks it again.
 * @returns {Promise<{vsix: string, extension: string}>} the .vsix file and the unpacked extension's folder
 */
export async function packageExtension() {
  fs.mkdirSync(outDir, { recursive: true });
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  await mustRun(
    process.execPath,
    [
      vsce,
      'package',
      '--out',
      vsixFile,
      // dist/ is bundled: node_modules stays out.
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
    ],
    { cwd: root },
  );
  const unpacked = path.dirname(extensionDir);
  fs.rmSync(unpacked, { recursive: true, force: true });
  await unzip(vsixFile, unpacked);
  return { vsix: vsixFile, extension: extensionDir };
}

/**
 * Unpacks a zip file without `unzip`, which a fresh machine may not have.
 * @param {string} file
 * @param {string} directory
 */
async function unzip(file, directory) {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(fs.readFileSync(file));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    const target = path.join(directory, entry.name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, await entry.async('nodebuffer'));
  }
}
