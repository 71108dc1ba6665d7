import assert from 'node:assert/strict';
import { isoDate, writtenDate } from '../../../server/src/notice';

describe('notice: dates', () => {
  const read: readonly (readonly [written: string, iso: string | undefined])[] = [
    ['2026-01-15', '2026-01-15'],
    ['15.1.2026', '2026-01-15'],
    ['05.01.2026', '2026-01-05'],
    [' 1.2.2026 ', '2026-02-01'],
    ['2026-01', '2026-01'],
    ['1/2026', '2026-01'],
    ['12/2025', '2025-12'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2026', undefined],
    ['2026-13-45', undefined],
    ['2026-00-10', undefined],
    ['2026-01-00', undefined],
    ['31.4.2026', undefined],
    ['13/2026', undefined],
    ['1.1.0026', undefined],
    ['15.1.26', undefined],
    ['2026-1-5', undefined],
    ['2026', undefined],
    ['tammikuu', undefined],
    ['', undefined],
  ];
  for (const [written, iso] of read)
    it(`${JSON.stringify(written)} is ${iso ?? 'no date'}`, () => assert.equal(isoDate(written), iso));

  it('are printed as each language writes them', () => {
    const printed = (written: string): string[] => (['fi', 'sv', 'en'] as const).map((l) => writtenDate(written, l));
    assert.deepEqual(printed('2026-11-01'), ['1.11.2026', '1 november 2026', '1 November 2026']);
    assert.deepEqual(printed('01.05.2026'), ['1.5.2026', '1 maj 2026', '1 May 2026']);
    assert.deepEqual(printed('2026-02'), ['2/2026', 'februari 2026', 'February 2026']);
  });

  it('that are none are printed as they are written', () => {
    for (const written of ['keväällä 2026', '2026-13-45', ''])
      for (const language of ['fi', 'sv', 'en'] as const) assert.equal(writtenDate(written, language), written);
  });
});
