import assert from 'node:assert/strict';
import { matchTextOf, type Language, type Prose } from '../../../server/src/notice';
import { onceAText, textSays } from '../../../server/src/rules/shared/once-a-text';

function prose(text: string, language: Language = 'fi', section = 'johdanto'): Prose {
  return { path: [section], section, language, text, match: matchTextOf(text) };
}

describe('what is found once in a text', () => {
  it('is looked for once, wherever the same text stands', () => {
    const searched: string[] = [];
    const lengthOf = onceAText((text) => {
      searched.push(text);
      return text.length;
    });
    assert.equal(lengthOf(prose('Tietoja säilytetään.')), 20);
    assert.equal(lengthOf(prose('Tietoja säilytetään.', 'fi', 'muutokset')), 20);
    assert.deepEqual(searched, ['Tietoja säilytetään.']);
  });

  it('is looked for anew in another language, and in a text that changed', () => {
    const both = onceAText((text, language) => `${language}: ${text}`);
    assert.equal(both(prose('data')), 'fi: data');
    assert.equal(both(prose('data', 'en')), 'en: data');
    assert.equal(both(prose('datat')), 'fi: datat');
  });

  it('may be nothing, and is not looked for again then', () => {
    let times = 0;
    const nothing = onceAText(() => void times++);
    nothing(prose('tyhjä'));
    nothing(prose('tyhjä'));
    assert.equal(times, 1);
  });

  it('is told of words by the text’s own language', () => {
    const words = { fi: /suostumus/u, sv: /samtycke/u, en: /consent/u };
    assert.equal(textSays(prose('oma suostumus'), words), true);
    assert.equal(textSays(prose('oma suostumus', 'sv'), words), false);
  });
});
