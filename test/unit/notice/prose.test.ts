import assert from 'node:assert/strict';
import { formatDictionary, matchTextOf, Notice, sectionOf } from '../../../server/src/notice';
import { parseYaml } from '../../../server/src/yaml';

/** Finds words in the matching copy and gives what stands there in the original. */
function found(original: string, words: string): string | undefined {
  const match = matchTextOf(original);
  const at = match.text.indexOf(words);
  if (at < 0) return undefined;
  const span = match.toOriginal(at, at + words.length);
  return original.slice(span.start, span.end);
}

describe('notice: the matching copy of a text', () => {
  const cases: readonly (readonly [title: string, original: string, words: string, expected: string])[] = [
    ['as it is', 'GDPR 6 artikla', '6 artikla', '6 artikla'],
    ['no-break space', 'GDPR 6\u00a0artiklan 1\u202fkohta', '6 artiklan 1 kohta', '6\u00a0artiklan 1\u202fkohta'],
    ['soft hyphen', 'henkilö\u00adtieto\u00adlain mukaan', 'henkilötietolain', 'henkilö\u00adtieto\u00adlain'],
    ['zero-width space', 'tieto\u200bsuoja', 'tietosuoja', 'tieto\u200bsuoja'],
    ['decomposed letters', 'a\u0308a\u0308 henkilo\u0308tietolaki on', 'henkilötietolaki', 'henkilo\u0308tietolaki'],
    ['one decomposed letter', 'xa\u0308y', 'ä', 'a\u0308'],
    ['after an emoji', '\u{1F600}a\u0308b', 'b', 'b'],
    ['all together', '\u{1F600} la\u00adki\u00a0a\u0308', 'laki ä', 'la\u00adki\u00a0a\u0308'],
  ];
  for (const [title, original, words, expected] of cases)
    it(title, () => assert.equal(found(original, words), expected));

  it('is composed', () => {
    const { text } = matchTextOf('a\u0308\u00ad\u00a0o\u0308');
    assert.equal(text, 'ä ö');
  });

  it('ends where the original ends', () => {
    const match = matchTextOf('xa\u0308\u00ad');
    assert.deepEqual(match.toOriginal(match.text.length, match.text.length), { start: 4, end: 4 });
    assert.deepEqual(matchTextOf('').toOriginal(0, 0), { start: 0, end: 0 });
  });
});

describe('notice: its texts', () => {
  const notice = new Notice(
    parseYaml(
      [
        'seloste: 1',
        'kieli: [sv, fi]',
        'otsikko: {fi: Suomeksi, sv: På svenska}',
        'laadittu: 2026-01-15',
        'rekisterinpitaja: {nimi: Bolaget, tyyppi: yritys, maa: FI}',
        'oletukset: {suojaus: Lås}',
        'rekisterit:',
        '  - nimi: Register',
        '    siirrot: true',
        '    luovutukset:',
        'oikeudet: {valitusoikeus: vakioteksti, kielto-oikeus: "Egna ord"}',
        'tuntematon: {a: [Vapaata]}',
        '',
      ].join('\n'),
      formatDictionary,
    ),
  );

  it('are every text, with its section and language; no keyword, date, country, listed value or vakioteksti', () => {
    assert.deepEqual(
      notice.prose().map((prose) => [prose.path.join('/'), prose.section, prose.language, prose.text]),
      [
        ['otsikko/fi', 'otsikko', 'fi', 'Suomeksi'],
        ['otsikko/sv', 'otsikko', 'sv', 'På svenska'],
        ['rekisterinpitäjä/nimi', 'rekisterinpitäjä', 'sv', 'Bolaget'],
        ['oletukset/suojaus', 'rekisterit/suojaus', 'sv', 'Lås'],
        ['rekisterit/0/nimi', 'rekisterit/nimi', 'sv', 'Register'],
        ['rekisterit/0/siirrot', 'rekisterit/siirrot', 'sv', 'true'],
        ['oikeudet/kielto-oikeus', 'oikeudet', 'sv', 'Egna ord'],
        ['tuntematon/a/0', 'tuntematon', 'sv', 'Vapaata'],
      ],
    );
  });

  it('belong to sections: a register’s keys and the defaults’ are the same', () => {
    assert.equal(sectionOf(['rekisterit', 3, 'suojaus', 'teksti']), 'rekisterit/suojaus');
    assert.equal(sectionOf(['oletukset', 'suojaus']), 'rekisterit/suojaus');
    assert.equal(sectionOf(['rekisterit']), 'rekisterit');
    assert.equal(sectionOf(['oikeudet', 'valitusoikeus']), 'oikeudet');
    assert.equal(sectionOf([]), '');
  });
});
