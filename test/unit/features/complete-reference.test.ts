import assert from 'node:assert/strict';
import { completion, type CompletionItem } from '../../../server/src/features';
import { cite, findReferences } from '../../../server/src/law';
import type { Language } from '../../../server/src/notice';
import { analyseText } from '../support/analyse';

/** What is offered at an offset, references only: keys and values have tests of their own. */
function completeReference(source: string, offset: number): CompletionItem[] {
  return completion(analyseText(source), offset, 'fi').filter(({ kind }) => kind === 'reference');
}

/** A notice with a text being written (the cursor at its end), and the texts it has already. */
function typed(text: string, language: Language = 'fi', others: readonly string[] = []): CompletionItem[] {
  const more = others
    .map((other, index) => `  - otsikko: Kohta ${index}\n    teksti: ${JSON.stringify(other)}\n`)
    .join('');
  const before = `seloste: 1\nkieli: ${language}\n${more ? `muut-kohdat:\n${more}` : ''}johdanto: |\n  ${text}`;
  return completeReference(`${before}\n`, before.length);
}

/** The text after an item is taken. */
function taken(text: string, item: CompletionItem): string {
  return text.slice(0, text.length - item.filterText.length) + item.insertText.replace(/\\([\\$}])/g, '$1');
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.map((item) => item.label);
}

