import learnt from 'seloste:heading-lines';
import type { Language } from '../../language';
import { lineFeatures } from './line-features';
import type { Line } from './lines';
import { Weights } from './weights';

/** A line is a heading by its look where that is more likely than not. */
export const LIKELY = 0.5;

/**
 * How likely each line of a notice is a heading, by weights learnt from notices whose headings people have told (CONTRIBUTING.md
 * says how to learn them anew).
 *
 * @returns for each line a number from 0 to 1; 0 for rows and empty lines
 */
export function likelyLines(lines: readonly Line[], language: Language): readonly number[] {
  return lineFeatures(lines, language).map((features) =>
    features ? (weights.likelihoods(features)[HEADING] ?? 0) : 0,
  );
}

const weights = new Weights(learnt);
const HEADING = weights.classes.indexOf('heading');
