// Programs that npm does not bring: a Chromium to show the workbench in, and neovim as a second LSP client.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from './run.mjs';

/**
 * @typedef {object} SystemProgram
 * @property {string} title
 * @property {string} variable environment variable that names the executable
 * @property {string} aptPackage
 * @property {readonly string[]} commands names to look for on PATH
 * @property {readonly string[]} places full paths to look for besides
 */

/** @type {SystemProgram} */
const CHROMIUM = {
  title: 'Chromium',
  variable: 'CHROMIUM',
  aptPackage: 'chromium',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** @type {SystemProgram} */
const NEOVIM = {
  title: 'neovim',
  variable: 'NEOVIM',
  aptPackage: 'neovim',
  commands: ['nvim'],
  places: [],
};

/** @typedef {{file: string, reason?: undefined} | {file?: undefined, reason: string}} Found either the executable, or why there is none and what to install */

/** @returns {Found} Chromium as it is on this machine; nothing is installed */
export const findChromium = () => find(CHROMIUM) ?? missing(CHROMIUM);
/** @returns {Promise<Found>} Chromium, installed through apt where that is allowed */
export const ensureChromium = () => ensure(CHROMIUM);
/** @returns {Promise<Found>} neovim, installed through apt where that is allowed */
export const ensureNeovim = () => ensure(NEOVIM);

/**
 * @param {SystemProgram} program
 * @returns {Promise<Found>}
 */
async function ensure(program) {
  const present = find(program);
  if (present !== undefined) return present;
  const apt = aptCommand();
  if (apt === undefined) return missing(program);
  console.log(`Installing ${program.title} (apt-get install ${program.aptPackage}) …`);
  const [command, ...prefix] = apt;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...prefix, 'update'], { quiet: true, env, timeout: 180_000 });
  const installed = await run(command, [...prefix, 'install', '-y', '--no-install-recommends', program.aptPackage], {
    quiet: true,
    env,
    timeout: 420_000,
  });
  if (installed.code !== 0) {
    return missing(program, `apt-get failed: ${tail(installed.output, 5)}`);
  }
  return find(program) ?? missing(program, 'apt-get installed it, but it does not start');
}

/**
 * @param {SystemProgram} program
 * @returns {{file: string} | undefined}
 */
function find(program) {
  const named = process.env[program.variable];
  const candidates = [
    ...(named === undefined || named === '' ? [] : [named]),
    ...program.commands.flatMap(onPath),
    ...program.places,
  ];
  const file = candidates.find(starts);
  return file === undefined ? undefined : { file };
}

/**
 * Where a command is on PATH, in order.
 * @param {string} command
 * @returns {string[]}
 */
export function onPath(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((directory) => directory !== '')
    .flatMap((directory) => endings.map((ending) => path.join(directory, command + ending)))
    .filter((file) => fs.existsSync(file));
}

/**
 * A file on PATH may be an empty promise: Ubuntu's chromium package, for one, only points to a snap.
 * @param {string} file
 */
function starts(file) {
  if (!fs.existsSync(file)) return false;
  // Chrome prints no version on Windows; being there has to do.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns {[string, ...string[]] | undefined} how apt-get is run here without a password, if it is */
function aptCommand() {
  if (process.platform !== 'linux' || onPath('apt-get').length === 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (onPath('sudo').length === 0) return undefined;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  } catch {
    return undefined;
  }
}

/**
 * @param {SystemProgram} program
 * @param {string} [why]
 * @returns {Found}
 */
function missing(program, why) {
  const how = `install ${program.title} (Debian, Ubuntu: sudo apt-get install --no-install-recommends ${program.aptPackage}), or name its executable in ${program.variable}`;
  return {
    reason: `${program.title} was not found${why === undefined ? '' : ` (${why})`}: ${how}`,
  };
}
