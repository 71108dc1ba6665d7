import type { Language } from '../../language';
import { BUSINESS_ID } from '../extract/kinds';
import { authorityLines } from '../extract/authority';
import { contactLines } from '../extract/contact-lines';
import { isTitle, preambleOf } from '../extract/preamble';
import { TITLE, type FoundHeading } from '../recognise/found-heading';
import type { Line } from '../recognise/lines';
import { partsOf, type Part } from '../recognise/parts';
import { route, type Piece } from '../recognise/route';
import { detailsOf } from '../recognise/details';
import { placeOf, textOfLines } from '../recognise/section-features';
import { topicsOfSection } from '../recognise/section-topics';
import type { Sections, SourceSection } from '../recognise/sections';
import { topicsTold } from '../recognise/told';
import { isOfRegister, isPartOf, isRight, REMAINDER, type Topic } from '../topics';
import { text } from '../tree';
import { finish } from './finish';
import { readForm } from './form';
import { Gathered } from './gathered';
import { readNames } from './name-section';

export interface GatherOptions {
  readonly language: Language;
  /** The length of a full line of the source; 0 where no line is broken by its length. */
  readonly fullLength: number;
  /** Every heading stands in the notice as the source has it. */
  readonly keepHeadings: boolean;
}

const CONTACTS: readonly Topic[] = [
  'rekisterinpitäjä',
  'edustaja',
  'yhteyshenkilö',
  'vastuuhenkilö',
  'tietosuojavastaava',
  'valvontaviranomainen',
];

/** Whoever keeps the register, in other words than the law's. */
const KEEPER = /ylläpitäj|haltij|upprätthåll|förvaltare|innehavare|keeper|holder|owner/iu;

/** People of a register whose headings some notices put over the controller. */
const OF_REGISTER: ReadonlySet<Topic> = new Set(['vastuuhenkilö', 'yhteyshenkilö']);

/** A heading that is the name of a register: 'Customer and marketing register'. */
const REGISTER = /^\S.*(?:\s|\p{Ll})(?:rekisteri|registret|register|registry)$/iu;

/** A heading that is known less names nothing: one word of it may be of any matter. */
const KNOWN = 0.4;
/** A heading of a lower level that is known less than this tells nothing of its own. */
const KNOWN_BELOW = 0.6;

/** Topics that hold one answer and nothing beside it. */
const SINGLE: ReadonlySet<Topic> = new Set(['rekisterit/nimi', 'rekisterit/muoto']);

/** Gathers what goes to each key from the sections of a source. */
export function gather({ sections, dates }: Sections, options: GatherOptions): Gathered {
  const gathered = new Gathered(options.keepHeadings);
  for (const date of dates) gathered.date(date, date.line);
  const reader = new SectionReader(sections, options, gathered);
  for (const index of sections.keys()) reader.read(index);
  finish(gathered, options.language);
  return gathered;
}

/** Reads a source section by section. */
class SectionReader {
  /** The topics that a heading names. */
  readonly #named: ReadonlySet<Topic>;
  readonly #announced: ReadonlySet<Topic>;
  /** True where the notice has no headings to speak of: its content alone decides. */
  readonly #isFree: boolean;
  /** The index of the first section whose heading is known. */
  readonly #firstKnown: number;
  /** True once a section went to a key, by its text where its heading is not known: nothing stands above it any more. */
  #isPlaced = false;
  /** Several headings for names: each begins a register's own sections. */
  readonly #bySection: boolean;
  /** The headings that the one being read stands under, the outermost first, each with what its section is about. */
  readonly #parents: { readonly level: number; topics: readonly Topic[] }[] = [];

  constructor(
    private readonly sections: readonly SourceSection[],
    private readonly options: GatherOptions,
    private readonly gathered: Gathered,
  ) {
    this.#named = new Set(sections.flatMap(({ topics }) => topics));
    this.#announced = this.#toldUnderOwnHeading();
    this.#isFree = sections.filter(({ topics }) => topics.length > 0).length < 2;
    const known = sections.findIndex(({ topics }) => topics.length > 0);
    this.#firstKnown = known < 0 ? sections.length : known;
    const names = sections.filter(({ topics, lines }) => topics.includes('rekisterit/nimi') && lines.length > 0);
    this.#bySection = names.length > 1;
  }

