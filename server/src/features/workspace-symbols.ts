import type { Range, ReadNotice } from '../analysis';
import { foldName, namesOf } from '../notice';
import { spanOfName } from './named-places';
import { rangeOf } from './spans';

/** A thing of a notice that is looked for by its name from anywhere in the workspace. */
export interface NoticeSymbol {
  readonly kind: 'controller' | 'register' | 'recipient';
  readonly name: string;
  /** The notice it is in, by its title; the empty string where it has none. */
  readonly notice: string;
  readonly range: Range;
}

/** The controllers, registers and recipients of a notice, in the order of the file, each name once. */
export function noticeSymbols(read: ReadNotice): NoticeSymbol[] {
  const title = read.notice.text(['otsikko'], read.notice.primaryLanguage)?.replace(/\s+/g, ' ').trim() ?? '';
  const seen = new Set<string>();
  return namesOf(read.notice).flatMap((name): NoticeSymbol[] => {
    const key = `${name.kind} ${foldName(name.text)}`;
    const { kind, role } = name;
    if (role !== 'definition' || kind === 'data-group' || kind === 'data-subject' || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, name: name.text, notice: title, range: rangeOf(read, spanOfName(read, name)) }];
  });
}

/** True for a name that has the letters of a query in their order, as an editor's own filter asks for them. */
export function matchesQuery(name: string, query: string): boolean {
  let at = 0;
  const letters = foldName(name);
  for (const letter of foldName(query)) {
    if (letter === ' ') continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
