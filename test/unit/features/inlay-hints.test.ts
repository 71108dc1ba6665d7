import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inlayHints, type HintKind } from '../../../server/src/features';
import { retentionEnd } from '../../../server/src/features/retention-end';
import type { Language } from '../../../server/src/notice';
import { AS_OF, analyseText } from '../support/analyse';

const NOTICE = `seloste: 1
kieli: fi
evästeet: [{ nimi: a, kesto: P1Y6M }, { nimi: b, kesto: istunto }]
rekisterit:
  - nimi: A
    käyttötarkoitukset:
      - kuvaus: x
        oikeusperusteet: [sopimus, { peruste: oikeutettu-etu }]
    erityiset-henkilötietoryhmät: [{ ryhmä: terveystiedot, peruste: oikeusvaade }]
    säilytysajat:
      - tiedot: Laskut
        aika: 6 vuotta
        alkaen: sen kalenterivuoden päättymisestä, jonka aikana tilikausi on päättynyt
        peruste: kirjanpitolain (1336/1997) 2 luvun 10 §
      - aika: 2 vuotta
        alkaen: asiakassuhteen päättymisestä
    siirrot:
      - maa: [JP, IN]
        siirtoperuste: vakiolausekkeet
`;

/** Each hint after the word it follows. */
function hints(source: string, language: Language = 'fi', isOn: (kind: HintKind) => boolean = () => true): string[] {
  const analysis = analyseText(source);
  const whole = { start: { line: 0, character: 0 }, end: analysis.text.positionAt(source.length) };
  return inlayHints(analysis, whole, language, isOn).map(({ position, label }) => {
    const before = source.slice(0, analysis.text.offsetAt(position));
    return `${/[^\s[:,]+$/.exec(before)?.[0]} → ${label}`;
  });
}

describe('inlay hints', () => {
  it('name the article, the end of a period and the decision, where they are certain', () => {
    assert.deepEqual(hints(NOTICE), [
      'P1Y6M → 1 vuosi 6 kuukautta',
      'sopimus → 6 art. 1 k. b',
      'oikeutettu-etu → 6 art. 1 k. f',
      'oikeusvaade → 9 art. 2 k. f',
      'vuotta → vuoden 2026 tiedot: 31.12.2032',
      'JP → riittävyyspäätös (EU) 2019/419',
      'vakiolausekkeet → yleensä päätös (EU) 2021/914',
    ]);
  });

  it('speak the reader’s language', () => {
    const swedish = hints(NOTICE, 'sv');
    assert.ok(swedish.includes('sopimus → art. 6.1 b'), swedish.join('\n'));
    assert.ok(swedish.includes('vuotta → uppgifter från 2026: 31 december 2032'), swedish.join('\n'));
    assert.ok(hints(NOTICE, 'en').includes('sopimus → Art. 6(1)(b)'));
  });

  it('are off one kind at a time', () => {
    const off = (wanted: HintKind): string[] => hints(NOTICE, 'fi', (kind) => kind !== wanted);
    assert.equal(off('oikeusperusteet').length, 4);
    assert.equal(off('sailytysajat').length, 5);
    assert.equal(off('siirrot').length, 5);
  });

  it('explain themselves, with the law and a link', () => {
    const analysis = analyseText(NOTICE);
    const whole = { start: { line: 0, character: 0 }, end: analysis.text.positionAt(NOTICE.length) };
    const all = inlayHints(analysis, whole, 'fi', () => true);
    for (const { label, tooltip } of all) assert.match(tooltip, /\]\(https:/, label);
    assert.match(all.find(({ label }) => label.includes('2032'))?.tooltip ?? '', /kirjanpitolaki|Kirjanpitolaki/);
  });

  it('stand once at a text in several languages, and only within the range', () => {
    const source = readFileSync('examples/malliseloste.seloste.yaml', 'utf8');
    assert.equal(hints(source).filter((hint) => hint.includes('2032')).length, 1);
    const none = inlayHints(
      analyseText(NOTICE),
      { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      'fi',
      () => true,
    );
    assert.deepEqual(none, []);
  });

  it('are not repeated by aliases', () => {
    assert.deepEqual(
      hints(
        'seloste: 1\noletukset: { oikeusperusteet: &b [sopimus] }\nrekisterit: [{ nimi: A, oikeusperusteet: *b }]\n',
      ),
      ['sopimus → 6 art. 1 k. b'],
    );
  });
});

describe('the end of a retention period', () => {
  const end = (period: string, start: string): string | undefined => retentionEnd(period, start, AS_OF)?.end;

  it('is counted from the end of the calendar year, or from a day', () => {
    assert.equal(end('6 vuotta', 'kalenterivuoden lopusta'), '2032-12-31');
    assert.equal(end('18 kk', 'kalenterivuoden päättymisestä'), '2028-06-30');
    assert.equal(end('6 år', 'från utgången av det kalenderår under vilket perioden har löpt ut'), '2032-12-31');
    assert.equal(end('6 years', 'from the end of the calendar year'), '2032-12-31');
    assert.equal(end('3 vuotta', '29.2.2024'), '2027-02-28');
    assert.equal(end('P10Y', '2026-01-01'), '2036-01-01');
  });

  it('is not said where the words leave a doubt', () => {
    for (const [period, start] of [
      ['vähintään 6 vuotta', 'kalenterivuoden lopusta'],
      ['5–7 vuotta', 'kalenterivuoden lopusta'],
      ['6 vuotta', 'tilikauden päättymisestä'],
      ['6 vuotta', 'kalenterivuoden alusta'],
      ['6 vuotta', 'kalenterivuoden lopusta tai asiakkuuden päättymisestä'],
      ['6 years', 'from the end of the financial year'],
      ['6 vuotta', '1/2026'],
      ['6 vuotta', ''],
    ] as const)
      assert.equal(end(period, start), undefined, `${period} ${start}`);
  });
});
