import type { ReadLimits } from './limits';
import { numeral, type Numbering as Numerals } from './list-markers';
import { walkXml } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: the numbers of the levels, and what stands around them. */
  readonly text: string;
}

type Levels = Map<number, Level>;

/** A list as paragraphs name it. */
interface NumberedList {
  abstract: string;
  /** Levels that begin again where this list begins. */
  readonly restarts: Map<number, number>;
  hasBegun: boolean;
}

const NUMERALS: Readonly<Record<string, Numerals>> = {
  decimal: 'decimal',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/** The numbers that Word writes before paragraphs, counted as it does. */
export class Numbering {
  private readonly abstracts = new Map<string, Levels>();
  private readonly lists = new Map<string, NumberedList>();
  /** By abstract list: lists that share one go on with its numbers. */
  private readonly counts = new Map<string, number[]>();

  constructor(xml: string | undefined, limits: ReadLimits) {
    if (xml !== undefined) this.read(xml, limits);
  }

  /**
   * The next number of a list, as written: `4.`, `2.1`, `c)`. An empty text is a bullet, or a level without a sign;
   * undefined, no list of the document.
   */
  next(list: string, level: number): string | undefined {
    const numbered = this.lists.get(list);
    const levels = numbered && this.abstracts.get(numbered.abstract);
    const own = levels?.get(level);
    if (!numbered || !levels || !own) return undefined;
    const counts = this.countsOf(numbered);
    counts.length = Math.min(counts.length, level + 1);
    for (let upper = 0; upper < level; upper++) counts[upper] ??= levels.get(upper)?.start ?? 1;
    const last = counts[level];
    counts[level] = last === undefined ? own.start : last + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        return numeral(counts[index] ?? 1, NUMERALS[levels.get(index)?.format ?? ''] ?? 'decimal');
      })
      .trim();
  }

  private countsOf(list: NumberedList): number[] {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    if (!list.hasBegun) {
      list.hasBegun = true;
      for (const [level, start] of list.restarts) counts[level] = start - 1;
    }
    return counts;
  }

  private read(xml: string, limits: ReadLimits): void {
    let levels: Levels = new Map();
    let level = 0;
    let list: NumberedList | undefined;
    const change = (change: Partial<Level>): void => {
      // a list's own levels in place of the abstract one's are so rare that they are not followed
      if (!list) levels.set(level, { start: 1, format: 'decimal', text: '', ...levels.get(level), ...change });
    };
    walkXml(xml, limits, {
      open: (name, attributes) => {
        const { val = '' } = attributes;
        switch (name) {
          case 'abstractNum':
            levels = new Map();
            list = undefined;
            this.abstracts.set(attributes['abstractNumId'] ?? '', levels);
            break;
          case 'lvl':
          case 'lvlOverride':
            level = Number(attributes['ilvl'] ?? 0);
            break;
          case 'start':
            change({ start: Number(val) });
            break;
          case 'numFmt':
            change({ format: val });
            break;
          case 'lvlText':
            change({ text: val });
            break;
          case 'num':
            list = { abstract: '', restarts: new Map(), hasBegun: false };
            this.lists.set(attributes['numId'] ?? '', list);
            break;
          case 'abstractNumId':
            if (list) list.abstract = val;
            break;
          case 'startOverride':
            list?.restarts.set(level, Number(val));
            break;
        }
      },
    });
  }
}
