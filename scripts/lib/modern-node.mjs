// The packaging and the editor tests need Node 22. On an older one a script runs itself again under a pinned Node.
import { spawn } from 'node:child_process';
import { installPinnedNode, PINNED_NODE_VERSION } from './pinned-node.mjs';

const NEEDED_MAJOR = 22;

/**
 * Call first in a script. Returns at once under a Node that is new enough; otherwise runs the same script
 * with the same arguments, environment and streams under the pinned Node and ends with its exit code.
 */
export async function ensureModernNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NEEDED_MAJOR) return;

  let node;
  try {
    node = await installPinnedNode();
  } catch (error) {
    console.error(
      `This needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}, and Node ${PINNED_NODE_VERSION} ` +
        `could not be fetched from npm: ${error instanceof Error ? error.message : String(error)}\n` +
        `Install Node ${NEEDED_MAJOR} or newer and run this again.`,
    );
    process.exit(1);
  }

  const script = /** @type {string} */ (process.argv[1]);
  const child = spawn(node, [...process.execArgv, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself (same terminal); we only have to outlive it, for its clean-up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      process.exit(1);
    });
    child.once('exit', (code, signal) => {
      process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
      resolve(undefined);
    });
  });
}
