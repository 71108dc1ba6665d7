/**
 * Which act a bare provision belongs to: sentence and paragraph of every token, the acts named so far, and the
 * meaning of "TSL".
 */

import type { EuKind } from '../acts/grammar-id';
import type { ProvisionKind } from '../provisions/grammar-provision';
import { hasArticles, namedWithArticles } from '../acts/act-words';
import { isAbbreviation } from '../language/words';
import type { Tokens } from '../language/tokens';

/** Sentence and paragraph number of every token. */
export interface Layout {
  readonly sentence: Uint32Array;
  readonly paragraph: Uint32Array;
  /** Per paragraph: short and without a closing point, as headings are. */
  readonly heading: readonly boolean[];
}

const LONGEST_HEADING = 160;
const BULLETS = new Set(['-', '•', '*', '·', '▪', '◦', '●']);

/**
 * Divides the tokens into sentences and paragraphs. The items of a list belong to the paragraph that leads up to it.
 *
 * @param tokens the text.
 */
export function layOut(tokens: Tokens): Layout {
  const sentence = new Uint32Array(tokens.length + 1);
  const paragraph = new Uint32Array(tokens.length + 1);
  const heading: boolean[] = [];
  let sentences = 0;
  let paragraphs = 0;
  let start = 0;
  /** The paragraph is one of a list that goes on from the words before its colon. */
  let listed = false;
  const close = (end: number): void => {
    const first = tokens.at(start);
    const last = tokens.at(end - 1);
    const short = first === undefined || last === undefined || last.end - first.start <= LONGEST_HEADING;
    heading.push(short && (last?.norm !== '.' || last.end - (first?.start ?? 0) < 90));
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens.at(i);
    if (token === undefined) break;
    if (token.kind === 'break') {
      sentences += 1;
      listed = beginsItem(tokens, i + 1) && (listed || tokens.sign(i - 1) === ':');
      if (!listed) {
        close(i);
        paragraphs += 1;
        start = i + 1;
      }
    } else if (i > 0 && beginsSentence(tokens, i)) {
      sentences += 1;
    }
    sentence[i] = sentences;
    paragraph[i] = paragraphs;
  }
  close(tokens.length);
  sentence[tokens.length] = sentences;
  paragraph[tokens.length] = paragraphs;
  return { sentence, paragraph, heading };
}

/**
 * Whether an item of a list begins: "- nimi", "• osoite", "1. nimi", "b) osoite". After a number a capital is rather that of
 * a heading ("2. Yhteystiedot").
 */
function beginsItem(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  if (token === undefined) return false;
  if (BULLETS.has(token.norm)) return tokens.gap(i + 1) > 0;
  const marked = /^[.)]$/.test(tokens.sign(i + 1)) && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 1;
  const letter = token.raw.length === 1 && token.kind === 'word' && tokens.sign(i + 1) === ')';
  return marked && (token.kind === 'number' || letter) && /^\p{Ll}/u.test(tokens.at(i + 2)?.raw ?? '');
}

function beginsSentence(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  const before = tokens.at(i - 1);
  if (token === undefined || before === undefined) return false;
  if (token.gap === 2) {
    // a row of a table
    if (token.norm === '|') return true;
    if (BULLETS.has(token.norm) && tokens.gap(i + 1) > 0) return true;
    if (token.kind === 'number' && (tokens.sign(i + 1) === '.' || tokens.sign(i + 1) === ')') && tokens.gap(i + 2) > 0)
      return true;
  }
  if (token.gap === 0) return false;
  if (before.norm === '!' || before.norm === '?') return true;
  if (before.norm !== '.' || token.kind !== 'word' || token.raw.charAt(0) === token.norm.charAt(0)) return false;
  // "the Cat Act, i.e. Act 1/2000"
  if (tokens.word(i - 2) === 'e' && tokens.sign(i - 3) === '.' && tokens.gap(i - 2) === 0) return false;
  return !isAbbreviation(tokens.word(i - 2));
}

interface Named {
  /** Undefined: an act was named that cannot be told; nothing is inherited from it. */
  readonly act: string | undefined;
  readonly at: number;
}

/** Farthest heading that still speaks for a paragraph. */
const HEADING_REACH = 3;
/** "Lain 3 luvussa …" may stand this many paragraphs, less one, after the act was named. */
const LAW_REACH = 4;

