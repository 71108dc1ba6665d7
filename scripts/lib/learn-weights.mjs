// Multinomial logistic regression, learnt by stochastic gradient descent with steps of its own for each weight (AdaGrad). An
// example may be of several classes: any of them is right.

/**
 * @param examples {features: string[], labels: string[]}[]
 * @param options epochs; rate of the first steps; a feature in fewer examples than `least` is not learnt; seed of the order
 * @returns {classes, weights: Map<feature, Float64Array>} as real numbers
 */
export function learn(examples, { epochs = 25, rate = 0.5, least = 3, seed = 1 } = {}) {
  const classes = [...new Set(examples.flatMap(({ labels }) => labels))].sort();
  const counts = new Map();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map();
  const steps = new Map();
  for (const [feature, count] of counts)
    if (count >= least) {
      weights.set(feature, new Float64Array(classes.length));
      steps.set(feature, new Float64Array(classes.length).fill(1e-4));
    }
  const known = examples.map(({ features, labels }) => ({
    features: features.filter((feature) => weights.has(feature)),
    isRight: classes.map((name) => labels.includes(name)),
  }));
  const random = randomFrom(seed);
  const sums = new Map([...weights].map(([feature, row]) => [feature, new Float64Array(row.length)]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(known, random)) {
      const scale = 1 / Math.sqrt(example.features.length);
      const found = likelihoods(example.features, weights, classes.length);
      const right = found.reduce((sum, value, at) => sum + (example.isRight[at] ? value : 0), 0);
      for (const [at, value] of found.entries()) {
        const error = value - (example.isRight[at] ? value / Math.max(right, 1e-12) : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (const feature of example.features) {
          const step = steps.get(feature);
          step[at] += (error * scale) ** 2;
          weights.get(feature)[at] -= (rate * error * scale) / Math.sqrt(step[at]);
        }
      }
    }
    if (epoch >= epochs - AVERAGED)
      for (const [feature, row] of weights) for (const [at, weight] of row.entries()) sums.get(feature)[at] += weight;
  }
  for (const row of sums.values()) for (let at = 0; at < row.length; at++) row[at] /= Math.min(AVERAGED, epochs);
  return { classes, weights: sums };
}

/** How likely each class is for what has these features. */
function likelihoods(features, weights, count) {
  const sums = new Float64Array(count);
  const known = features.map((feature) => weights.get(feature)).filter(Boolean);
  const scale = 1 / Math.sqrt(known.length);
  for (const row of known) for (let at = 0; at < count; at++) sums[at] += row[at] * scale;
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The weights of so many last rounds are averaged: what the order of the examples does to them evens out. */
const AVERAGED = 10;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Weights in whole numbers of `unit`, each after the letter of its class: 'b12k-9'. What is less than `smallest` is left out, but
 * no feature is: how many of a section's are known is part of the sum.
 */
export function written({ classes, weights }, { unit, smallest }) {
  if (classes.length > LETTERS.length) throw new Error(`more classes than letters: ${classes.length}`);
  const rows = [...weights].flatMap(([feature, row]) => {
    const kept = [...row].map((weight, at) =>
      Math.abs(weight) < smallest ? '' : `${LETTERS[at]}${Math.round(weight / unit)}`,
    );
    return [[feature, kept.join('')]];
  });
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const letters = Object.fromEntries(classes.map((name, at) => [LETTERS[at], name]));
  return { classes: letters, unit, weights: Object.fromEntries(rows) };
}

function shuffled(list, random) {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

function randomFrom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

/** Learnt weights as a file: one feature a line, so that a change can be read. */
export function formatted({ classes, unit, weights }) {
  const lines = (entries) => Object.entries(entries).map(([name, value]) => `    "${name}": "${value}"`);
  const block = (entries) => `{\n${lines(entries).join(',\n')}\n  }`;
  return `{\n  "classes": ${block(classes)},\n  "unit": ${unit},\n  "weights": ${block(weights)}\n}\n`;
}
