import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law/references';
import { Dice, seedOf } from '../support/dice';

interface Sample {
  readonly text: string;
  readonly targets: readonly string[];
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The written forms of one point of a GDPR article. */
function point(dice: Dice): Sample {
  const article = dice.number(10, 50);
  const paragraph = dice.number(1, 9);
  const letter = dice.of(LETTERS);
  const [a, p, l] = [String(article), String(paragraph), letter];
  const space = dice.of([' ', '\u00a0', '\n', '  ']);
  const forms = [
    `tietosuoja-asetuksen ${a} artiklan${space}${p} kohdan ${l} alakohdan`,
    `EU:n yleisen tietosuoja-asetuksen ${a} artiklan ${p} kohdan ${l}-alakohtaan`,
    `GDPR:n ${a}${space}artiklan ${p} kohdan ${l} alakohdassa`,
    `GDPR ${a} art. ${p}.${l}`,
    `GDPR ${a} artikla ${p}${l}`,
    `artikla ${a}.${p}.${l}`,
    `art. ${a}(${p})(${l})`,
    `artiklan ${a} kohdan ${p} alakohdan ${l}`,
    `${a} art. ${p} k. ${l}`,
    `${a}. artiklan ${p}. kohdan ${l})-alakohdan`,
    `Yleinen tietosuoja-asetus, ${a} artikla, ${p} kohta, ${l} alakohta`,
    `artikel ${a}.${p} led ${l} i dataskyddsförordningen`,
    `artikel ${a}.${p} ${l} i EU:s allmänna dataskyddsförordning`,
    `artikel ${a}.${p}(${l}) GDPR`,
    `led ${l} i artikel ${a}.${p}`,
    `Article ${a}(${p})(${l}) GDPR`,
    `Article ${a}(${p}), point (${l}) of the GDPR`,
    `point (${l}) of Article ${a}(${p}) of Regulation (EU) 2016/679`,
    `Art.${space}${a} para. ${p} lit. ${l} GDPR`,
  ];
  return { text: dice.of(forms), targets: [`gdpr:${a}(${p})(${l})`] };
}

/** Lists and ranges of articles. */
function articles(dice: Dice): Sample {
  const one = dice.number(5, 30);
  const two = one + dice.number(1, 20);
  const list = [`gdpr:${String(one)}`, `gdpr:${String(two)}`];
  const dash = dice.of(['-', '–', '—', '‑', ' – ']);
  const range = [`gdpr:${String(one)}-${String(two)}`];
  return dice.of<Sample>([
    { text: `GDPR:n ${String(one)} ja ${String(two)} artiklan`, targets: list },
    { text: `artiklojen ${String(one)} sekä ${String(two)}`, targets: list },
    { text: `GDPR ${String(one)}, ${String(two)} art.`, targets: list },
    { text: `tietosuoja-asetuksen ${String(one)} tai ${String(two)} artiklassa`, targets: list },
    { text: `artiklarna ${String(one)} och ${String(two)} i dataskyddsförordningen`, targets: list },
    { text: `Articles ${String(one)} and ${String(two)} of the GDPR`, targets: list },
    { text: `artiklat ${String(one)}${dash}${String(two)}`, targets: range },
    { text: `${String(one)}${dash}${String(two)} artiklassa`, targets: range },
    { text: `Articles ${String(one)} to ${String(two)}`, targets: range },
    { text: `artiklarna ${String(one)}${dash}${String(two)}`, targets: range },
  ]);
}

const STATUTES: readonly (readonly [id: string, finnish: string, swedish: string, english: string])[] = [
  ['fi:1050/2018', 'tietosuojalain', 'dataskyddslagen', 'Data Protection Act'],
  ['fi:523/1999', 'henkilötietolain', 'personuppgiftslagen', 'Personal Data Act'],
  [
    'fi:759/2004',
    'yksityisyyden suojasta työelämässä annetun lain',
    'lagen om integritetsskydd i arbetslivet',
    'Act on the Protection of Privacy in Working Life',
  ],
  [
    'fi:917/2014',
    'sähköisen viestinnän palveluista annetun lain',
    'lagen om tjänster inom elektronisk kommunikation',
    'Act on Electronic Communications Services',
  ],
  ['fi:621/1999', 'julkisuuslain', 'offentlighetslagen', 'Act on the Openness of Government Activities'],
];

/** Sections of Finnish acts. */
function section(dice: Dice): Sample {
  const [id, finnish, swedish, english] = dice.of(STATUTES);
  const number = String(dice.number(1, 60));
  const moment = String(dice.number(1, 5));
  const item = String(dice.number(1, 9));
  const written = dice.of(['', ` (${id.slice(3)})`]);
  const sign = dice.of(['§', ' §', '\u00a0§', '\n§']);
  const whole = [`${id}:${number}(${moment})(${item})`];
  return dice.of<Sample>([
    { text: `${finnish}${written} ${number}${sign}:n`, targets: [`${id}:${number}`] },
    { text: `${finnish}${written} (${number}${sign})`, targets: [`${id}:${number}`] },
    { text: `${finnish}${written} ${number}${sign}:n ${moment} momentin ${item} kohdan`, targets: whole },
    { text: `${finnish}${written} ${number}${sign} ${moment} mom. ${item} k.`, targets: whole },
    { text: `${finnish}${written} ${number}.${moment} §`, targets: [`${id}:${number}(${moment})`] },
    { text: `${finnish}${written} ${number} a${sign}:ssä`, targets: [`${id}:${number}a`] },
    { text: `${finnish}${written} ${number} ja 61${sign}:n`, targets: [`${id}:${number}`, `${id}:61`] },
    { text: `${number}${sign} ${moment} mom. ${item} punkten i ${swedish}${written}`, targets: whole },
    { text: `${swedish}${written} ${number}${sign}`, targets: [`${id}:${number}`] },
    { text: `Section ${number} of the ${english}${written}`, targets: [`${id}:${number}`] },
    { text: `${english}${written}, Section ${number}`, targets: [`${id}:${number}`] },
    { text: `${number}${sign} of the ${english}${written}`, targets: [`${id}:${number}`] },
  ]);
}

/** Acts by number alone. */
function act(dice: Dice): Sample {
  const serial = dice.number(10, 1500);
  const year = dice.number(1960, 2026);
  const late = dice.number(2015, 2026);
  const statute = [`fi:${String(serial)}/${String(year)}`];
  // the Regulation is meant by its number, whatever it is called
  const isGdpr = late === 2016 && serial === 679;
  const celex = (kind: string): string[] => [
    isGdpr ? 'gdpr' : `eu:3${String(late)}${kind}${String(serial).padStart(4, '0')}`,
  ];
  return dice.of<Sample>([
    { text: `lain (${String(serial)}/${String(year)})`, targets: statute },
    { text: `Laki kissojen hoidosta (${String(serial)}/${String(year)})`, targets: statute },
    { text: `kissalakia (1.2.${String(year)}/${String(serial)})`, targets: statute },
    { text: `lagen om kattvård (${String(serial)}/${String(year)})`, targets: statute },
    { text: `asetus (EU) ${String(late)}/${String(serial)}`, targets: celex('R') },
    { text: `direktiivin (EU) ${String(late)}/${String(serial)}`, targets: celex('L') },
    { text: `komission täytäntöönpanopäätöksen (EU) ${String(late)}/${String(serial)}`, targets: celex('D') },
    { text: `Directive (EU) ${String(late)}/${String(serial)}`, targets: celex('L') },
    { text: `kommissionens beslut (EU) ${String(late)}/${String(serial)}`, targets: celex('D') },
  ]);
}

const FILLERS: readonly (readonly [before: string, after: string])[] = [
  ['Käsittely perustuu säännökseen ', ' ja siitä kerrotaan alla.'],
  ['Rekisteröidyllä on oikeuksia (', ').'],
  ['Katso ', '; yhteystiedot ovat kohdassa 2.'],
  ['Behandlingen grundar sig på ', ' och på avtal.'],
  ['Läs mera i ', '.'],
  ['The processing is based on ', ' and on consent.'],
  ['See ', ', as explained in section 3.'],
  ['1. Yleistä\n\nPuhelin 040 123 4567, Y-tunnus 1234567-1. Perusteena ', ' mukaisesti 5 vuotta.'],
];

describe('references: random references in random sentences', function () {
  this.timeout(60_000);
  const seed = seedOf('random references');
  it(`seed ${String(seed)}`, () => {
    const dice = new Dice(seed);
    for (let round = 0; round < 2000; round += 1) {
      const sample = dice.of([point, articles, section, act])(dice);
      const [before, after] = dice.of(FILLERS);
      const text = before + sample.text + after;
      const references = findReferences(text);
      const message = `seed ${String(seed)}, round ${String(round)}: ${JSON.stringify(text)}`;
      assert.deepEqual(
        references.flatMap((reference) => reference.targets),
        sample.targets,
        message,
      );
      assert.equal(references.length, 1, message);
      for (const reference of references) {
        assert.equal(text.slice(reference.start, reference.end), reference.text, message);
        assert.ok(
          reference.start >= before.length && reference.end <= before.length + sample.text.length,
          `${message} → ${JSON.stringify(reference.text)}`,
        );
      }
    }
  });

  it('never fails, overlaps or reaches outside on random pieces', () => {
    const dice = new Dice(seed);
    const pieces = [
      '6',
      '1',
      ' ',
      ' ',
      '(',
      ')',
      '.',
      ',',
      ' ja ',
      'artikla',
      'artiklan ',
      '§',
      'kohdan ',
      'f',
      'a',
      'alakohta',
      '-',
      '–',
      'GDPR',
      'tietosuojalain ',
      '523/1999',
      '\n',
      '\n\n',
      'lain ',
      'Article ',
      ' of ',
      ' i ',
      'TSL ',
      '2:10',
      ':n',
      '/',
      'luvun ',
      'mom. ',
      'skäl ',
      'EU',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: dice.number(1, 40) }, () => dice.of(pieces)).join('');
      let end = 0;
      for (const reference of findReferences(text)) {
        assert.ok(
          reference.start >= end && reference.end > reference.start && reference.end <= text.length,
          `seed ${String(seed)}: ${JSON.stringify(text)}`,
        );
        assert.ok(reference.targets.length > 0);
        end = reference.end;
      }
    }
  });
});