/** The acts named so far and what a bare provision inherits from them. */
export class Scope {
  private article: Named | undefined;
  private section: Named | undefined;
  /** The only statute named so far; '' once there are two, or one that cannot be told. */
  private sole: string | undefined;
  private readonly byKind = new Map<EuKind, Named>();
  /** The act of a section whose words the text gives after it, until one of another act is cited. */
  private quoted: Named | undefined;
  private readonly layout: Layout;
  private readonly inherited: string | undefined;

  constructor(layout: Layout, inherited: string | undefined) {
    this.layout = layout;
    this.inherited = inherited;
  }

  /** Notes that an act was named at a token. */
  note(act: string, at: number): void {
    if (!hasArticles(act)) {
      this.section = { act, at };
      this.sole = this.sole === undefined || this.sole === act ? act : '';
      if (namedWithArticles(act) === true) this.article = { act, at };
      return;
    }
    this.article = { act, at };
    const letter = act === 'gdpr' ? 'R' : act.charAt('eu:32016'.length);
    if (letter === 'R' || letter === 'L' || letter === 'D') this.byKind.set(letter, { act, at });
  }

  /**
   * Notes that a section was cited with its act.
   *
   * @param quoted its words follow: "12 § i lagen om katthem: …".
   */
  noteCited(act: string, at: number, quoted: boolean): void {
    if (quoted) this.quoted = { act, at };
    else if (this.quoted?.act !== act) this.quoted = undefined;
  }

  /** Notes an act that cannot be told: bare provisions after it are nobody's. */
  noteUnknown(kind: 'article' | 'section', at: number): void {
    if (kind === 'article') this.article = { act: undefined, at };
    else {
      this.section = { act: undefined, at };
      this.sole = '';
    }
  }

  /** The only statute named so far, if there is just one. */
  soleStatute(): string | undefined {
    return this.sole === '' ? undefined : this.sole;
  }

  /** The statute named last, if in the same sentence. */
  statuteInSentence(at: number): string | undefined {
    return this.section !== undefined && this.sameSentence(this.section.at, at) ? this.section.act : undefined;
  }

  /** The act of a bare article: named in the same sentence, else inherited, else the GDPR. */
  forArticle(at: number): string | undefined {
    if (this.article !== undefined && this.sameSentence(this.article.at, at)) return this.article.act;
    return this.inherited !== undefined && hasArticles(this.inherited) ? this.inherited : 'gdpr';
  }

  /** The act with articles that was named last, if in the same paragraph. */
  articlesInParagraph(at: number): string | undefined {
    return this.article !== undefined && this.sameParagraph(this.article.at, at) ? this.article.act : undefined;
  }

  /** The act with articles that was named last, if in one of the last few paragraphs; else the one inherited. */
  articlesNear(at: number): string | undefined {
    const named = this.article;
    if (named !== undefined && this.paragraphsBetween(named.at, at) < LAW_REACH) return named.act;
    return this.inherited !== undefined && hasArticles(this.inherited) ? this.inherited : undefined;
  }

  /** Whether an act with articles was named in the sentence. */
  namedInSentence(at: number): boolean {
    return this.article !== undefined && this.sameSentence(this.article.at, at);
  }

  /** The act of a bare section: named in the paragraph or in a heading above it, else inherited, else none. */
  forSection(at: number): string | undefined {
    const named = this.section;
    const { quoted } = this;
    // in the words of one act the name of another is said in passing
    const elsewhere = named === undefined || !this.sameSentence(named.at, at);
    if (quoted !== undefined && elsewhere && this.reaches(quoted, at)) return quoted.act;
    if (named !== undefined && this.reaches(named, at)) return named.act;
    return this.inherited !== undefined && !hasArticles(this.inherited) ? this.inherited : undefined;
  }

  /**
   * The act that "lain", "of the Act" points back to: as a bare section's, else the one named last a few paragraphs before,
   * else the only one.
   */
  forLaw(at: number): string | undefined {
    const near = this.forSection(at);
    if (near !== undefined) return near;
    const named = this.section;
    const away = named === undefined ? LAW_REACH : this.paragraphsBetween(named.at, at);
    return away < LAW_REACH ? named?.act : this.soleStatute();
  }

