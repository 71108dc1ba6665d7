// A real VS Code (server, extension host and web workbench) with an extension under test, in a headless Chromium.
import path from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { installVscodeHost } from '../../scripts/lib/vscode-host.mjs';
import { startServer } from '../../scripts/lib/vscode-server.mjs';
import { serveWebExtension } from './web-extension.mjs';

/**
 * Starts server and browser. The page is still empty: whoever calls goes to `url` when ready to listen.
 * @param {import('./types.ts').HostOptions} options
 * @returns {Promise<import('./types.ts').RunningHost>}
 */
export async function startHost(options) {
  const { folder, extension, tests, settings, openFile, workspaceFile, trust = false, web = false, env } = options;
  const server = await startServer({
    host: await installVscodeHost(),
    // Built workbenches ignore the development paths in the address without this, and the run hangs.
    testDriver: true,
    workspaceTrust: trust,
    ...(settings === undefined ? {} : { settings }),
    ...(env === undefined ? {} : { env }),
  });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1280, height: 800 },
    });
    const page = await context.newPage();

    const authority = `127.0.0.1:${server.port}`;
    const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${file}`;
    /** @type {[string, string][]} */
    const payload = [];
    if (web) {
      await serveWebExtension(page, { authority, extension, tests });
    } else {
      payload.push(['extensionDevelopmentPath', remote(extension)]);
      if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
    }
    if (openFile !== undefined) payload.push(['openFile', remote(path.join(folder, openFile))]);

    return {
      browser,
      context,
      page,
      url: workbenchAddress(server.port, { folder, workspaceFile }, payload),
      folder,
      serverLog: server.log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {number} port
 * @param {{folder: string, workspaceFile: string | undefined}} opened
 * @param {[string, string][]} payload
 */
function workbenchAddress(port, { folder, workspaceFile }, payload) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  if (workspaceFile === undefined) url.searchParams.set('folder', folder);
  else url.searchParams.set('workspace', path.join(folder, workspaceFile));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
