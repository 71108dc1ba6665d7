/** The provisions that a text has named so far, for those after them that go on from one. */

import { hasArticles } from '../acts/act-words';
import type { Named } from './continued';
import type { Provision, ProvisionKind } from '../provisions/grammar-provision';
import type { Layout } from './inherit';
import { countsByChapter } from './mention';

/** A paragraph of an article, whose points may be named after it. */
export interface NamedParagraph {
  readonly act: string;
  /** Number of the article. */
  readonly number: string;
  readonly paragraph: string;
  /** Index of its first token. */
  readonly at: number;
}

/** The article, section and chapter named last. */
export class Remembered {
  private readonly layout: Layout;
  private readonly last = new Map<ProvisionKind, Named>();
  private paragraph: NamedParagraph | undefined;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  /** Notes a provision of an act that begins at a token. */
  note(act: string, { kind, places }: Provision, at: number): void {
    const place = places.at(-1);
    if (place === undefined) return;
    this.last.set(kind, { act, place, at });
    const paragraph = place.path[0];
    if (kind === 'article' && hasArticles(act) && paragraph !== undefined && /^\d/.test(paragraph))
      this.paragraph = { act, number: place.number, paragraph, at };
  }

  /** The provision of a kind named last, if in the same paragraph of the text. */
  near(kind: ProvisionKind, at: number): Named | undefined {
    const named = this.last.get(kind);
    return named !== undefined && this.sameParagraph(named.at, at) ? named : undefined;
  }

  /** The provision of a kind named last, wherever it is. */
  lastOf(kind: ProvisionKind): Named | undefined {
    return this.last.get(kind);
  }

  /** The paragraph of an article named last, wherever it is. */
  lastParagraph(): NamedParagraph | undefined {
    return this.paragraph;
  }

  sameSentence(one: number, other: number): boolean {
    return this.layout.sentence[one] === this.layout.sentence[other];
  }

  sameParagraph(one: number, other: number): boolean {
    return this.layout.paragraph[one] === this.layout.paragraph[other];
  }

  /**
   * "16 luvun 3 §:ssä … sekä 4 b §:ssä": the chapter named before holds for a bare section; beyond the sentence only in an
   * act that cannot be cited without it.
   *
   * @param provision read at `at`.
   * @param act the act that it inherits.
   * @param at its first token.
   */
  withChapter(provision: Provision, act: string, at: number): Provision {
    if (provision.kind !== 'section') return provision;
    const [section, chapter] = [this.last.get('section'), this.last.get('chapter')];
    const whole = chapter !== undefined && countsByChapter(act) && !(section !== undefined && section.at > chapter.at);
    const last = whole ? chapter : section;
    const number = whole ? chapter.place.number : section?.place.chapter;
    if (last === undefined || number === undefined || last.act !== act) return provision;
    if (!this.sameSentence(last.at, at) && !countsByChapter(act)) return provision;
    return { ...provision, places: provision.places.map((place) => ({ chapter: number, ...place })) };
  }
}
