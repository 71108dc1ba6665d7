import assert from 'node:assert/strict';
import { isNoticeText, languageInText } from '../../../server/src/notice';

describe('notice: what is one by its text', () => {
  const notices = [
    'seloste: 1\n',
    'seloste:',
    'seloste: 1',
    '\uFEFFseloste: 1\r\n',
    '# alku\n\n   # toinen\nseloste: 1\n',
    '---\nseloste: 1\n',
    '%YAML 1.2\n---\n# x\nseloste: 1\n',
    '"seloste": 1\n',
    "'seloste' : 1\n",
    'seloste:\t1\n',
  ];
  for (const text of notices) it(JSON.stringify(text), () => assert.equal(isNoticeText(text), true));
});

describe('notice: what is none by its text', () => {
  const others = [
    '',
    '# seloste: 1\n',
    'selosteet: 1\n',
    'seloste1: 1\n',
    'seloste:1\n',
    'otsikko: A\nseloste: 1\n',
    ' seloste: 1\n',
    '"seloste\': 1\n',
    'seloste\n',
    '{seloste: 1}',
    '- seloste: 1\n',
    `${'# täytettä\n'.repeat(1000)}seloste: 1\n`,
  ];
  for (const text of others) it(JSON.stringify(text.slice(0, 40)), () => assert.equal(isNoticeText(text), false));
});

describe('notice: its main language by its first lines', () => {
  for (const [text, language] of [
    ['seloste: 1\nkieli: sv\n', 'sv'],
    ['seloste: 1\nkieli: [en, fi]\n', 'en'],
    ['seloste: 1\nkieli:\n  - "sv"\n  - fi\n', 'sv'],
    ['seloste: 1\nkieli: fi # suomi\n', 'fi'],
    ['seloste: 1\nkieli: de\n', undefined],
    ['seloste: 1\nkieli: englanti\n', undefined],
    ['seloste: 1\njohdanto: kieli: sv\n', undefined],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(languageInText(text), language));
});
