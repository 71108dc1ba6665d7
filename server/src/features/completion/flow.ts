import type { Path } from '../../yaml';
import type { Found, KeyName, MapFrame } from './frames';

interface FlowFrame {
  readonly map: MapFrame | undefined;
  readonly path: Path;
  /** Items before this one, of a list. */
  count: number;
  /** The key whose value is being read, of a map. */
  key: string | undefined;
}

/** Reads `{ }` and `[ ]`, line by line, for the place of a mark; what is never closed is read as far as it goes. */
export class FlowReader {
  found: Found | undefined;
  readonly #frames: FlowFrame[] = [];
  #word = '';
  #wordStart = 0;
  #quote: string | undefined;

  constructor(
    private readonly path: Path,
    private readonly mark: string,
    private readonly keyName: KeyName,
  ) {}

  /**
   * Reads a line from an offset.
   * @returns true once the outermost bracket is closed
   */
  read(line: string, from: number): boolean {
    if (this.#word !== '') this.#wordStart = from;
    for (let at = from; at < line.length; at++) {
      const character = line.charAt(at);
      if (this.#quote !== undefined) {
        at = this.#readQuoted(line, at);
      } else if (character === '#' && (at === 0 || /[ \t]/.test(line.charAt(at - 1)))) {
        break;
      } else if ((character === '"' || character === "'") && this.#word.trim() === '') {
        this.#quote = character;
        this.#begin(character, at);
      } else if (character === '{' || character === '[') {
        this.#enter(character === '{');
      } else if (character === '}' || character === ']') {
        this.#end(at);
        this.#frames.pop();
        const outer = this.#frames.at(-1);
        if (!outer) return true;
      } else if (character === ',') {
        this.#end(at);
        this.#next();
      } else if (character === ':' && /[\s,\]}]|^$/.test(line.charAt(at + 1))) {
        this.#colon();
      } else if (this.#word === '') {
        if (!/[ \t]/.test(character)) this.#begin(character, at);
      } else this.#word += character;
    }
    // a line break within a word is a space
    if (this.#word !== '') this.#word += ' ';
    if (this.#word.includes(this.mark)) this.#end(line.length);
    return false;
  }

  #readQuoted(line: string, at: number): number {
    const character = line.charAt(at);
    this.#word += character;
    if (this.#quote === '"' && character === '\\') {
      this.#word += line.charAt(at + 1);
      return at + 1;
    }
    if (character === this.#quote) this.#quote = undefined;
    return at;
  }

  #begin(character: string, at: number): void {
    this.#word = character;
    this.#wordStart = at;
  }

  #enter(isMap: boolean): void {
    const outer = this.#frames.at(-1);
    const path = outer ? this.#pathIn(outer) : this.path;
    const map: MapFrame | undefined = isMap ? { kind: 'map', column: 0, path, keys: [] } : undefined;
    this.#frames.push({ map, path, count: 0, key: undefined });
    this.#word = '';
  }

  #pathIn(frame: FlowFrame): Path {
    return frame.map ? [...frame.path, frame.key ?? ''] : [...frame.path, frame.count];
  }

  /** The word before a colon is a key. */
  #colon(): void {
    const frame = this.#frames.at(-1);
    const written = unquoted(this.#word);
    this.#word = '';
    if (!frame?.map || frame.key !== undefined) return;
    frame.key = this.keyName(written);
    frame.map.keys.push(frame.key);
    if (written === this.mark) this.#meetKey(frame.map);
  }

  /** A word has ended: a key without a value, a value, or an item. */
  #end(at: number): void {
    const frame = this.#frames.at(-1);
    const word = this.#word.trim();
    this.#word = '';
    this.#quote = undefined;
    if (!frame || word === '') return;
    if (frame.map && frame.key === undefined) {
      const written = unquoted(word);
      frame.map.keys.push(this.keyName(written));
      if (written === this.mark) this.#meetKey(frame.map);
      return;
    }
    if (!word.includes(this.mark)) return;
    const start = Math.min(this.#wordStart, at);
    this.found ??= { kind: frame.map ? 'value' : 'line', path: this.#pathIn(frame), start, flow: true };
  }

  #next(): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    frame.count += 1;
    frame.key = undefined;
  }

  #meetKey(map: MapFrame): void {
    this.found ??= { kind: 'key', path: map.path, map, flow: true };
  }
}

function unquoted(word: string): string {
  const text = word.trim();
  return /^(?:"[^]*"|'[^]*')$/.test(text) ? text.slice(1, -1) : text;
}
