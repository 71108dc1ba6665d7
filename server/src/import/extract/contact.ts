import type { Line } from '../recognise/lines';
import { text, type Entry, type Value, list } from '../tree';
import { addressOf, segmentsOf } from './address';
import { BOX, BUSINESS_ID, EMAIL, ORGANISATION, PHONE, POSTAL, STREET, WEBSITE } from './kinds';
import { labelOf, type Field } from './labels';

/** A label of the source that became a key. */
export interface UsedLabel {
  readonly label: string;
  readonly line: number;
  readonly key: string;
}

/** What some lines tell of an organisation or a person. */
export interface Contact {
  readonly entries: readonly Entry[];
  readonly labels: readonly UsedLabel[];
}

export type ContactKind = 'controller' | 'person';

/** Collects the fields of one contact; what has no field of its own is text. */
class ContactReader {
  readonly labels: UsedLabel[] = [];
  readonly #fields = new Map<string, { value: Value; line: number }>();
  readonly #address: Partial<Record<'osoite' | 'postiosoite', { segments: string[]; line: number }>> = {};
  readonly #prose: { text: string; line: number }[] = [];
  /** The label on a line of its own that the next line answers. */
  #open: { field: Field; label: string; line: number } | undefined;

  constructor(private readonly kind: ContactKind) {}

  read(lines: readonly Line[]): void {
    for (const line of lines) {
      // a number that marks nothing is a part of the words: '1 Esplanadi', '12.5.'
      const rest = [line.text, ...line.cells].join(' ').trim();
      const isWord = rest === '' || /^\d+$/u.test(line.marker ?? '');
      const words = [isWord ? (line.marker ?? '') : '', rest].join(' ').trim();
      if (this.#open) this.#answer(words, line.line);
      else this.#line(words, line.line);
    }
    this.#closeEmpty();
  }

  #answer(words: string, line: number): void {
    const open = this.#open;
    if (!open) return;
    if (labelOf(words)) {
      this.#closeEmpty();
      this.#line(words, line);
      return;
    }
    this.#open = undefined;
    this.#use(open.field, open.label, open.line);
    this.#value(open.field, words, line);
  }

  /** A label that nothing answers becomes an empty key. */
  #closeEmpty(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const key = this.#keyOf(open.field);
    if (key === undefined) return this.#say(open.label, open.line);
    this.#use(open.field, open.label, open.line);
    if (!this.#fields.has(key)) this.#fields.set(key, { value: { kind: 'empty' }, line: open.line });
  }