  /**
   * The act that a word for a kind of act points back to: "lain 5 §", "asetuksen III luku".
   *
   * @param kind what the word says; a "förordning" may be a decree, which has sections.
   * @param provision what is cited of it.
   * @param at where.
   */
  pointedBack(kind: 'statute' | EuKind, provision: ProvisionKind, at: number): string | undefined {
    const article = provision === 'article' || provision === 'recital';
    if (kind === 'statute') return article ? this.forArticle(at) : this.forLaw(at);
    return provision === 'section' ? this.forSection(at) : this.forBack(kind, at);
  }

  /** The only statute named so far, where that was a few paragraphs before: a bare "29 §:n 2 momentin" is of that. */
  soleNear(at: number): string | undefined {
    const named = this.section;
    const near = named !== undefined && this.paragraphsBetween(named.at, at) < LAW_REACH;
    return near ? this.soleStatute() : undefined;
  }

  /** The EU act that "asetuksen", "direktiivin", "päätöksen" points back to. */
  forBack(kind: EuKind, at: number): string | undefined {
    const named = this.byKind.get(kind);
    if (named !== undefined && this.sameParagraph(named.at, at)) return named.act;
    return kind === 'R' ? 'gdpr' : undefined;
  }

  /** Whether what was named stands in the paragraph, or in a heading above it. */
  private reaches(named: Named, at: number): boolean {
    return this.sameParagraph(named.at, at) || this.underHeading(named.at, at);
  }

  private sameSentence(one: number, other: number): boolean {
    return this.layout.sentence[one] === this.layout.sentence[other];
  }

  private sameParagraph(one: number, other: number): boolean {
    return this.layout.paragraph[one] === this.layout.paragraph[other];
  }

  private paragraphsBetween(one: number, other: number): number {
    return (this.layout.paragraph[other] ?? 0) - (this.layout.paragraph[one] ?? 0);
  }

  private underHeading(one: number, other: number): boolean {
    const first = this.layout.paragraph[one] ?? 0;
    const last = this.layout.paragraph[other] ?? 0;
    if (last - first > HEADING_REACH) return false;
    for (let paragraph = first; paragraph < last; paragraph += 1)
      if (this.layout.heading[paragraph] !== true) return false;
    return true;
  }
}

const EMPLOYMENT = /^(?:työsopimu|irtisano|koeaja|koeaik|lomaut|arbetsavtal|uppsägning|permitter)/;
const NEAR = 60;

/**
 * What "TSL" stands for at each place: the Data Protection Act, the Employment Contracts Act where that is named
 * near or defined as TSL in the text, or nothing near other words of employment contracts.
 *
 * @param tokens the text.
 * @returns a look-up by token index.
 */
export function tslMeaning(tokens: Tokens): (i: number) => string | undefined {
  const employment = new Uint32Array(tokens.length + 1);
  const labourAct = new Uint32Array(tokens.length + 1);
  let defined: string | undefined;
  let lastName = { act: '', at: -NEAR };
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens.word(i);
    const labour =
      /^työsopimusla[ki]/.test(word) ||
      (tokens.digits(i) === '55' && tokens.digits(i + 2) === '2001' && tokens.sign(i + 1) === '/');
    if (labour) lastName = { act: 'fi:55/2001', at: i };
    else if (/^tietosuojala(?:ki|in$)/.test(word)) lastName = { act: 'fi:1050/2018', at: i };
    if (
      defined === undefined &&
      tokens.at(i)?.raw === 'TSL' &&
      i - lastName.at <= 10 &&
      tokens.sign(i - 1) !== '.' &&
      enclosedAfter(tokens, lastName.at, i)
    )
      defined = lastName.act;
    employment[i + 1] = (employment[i] ?? 0) + (EMPLOYMENT.test(word) ? 1 : 0);
    labourAct[i + 1] = (labourAct[i] ?? 0) + (labour ? 1 : 0);
  }
  const near = (counts: Uint32Array, i: number): boolean => {
    const from = counts[Math.max(0, i - NEAR)] ?? 0;
    const to = counts[Math.min(tokens.length, i + NEAR)] ?? 0;
    return to > from;
  };
  return (i) => {
    if (defined !== undefined) return defined;
    if (near(labourAct, i)) return 'fi:55/2001';
    return near(employment, i) ? undefined : 'fi:1050/2018';
  };
}

/** Whether an opening parenthesis or quotation mark stands between a name and an abbreviation after it. */
function enclosedAfter(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (tokens.sign(i) === '(') return true;
  return false;
}