describe('completion of legal references', () => {
  it('gives the points of Article 6 with their meanings', () => {
    const items = typed('Käsittely perustuu: tietosuoja-asetuksen 6 art');
    assert.ok(labels(items).includes('6 artiklan 1 kohdan f alakohta'));
    const point = items.find(({ label }) => label === '6 artiklan 1 kohdan f alakohta');
    assert.match(point?.detail ?? '', /\S{3,}/);
    assert.match(point?.documentation() ?? '', /6 artiklan 1 kohdan f alakohta/);
  });

  const fragments: readonly (readonly [text: string, language: Language, first: string, has: string])[] = [
    ['Perusteena on 6 art', 'fi', '6 artikla', '6 artiklan 1 kohdan a alakohta'],
    ['Kerromme GDPR 13', 'fi', '13 artikla', '13 artiklan 2 kohdan e alakohta'],
    ['Kerromme GDPR ', 'fi', '1 artikla', '99 artikla'],
    ['Perusteena on art. 6.', 'fi', '6 artikla', '6 artiklan 1 kohdan c alakohta'],
    ['Perusteena on artikla 6(1)(', 'fi', '6 artiklan 1 kohta', '6 artiklan 1 kohdan c alakohta'],
    ['Kerromme 13 artiklan 1 kohdan', 'fi', '13 artiklan 1 kohta', '13 artiklan 1 kohdan c alakohta'],
    ['Kerromme 13 artiklan 2 kohdan e', 'fi', '13 artiklan 2 kohdan e alakohta', '13 artiklan 2 kohdan e alakohta'],
    ['Henkilötunnus, tietosuojalain 29', 'fi', '29 §', '29 §'],
    ['Henkilötunnus, tietosuojalain 2', 'fi', '2 §', '21 §'],
    ['Tositteet, kirjanpitolain 10', 'fi', '2 luvun 10 §', '2 luvun 10 §'],
    ['Grunden är artikel 6.1', 'sv', 'artikel 6.1', 'artikel 6.1 f'],
    ['Personbeteckning, dataskyddslagen 29', 'sv', '29 §', '29 §'],
    ['The basis is Article 6(1)', 'en', 'Article 6(1)', 'Article 6(1)(f)'],
    ['Under the Data Protection Act 29', 'en', 'section 29', 'section 29'],
  ];
  for (const [text, language, first, has] of fragments)
    it(`understands ${JSON.stringify(text)}`, () => {
      const items = typed(text, language);
      assert.equal(items[0]?.label, first);
      assert.ok(labels(items).includes(has), labels(items).join(' | '));
    });

  it('tells the title of a section', () => {
    assert.match(typed('Henkilötunnus, tietosuojalain 29')[0]?.detail ?? '', /Henkilötunnuksen käsittely/);
  });

  const habits: readonly (readonly [written: string, language: Language, expected: string])[] = [
    ['Suostumus (GDPR 6 art. 1.a) ja sopimus (GDPR 6 art. 1.b).', 'fi', 'GDPR 6 art. 1.f'],
    ['Suostumus, 6 artiklan 1 kohdan a alakohta.', 'fi', '6 artiklan 1 kohdan f alakohta'],
    [
      'Perustuu 6 artiklan 1 kohdan a alakohtaan ja myöhemmin 9 artiklan 2 kohdan a alakohtaan.',
      'fi',
      '6 artiklan 1 kohdan f alakohta',
    ],
    ['Suostumus, artikla 6(1)(a).', 'fi', 'artikla 6(1)(f)'],
    ['Suostumus, artikla 6.1.a.', 'fi', 'artikla 6.1.f'],
    [
      'Suostumus, EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta.',
      'fi',
      'EU:n yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta',
    ],
    ['Samtycke, artikel 6.1 a i dataskyddsförordningen.', 'sv', 'artikel 6.1 f i dataskyddsförordningen'],
    ['Samtycke, artikel 6.1.a GDPR.', 'sv', 'artikel 6.1.f GDPR'],
    ['Samtycke, artikel 6(1)(a).', 'sv', 'artikel 6(1)(f)'],
    ['Consent, Art. 6(1)(a) GDPR.', 'en', 'Art. 6(1)(f) GDPR'],
    ['Consent, Article 6.1(a) of the GDPR.', 'en', 'Article 6.1(f) of the GDPR'],
  ];
  const start = { fi: 'Perusteena on 6 art', sv: 'Grunden är artikel 6', en: 'The basis is Article 6' };
  for (const [written, language, expected] of habits)
    it(`goes on as the notice writes: ${JSON.stringify(written)}`, () => {
      const items = typed(start[language], language, [written]);
      assert.ok(labels(items).includes(expected), labels(items).join(' | '));
    });

  it('does not name an Act twice', () => {
    const items = typed('Perusteena on GDPR 6 art', 'fi', ['Suostumus (GDPR 6 art. 1.a).']);
    assert.ok(labels(items).includes('6 art. 1.f'));
  });

  it('gives references that are found again, whatever was typed', () => {
    for (const [text, language] of fragments)
      for (const item of typed(text, language)) {
        const whole = taken(text, item);
        const last = findReferences(whole, { language }).at(-1);
        assert.ok(last, whole);
        assert.equal(last.end, whole.length, whole);
        assert.ok(item.documentation().startsWith(`**${cite(last.targets.at(-1) ?? '', 'fi')}**`), whole);
      }
  });

  for (const [text, language] of [
    ['Säilytämme tiedot 6 kuukautta', 'fi'],
    ['Palvelussa on 6 asiakasta', 'fi'],
    ['Katso kohta 6', 'fi'],
    ['Hän täytti 13', 'fi'],
    ['Tietosuoja-asetuksen 6 artiklan mukaan', 'fi'],
    ['Vi sparar uppgifterna i 6', 'sv'],
    ['See part 6', 'en'],
    ['Pykälistä 29 §', 'fi'],
  ] as const)
    it(`is silent at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(labels(typed(text, language)), []);
    });

  it('is silent in comments, keys and listed values', () => {
    for (const source of [
      'seloste: 1\n# GDPR 6 art',
      'seloste: 1\nkieli: fi\nGDPR 6 art',
      'seloste: 1\nkieli: GDPR 6 art',
    ])
      assert.deepEqual(completeReference(source, source.length), []);
  });

  it('replaces what was typed also in quotes and across a fold', () => {
    const quoted = 'seloste: 1\njohdanto: "tietosuoja-asetuksen\n  6 art"';
    const [item] = completeReference(quoted, quoted.length - 1);
    assert.equal(item?.label, '6 artikla');
    assert.deepEqual(item.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } });
  });
});
