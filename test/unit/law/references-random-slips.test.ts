/** References composed at random, with one slip of the pen each: nearly all are understood as they were without it. */

import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law';
import { LANGUAGES } from '../../../server/src/notice';
import type { Language } from '../../../server/src/notice';
import { composedReference } from '../support/composed-references';
import { Dice, seedOf } from '../support/dice';
import { SLIPS } from '../support/slips';

/** So many references with each slip, that what chance alone does to the share stays far from the border. */
const SLIPPED = 100;
/** Compositions at most: not each has a place for each slip. */
const MOST_ROUNDS = 2000;
/** Of a hundred. A slip can make a word or a number another one, which no reader would take for the first. */
const UNDERSTOOD = 85;

function targetsIn(text: string, language: Language): string {
  const found = findReferences(text, { language });
  return [...new Set(found.flatMap(({ targets }) => targets))].sort().join(' ');
}

describe('references: composed at random, with a slip', function () {
  this.timeout(120_000);
  const seed = seedOf('references with slips');
  for (const language of LANGUAGES) {
    for (const [name, slip] of SLIPS) {
      it(`${language}: ${name}`, () => {
        const dice = new Dice(seed);
        const failed: string[] = [];
        let slipped = 0;
        for (let round = 0; round < MOST_ROUNDS && slipped < SLIPPED; round += 1) {
          const { text, targets } = composedReference(language, dice);
          const changed = slip(text, dice);
          const right = [...targets].sort().join(' ');
          if (changed === undefined || changed === text || targetsIn(text, language) !== right) continue;
          slipped += 1;
          const got = targetsIn(changed, language);
          if (got !== right) failed.push(`${JSON.stringify(changed)}: ${right}, not ${got}`);
        }
        const share = slipped === 0 ? 100 : 100 - (100 * failed.length) / slipped;
        assert.ok(share >= UNDERSTOOD, `${share.toFixed(1)} in 100 understood\n${failed.slice(0, 10).join('\n')}`);
      });
    }
  }
});
