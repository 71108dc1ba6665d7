import type { Analysis } from '../analysis';
import {
  acts,
  findReferences,
  gdprArticle,
  gdprArticlesFrom,
  gdprParts,
  gdprSummary,
  parseTarget,
  referencesIn,
  styleOf,
  writeSection,
  type LegalReference,
  type ReferenceStyle,
  type Target,
} from '../law';
import { languageAt, shapeAt, type Language } from '../notice';
import type { Path } from '../yaml';
import type { CompletionItem } from './completion';
import { explainReference } from './explain-reference';
import { escapeSnippet } from './completion/yaml-text';

/** How much of the text before the cursor may name the Act that a bare number belongs to. */
const CONTEXT = 2_000;

/** A meaning longer than this is cut in the list; the whole stands beside it. */
const LONGEST_MEANING = 80;

/**
 * The legal references that what is being typed in a text may become: 'tietosuoja-asetuksen 6 art' gives Article 6, its
 * paragraphs and points, 'tietosuojalain 29' the section, each with its short meaning, in the form in which the notice
 * writes its references. Nothing where no reference is being typed.
 * @param offset UTF-16 offset in the document
 * @param language the reader's language, for meanings; the reference is written in the language of its text
 */
export function completeReference(analysis: Analysis, offset: number, language: Language): CompletionItem[] {
  const text = textBefore(analysis, offset);
  if (!text) return [];
  const fragment = fragmentAtEnd(text.before, text.language);
  if (!fragment) return [];
  const style = styleOf(otherMentions(analysis, text, fragment.typed.length), text.language);
  const range = {
    start: analysis.text.positionAt(offset - fragment.typed.length),
    end: analysis.text.positionAt(offset),
  };
  return candidates(fragment).map(({ target, meaning }, index) => {
    const written = write(target, fragment, style, text.language);
    return {
      label: written,
      kind: 'reference',
      detail: shortened(meaning(language)),
      documentation: () => explainReference([target], language, analysis.options.asOf),
      insertText: escapeSnippet(written),
      range,
      // the server has chosen already, by what was typed: the editor's own filter lets everything through
      filterText: fragment.typed,
      sortText: String(index).padStart(4, '0'),
      suggestNext: false,
      alsoEdits: [],
      askAgain: true,
    };
  });
}

/** A text value that is being written. */
interface WrittenText {
  readonly path: Path;
  readonly language: Language;
  /** Its last stretch before the cursor. */
  readonly before: string;
  /** Where the cursor is in the decoded text. */
  readonly cursor: number;
}

/** The notice's references in the language of a text, but for the one that is being typed. */
function otherMentions(analysis: Analysis, text: WrittenText, typed: number): LegalReference[] {
  return analysis.notice
    .prose()
    .filter((prose) => prose.language === text.language)
    .flatMap((prose) => {
      const here = prose.path.join('/') === text.path.join('/');
      return referencesIn(prose).filter((reference) => {
        const { start, end } = prose.match.toOriginal(reference.start, reference.end);
        return !here || end <= text.cursor - typed || start >= text.cursor;
      });
    });
}

/** The text value before the cursor; undefined where no text is being written. */
function textBefore(analysis: Analysis, offset: number): WrittenText | undefined {
  const source = analysis.text.getText();
  let end = offset;
  // the space being typed at the end of a value is not part of it yet
  while (source[end - 1] === ' ') end--;
  const place = analysis.document.placeAt(end);
  const shape = place && shapeAt(place.path);
  if (place?.part !== 'value' || place.node.kind !== 'scalar' || (shape && !shape.isText)) return undefined;
  const { node } = place;
  if (end > node.span.end || node.text.trim() === '') return undefined;
  const map = analysis.document.textMap(node);
  // at the end of a stretch the next character may lie beyond a fold: count from the character before the cursor
  const decoded = map.text.slice(0, map.toDecoded(end - 1) + 1);
  const before = (decoded + source.slice(end, offset)).replace(/\u00A0/g, ' ').slice(-CONTEXT);
  const language = languageAt(place.path, analysis.notice.primaryLanguage);
  return { path: place.path, language, before, cursor: decoded.length + offset - end };
}

/** A reference that has been begun. */
interface Fragment {
  /** The characters to be replaced: from the article's word or number to the cursor. */
  readonly typed: string;
  readonly act: string;
  /** True where the Act is named right before what is to be replaced. */
  readonly named: boolean;
  /** The number as far as it is typed, and whether it is certainly all of it. */
  readonly number: string;
  readonly whole: boolean;
  readonly path: readonly string[];
}

const FINNISH_WORD = 'ar(?:t(?:\\.|ik?|ikl|ikl\\p{L}*)?)?';
const WORD = '(?:articles?|artikl\\p{L}*|artikel[ns]?|artiklarna|art\\.?)';
const NUMBER = '(?<number>\\d{1,3})';

