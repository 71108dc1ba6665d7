import type { Analysis } from '../analysis';
import { messages } from '../messages';
import { coverageHtml } from './coverage-table';
import type { Language } from '../notice';
import { blockHtml, noticeBlocks } from '../render';

/** The rendered notice as the preview takes it: elements by identity, and where each comes from, apart. */
export interface Preview {
  readonly version: number;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly title: string;
  readonly blocks: readonly { readonly id: string; readonly html: string }[];
  /** The 0-based line each block comes from, in the order of the blocks. */
  readonly lines: readonly number[];
  /** Said instead of the notice where there is none to show. */
  readonly notice: string | undefined;
}

/** The identity of the coverage, which no path has. */
const COVERAGE = ':coverage';

/**
 * Renders one version for the preview.
 * @param language the language to show; undefined for the notice's first
 */
export function preview(analysis: Analysis, language: Language | undefined): Preview {
  const { notice, document, text } = analysis;
  const shown = language ?? notice.primaryLanguage;
  const labels = messages(shown).preview;
  const base = { version: text.version, language: shown, languages: notice.languages };
  if (!notice.isDeclared) {
    const unreadable = !document.root && document.problems.length > 0;
    return {
      ...base,
      title: labels.untitled,
      blocks: [],
      lines: [],
      notice: unreadable ? labels.unreadable : labels.notNotice,
    };
  }
  const blocks = noticeBlocks(notice, { language: shown, showMissing: true });
  const title = blocks.find((block) => block.content.kind === 'title')?.content;
  return {
    ...base,
    title: title?.kind === 'title' ? title.text : labels.untitled,
    blocks: [
      ...blocks.map((block) => ({ id: block.id, html: blockHtml(block) })),
      { id: COVERAGE, html: coverageHtml(analysis, shown, COVERAGE) },
    ],
    lines: [...blocks.map((block) => text.positionAt(document.spanOf(block.path, 'key').start).line), 0],
    notice: undefined,
  };
}
