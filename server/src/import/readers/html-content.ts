import type { Draft } from './assemble';

/** Where on its page a stretch of blocks stands. */
export interface Region {
  /** Inside what the page calls its main content. */
  readonly isMain: boolean;
  /** The outermost article, by number. */
  readonly article?: number;
  /** Navigation, the page's head or foot. */
  readonly isAround: boolean;
}

export interface Segment {
  readonly region: Region;
  readonly drafts: readonly Draft[];
}

/** Shares of the page's text by which a part of it is taken for the whole of its content. */
const MAIN_SHARE = 0.25;
const ARTICLE_SHARE = 0.6;
/** Characters: a `<main>` with less is an empty frame that scripts would have filled. */
const LEAST_MAIN = 200;

/**
 * The blocks that are the page's content: of its main part, or of the article that is most of it; failing that, all but
 * what surrounds the content and the rows of links before and after it.
 * @param isLink blocks that are nothing but a link
 */
export function contentOf(segments: readonly Segment[], isLink: (draft: Draft) => boolean): Draft[] {
  const inside = segments.filter(({ region }) => !region.isAround);
  if (inside.every(({ drafts }) => drafts.length === 0)) return draftsOf(segments);

  const main = inside.filter(({ region }) => region.isMain);
  const hasMain = lengthOf(main) >= Math.max(LEAST_MAIN, MAIN_SHARE * lengthOf(inside));
  const content = hasMain ? main : inside;
  const article = largestArticle(content);
  // what a page calls its main content is all of the notice, its head with the article in it
  const isMostly = !hasMain && article !== undefined && lengthOf(article) >= ARTICLE_SHARE * lengthOf(content);
  const chosen = isMostly ? article : content;
  const drafts = hasMain || chosen === article ? draftsOf(chosen) : trimmed(draftsOf(chosen), isLink);
  return [...titleAround(segments, drafts), ...drafts];
}

/** The page's first heading, where only the page's head shows it. */
function titleAround(segments: readonly Segment[], drafts: readonly Draft[]): Draft[] {
  const isTitle = (draft: Draft): boolean => draft.kind === 'heading' && draft.level === 1;
  if (drafts.some(isTitle)) return [];
  const titles = draftsOf(segments).filter(isTitle);
  return titles.length === 1 ? titles : [];
}

function largestArticle(segments: readonly Segment[]): Segment[] | undefined {
  const articles = new Map<number, Segment[]>();
  for (const segment of segments) {
    const { article } = segment.region;
    if (article !== undefined) articles.set(article, [...(articles.get(article) ?? []), segment]);
  }
  return [...articles.values()].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

/** Without the links that stand in a row before the first text and after the last. */
function trimmed(drafts: readonly Draft[], isLink: (draft: Draft) => boolean): Draft[] {
  let [start, end] = [0, drafts.length];
  const linkAt = (index: number): boolean => {
    const draft = drafts[index];
    return draft !== undefined && isLink(draft);
  };
  while (start < end && linkAt(start)) start++;
  while (end > start && linkAt(end - 1)) end--;
  return drafts.slice(start, end);
}

function draftsOf(segments: readonly Segment[]): Draft[] {
  return segments.flatMap(({ drafts }) => drafts);
}

function lengthOf(segments: readonly Segment[]): number {
  let length = 0;
  for (const { drafts } of segments)
    for (const draft of drafts)
      length += draft.kind === 'row' ? draft.cells.reduce((sum, cell) => sum + cell.length, 0) : draft.text.length;
  return length;
}
