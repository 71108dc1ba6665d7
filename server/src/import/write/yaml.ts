import type { Entry, MapValue, Value } from '../tree';
import { writtenText } from './scalar';

/** A notice as the text of its file. */
export function writeYaml(notice: MapValue, head: readonly string[]): string {
  const writer = new Writer();
  for (const line of head) writer.lines.push(`# ${line}`);
  writer.map(notice.entries, 0, true);
  return `${writer.lines.join('\n')}\n`;
}

class Writer {
  readonly lines: string[] = [];

  /** Top-level sections stand apart by an empty line. */
  map(entries: readonly Entry[], indent: number, isTop = false): void {
    let afterLarge = false;
    for (const entry of entries) {
      const large = isLarge(entry.value);
      if (isTop && this.lines.length > 0 && (large || afterLarge)) this.lines.push('');
      this.#entry(entry, indent);
      afterLarge = large;
    }
  }

  #entry({ key, value, note }: Entry, indent: number): void {
    const pad = ' '.repeat(indent);
    const comment = note === undefined ? '' : `  # ${note.replace(/\s+/gu, ' ')}`;
    this.#value(`${pad}${key}:`, value, indent, comment);
  }

  /** What a key or a dash begins. */
  #value(start: string, value: Value, indent: number, comment: string): void {
    if (value.kind === 'empty') this.lines.push(`${start}${comment}`);
    else if (value.kind === 'word') this.lines.push(`${start} ${value.word}${comment}`);
    else if (value.kind === 'text') this.#text(start, value.text, indent, comment);
    else if (value.kind === 'map') {
      this.lines.push(`${start}${comment}`);
      this.map(value.entries, indent + 2);
    } else {
      this.lines.push(`${start}${comment}`);
      for (const item of value.items) this.#item(item, indent + 2);
    }
  }

  #text(start: string, words: string, indent: number, comment: string): void {
    const written = writtenText(words);
    if (written.kind === 'inline') {
      this.lines.push(`${start} ${written.text}${comment}`);
      return;
    }
    this.lines.push(`${start} ${written.header}${comment}`);
    const pad = ' '.repeat(indent + 2);
    for (const line of written.lines) this.lines.push(line === '' ? '' : pad + line);
  }

  #item(item: Value, indent: number): void {
    const pad = ' '.repeat(indent);
    if (item.kind !== 'map') return this.#value(`${pad}-`, item, indent, '');
    const before = this.lines.length;
    this.map(item.entries, indent + 2);
    const first = this.lines[before];
    if (first !== undefined) this.lines[before] = `${pad}- ${first.slice(indent + 2)}`;
  }
}

/** A section of several lines. */
function isLarge(value: Value): boolean {
  if (value.kind === 'map' || value.kind === 'list') return true;
  return value.kind === 'text' && writtenText(value.text).kind === 'block';
}
