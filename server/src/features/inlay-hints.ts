import type { Analysis, Position, Range } from '../analysis';
import {
  acts,
  adequacyOf,
  certaintyNote,
  citeShort,
  countriesChecked,
  country,
  parseTarget,
  referencesOf,
} from '../law';
import { messages } from '../messages';
import {
  matchTextOf,
  noticeShape,
  Section,
  valueDoc,
  writtenDate,
  writtenDuration,
  type Language,
  type Shape,
} from '../notice';
import type { Path, ScalarNode, Span, YamlNode } from '../yaml';
import { lawOf } from './hover';
import { retentionEnd } from './retention-end';

/** The kinds of hints, each with a setting of its own. */
export const HINT_KINDS = ['oikeusperusteet', 'sailytysajat', 'siirrot'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** What is shown after a value that is not in the text: the article behind a legal basis, when a period ends. */
export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  /** Markdown: what it rests on, with links. */
  readonly tooltip: string;
}

interface Said {
  readonly label: string;
  readonly tooltip: string;
}

/** One value the format knows a hint for. */
interface Value {
  readonly node: ScalarNode;
  readonly path: Path;
  readonly shape: Shape;
}

type Hinter = (hints: Hints, value: Value) => Said | undefined;

/** Who hints at a value, by the definition it has, or the key and the definition that it belongs to. */
const HINTERS: Readonly<Record<string, readonly [HintKind, Hinter]>> = {
  oikeusperuste: ['oikeusperusteet', (hints, value) => hints.article(value)],
  oikeusperusteenLaji: ['oikeusperusteet', (hints, value) => hints.article(value)],
  'erityinenRyhma.peruste': ['oikeusperusteet', (hints, value) => hints.article(value)],
  'sailytysaika.aika': ['sailytysajat', (hints, value) => hints.retention(value)],
  'evaste.kesto': ['sailytysajat', (hints, value) => hints.duration(value)],
  'siirto.siirtoperuste': ['siirrot', (hints, value) => hints.safeguard(value)],
  'siirto.maa': ['siirrot', (hints, value) => hints.adequacy(value)],
};

/**
 * The hints within a range, in the order of the file. A hint says what is certain, or nothing.
 * @param language the reader's language
 * @param isOn whether a kind is wanted
 */
export function inlayHints(
  analysis: Analysis,
  range: Range,
  language: Language,
  isOn: (kind: HintKind) => boolean,
): InlayHint[] {
  const within = { start: analysis.text.offsetAt(range.start), end: analysis.text.offsetAt(range.end) };
  const hints = new Hints(analysis, language);
  const found: InlayHint[] = [];
  for (const { place, value } of hints.values(within)) {
    const [kind, hinter] = HINTERS[place] ?? [];
    const said = kind && hinter && isOn(kind) ? hinter(hints, value) : undefined;
    if (said) found.push({ ...said, position: analysis.text.positionAt(value.node.span.end) });
  }
  return found;
}

class Hints {
  constructor(
    private readonly analysis: Analysis,
    private readonly language: Language,
  ) {}

  /** The texts within a stretch that stand at a place of the table above; what an alias repeats is left out. */
  *values(within: Span): Generator<{ place: string; value: Value }> {
    const { root } = this.analysis.document;
    const primary: string = this.analysis.notice.primaryLanguage;
    function* visit(
      node: YamlNode,
      shape: Shape,
      place: string,
      path: Path,
    ): Generator<{ place: string; value: Value }> {
      if (node.span.end < within.start || node.span.start > within.end) return;
      const known = Object.hasOwn(HINTERS, place);
      if (node.kind === 'scalar') {
        if (known && node.value !== null && node.text.trim() !== '') yield { place, value: { node, path, shape } };
      } else if (node.kind === 'list') {
        const item = shape.child(0);
        if (!item) return;
        for (const [index, child] of node.items.entries()) {
          if (node.itemSpans[index]?.start !== child.span.start) continue;
          yield* visit(child, item, known ? place : placeOf(item), [...path, index]);
        }
      } else {
        for (const entry of node.entries) {
          const child = shape.child(entry.key);
          if (!child || entry.merged || entry.value.span.start < entry.span.start) continue;
          // one hint for a text in several languages, at the notice's own
          if (known && entry.key === primary) yield* visit(entry.value, child, place, [...path, entry.key]);
          else yield* visit(entry.value, child, placeOf(child), [...path, entry.key]);
        }
      }
    }
    if (root) yield* visit(root, noticeShape, '', []);
  }

