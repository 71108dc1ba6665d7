import type { Language } from '../notice';
import { numberedPart } from './finnish-case';
import type { LegalReference } from './references';
import { parseTarget } from './references';

/** A provision of the GDPR to be written: its article, and the paragraph and point below it. */
interface WrittenPlace {
  readonly number: string;
  readonly path: readonly string[];
}

/** One way to write a provision of the GDPR: 'artikel 6.1 f', '6 artiklan 1 kohdan f alakohta'. */
type Form = (place: WrittenPlace) => string;

/** How a notice writes its references in one language. */
export interface ReferenceStyle {
  readonly form: Form;
  /** The words that name the Regulation before and after the provision; empty where the notice mostly leaves them out. */
  readonly before: string;
  readonly after: string;
  /** True where sections of Acts are written with the sign § (always in Finnish and Swedish). */
  readonly sectionSign: boolean;
}

/** How what is below the article follows it, the article before it: 6.1 f, 6(1)(f) … */
const below = {
  brackets: (path: readonly string[]) => path.map((step) => `(${step})`).join(''),
  dots: (path: readonly string[]) => path.map((step) => `.${step}`).join(''),
  space: ([paragraph, point]: readonly string[]) => then('.', paragraph) + then(' ', point),
  dotAndBracket: ([paragraph, point]: readonly string[]) => then('.', paragraph) + (point ? `(${point})` : ''),
  glued: ([paragraph, point]: readonly string[]) => then('.', paragraph) + then('', point),
};

function then(separator: string, step: string | undefined): string {
  return step === undefined ? '' : separator + step;
}

const inWords: Form = ({ number, path: [paragraph, point] }) => {
  if (paragraph === undefined) return `${number} artikla`;
  return point === undefined
    ? `${number} artiklan ${paragraph} ${numberedPart(number)}`
    : `${number} artiklan ${paragraph} kohdan ${point} alakohta`;
};

/** '6 art. 1.f': the number before the word, and the rest after it; a paragraph alone would look like any number. */
function numberFirst(word: string, rest: (path: readonly string[]) => string): Form {
  return ({ number, path }) => {
    const [paragraph, point] = path;
    if (paragraph === undefined) return `${number} ${word}`;
    return `${number} ${word} ${point === undefined ? `${paragraph} ${numberedPart(number)}` : rest(path).slice(1)}`;
  };
}

/** 'artikel 6.1 f': the word before the number. */
function wordFirst(word: string, rest: (path: readonly string[]) => string): Form {
  return ({ number, path }) => `${word} ${number}${rest(path)}`;
}

/** '6(1)(f)' with the Regulation's name alone; an article alone needs the word. */
function bare(alone: Form): Form {
  return (place) => (place.path.length === 0 ? alone(place) : place.number + below.brackets(place.path));
}

/** Every form in a language, the one that is used where a notice has none first. */
const forms: Readonly<Record<Language, readonly Form[]>> = {
  fi: [
    inWords,
    ...['art.', 'artikla'].flatMap((word) =>
      [below.dots, below.dotAndBracket, below.space, below.glued].map((rest) => numberFirst(word, rest)),
    ),
    ...['artikla', 'art.'].flatMap((word) =>
      [below.brackets, below.dots, below.space, below.dotAndBracket, below.glued].map((rest) => wordFirst(word, rest)),
    ),
    bare(inWords),
  ],
  sv: [
    ...['artikel', 'art.'].flatMap((word) =>
      [below.space, below.dots, below.dotAndBracket, below.brackets, below.glued].map((rest) => wordFirst(word, rest)),
    ),
    bare(wordFirst('artikel', below.space)),
  ],
  en: [
    ...['Article', 'Art.', 'article', 'art.'].flatMap((word) =>
      [below.brackets, below.dotAndBracket, below.dots, below.space].map((rest) => wordFirst(word, rest)),
    ),
    bare(wordFirst('Article', below.brackets)),
  ],
};

