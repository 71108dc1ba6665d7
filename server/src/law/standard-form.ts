import type { Language } from '../notice';
import { parseTarget, type LegalReference, type Target } from './references';
import { actInSentence } from './act-in-sentence';
import { caseOf, inCase, numberedPart, type FinnishCase } from './finnish-case';

/** A provision of an Act, by which lists are put together. */
type Provision = Target & { readonly number: string };

/**
 * A legal reference in the standard form of its language, the one of the official texts: 'yleisen tietosuoja-asetuksen
 * 6 artiklan 1 kohdan f alakohta', 'artikel 6.1 f i dataskyddslagen (1050/2018)', 'Article 6(1)(f) of the GDPR'. The Act
 * is named where the mention names it; the Finnish case is kept.
 * @param mention the reference as written
 * @param following the text right after it, by which a case that is not written can be told ('art. 6 mukaisesti')
 * @returns undefined for what has no such form: an Act alone, a recital, an Act whose name is not known
 */
export function standardForm(mention: LegalReference, language: Language, following: string): string | undefined {
  const provisions = mention.targets.map(parseTarget);
  if (!provisions.every(isProvision)) return undefined;
  const [first] = provisions;
  if (!first || provisions.some(({ act }) => act !== first.act)) return undefined;
  const write = writers[language][first.act === 'gdpr' ? 'article' : 'section'];
  const list = listIn(mention.text, language);
  const inflection = caseOf(mention.text, following);
  const groups = groupsOf(provisions, list);
  const written = list(groups.map((group) => write(group, inflection)));
  return mention.explicitAct ? actInSentence(first.act, mention.text, written, language) : written;
}

function isProvision(target: Target | undefined): target is Provision {
  if (target?.part !== 'provision' || target.number === undefined || target.path.length > 2) return false;
  return target.act === 'gdpr' || target.act.startsWith('fi:');
}

type Writer = (group: Group, inflection: FinnishCase) => string;

/** Provisions that share their words: '6 artiklan 1 kohdan b ja f', '10 ja 24'. */
interface Group {
  readonly chapter: string | undefined;
  readonly numbers: string;
  readonly paragraphs: string | undefined;
  readonly points: string | undefined;
  /** True for several articles or sections. */
  readonly many: boolean;
}

const writers: Readonly<Record<Language, Readonly<Record<'article' | 'section', Writer>>>> = {
  fi: {
    article: ({ numbers, paragraphs, points }, inflection) => {
      if (!paragraphs) return `${numbers} ${inCase('artikla', inflection)}`;
      return points
        ? `${numbers} artiklan ${paragraphs} kohdan ${points} ${inCase('alakohta', inflection)}`
        : `${numbers} artiklan ${paragraphs} ${inCase(numberedPart(numbers), inflection)}`;
    },
    section: ({ chapter, numbers, paragraphs, points }, inflection) => {
      const place = (chapter ? `${chapter} luvun ` : '') + numbers;
      if (!paragraphs) return `${place} ${inCase('§', inflection)}`;
      return points
        ? `${place} §:n ${paragraphs} momentin ${points} ${inCase('kohta', inflection)}`
        : `${place} §:n ${paragraphs} ${inCase('momentti', inflection)}`;
    },
  },
  sv: {
    article: ({ numbers, paragraphs, points, many }) => {
      if (!paragraphs) return `${many ? 'artiklarna' : 'artikel'} ${numbers}`;
      const whole = paragraphs.replace(/\d+/g, `${numbers}.$&`);
      return `${whole.includes(' ') ? 'artiklarna' : 'artikel'} ${whole}${points ? ` ${points}` : ''}`;
    },
    section: ({ chapter, numbers, paragraphs, points }) =>
      `${chapter ? `${chapter} kap. ` : ''}${numbers} §` +
      `${paragraphs ? ` ${paragraphs} mom.` : ''}${points ? ` ${points} punkten` : ''}`,
  },
  en: {
    article: ({ numbers, paragraphs, points, many }) =>
      `${many ? 'Articles' : 'Article'} ${numbers}${bracketed(paragraphs)}${bracketed(points)}`,
    section: ({ chapter, numbers, paragraphs, points, many }) =>
      `${chapter ? `chapter ${chapter}, ` : ''}${many ? 'sections' : 'section'} ${numbers.replace(/(?<=\d) (?=[a-z]\b)/g, '')}` +
      bracketed(paragraphs) +
      bracketed(points),
  },
};

/** '(b) and (f)'. */
function bracketed(steps: string | undefined): string {
  return steps?.replace(/\d+|\b\p{L}\b/gu, '($&)') ?? '';
}

/**
 * Puts together what can share its words, in the order of the text: articles without anything below them, the paragraphs
 * of one article, the points of one paragraph.
 */
function groupsOf(provisions: readonly Provision[], list: (words: readonly string[]) => string): Group[] {
  const groups: Provision[][] = [];
  for (const provision of provisions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && shareWords(last, provision)) group.push(provision);
    else groups.push([provision]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [paragraph, point] = first.path;
    const steps = (depth: number): string => list(group.map(({ path }) => path[depth] ?? ''));
    return [
      {
        chapter: first.chapter,
        numbers: paragraph === undefined ? list(group.map(numberOf)) : numberOf(first),
        paragraphs: paragraph !== undefined && point === undefined ? steps(0) : paragraph,
        points: point === undefined ? undefined : steps(1),
        many: paragraph === undefined && (group.length > 1 || first.through !== undefined),
      },
    ];
  });
}

function shareWords(a: Provision, b: Provision): boolean {
  if (a.path.length !== b.path.length || a.chapter !== b.chapter) return false;
  if (a.path.length === 0) return true;
  return a.number === b.number && (a.path.length === 1 || a.path[0] === b.path[0]);
}

/** '18 a', '15–22'. */
function numberOf({ number, through }: Provision): string {
  const spaced = (digits: string): string => digits.replace(/^(\d+)([a-zåäö])$/, '$1 $2');
  return spaced(number) + (through ? `–${spaced(through)}` : '');
}

const CONJUNCTIONS: Readonly<Record<Language, { readonly and: string; readonly or: string }>> = {
  fi: { and: 'ja', or: 'tai' },
  sv: { and: 'och', or: 'eller' },
  en: { and: 'and', or: 'or' },
};

/** 'a, b ja c'; 'tai' where the mention says so. */
function listIn(text: string, language: Language): (words: readonly string[]) => string {
  const { and, or } = CONJUNCTIONS[language];
  const conjunction = new RegExp(`\\s${or}\\s`, 'i').test(text) ? or : and;
  return (words) =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
