import type { Analysis } from '../analysis';
import { coverage, type CoverageState } from '../coverage';
import { messages } from '../messages';
import type { Language } from '../notice';
import { overview } from './overview';

/** What a click on a lens opens; nothing where it only tells something. */
export type LensAction = 'problems' | 'preview' | 'export' | 'none';

export interface CodeLens {
  /** 0-based. */
  readonly line: number;
  readonly title: string;
  readonly action: LensAction;
}

/** Over the notice, always the same four: findings, the last review, the preview and the export. */
export function noticeLenses(analysis: Analysis, language: Language): CodeLens[] {
  const labels = messages(language).overview;
  const { findings, reviewed } = overview(analysis, language);
  return [
    { line: 0, title: findings, action: 'problems' },
    { line: 0, title: reviewed, action: 'none' },
    { line: 0, title: labels.preview, action: 'preview' },
    { line: 0, title: labels.export, action: 'export' },
  ];
}

/** Over each register one: what of Articles 13 and 14 it lacks. */
export function registerLenses(analysis: Analysis, language: Language): CodeLens[] {
  const { lens } = messages(language).coverage;
  return coverage(analysis).map(({ path, articles, rows }) => {
    const start = analysis.document.spanOf([...path, 'nimi'], 'key').start;
    const titles = articles.map((article) => {
      const own = rows.filter((row) => row.provision.startsWith(String(article)));
      const count = (state: CoverageState): number => own.filter((row) => row.state === state).length;
      return lens(article, count('missing'), count('partly'), count('judge'));
    });
    return { line: analysis.text.positionAt(start).line, title: titles.join(' · '), action: 'preview' };
  });
}

/**
 * The lenses of an earlier text where they belong in a later one: on the lines they were on, which may have moved with an edit
 * above them.
 */
export function movedLenses(lenses: readonly CodeLens[], before: string, after: string): CodeLens[] {
  if (before === after) return [...lenses];
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let above = 0;
  while (above < shorter && old[above] === now[above]) above++;
  let below = 0;
  while (below < shorter - above && old[old.length - 1 - below] === now[now.length - 1 - below]) below++;
  return lenses.map((lens) => {
    if (lens.line < above) return lens;
    const isBelow = lens.line >= old.length - below;
    return { ...lens, line: isBelow ? lens.line + now.length - old.length : Math.min(lens.line, now.length - 1) };
  });
}