/** '6 art', '13 artiklan 1 kohdan'. */
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,(/§])${NUMBER}\\.? ?${FINNISH_WORD}(?<rest>(?: [\\p{L}\\d. ()-]*)?)$`,
  'iu',
);
/** 'art. 6.', 'artikel 6.1', 'Article 6(1)('. */
const WORD_FIRST = new RegExp(`(?<![\\p{L}\\d])${WORD} ?${NUMBER}(?<rest>[.( ][\\p{L}\\d. ()-]*)?$`, 'iu');
/** '29 §', 'section 29'. */
const SECTION = /(?<![\p{L}\d.,(/§])(?:(?<sign>\d{1,3}(?: ?[a-z])?) ?§|(?:section|pykälä) (?<word>\d{1,3} ?[a-z]?))$/iu;
/** 'GDPR 13', 'tietosuojalain 29', 'GDPR 6(1': a number after an Act's name, or the name alone and a space. */
const AFTER_ACT = /(?<=\S )(?:(?<number>\d{1,3})(?<rest>\([\p{L}\d()]*)?)?$/u;

function fragmentAtEnd(before: string, language: Language): Fragment | undefined {
  for (const pattern of [NUMBER_FIRST, WORD_FIRST]) {
    const found = pattern.exec(before);
    const path = found && pathOf(found.groups?.['rest'] ?? '');
    if (found && path)
      return fragmentOf(before, found[0], 'artikla', found.groups?.['number'] ?? '', true, path, language);
  }
  const section = SECTION.exec(before);
  if (section) {
    const number = section.groups?.['sign'] ?? section.groups?.['word'] ?? '';
    return fragmentOf(before, section[0], '§', number.replace(' ', ''), true, [], language);
  }
  const bare = AFTER_ACT.exec(before);
  const path = bare && pathOf(bare.groups?.['rest'] ?? '');
  if (!bare || !path) return undefined;
  const number = bare.groups?.['number'] ?? '';
  for (const word of ['§', 'artikla'] as const) {
    const fragment = fragmentOf(before, bare[0], word, number, path.length > 0, path, language);
    if (fragment?.named) return fragment;
  }
  return undefined;
}

/** The paragraph and point typed so far after the article; undefined where something else follows than these. */
function pathOf(rest: string): string[] | undefined {
  const path: string[] = [];
  for (const [word] of rest.matchAll(/\p{L}+|\d+/gu)) {
    const isParagraph = /^\d{1,2}$/.test(word);
    const isPoint = /^[a-j]$/i.test(word) && path.length === 1;
    if (isParagraph && path.length === 0) path.push(word);
    else if (isPoint) path.push(word.toLowerCase());
    else if (!/^(?:k|ko|koh\p{L}*|al|ala\p{L}*|led|punkt\p{L}*)$/iu.test(word)) return undefined;
  }
  return path;
}

/** Asks the finder of references whose article or section the number would be, as it stands in the text. */
function fragmentOf(
  before: string,
  typed: string,
  word: 'artikla' | '§',
  number: string,
  whole: boolean,
  path: readonly string[],
  language: Language,
): Fragment | undefined {
  const context = before.slice(0, before.length - typed.length);
  const last = findReferences(`${context}1 ${word}`, { language }).at(-1);
  const target = last && parseTarget(last.targets.at(-1) ?? '');
  if (!last || last.end < context.length || target?.part !== 'provision') return undefined;
  if ((word === '§') !== target.act.startsWith('fi:')) return undefined;
  return { typed, act: target.act, named: last.start < context.trimEnd().length, number, whole, path };
}

interface Candidate {
  readonly target: string;
  readonly meaning: (language: Language) => string;
}

function candidates(fragment: Fragment): Candidate[] {
  return fragment.act === 'gdpr' ? gdprCandidates(fragment) : sectionCandidates(fragment);
}

/** The article typed with everything below it; then, while its number may go on, the articles that begin with it. */
function gdprCandidates({ number, whole, path }: Fragment): Candidate[] {
  const exact = gdprArticle(number) ? [provision(number)] : [];
  const below = exact.flatMap((article) => partsBelow(article).filter((part) => beginsWith(part.path, path)));
  const longer = whole
    ? []
    : gdprArticlesFrom(number)
        .filter((article) => article !== number)
        .map(provision);
  return [...(path.length === 0 ? exact : []), ...below, ...longer].map((target) => ({
    target: `gdpr:${target.number}${target.path.map((step) => `(${step})`).join('')}`,
    meaning: (language) =>
      target.path.length === 0
        ? (gdprArticle(target.number)?.title[language] ?? '')
        : (gdprSummary(target, language)[0]?.summary ?? ''),
  }));
}

type Provision = Target & { readonly number: string };

function provision(number: string): Provision {
  return { act: 'gdpr', part: 'provision', number, path: [] };
}

/** Every paragraph and point of an article, each paragraph before its points. */
function partsBelow(target: Provision): Provision[] {
  return gdprParts(target, 'en').flatMap(({ provision }) => {
    const part = { ...target, path: provision.split(/[()]+/).filter(Boolean).slice(1) };
    return [part, ...partsBelow(part)];
  });
}

function beginsWith(path: readonly string[], typed: readonly string[]): boolean {
  return typed.every((step, index) => path[index] === step);
}

/** The sections of an Act whose number begins as typed. */
function sectionCandidates({ act, number, whole }: Fragment): Candidate[] {
  return Object.entries(acts.get(act)?.sections ?? {}).flatMap(([section, { title }]) => {
    const own = section.split(':').at(-1) ?? section;
    if (whole ? own !== number : !own.startsWith(number)) return [];
    return [{ target: `${act}:${section}`, meaning: (language) => title?.[language] ?? title?.fi ?? '' }];
  });
}

/** The reference as the notice would write it; an Act that is named already is not named again. */
function write(target: string, { named }: Fragment, style: ReferenceStyle, language: Language): string {
  const parsed = parseTarget(target);
  if (parsed?.number === undefined) return target;
  if (parsed.act !== 'gdpr') return writeSection(target.slice(parsed.act.length + 1), language, style.sectionSign);
  const provision = style.form({ number: parsed.number, path: parsed.path });
  return named ? provision : style.before + provision + style.after;
}

/** A meaning in as few words as a list has room for. */
function shortened(meaning: string): string {
  if (meaning.length <= LONGEST_MEANING) return meaning;
  return `${meaning.slice(0, LONGEST_MEANING).replace(/[\s,;:.]+\S*$/, '')}…`;
}
