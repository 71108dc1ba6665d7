// Starting other programs. None of them gets our standard input: a test run may have none.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {boolean} [quiet] keep the output back; `RunResult.output` has it
 * @property {string} [logFile] also write the output here
 * @property {number} [timeout] milliseconds; the program and its children are then killed
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 124 after a timeout, 127 when the program could not be started
 * @property {string} output standard output and standard error, as they came
 */

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { cwd, env, quiet = false, logFile, timeout } = options;
  return new Promise((resolve) => {
    // A group of its own on POSIX, so that a timeout also ends what the program has started.
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached,
    });
    /** @type {string[]} */
    const chunks = [];
    let timedOut = false;
    let settled = false;

    const kill = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid === undefined) return;
      try {
        process.kill(detached ? -child.pid : child.pid, signal);
      } catch {
        // It has already ended.
      }
    };
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      kill(signal);
      process.exitCode = 130;
    };
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);

    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            kill('SIGKILL');
          }, timeout);

    const finish = (/** @type {number} */ code) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      const output = chunks.join('');
      if (logFile !== undefined) {
        fs.mkdirSync(path.dirname(logFile), { recursive: true });
        fs.writeFileSync(logFile, output);
      }
      resolve({ code: timedOut ? 124 : code, output });
    };

    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        chunks.push(text);
        if (!quiet) target.write(text);
      });
    }
    child.once('error', (error) => {
      chunks.push(`${command}: ${error.message}\n`);
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
    // A grandchild that outlives its parent may hold the pipes open: do not wait for it for ever.
    child.once('exit', (code) => setTimeout(() => finish(code ?? 1), 2000).unref());
  });
}

/**
 * Runs a program that has to succeed; its output is shown only when it does not.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} the output
 * @throws {Error} with the end of the output, when the exit code is not 0
 */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) {
    throw new Error(`${[command, ...args].join(' ')} (exit ${code})\n${tail(output, 40)}`);
  }
  return output;
}

/**
 * How npm is started: the npm that runs us, where one does, else the one on PATH.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const running = process.env.npm_execpath;
  if (running !== undefined && running.endsWith('npm-cli.js') && fs.existsSync(running)) {
    return mustRun(process.execPath, [running, ...args], options);
  }
  return process.platform === 'win32'
    ? mustRun('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : mustRun('npm', args, options);
}

/**
 * The last lines of a text.
 * @param {string} text
 * @param {number} lines
 */
export function tail(text, lines) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
