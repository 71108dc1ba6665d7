import assert from 'node:assert/strict';

/** The seed of a random test: `SEED` in the environment, or one of its own; printed, so that a failure can be repeated. */
export function seedOf(name: string): number {
  const chosen = process.env['SEED'];
  const seed = chosen === undefined || chosen === '' ? Date.now() % 1_000_000_007 : Number(chosen);
  assert.ok(Number.isSafeInteger(seed), `SEED=${chosen} is no whole number`);
  console.log(`      ${name}: SEED=${seed}`);
  return seed;
}

/** A small seeded generator of numbers (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  number(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.number(1, times) === 1;
  }

  of<T>(list: readonly T[]): T {
    const value = list[this.number(0, list.length - 1)];
    assert.ok(value !== undefined);
    return value;
  }
}
