import assert from 'node:assert/strict';
import { LANGUAGES, shapeAt } from '../../../server/src/notice';
import { noticeBlocks } from '../../../server/src/render';
import { analyseText, formFindings } from '../support/analyse';
import { filesBelow, read } from './repo';

/** The guided tour has one mistake of form on purpose. */
const DELIBERATE: Readonly<Record<string, readonly string[]>> = {
  'examples/pikaopas.seloste.yaml': ['schema/misspelt-key'],
};
const MODEL = 'examples/malliseloste.seloste.yaml';

describe('examples', () => {
  const files = filesBelow('examples', /\.ya?ml$/);

  it('are five notices like the samples, a guided tour and a model', () => {
    assert.ok(files.length >= 7);
    for (const seed of [0, 1, 2, 3, 4]) assert.ok(files.some((file) => file.startsWith(`examples/${seed}-`)));
    assert.ok(files.includes(MODEL));
    for (const file of Object.keys(DELIBERATE)) assert.ok(files.includes(file), file);
  });

  for (const file of files) {
    it(`${file} is right in form`, () => {
      const analysis = analyseText(read(file));
      assert.ok(analysis.notice.isDeclared);
      assert.deepEqual(
        formFindings(analysis).map(({ finding }) => finding.code),
        DELIBERATE[file] ?? [],
      );
      assert.deepEqual(analysis.defects, []);
    });
  }

  it('the model notice has no finding at all, by the law of any day since it was written', () => {
    const found = analyseText(read(MODEL)).findings.map(({ finding }) => `${finding.code} ${finding.path.join('/')}`);
    assert.deepEqual(found, []);
  });

  it('the model notice is whole in its three languages', () => {
    const { notice } = analyseText(read(MODEL));
    assert.deepEqual(notice.languages, [...LANGUAGES]);
    for (const language of LANGUAGES) {
      const blocks = noticeBlocks(notice, { language, showMissing: true });
      const missing = blocks.filter(({ content }) => content.kind === 'missing');
      assert.deepEqual(
        missing.map(({ id }) => id),
        [],
        language,
      );
    }
  });

  it('name only invented companies: every address of mail or web is of an example', () => {
    const real = files.flatMap((file) =>
      [...read(file).matchAll(/[\w.-]+@([\w.-]+)|https?:\/\/([\w.-]+)/g)]
        .map((match) => (match[1] ?? match[2] ?? '').replace(/\.$/, ''))
        .filter((host) => !/(^|\.)(esimerkki\.fi|example\.(com|org|fi)|esimerkki|example)$/.test(host))
        // authorities, law, and the analytics service whose settings a notice has to name are not invented
        .filter((host) => !/^(www\.)?(tietosuoja\.fi|om\.fi|finlex\.fi|google\.com|eur-lex\.europa\.eu)$/.test(host))
        .map((host) => `${file}: ${host}`),
    );
    assert.deepEqual(real, []);
  });

  it('are notices with registers that the format knows', () => {
    assert.ok(shapeAt(['rekisterit', 0, 'nimi']));
    for (const file of files) assert.ok(analyseText(read(file)).notice.registers.length > 0, file);
  });
});
