/** notice → blocks → HTML: pure functions. */
export type { Block, Content, Inline, Rich } from './blocks';
export { blockHtml, escapeHtml } from './html';
export { heading } from './headings';
export { noticeBlocks, noticeDate, type RenderOptions } from './notice-blocks';
export { noticePage } from './page';
export { denialSentence } from './statements';
