/** References composed at random from ordinary parts: nearly every combination is understood, as one reference. */

import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law';
import { LANGUAGES } from '../../../server/src/notice';
import { composedReference } from '../support/composed-references';
import { Dice, seedOf } from '../support/dice';

const ROUNDS = 1500;
/** Of a hundred. Some combinations are those that a careful reader, too, takes for something else. */
const UNDERSTOOD = 99;

describe('references: composed at random', function () {
  this.timeout(120_000);
  const seed = seedOf('composed references');
  for (const language of LANGUAGES) {
    it(language, () => {
      const dice = new Dice(seed);
      const failed: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const { text, targets } = composedReference(language, dice);
        const found = findReferences(text, { language });
        const right = found.length === 1 && found[0]?.targets.join(' ') === targets.join(' ');
        const got = found.map((one) => `${one.text} = ${one.targets.join(' ')}`).join(' | ');
        if (!right) failed.push(`${JSON.stringify(text)}: ${targets.join(' ')}, not ${got}`);
      }
      const understood = 100 - (100 * failed.length) / ROUNDS;
      assert.ok(
        understood >= UNDERSTOOD,
        `${understood.toFixed(1)} in 100 understood\n${failed.slice(0, 20).join('\n')}`,
      );
    });
  }
});