/** The form of a language where a notice has none of its own. */
function defaultStyle(language: Language): ReferenceStyle {
  return { form: formAt(language, 0), before: '', after: '', sectionSign: language !== 'en' };
}

function formAt(language: Language, index: number): Form {
  return forms[language][index] ?? inWords;
}

/**
 * The style in which most of a notice's references in one language are written: the form of the provision, and whether and
 * how the Regulation is named with it. The default where there are none, or where no form fits them.
 * @param mentions references in texts of that language
 */
export function styleOf(mentions: readonly LegalReference[], language: Language): ReferenceStyle {
  const fallback = defaultStyle(language);
  const formVotes = new Map<string, number>();
  const namingVotes = new Map<string, number>();
  let signs = 0;
  let words = 0;
  for (const { text, targets } of mentions) {
    const [only] = targets;
    const target = only === undefined || targets.length > 1 ? undefined : parseTarget(only);
    if (target?.part !== 'provision' || target.number === undefined || target.through !== undefined) continue;
    if (target.act !== 'gdpr') {
      if (text.includes('§')) signs++;
      else words++;
      continue;
    }
    const place = { number: target.number, path: target.path };
    const fitting = forms[language].flatMap((form, index) => {
      const naming = namingAround(text, form(place));
      return naming ? [{ index, naming }] : [];
    });
    // an article alone could be of several forms, and speaks for each of them
    for (const { index } of fitting) vote(formVotes, String(index));
    if (fitting[0]) vote(namingVotes, fitting[0].naming);
  }
  const form = winner(formVotes);
  const [before = '', after = ''] = (winner(namingVotes) ?? SLOT).split(SLOT);
  return {
    form: form === undefined ? fallback.form : formAt(language, Number(form)),
    before,
    after,
    sectionSign: fallback.sectionSign || signs > words,
  };
}

/** Stands for the provision between the words around it. */
const SLOT = '\n';

/** A longer name is a description, not a habit of citing. */
const LONGEST_NAMING = 60;

/** The words around a provision written in a form, inflected or not; undefined where the mention is not in that form. */
function namingAround(mention: string, written: string): string | undefined {
  const text = mention.replace(/\s+/g, ' ');
  const found = new RegExp(`(?<![\\p{L}\\d])${inflectable(written)}(?![\\p{L}\\d(])`, 'u').exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  // what stands around it must be the name of the Regulation alone, or the form is part of a longer one
  if (/\bart|\d\)?$/i.test(before) || /^\.?\d|^[.(]/.test(after)) return undefined;
  if (before.length + after.length > LONGEST_NAMING || /["':#\n]/.test(before.replace(/\p{L}:/gu, '') + after))
    return undefined;
  return uncapitalised(before) + SLOT + after;
}

/** A pattern for a written provision, with the Finnish words in any case. */
function inflectable(written: string): string {
  return written
    .replace(/[.()]/g, '\\$&')
    .replace(/\bartikla\b/, 'artikl\\p{L}*')
    .replace(/kohta$/, 'koh\\p{L}*');
}

/** 'Yleisen …' began a sentence; 'GDPR' and 'EU:n' are written so everywhere. */
function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function vote(votes: Map<string, number>, candidate: string): void {
  votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
}

/** The one with most votes, the first of equals; undefined where nobody voted. */
function winner(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].reduce<readonly [string | undefined, number]>(
    (best, candidate) => (candidate[1] > best[1] ? candidate : best),
    [undefined, 0],
  )[0];
}

/** A section of an Act as it is written after the Act's name: '29 §', '2 luvun 10 §', 'section 29'. */
export function writeSection(section: string, language: Language, sign: boolean): string {
  const [last = '', chapter] = section.split(':').reverse();
  const number = last.replace(/^(\d+)([a-zåäö])$/, '$1 $2');
  if (!sign) return `${chapter ? `chapter ${chapter}, ` : ''}section ${last}`;
  const within = chapter
    ? { fi: `${chapter} luvun `, sv: `${chapter} kap. `, en: `Chapter ${chapter}, ` }[language]
    : '';
  return `${within}${number} §`;
}
