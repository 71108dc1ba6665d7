import { clauseAt, clauseKey, snippets } from '../../../clauses';
import { messages } from '../../../messages';
import { isLanguage, keyDoc, STANDARD_CLAUSE, type Language, type Shape } from '../../../notice';
import { clauseDocumentation, keyDocumentation, snippetDocumentation } from '../documentation';
import type { Rank, Slot, Suggestion, Surroundings } from '../suggestion';
import { escapeSnippet } from '../yaml-text';
import { likeliestFirst } from './key-order';
import { rightsStanding } from './rights';

/** The keys of a map that are not there yet, the likeliest first; rights with what the legal bases say of them. */
export function* keys(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  if (slot.mode !== 'key') return;
  const { shape } = slot;
  const standing = rightsStanding(slot, surroundings);
  for (const key of likeliestFirst(slot, (one) => standing?.(one)?.applies !== false)) {
    const child = shape.child(key);
    if (!child || !fitsLanguages(key, slot, surroundings)) continue;
    const rank = shape.required.includes(key) ? 'required' : 'next';
    const right = standing?.(key);
    yield suggestionFor(key, child, { slot, surroundings, rank, note: right?.note, applies: right?.applies !== false });
  }
}

/** A text per language is offered in the notice's languages only, and beside no other key. */
function fitsLanguages(key: string, { siblings }: Slot, { notice }: Surroundings): boolean {
  if (!isLanguage(key)) return !siblings.some(isLanguage);
  return notice.languages.length > 1 && notice.languages.includes(key) && siblings.every(isLanguage);
}

interface KeyPlace {
  readonly slot: Slot;
  readonly surroundings: Surroundings;
  readonly rank: Rank;
  /** What the rest of the notice says of it, and whether it speaks against it. */
  readonly note: string | undefined;
  readonly applies: boolean;
}

function suggestionFor(key: string, shape: Shape, { slot, surroundings, rank, note, applies }: KeyPlace): Suggestion {
  const { language, notice } = surroundings;
  const labels = messages(language).completion;
  const path = [...slot.path, key];
  const required = slot.shape.required.includes(key) ? labels.required : undefined;
  const title = keyDoc(shape)?.title[language] ?? shape.title;
  // that a right does not apply is read before its title
  const told = (name: string, more?: string): string =>
    applies ? detailOf(name, note, more) : detailOf(note, name, more);
  const plain = { label: key, rank, detail: told(title, required) };
  if (slot.keyOnly)
    return {
      ...plain,
      kind: 'key',
      insert: escapeSnippet(key),
      documentation: () => keyDocumentation(shape, language),
    };
  const clause = clauseAt(path);
  if (clause && !slot.flow)
    return {
      ...plain,
      kind: 'clause',
      detail: told(clause.label[language], labels.standardClause),
      insert: `${key}: ${STANDARD_CLAUSE}`,
      documentation: () => clauseDocumentation(clause, notice, language),
    };
  const snippet = snippets.find((candidate) => candidate.name === key && candidate.key === clauseKey(path));
  if (snippet && !slot.flow)
    return {
      ...plain,
      kind: 'snippet',
      insert: snippet.body[notice.primaryLanguage].trimEnd(),
      documentation: () => snippetDocumentation(snippet, language),
    };
  return {
    ...plain,
    kind: 'key',
    ...insertionOf(key, shape, slot.flow, notice.languages),
    documentation: () => keyDocumentation(shape, language),
  };
}

function detailOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}

/**
 * What a key's completion inserts: the key in the shape its value wants (a line of its own for keys below it, a dash for a
 * list, each language of a text), with the cursor where typing goes on.
 */
function insertionOf(
  key: string,
  shape: Shape,
  flow: boolean,
  languages: readonly Language[],
): Pick<Suggestion, 'insert' | 'suggestNext'> {
  const [only] = shape.values;
  if (shape.values.length === 1 && only !== undefined) return { insert: `${key}: ${only}` };
  if (shape.values.length > 0 || shape.isCountry || shape.isDate) return { insert: `${key}: $0`, suggestNext: true };
  const perLanguage = languages.length > 1 && shape.keys.includes('fi');
  if (perLanguage && shape.isText && !flow)
    return { insert: `${key}:\n${languages.map((one, index) => `  ${one}: $${index + 1}`).join('\n')}$0` };
  if (shape.isText || flow) return { insert: `${key}: $0`, suggestNext: !shape.isMarkdown };
  if (shape.allowsList && !shape.allowsMap) return { insert: `${key}:\n  - $0`, suggestNext: true };
  return { insert: `${key}:\n  $0`, suggestNext: true };
}