  read(index: number): void {
    const section = this.sections[index];
    if (!section) return;
    const { heading, lines } = section;
    if (!heading) return this.#preamble(lines, index);
    const parent = this.#under(heading);
    // a heading under another is a part of it, unless its own words are known
    const named = heading.confidence < (parent ? KNOWN_BELOW : KNOWN) ? [] : heading.topics;
    const topics = named.length === 0 ? named : this.#topicsOf(heading, named, lines, index);
    const [topic] = topics;
    if (topic === undefined && this.#isAbove(heading, lines, index)) return this.#above(heading, lines, index);
    this.#isPlaced ||= lines.length > 0;
    if (topic === undefined) this.#unknown(heading, parent, lines, index);
    else if (topic === 'rekisterit/nimi') this.#names(heading, lines, index);
    else if (topic === 'rekisterit/muoto' && readForm(this.gathered, heading, lines)) return;
    else if (topic === 'rekisterit/muoto') this.#routed(heading, ['rekisterit/kuvaus'], lines, index);
    else if (CONTACTS.includes(topic)) this.#contact(heading, topic, lines, index);
    else this.#routed(heading, topics, lines, index);
  }

  /**
   * True above the first heading that is known, unless what stands under it has a topic; where no heading is known, what stands
   * over the rest is what the notice may be called.
   */
  #isAbove(heading: FoundHeading, lines: readonly Line[], index: number): boolean {
    if (heading.number !== undefined || index >= this.#firstKnown || this.#isPlaced) return false;
    if (this.#firstKnown >= this.sections.length) return TITLE.test(heading.text);
    if (lines.length === 0) return true;
    const [topic = 'johdanto'] = this.#topicsOf(heading, [], lines, index);
    return topic === 'johdanto' || topic === 'rekisterit/nimi' || isTitle(heading.text, this.options.language);
  }

  /** Topics that have a section of their own: a sentence about them elsewhere stays where it is. */
  #toldUnderOwnHeading(): ReadonlySet<Topic> {
    const announced = this.#named;
    const told = this.sections.flatMap(({ topics, lines }, index) => {
      if (topics.length === 1 && lines.length > 0) return topics;
      const pieces =
        topics.length === 0
          ? []
          : route(this.#parts(lines), topics, index, { language: this.options.language, announced });
      return pieces.map(({ topic }) => topic);
    });
    return new Set(told.filter((topic) => announced.has(topic)));
  }

  #preamble(lines: readonly Line[], index: number): void {
    if (this.#isFree && index === 0) return this.#free(lines, index);
    // the details that a notice begins with are the controller's, where no heading names it
    const contact = this.#named.has('rekisterinpitäjä') ? [] : contactLines(lines);
    if (contact.length > 0) this.gathered.contact('rekisterinpitäjä', contact);
    const rest = this.#parts(lines.filter((line) => !contact.includes(line)));
    for (const { topic, text: words, line, date } of preambleOf(rest, this.options.language)) {
      if (date) this.gathered.date(date, line);
      else if (topic === 'otsikko') this.gathered.title(words, line);
      else this.gathered.say(topic, words, line, index);
    }
  }

  /** A notice without headings: each paragraph and list goes where it tells to, the rest is the introduction. */
  #free(lines: readonly Line[], index: number): void {
    const contact = contactLines(lines);
    if (contact.length > 0) this.gathered.contact('rekisterinpitäjä', contact);
    const parts = this.#parts(lines.filter((line) => !contact.includes(line)));
    const told: Part[] = [];
    for (const { topic, text: words, line, date, part } of preambleOf(parts, this.options.language)) {
      if (date) this.gathered.date(date, line);
      else if (topic === 'otsikko') this.gathered.title(words, line);
      else if (topic === 'johdanto') told.push(part ?? { kind: 'text', text: words, line });
      else this.gathered.say(topic, words, line, index);
    }
    let before: readonly Topic[] = [];
    for (const piece of this.#route(told, [], index)) {
      const seen = { heading: '', text: wordsIn(piece.part), before: before[0], place: undefined };
      const [guessed] = before.length > 0 ? topicsOfSection(seen, [], this.options.language) : [];
      const topic = piece.topic === '' ? (guessed ?? 'johdanto') : piece.topic;
      this.gathered.add({ ...piece, topic });
      if (topic !== 'johdanto') before = [topic];
    }
  }

  /** A heading above the first that is known: the title, or a part of the introduction. */
  #above(heading: FoundHeading, lines: readonly Line[], index: number): void {
    const isName = REGISTER.test(heading.text) && !this.#named.has('rekisterit/nimi');
    if (isName && this.gathered.registers.length === 0) {
      this.gathered.registers.push({ name: heading.text, line: heading.line, marker: undefined });
      this.gathered.noted(heading, 'rekisterit/nimi', 0, true);
    } else if (isTitle(heading.text, this.options.language)) this.gathered.title(heading.text, heading.line);
    else {
      this.gathered.say('johdanto', heading.text, heading.line, index);
      this.gathered.noted(heading, 'johdanto', undefined, true);
    }
    this.#preamble(lines, index);
  }