  #line(words: string, line: number): void {
    const segments = partsOfLine(words);
    // labels beside one another that name no value say which data there are: 'rekisterissä on: nimi, osoite, puhelin'
    const isOfData = segments.filter((segment) => labelOf(segment)?.rest === '').length > 1;
    if (isProse(words) || isOfData) return this.#say(words, line);
    for (const segment of segments) this.#segment(segment, line);
  }

  #segment(segment: string, line: number): void {
    const label = labelOf(segment);
    if (!label) return this.#bare(segment, line);
    if (label.rest === '') {
      this.#closeEmpty();
      this.#open = { field: label.field, label: label.label, line };
      return;
    }
    this.#use(label.field, label.label, line);
    this.#value(label.field, label.rest, line);
  }

  #value(field: Field, value: string, line: number): void {
    if (field === 'yhteystiedot') return this.#line(value, line);
    if (field === 'osoite' || field === 'postiosoite') return this.#addressPart(value, line, field);
    if (field === 'nimi') return this.#name(value, line);
    this.#put(field, value, line);
  }

  /** A stretch without a label, told by its form. */
  #bare(segment: string, line: number): void {
    const id = BUSINESS_ID.exec(segment);
    if (id && this.kind === 'controller' && !this.#fields.has('y-tunnus')) {
      const label = labelOf(
        segment
          .slice(0, id.index)
          .replace(/^[^(]*\(/u, '')
          .trim(),
      );
      const before = segment
        .slice(0, id.index)
        .replace(/[\s,(]+$/u, '')
        .trim();
      const after = segment
        .slice(id.index + id[0].length)
        .replace(/^[\s,)]+/u, '')
        .trim();
      const own = label ? before.slice(0, before.length - label.label.length).replace(/[\s,(]+$/u, '') : before;
      if (label) this.#use('y-tunnus', label.label, line);
      if (own !== '') this.#name(own, line);
      this.#put('y-tunnus', id[0], line);
      if (after !== '') this.#segment(after, line);
      return;
    }
    if (WEBSITE.test(segment) && WEBSITE.exec(segment)?.[0] === segment) return this.#put('verkkosivu', segment, line);
    if (EMAIL.exec(segment)?.[0] === segment) return this.#put('sähköposti', segment, line);
    if (PHONE.exec(segment)?.[0] === segment && segment.replace(/\D/gu, '').length >= 7)
      return this.#put('puhelin', segment, line);
    if (
      POSTAL.test(segment) ||
      BOX.test(segment) ||
      (STREET.test(segment) && (this.#fields.has('nimi') || STREET_WORD.test(segment)))
    )
      return this.#addressPart(segment, line, 'osoite');
    this.#name(segment, line);
  }

  /** A name: the organisation's or the person's; a person's organisation, and a task, stand beside it. */
  #name(written: string, line: number): void {
    const short = /^(.*?)\s*\((?:(jäljempänä|myöhemmin|jatkossa|nedan|hereinafter|later)\s*:?\s*)(.+)\)$/iu.exec(
      written,
    );
    if (short && this.kind === 'controller') {
      const [, name = '', label = '', names = ''] = short;
      const parts = names.split(/\s+(tai|ja|eller|och|or|and)\s+/iu);
      const joints = parts.filter((_, index) => index % 2 === 1);
      this.labels.push({ label: [label, ...joints].join(' '), line, key: 'jäljempänä' });
      const values = parts
        .filter((_, index) => index % 2 === 0)
        .map((part) => text(part.replace(/^["“”’'»«]+|["“”’'»«,]+$/gu, '').trim()));
      this.#name(name, line);
      this.#fields.set('jäljempänä', { value: values.length === 1 ? (values[0] ?? text('')) : list(values), line });
      return;
    }
    const parts = written.split(/\s+\/\s+/u);
    if (this.kind === 'person' && parts.length === 2) {
      const organisation = parts.find((part) => ORGANISATION.test(part));
      const other = parts.find((part) => part !== organisation);
      if (organisation !== undefined && other !== undefined) {
        this.#put('organisaatio', organisation, line);
        return this.#name(other, line);
      }
    }
    if (
      this.kind === 'person' &&
      ORGANISATION.test(written) &&
      !/\s/u.test(written.replace(ORGANISATION, '').trim()) === false
    )
      return this.#put(this.#fields.has('organisaatio') ? 'nimi' : 'organisaatio', written, line);
    if (this.#fields.has('nimi') && this.kind === 'person' && TASK.test(written))
      return this.#put('tehtävä', written, line);
    this.#put('nimi', written.replace(/,$/u, ''), line);
  }

  #addressPart(segment: string, line: number, field: 'osoite' | 'postiosoite'): void {
    const key = field === 'postiosoite' && this.kind === 'person' ? 'osoite' : field;
    const address = (this.#address[key] ??= { segments: [], line });
    address.segments.push(...segmentsOf(segment));
  }

  #put(key: string, value: string, line: number): void {
    if (this.#fields.has(key) || this.#keyOf(key) === undefined) this.#say(value, line);
    else this.#fields.set(key, { value: text(value), line });
  }

  #say(words: string, line: number): void {
    this.#prose.push({ text: words, line });
  }

  #use(field: Field, label: string, line: number): void {
    const key = this.#keyOf(field);
    if (key === undefined) this.#say(label, line);
    else this.labels.push({ label, line, key });
  }

  #keyOf(field: string): string | undefined {
    if (field === 'yhteystiedot') return 'teksti';
    const person = ['nimi', 'tehtävä', 'organisaatio', 'osoite', 'puhelin', 'sähköposti', 'verkkosivu'];
    const controller = [
      'nimi',
      'y-tunnus',
      'jäljempänä',
      'osoite',
      'postiosoite',
      'puhelin',
      'sähköposti',
      'verkkosivu',
    ];
    if (field === 'postiosoite' && this.kind === 'person') return 'osoite';
    return (this.kind === 'person' ? person : controller).includes(field) ? field : undefined;
  }

  get contact(): Contact {
    const entries: Entry[] = [...this.#fields]
      // an address told without a label fills the label that nothing answers, and so does what has no key
      .filter(([key]) => !(key in this.#address) && (key !== 'teksti' || this.#prose.length === 0))
      .map(([key, { value, line }]) => ({ key, value, line }));
    for (const key of ['osoite', 'postiosoite'] as const) {
      const address = this.#address[key];
      if (address) entries.push({ key, value: addressOf(address.segments), line: address.line });
    }
    if (this.#prose.length > 0)
      entries.push({
        key: 'teksti',
        value: text(this.#prose.map((part) => part.text).join('\n\n')),
        line: this.#prose[0]?.line,
      });
    return { entries, labels: this.labels };
  }
}

/** What an organisation or a person is told to be. */
export function contactOf(lines: readonly Line[], kind: ContactKind): Contact {
  const reader = new ContactReader(kind);
  reader.read(lines);
  return reader.contact;
}

/** What a street is called: no name of an organisation. */
const STREET_WORD = /(?:katu|tie|kuja|polku|raitti|väg(?:en)?|gata[n]?|street|road)\s?\d/iu;

const TASK =
  /(?:johtaja|päällikkö|sihteeri|puheenjohtaja|asiantuntija|vastaava|hoitaja|koordinaattori|suunnittelija|assistentti|yrittäjä|chef|direktör|sekreterare|ordförande|manager|director|officer|secretary|chair)/iu;

/** True for a line that says something in a sentence: it is kept as it stands. */
function isProse(words: string): boolean {
  if (words.split(/\s+/u).length < 7) return false;
  return /(?<!\p{L})(?:on|ovat|voi|voit|voivat|tulee|saa|ei|toimii|toimivat|vastaa|hoitaa|är|kan|ska|har|ansvarar|is|are|can|may|should|will|acts|please|[\p{L}]{3,}(?:taan|tään|daan|dään|mme|kaa|kää))(?!\p{L})/iu.test(
    words,
  );
}

/** The parts of a line of contact details: at commas and slashes, where what stands between them is told by form or label. */
function partsOfLine(words: string): string[] {
  const parts = words
    .split(
      /\s*[,;]\s+|\s+[|•·]\s+|\s+(?=(?:puh|tel|tfn|gsm|sähköposti|s-posti|e-post|email|e-mail|y-tunnus|fo-nummer)[.:]?\s)/iu,
    )
    .map((part) => part.replace(/[,;]$/u, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.some(isTold) ? parts : [words.replace(/[,;]$/u, '').trim()];
}

function isTold(part: string): boolean {
  return (
    labelOf(part) !== undefined ||
    [POSTAL, BOX, STREET].some((form) => form.test(part)) ||
    [EMAIL, PHONE, WEBSITE, BUSINESS_ID].some((form) => form.exec(part)?.[0] === part)
  );
}
