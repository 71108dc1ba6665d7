// Loads the extension under test as a web extension, into the browser's worker.
import fs from 'node:fs';
import path from 'node:path';

const PREFIX = '/seloste-under-test';

const TYPES = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.css', 'text/css'],
]);

/**
 * The workbench takes a development extension for its worker only from its own origin. So requests below one
 * path are answered from disk, and that path is written into the workbench's configuration before it starts.
 * @param {import('playwright-core').Page} page
 * @param {{authority: string, extension: string, tests?: string | undefined}} options
 */
export async function serveWebExtension(page, { authority, extension, tests }) {
  await page.context().route(
    (url) => url.pathname.startsWith(`${PREFIX}/`),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(extension, decodeURIComponent(pathname).slice(PREFIX.length));
      return fs.existsSync(file) && fs.statSync(file).isFile()
        ? route.fulfill({
            status: 200,
            contentType: TYPES.get(path.extname(file)) ?? 'application/octet-stream',
            body: fs.readFileSync(file),
          })
        : route.fulfill({ status: 404 });
    },
  );
  const uri = (/** @type {string} */ below) => ({
    scheme: 'http',
    authority,
    path: PREFIX + below,
  });
  const developmentOptions = {
    extensions: [uri('')],
    ...(tests === undefined ? {} : { extensionTestsPath: uri(`/${path.relative(extension, tests)}`) }),
  };
  await page.addInitScript((options) => {
    if (window !== window.top) return;
    document.addEventListener('readystatechange', () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (element === null || document.readyState !== 'interactive') return;
      const configuration = JSON.parse(element.dataset.settings ?? '{}');
      configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
      element.dataset.settings = JSON.stringify(configuration);
    });
  }, developmentOptions);
}