  #names(heading: FoundHeading, lines: readonly Line[], index: number): void {
    readNames(
      {
        heading,
        lines,
        parts: this.#parts(lines),
        index,
        over: this.sections[index - 1],
        beginsRegister: this.#bySection,
      },
      this.gathered,
      (parts, topics) => this.#route(parts, topics, index),
    );
  }

  #contact(heading: FoundHeading, named: Topic, lines: readonly Line[], index: number): void {
    const topic = this.#isController(heading, named, lines) ? 'rekisterinpitäjä' : named;
    const { contacts } = this.gathered;
    const place = this.gathered.place(topic, undefined, heading.line);
    const next = this.sections[index + 1];
    // 'Yhteyshenkilö: Tietosuojavastaava: …': the officer's title is the answer, and the officer's details are its own
    const answer =
      lines.length === 0 && topic === 'yhteyshenkilö' && next?.topics[0] === 'tietosuojavastaava'
        ? next.heading
        : undefined;
    if (lines.length > 0) this.gathered.contact(topic, lines);
    else if (answer) place.value = text(answer.text.replace(/\s*:$/u, ''));
    else if (!contacts.has(topic)) place.value ??= { kind: 'empty' };
    const before = this.sections[index - 1];
    const isAnswer =
      topic === 'tietosuojavastaava' && before?.topics[0] === 'yhteyshenkilö' && before.lines.length === 0;
    if (isAnswer) this.gathered.noted(heading, topic, undefined, true);
    else this.gathered.heading(heading, topic, undefined, true);
  }

  /** 'Registry administrator' over an organisation with its business ID, in a notice that names no other controller. */
  #isController({ text: words }: FoundHeading, topic: Topic, lines: readonly Line[]): boolean {
    if (this.#named.has('rekisterinpitäjä') || !OF_REGISTER.has(topic)) return false;
    return KEEPER.test(words) || lines.some((line) => BUSINESS_ID.test(line.text));
  }

  /** A heading the vocabulary does not know: a part of the section it stands under, or what its words and sentences tell of. */
  #unknown(heading: FoundHeading, parent: readonly Topic[] | undefined, lines: readonly Line[], index: number): void {
    const whose = parent ? undefined : detailsOf(lines, this.#named);
    if (whose !== undefined) return this.#contact(heading, whose, lines, index);
    const before = this.sections[index - 1]?.topics ?? [];
    const isList = lines.length > 0 && lines.every(({ kind }) => kind === 'item');
    const own = this.#topicsOf(heading, parent ?? [], lines, index);
    const topic = own === parent ? undefined : own[0];
    // a list under a name that tells nothing goes on with the section before: 'Tilaustiedot' among the data
    const goesOn = isList && before.some(isOfRegister) && !before.some((each) => SINGLE.has(each));
    if (CONTACTS.includes(topic ?? '')) return this.#contact(heading, topic ?? '', lines, index);
    const isName = topic === 'rekisterit/nimi' && lines.length === 1 && !this.#named.has('rekisterit/nimi');
    if (isName) return this.#names(heading, lines, index);
    const rest = parent ?? (goesOn ? before : [REMAINDER]);
    const last = this.#parents[this.#parents.length - 1];
    if (last && topic !== undefined && heading.level !== undefined) last.topics = [topic];
    const isPlaced = topic !== undefined && !SINGLE.has(topic);
    this.#routed(heading, isPlaced ? [topic] : rest, lines, index);
  }

  #topicsOf(heading: FoundHeading, named: readonly Topic[], lines: readonly Line[], index: number): readonly Topic[] {
    const before = this.sections[index - 1]?.topics[0];
    const seen = {
      heading: heading.text,
      text: textOfLines(lines),
      before,
      place: placeOf(index, this.sections.length),
    };
    return topicsOfSection(seen, named, this.options.language);
  }

  /** The topics of the section that a heading stands under by its level; notes the heading for those that follow. */
  #under(heading: FoundHeading): readonly Topic[] | undefined {
    const { level } = heading;
    if (level === undefined) return undefined;
    while ((this.#parents[this.#parents.length - 1]?.level ?? 0) >= level) this.#parents.pop();
    const parent = this.#parents[this.#parents.length - 1];
    this.#parents.push({ level, topics: heading.topics });
    const topics = parent?.topics.filter((topic) => !SINGLE.has(topic) && !CONTACTS.includes(topic)) ?? [];
    return topics.length > 0 ? topics : undefined;
  }

  #routed(heading: FoundHeading, topics: readonly Topic[], lines: readonly Line[], index: number): void {
    const parts = this.#parts(topics.some(isRight) ? this.#withoutAuthority(lines) : lines);
    const pieces =
      topics[0] === REMAINDER
        ? parts.map((part): Piece => ({ topic: REMAINDER, part, section: index, begins: true }))
        : this.#route(parts, topics, index);
    this.#place(heading, topics, pieces, index);
    for (const piece of pieces) this.gathered.add(piece);
  }

  /** The authority's details at the end of a section go to the authority. */
  #withoutAuthority(lines: readonly Line[]): readonly Line[] {
    const { rest, authority, label } = authorityLines(lines);
    if (authority.length > 0) this.gathered.contact('valvontaviranomainen', authority);
    if (label) this.gathered.label(label.text, label.line, 'valvontaviranomainen');
    return rest;
  }

  /** Places a heading once for each of its topics that something under it went to, or that it promises in vain. */
  #place(heading: FoundHeading, topics: readonly Topic[], pieces: readonly Piece[], index: number): void {
    const { gathered } = this;
    const { register } = gathered;
    const went = pieces.map(({ topic }) => topic);
    const told = new Set(pieces.flatMap(({ part }) => topicsTold(wordsIn(part), this.options.language)));
    const opensGroup = pieces.length === 0 && this.#opensGroup(topics, index);
    let isPlaced = false;
    for (const topic of topics) {
      const isThere = opensGroup || went.some((other) => isPartOf(other, topic));
      const inVain = !isThere && (pieces.length === 0 || (topics.length > 1 && !told.has(topic)));
      if (!isThere && !inVain) continue;
      gathered.heading(heading, topic, register, !isPlaced);
      isPlaced = true;
      if (inVain) gathered.place(topic, register, heading.line).value ??= { kind: 'empty' };
    }
    if (!isPlaced) gathered.heading(heading, went[0] ?? topics[0] ?? REMAINDER, register, true);
  }

  /** True where the headings that follow are parts of this one. */
  #opensGroup(topics: readonly Topic[], index: number): boolean {
    const next = this.sections[index + 1]?.topics ?? [];
    return next.length > 0 && next.every((topic) => topics.some((own) => isPartOf(topic, own)));
  }

  #route(parts: readonly Part[], topics: readonly Topic[], index: number): Piece[] {
    return route(parts, topics, index, { language: this.options.language, announced: this.#announced });
  }

  #parts(lines: readonly Line[]): Part[] {
    return partsOf(lines, this.options.fullLength);
  }
}

function wordsIn(part: Part): string {
  return part.kind === 'text' ? part.text : part.items.map(({ text: words }) => words).join(' ');
}
