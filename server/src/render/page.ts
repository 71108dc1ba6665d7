import type { Language, Notice } from '../notice';
import { blockHtml, escapeHtml } from './html';
import { noticeBlocks } from './notice-blocks';

/** Styles of a published page: readable, printable, nothing fetched. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin-top: 2rem; }
h3 { font-size: 1.08rem; margin-top: 1.5rem; }
dl { margin: 0.4rem 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0.1rem 0.75rem; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
dt { font-weight: 600; }
dt::after { content: ":"; }
dd { margin: 0; overflow-wrap: anywhere; }
ul.records { padding-left: 1.2rem; }
ul.records > li { margin: 0.5rem 0; }
.apart { border-left: 0.25rem solid; padding-left: 1rem; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } }
`;

/** The notice as one self-contained HTML page in a language: no script, no request, safe to publish as it is. */
export function noticePage(notice: Notice, language: Language): string {
  const blocks = noticeBlocks(notice, { language, showMissing: false });
  const title = blocks.find((block) => block.content.kind === 'title')?.content;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title?.kind === 'title' ? title.text : '')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}
