import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes beside the target first: whoever reads the target finds what was there or the whole of the new, and a write that
 * fails leaves nothing behind.
 * @throws an error of the file system; with code `EEXIST` where something is there and may not be overwritten
 */
export function writeWhole(target: string, content: string, { overwrite }: { readonly overwrite: boolean }): void {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content);
    if (overwrite) renameSync(beside, target);
    else putWhereNothingIs(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A second name for a file is only given where the name is free, in one step; a rename would take the name from another. */
function putWhereNothingIs(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    // file systems without second names
    const cannot = code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP' || code === 'EOPNOTSUPP';
    if (!cannot || existsSync(target)) throw failure;
    renameSync(file, target);
  }
}
