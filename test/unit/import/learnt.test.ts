import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import learnt from 'seloste:section-words';
import { likelyTopics } from '../../../server/src/import/recognise/likely-topics';
import { foldTopic } from '../../../server/src/import/recognise/section-features';
import { isLanguage } from '../../../server/src/language';

const EXAMPLES = 'learning/sections';
/** Of the examples that weights are learnt from they know so many at least, or they were learnt from others. */
const KNOWN = 0.97;

interface Example {
  readonly language: string;
  readonly keys: readonly string[];
  readonly heading: string;
  readonly text: string;
}

const examples: readonly Example[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) =>
    readFileSync(`${EXAMPLES}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [keys = '', heading = '', text = ''] = line.split('\t');
        return { language: name.slice(0, 2), keys: keys.split('|'), heading, text };
      }),
  );

describe('what sections of old notices are about, as learnt from examples', () => {
  it('knows the examples it was learnt from (if not: npm run learn)', () => {
    const wrong = examples.filter(({ language, keys, heading, text }) => {
      assert.ok(isLanguage(language) && heading !== '' && text !== '', `${language} ${keys.join()} ${heading}`);
      const [first] = likelyTopics({ heading, text, before: undefined, place: undefined }, language);
      return !keys.some((key) => foldTopic(key) === first?.topic);
    });
    const share = 1 - wrong.length / examples.length;
    assert.ok(examples.length > 10_000);
    assert.ok(share >= KNOWN, `${share}; ${wrong.slice(0, 5).map(({ heading }) => heading).join(' | ')}`); // prettier-ignore
  });

  it('holds nothing of a text but beginnings and pieces of single words', () => {
    const odd = Object.keys(learnt.weights).filter(
      (feature) =>
        !/^(?:fi|sv|en):(?:[ht]:[\p{L}\p{N}]{1,6}|g:[\p{L}\p{N}]{4}|any)$/u.test(feature) &&
        !/^(?:mark:[a-z-]+|length:\d|place:\d|before:[\p{Ll}/-]*)$/u.test(feature),
    );
    assert.deepEqual(odd, []);
  });

  it('has weights for topics that there are', () => {
    const letters = new Set(Object.keys(learnt.classes));
    for (const [feature, weights = ''] of Object.entries(learnt.weights)) {
      assert.match(weights, /^(?:\p{L}-?\d+)*$/u, feature);
      for (const letter of weights.match(/\p{L}/gu) ?? []) assert.ok(letters.has(letter), feature);
    }
    for (const topic of Object.values(learnt.classes)) assert.equal(foldTopic(topic), topic);
  });
});
