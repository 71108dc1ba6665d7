// Ends a process group, and removes a folder, when the process that has started us is gone, however it went:
// a killed process cannot clean up after itself. `node guard.mjs PID FOLDER`, with a pipe from that process as
// standard input; anything written to the pipe dismisses us.
import fs from 'node:fs';

const [pid, folder] = process.argv.slice(2);
if (pid === undefined || folder === undefined) throw new Error('usage: guard.mjs PID FOLDER');

// Ctrl-C is for the process that we watch over.
process.on('SIGINT', () => {});
let dismissed = false;
process.stdin.on('data', () => {
  dismissed = true;
});
process.stdin.on('error', () => {});
process.stdin.on('close', () => {
  if (dismissed) return;
  try {
    process.kill(process.platform === 'win32' ? Number(pid) : -Number(pid), 'SIGKILL');
  } catch {
    // It has ended as it should.
  }
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
