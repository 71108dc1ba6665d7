import type { Dice } from './dice';

const WORDS = ['nimi', 'osoite', 'päivä', 'x', '5 vuotta', 'ei', 'a, b ja c', 'https://x.fi', 'Å–Ö'];
const QUOTED = ['"x: y"', "'it''s'", '"33200"', '"a\\tb"', "'true'", '"sana"', "'kaksi sanaa, ja'", '""', '"- x"'];

/** Sound YAML in every bad layout a person could give it: odd columns, comments, empty lines, all kinds of texts. */
export class RandomYaml {
  #anchors = 0;
  readonly #maps: string[] = [];
  readonly #lines: string[] = [];

  constructor(private readonly dice: Dice) {}

  document(): string {
    if (this.dice.oneIn(6)) this.#lines.push('---');
    this.#map(this.dice.oneIn(8) ? 2 : 0, 0);
    const eol = this.dice.oneIn(4) ? '\r\n' : '\n';
    const bom = this.dice.oneIn(10) ? '\uFEFF' : '';
    return bom + this.#lines.join(eol) + (this.dice.oneIn(8) ? '' : eol);
  }

  #map(column: number, depth: number, prefix = ' '.repeat(column)): void {
    const { dice } = this;
    let start = prefix;
    for (let index = dice.number(1, 4); index > 0; index--) {
      const key = this.#key(index);
      if (start !== prefix || prefix.trim() === '') this.#noise(column);
      if (this.#maps.length > 0 && dice.oneIn(12) && start.trim() === '')
        this.#lines.push(`${start}<<: *${dice.of(this.#maps)}`);
      this.#value(`${start}${key}${dice.oneIn(6) ? ' ' : ''}:`, column, depth, false);
      start = ' '.repeat(column);
    }
  }

  #key(index: number): string {
    const name = `${this.dice.of(['nimi', 'päivä', 'a-b', 'kesto'])}${index}`;
    return this.dice.oneIn(8) ? `"${name}"` : name;
  }

  #list(column: number, depth: number): void {
    for (let index = this.dice.number(1, 4); index > 0; index--) {
      this.#noise(column);
      const dash = `${' '.repeat(column)}-`;
      if (depth < 4 && this.dice.oneIn(2)) {
        const gap = this.dice.number(1, 3);
        this.#map(column + 1 + gap, depth + 1, dash + ' '.repeat(gap));
      } else this.#value(dash, column, depth, true);
    }
  }

  #value(head: string, column: number, depth: number, isItem: boolean): void {
    const { dice } = this;
    const gap = ' '.repeat(dice.oneIn(4) ? dice.number(1, 4) : 1);
    const inner = column + dice.number(1, 5);
    const end = `${dice.oneIn(6) ? '  ' : ''}${dice.oneIn(6) ? `${gap}# huomautus` : ''}`;
    switch (dice.number(0, depth < 4 ? 9 : 6)) {
      case 0:
        return this.#push(`${head}${end}`);
      case 1:
        return this.#push(`${head}${gap}${dice.of(WORDS)}${end}`);
      case 2:
        return this.#push(`${head}${gap}${dice.of(QUOTED)}${end}`);
      case 3: {
        this.#push(`${head}${gap}monta sanaa`);
        for (let line = dice.number(1, 3); line > 0; line--) {
          if (dice.oneIn(4)) this.#push('');
          this.#push(`${' '.repeat(column + dice.number(1, 4))}ja lisää`);
        }
        return;
      }
      case 4:
        this.#push(`${head}${gap}{ a: 1,${dice.oneIn(2) ? `\n${' '.repeat(inner)}` : ''} b: [x,   y] }${end}`);
        return;
      case 5:
      case 6:
        return this.#blockScalar(`${head}${gap}`, column);
      case 7: {
        const name = dice.oneIn(3) ? `a${++this.#anchors}` : '';
        this.#push(`${head}${name ? `${gap}&${name}` : ''}${end}`);
        this.#map(inner, depth + 1);
        if (name) this.#maps.push(name);
        return;
      }
      default:
        this.#push(`${head}${end}`);
        return this.#list(isItem || dice.oneIn(2) ? inner : column, depth + 1);
    }
  }

  #blockScalar(head: string, column: number): void {
    const { dice } = this;
    const counted = dice.oneIn(4) ? dice.number(1, 4) : 0;
    const base = column + (counted || dice.number(1, 5));
    this.#push(
      `${head}${dice.of(['|', '>'])}${dice.of(['', '-', '+'])}${counted || ''}${dice.oneIn(8) ? '  # selite' : ''}`,
    );
    if (counted > 0 && dice.oneIn(2)) this.#push(`${' '.repeat(base)}   sisennetty alku`);
    else this.#push(`${' '.repeat(base)}rivi  `);
    for (let line = dice.number(0, 3); line > 0; line--) {
      if (dice.oneIn(4)) this.#push(' '.repeat(dice.of([0, 1, base, base + 2])));
      this.#push(
        `${' '.repeat(base + dice.of([0, 0, 2]))}${dice.of(['teksti', '# ei huomautus', '- kohta', 'avain: arvo'])}`,
      );
    }
    for (let line = dice.number(0, 2); line > 0; line--) this.#push('');
  }

  #noise(column: number): void {
    for (let lines = this.dice.oneIn(5) ? this.dice.number(1, 3) : 0; lines > 0; lines--)
      this.#push(this.dice.of(['', '   ', '']));
    if (this.dice.oneIn(5)) this.#push(`${' '.repeat(this.dice.of([column, column, 0, column]))}# oma rivi  `);
  }

  #push(line: string): void {
    this.#lines.push(...line.split('\n'));
  }
}
