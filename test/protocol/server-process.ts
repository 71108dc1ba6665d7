/** The language server as it ships, as a child process that speaks through its standard streams. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { Client } from './client';

export interface ServerProcess {
  readonly client: Client;
  readonly child: ChildProcessWithoutNullStreams;
  /** Settles when the process has ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it has written to standard error. */
  errors(): string;
}

/** Starts dist/server.js; the caller initializes. */
export function launch(): ServerProcess {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: 'pipe' });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  // a write to a process that has ended is told by `ended`
  child.stdin.on('error', () => {});
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { client: new Client(connection, end, undefined), child, ended, errors: () => errors };
}