  /** '6 art. 1 k. b' behind 'sopimus'. */
  article({ node, shape }: Value): Said | undefined {
    const doc = valueDoc(shape, node.value ?? '');
    const [law] = doc?.law ?? [];
    const label = law && citeShort(law, this.language);
    if (!doc || !label) return undefined;
    return { label, tooltip: [doc[this.language], lawOf(doc.law, this.language)].join('\n\n') };
  }

  /** The decision with the clauses that are usually meant, or the article of another ground. */
  safeguard(value: Value): Said | undefined {
    const article = this.article(value);
    if (!article) return undefined;
    const laws = valueDoc(value.shape, value.node.value ?? '')?.law ?? [];
    const act = laws.flatMap((law) => acts.get(parseTarget(law)?.act ?? '')?.names[this.language] ?? []);
    const [number] = act.flatMap((name) => /\(EU\) \d{4}\/\d+/.exec(name) ?? []);
    return number ? { ...article, label: messages(this.language).hints.usually(number) } : article;
  }

  /** The Commission's decision on the country that data goes to. */
  adequacy({ node }: Value): Said | undefined {
    const found = country(node.text);
    const adequacy = found && adequacyOf(found.code, this.analysis.options.asOf);
    if (!found || !adequacy) return undefined;
    const labels = messages(this.language).hints;
    const note = certaintyNote(adequacy.certainty)?.[this.language];
    const limited = adequacy.limitedTo?.[this.language];
    const number = adequacy.decision?.[this.language];
    return {
      label: labels.adequacy(number, limited !== undefined),
      tooltip: [
        labels.adequacyOf(found.names[this.language], number),
        limited,
        adequacy.note?.[this.language],
        note,
        lawOf(['gdpr:45', ...(adequacy.target ? [adequacy.target] : [])], this.language),
        `*${messages(this.language).hover.checked(writtenDate(countriesChecked, this.language))}*`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    };
  }

  /** The day on which a retention period ends, where the notice is certain of it; else what a coded length of time means. */
  retention(value: Value): Said | undefined {
    const { notice, document, options } = this.analysis;
    const itemPath = value.path.slice(0, value.path.lastIndexOf('aika'));
    const item = new Section(notice, itemPath, document.nodeAt(itemPath));
    const ends = retentionEnd(value.node.text, item.get('alkaen').text ?? '', options.asOf);
    if (!ends) return this.duration(value);
    const labels = messages(this.language).hints;
    const [start, end] = [ends.start, ends.end].map((day) => writtenDate(day, this.language));
    const year = Number(ends.start.slice(0, 4));
    const basis = item.get('peruste').text;
    const laws = basis
      ? referencesOf(matchTextOf(basis), notice.primaryLanguage).flatMap(({ targets }) => targets)
      : [];
    return {
      label: ends.anyYear ? labels.endOfYear(end ?? '', year) : labels.end(end ?? ''),
      tooltip: [
        ends.anyYear ? labels.countedFromYear(year, end ?? '') : labels.countedFrom(start ?? '', end ?? ''),
        lawOf([...laws, 'gdpr:13(2)(a)'], this.language),
      ].join('\n\n'),
    };
  }

  /** 'P5Y' in words. */
  duration({ node }: Value): Said | undefined {
    const text = node.text.trim();
    const label = /^P\d/.test(text) ? writtenDuration(text, this.language) : undefined;
    return label ? { label, tooltip: lawOf(['gdpr:13(2)(a)'], this.language) } : undefined;
  }
}

function placeOf(shape: Shape): string {
  if (shape.definition !== undefined && Object.hasOwn(HINTERS, shape.definition)) return shape.definition;
  return shape.key === undefined ? '' : `${shape.owner}.${shape.key}`;
}
