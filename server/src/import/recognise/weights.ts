/** Multinomial logistic regression by learnt weights. */
export class Weights {
  readonly classes: readonly string[];
  readonly #letters: readonly string[];
  /** The weights of the features that were met, read. */
  readonly #read = new Map<string, Int16Array>();

  constructor(private readonly learnt: LearntWeights) {
    this.#letters = Object.keys(learnt.classes);
    this.classes = Object.values(learnt.classes);
  }

  /**
   * How likely what has some features is of each class, in the order of {@link classes}, from 0 to 1; the sum is 1. Features that
   * were not learnt say nothing.
   */
  likelihoods(features: readonly string[]): readonly number[] {
    const known = features.flatMap((feature) => this.#weightsOf(feature) ?? []);
    const scale = this.learnt.unit / Math.sqrt(Math.max(1, known.length));
    const sums = this.classes.map(() => 0);
    for (const weights of known)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight * scale;
    const highest = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }

  #weightsOf(feature: string): Int16Array | undefined {
    const read = this.#read.get(feature);
    if (read) return read;
    const written = this.learnt.weights[feature];
    if (written === undefined) return undefined;
    const weights = new Int16Array(this.#letters.length);
    for (const [, letter = '', weight] of written.matchAll(WEIGHT))
      weights[this.#letters.indexOf(letter)] = Number(weight);
    this.#read.set(feature, weights);
    return weights;
  }
}

const WEIGHT = /(\p{L})(-?\d+)/gu;
