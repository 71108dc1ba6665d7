import type { LegalBasis } from '../../law';
import type { DateStatement } from '../extract/dates';
import type { NamedRegister } from '../extract/register-names';
import type { FoundHeading } from '../recognise/found-heading';
import type { Line } from '../recognise/lines';
import type { Piece } from '../recognise/route';
import { isOfRegister, REMAINDER, type Topic } from '../topics';
import { text, word, type Value } from '../tree';
import { hasHeading, saysMoreThanKey } from './headings-kept';

/** Everything that goes to one key. */
export interface Place {
  readonly topic: Topic;
  /** The register it is of; undefined for what all of them share, and outside registers. */
  readonly register: number | undefined;
  readonly pieces: Piece[];
  /** Legal bases read from the text. */
  readonly bases: { readonly basis: LegalBasis; readonly line: number }[];
  /** A value made already: contacts, names, dates. */
  value: Value | undefined;
  heading: string | undefined;
  /** The first line of the source that went here. */
  readonly line: number;
}

/** A heading or label, and the place its words lead to. */
export interface Placed {
  readonly text: string;
  readonly line: number;
  readonly topic: Topic;
  readonly register: number | undefined;
  /** The key within the topic that a label became. */
  readonly key?: string;
  readonly confidence: number;
  /** True where the words stand in the notice as a text. */
  readonly kept: boolean;
}

/** What of the source goes where, as it is found. */
export class Gathered {
  readonly #places = new Map<string, Place>();
  readonly registers: NamedRegister[] = [];
  readonly placed: Placed[] = [];
  /** Lines with contact details, by whose they are. */
  readonly contacts = new Map<Topic, Line[]>();
  /** The register that the sections being read are of; undefined where they are of all. */
  register: number | undefined;

  /** @param keepHeadings every heading stands in the notice as the source has it */
  constructor(private readonly keepHeadings: boolean) {}

  /** The place of a topic; made where it is not there yet. */
  place(topic: Topic, register: number | undefined, line: number): Place {
    const known = this.find(topic, register);
    if (known) return known;
    const own = isOfRegister(topic) ? register : undefined;
    const place: Place = { topic, register: own, pieces: [], bases: [], value: undefined, heading: undefined, line };
    this.#places.set(keyOf(topic, register), place);
    return place;
  }

  find(topic: Topic, register: number | undefined): Place | undefined {
    return this.#places.get(keyOf(topic, register));
  }

  /** In the order in which the source came to them. */
  get places(): readonly Place[] {
    return [...this.#places.values()];
  }

  remove({ topic, register }: Place): void {
    this.#places.delete(keyOf(topic, register));
  }

  /** Lines that tell who someone is and how to reach them. */
  contact(topic: Topic, lines: readonly Line[]): void {
    const known = this.contacts.get(topic);
    if (known) for (const line of lines) known.push(line);
    else this.contacts.set(topic, [...lines]);
  }

  add(piece: Piece): void {
    this.place(piece.topic, this.register, piece.part.line).pieces.push(piece);
  }

  /** Words that go to a topic as a paragraph of their own. */
  say(topic: Topic, words: string, line: number, section: number, register = this.register): void {
    const piece: Piece = { topic, part: { kind: 'text', text: words, line }, section, begins: true };
    this.place(topic, register, line).pieces.push(piece);
  }

  /** Words that a key stands for. */
  label(words: string, line: number, topic: Topic, key?: string, register?: number): void {
    if (words === '') return;
    const placed: Placed = { text: words, line, topic, register, confidence: 1, kept: false };
    this.placed.push(key === undefined ? placed : { ...placed, key });
  }

  /** The title; a second one is text. */
  title(words: string, line: number): void {
    const place = this.place('otsikko', undefined, line);
    if (place.value !== undefined) return this.say('johdanto', words, line, 0);
    place.value = text(words);
    this.placed.push({ text: words, line, topic: 'otsikko', register: undefined, confidence: 1, kept: true });
  }

  /** A date or version; a second one of a kind is text. */
  date({ key, value, label, statement }: DateStatement, line: number): void {
    const place = this.place(key, undefined, line);
    if (place.value !== undefined) return this.say('johdanto', statement, line, 0);
    place.value = word(value);
    this.label(label, line, key);
  }

  /**
   * Notes where a heading went. Its words stand in the notice where its key does not say them.
   * @param mayKeep false for the second and later of its topics
   */
  heading(heading: FoundHeading, topic: Topic, register: number | undefined, mayKeep: boolean): void {
    const keeps = mayKeep && (this.keepHeadings || topic === REMAINDER || saysMoreThanKey(heading));
    this.noted(heading, topic, register, keeps && this.#keep(heading, topic, register));
  }

  /** Notes where a heading went whose words are placed already. */
  noted(
    { text: words, line, confidence }: FoundHeading,
    topic: Topic,
    register: number | undefined,
    kept: boolean,
  ): void {
    this.placed.push({ text: words, line, topic, register, confidence, kept });
  }

  /** Keeps a heading's words as a text; false where there is no room for them. */
  #keep(heading: FoundHeading, topic: Topic, register: number | undefined): boolean {
    if (topic === 'rekisterit/nimi') {
      const place = this.place('rekisterit/otsikko', register, heading.line);
      if (place.value !== undefined) return false;
      place.value = text(heading.text);
      return true;
    }
    const place = this.place(topic, register, heading.line);
    if (place.heading === undefined && place.pieces.length === 0 && hasHeading(topic)) place.heading = heading.text;
    else
      place.pieces.push({
        topic,
        part: { kind: 'text', text: heading.text, line: heading.line },
        section: HEADING,
        begins: true,
      });
    return true;
  }
}

function keyOf(topic: Topic, register: number | undefined): string {
  return isOfRegister(topic) && register !== undefined ? `${topic} ${register}` : topic;
}

/** In place of a section's index: a piece that is a heading kept as text. */
export const HEADING = -1;
