import { clauseKey, snippets as all, type Snippet } from '../../../clauses';
import { snippetDocumentation } from '../documentation';
import type { Rank, Slot, Suggestion, Surroundings } from '../suggestion';

/** The snippets that stand beside a key's own: a register as an item, two grounds of transfer, a whole notice. */
export function* snippets(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  if (slot.mode !== 'key' || slot.flow || slot.keyOnly) return;
  for (const snippet of all) {
    const isItem = snippet.body.fi.startsWith('- ');
    if (isItem) {
      if (slot.prefix.endsWith('- ') && typeof slot.path.at(-1) === 'number' && snippet.key === clauseKey(slot.path))
        yield suggestionFor(snippet, withoutDash(snippet, surroundings), 'first', surroundings);
      continue;
    }
    const key = snippet.key.split('/').at(-1) ?? '';
    if (snippet.name === key || snippet.key !== clauseKey([...slot.path, key]) || !slot.shape.child(key)) continue;
    const wholeNotice = key === 'seloste';
    if (slot.siblings.includes(key) || (wholeNotice && slot.siblings.length > 0)) continue;
    const rank = wholeNotice ? 'first' : 'common';
    yield suggestionFor(snippet, snippet.body[surroundings.notice.primaryLanguage].trimEnd(), rank, surroundings);
  }
}

/** An item's lines as they stand after its dash. */
function withoutDash(snippet: Snippet, { notice }: Surroundings): string {
  return snippet.body[notice.primaryLanguage].trimEnd().slice(2).replace(/^ {2}/gm, '');
}

function suggestionFor(snippet: Snippet, insert: string, rank: Rank, { language }: Surroundings): Suggestion {
  return {
    label: snippet.name,
    kind: 'snippet',
    detail: snippet.label[language],
    documentation: () => snippetDocumentation(snippet, language),
    insert,
    rank,
  };
}
