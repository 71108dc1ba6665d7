// A headless Chromium through playwright-core, which downloads no browser of its own.
import { ensureChromium } from './system-packages.mjs';

/** Nothing is fetched behind our back, and it runs as root, without a GPU and with a small /dev/shm. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Starts the machine's Chromium (installed through apt where that is allowed).
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} saying what to install, when there is none
 */
export async function launchBrowser() {
  const found = await ensureChromium();
  if (found.file === undefined) throw new Error(found.reason);
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: found.file, headless: true, args: FLAGS });
}
