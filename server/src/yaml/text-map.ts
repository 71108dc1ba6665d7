import type { Span } from './node';

/** A run of decoded text and the source it came from; equal lengths mean character by character. */
export interface Segment {
  readonly decoded: number;
  readonly decodedLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Collects decoded text piece by piece and remembers where each piece came from. */
export class TextMapBuilder {
  text = '';
  readonly segments: Segment[] = [];

  /** Appends text that stands in the source just as it is. */
  copy(source: string, start: number, end: number): void {
    if (end > start) this.add(source.slice(start, end), start, end - start);
  }

  /** Appends text that `sourceLength` units of the source stand for (an escape, a folded line break). */
  add(text: string, source: number, sourceLength: number): void {
    this.segments.push({ decoded: this.text.length, decodedLength: text.length, source, sourceLength });
    this.text += text;
  }

  /** Drops trailing text down to a length (chomping). */
  truncate(length: number): void {
    this.text = this.text.slice(0, length);
    for (let last = this.segments.at(-1); last && last.decoded >= length; last = this.segments.at(-1))
      this.segments.pop();
    const last = this.segments.pop();
    if (!last) return;
    const over = last.decoded + last.decodedLength - length;
    this.segments.push(
      over <= 0 ? last : { ...last, decodedLength: last.decodedLength - over, sourceLength: last.sourceLength - over },
    );
  }
}

/** The way from a scalar's decoded text back to the source, to the character. */
export class TextMap {
  constructor(
    readonly text: string,
    private readonly segments: readonly Segment[],
    private readonly whole: Span,
  ) {}

  /** The source stretch behind decoded characters [start, end); never outside the scalar. */
  toSource(start: number, end: number): Span {
    const from = this.#startOf(start);
    const to = end > start ? this.#endOf(end - 1) : from;
    return { start: from, end: Math.max(from, to) };
  }

  /** The decoded offset for a source offset: the character it belongs to, or the next one. */
  toDecoded(source: number): number {
    for (const segment of this.segments) {
      if (source < segment.source) return segment.decoded;
      if (source < segment.source + segment.sourceLength) {
        const into = source - segment.source;
        return segment.decoded + (segment.decodedLength === segment.sourceLength ? into : 0);
      }
    }
    return this.text.length;
  }

  #startOf(decoded: number): number {
    const segment = this.#segmentAt(decoded);
    if (!segment) return decoded <= 0 ? this.whole.start : this.whole.end;
    const into = decoded - segment.decoded;
    return segment.source + (segment.decodedLength === segment.sourceLength ? into : 0);
  }

  #endOf(decoded: number): number {
    const segment = this.#segmentAt(decoded);
    if (!segment) return this.whole.end;
    const into = decoded - segment.decoded;
    return segment.decodedLength === segment.sourceLength
      ? segment.source + into + 1
      : segment.source + segment.sourceLength;
  }

  #segmentAt(decoded: number): Segment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (!segment) return undefined;
      if (decoded < segment.decoded) high = middle - 1;
      else if (decoded >= segment.decoded + segment.decodedLength) low = middle + 1;
      else return segment;
    }
    return undefined;
  }
}
