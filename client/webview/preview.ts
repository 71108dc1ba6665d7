import type { Preview } from '../../server/src/features/preview';
import { patch } from './patch';
import type { PageLabels, ToEditor, ToPage } from './protocol';
import { ScrollSync } from './scroll';

interface VsCode {
  postMessage(message: ToEditor): void;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const main = document.querySelector('#notice') as HTMLElement;
const languages = document.querySelector('#languages') as HTMLElement;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-language]')];
const shown = new Map<string, string>();
let shownUri: string | undefined;
const scroll = new ScrollSync(main, (line) => vscode.postMessage({ type: 'scrolled', line }));

function render(preview: Preview): void {
  main.querySelector('.loading')?.remove();
  main.lang = preview.language;
  const blocks = preview.notice === undefined ? preview.blocks : [{ id: ':notice', html: noticeHtml(preview.notice) }];
  // where the page grows, the browser moves it: that is no wish of the reader's
  scroll.keepQuiet();
  patch(main, blocks, shown);
  scroll.lines = preview.notice === undefined ? preview.lines : [0];
  main.setAttribute('aria-busy', 'false');
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(button.dataset['language'] === preview.language));
}

/** The page's own language and names, which follow the setting; the notice has a language of its own. */
function label({ language, page, languageChoice, languageNames }: PageLabels): void {
  document.documentElement.lang = language;
  main.setAttribute('aria-label', page);
  languages.setAttribute('aria-label', languageChoice);
  for (const button of buttons) {
    const name = languageNames[button.dataset['language'] ?? ''] ?? '';
    button.title = name;
    button.setAttribute('aria-label', name);
  }
}

/** A sentence in place of the notice; as text, never as HTML. */
function noticeHtml(sentence: string): string {
  const element = document.createElement('p');
  element.className = 'block missing';
  element.setAttribute('role', 'note');
  element.dataset['id'] = ':notice';
  element.textContent = sentence;
  return element.outerHTML;
}

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  if (message.type === 'scroll') return scroll.toLine(message.line);
  vscode.setState({ uri: message.uri, language: message.chosenLanguage });
  label(message.labels);
  render(message.preview);
  if (shownUri !== undefined && shownUri !== message.uri) scroll.toLine(0);
  shownUri = message.uri;
});

for (const button of buttons) {
  button.addEventListener('click', () =>
    vscode.postMessage({ type: 'language', language: button.dataset['language'] ?? 'fi' }),
  );
}

main.addEventListener('click', (event) => {
  const target = event.target as Element;
  // a link is a link, and a person who marks text to copy it does not want to leave
  if (target.closest('a, .coverage') || String(window.getSelection()) !== '') return;
  const line = scroll.lineOf(target);
  if (line === undefined) return;
  // the page may have scrolled a moment ago: the editor goes to the line, and nowhere else
  scroll.keepQuiet();
  vscode.postMessage({ type: 'open', line });
});

vscode.postMessage({ type: 'ready' });
