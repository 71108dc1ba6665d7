// The licences of the packages whose code is in the bundles: whoever ships the code ships these.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licence texts of all packages that a build has taken code from, as one text.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @throws {Error} for a package without a licence, or with one that is not known to let code be used so
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([file]) => packageFolder(file) ?? []),
  );
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Licences that ask for their text to be kept and for nothing that a bundle could not give. */
const KNOWN = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)$/;

/** @param {string} file */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!KNOWN.test(license)) throw new Error(`${name}: the licence ${license} is not among those that are known`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined || !existsSync(path.join(folder, file))) throw new Error(`${name}: no licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
}
