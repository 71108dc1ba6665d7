import assert from 'node:assert/strict';
import { parse } from 'yaml';
import {
  acts,
  gdprArticle,
  gdprHas,
  gdprNote,
  gdprParts,
  gdprSummary,
  lawChecked,
  parseTarget,
  type Target,
} from '../../../server/src/law';
import { gdprStructure } from '../../../server/src/law/data';
import { LANGUAGES, type Translated } from '../../../server/src/notice';
import { filesBelow, read } from './repo';

const ARTICLES = Array.from({ length: 99 }, (_, index) => String(index + 1));
/** Articles summarized by paragraph and point: the legal bases, the rights and the complaint. */
const IN_DETAIL = ['6', ...ARTICLES.slice(11, 22), '77'];

function target(written: string): Target {
  const parsed = parseTarget(written);
  assert.ok(parsed, `${written} is no target`);
  return parsed;
}

function inThreeLanguages(text: Partial<Translated> | undefined): boolean {
  return text !== undefined && LANGUAGES.every((language) => (text[language] ?? '').trim() !== '');
}

/** The summary of a provision itself, not of what holds it. */
function summaryOf(provision: string): Partial<Translated> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const [step] = gdprSummary(target(`gdpr:${provision}`), language);
      return [language, step?.provision === provision ? step.summary : ''];
    }),
  );
}

describe('law data: the GDPR', () => {
  it('has the title of each of the 99 articles in three languages, and no more articles', () => {
    assert.deepEqual(
      ARTICLES.filter((number) => !inThreeLanguages(gdprArticle(number)?.title)),
      [],
    );
    assert.equal(gdprArticle('100'), undefined);
    assert.equal(gdprHas(target('gdpr:100')), false);
  });

  it('has a summary of each article in three languages', () => {
    assert.deepEqual(
      ARTICLES.filter((number) => !inThreeLanguages(summaryOf(number))),
      [],
    );
  });

  it('has a summary of each paragraph and point of 6, 12–22 and 77', () => {
    assert.equal(IN_DETAIL.length, 13);
    const provisions = IN_DETAIL.flatMap((number) =>
      Object.entries(gdprStructure.articles[number] ?? {}).flatMap(([paragraph, { points = [] }]) => {
        const base = paragraph === '-' ? number : `${number}(${paragraph})`;
        return [...(paragraph === '-' ? [] : [base]), ...points.map((point) => `${base}(${point})`)];
      }),
    );
    assert.ok(provisions.length > 100, `${provisions.length} provisions`);
    assert.deepEqual(
      provisions.filter((provision) => !inThreeLanguages(summaryOf(provision))),
      [],
    );
  });

  it('summarizes only provisions that exist', () => {
    const wrong = filesBelow('schemas/law/summaries', /\.yaml$/).flatMap((file) => {
      const { summaries, notes } = parse(read(file)) as Record<'summaries' | 'notes', Record<string, Translated>>;
      return Object.entries({ ...summaries, ...notes })
        .filter(([provision, text]) => !gdprHas(target(`gdpr:${provision}`)) || !inThreeLanguages(text))
        .map(([provision]) => `${file}: ${provision}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('gives no two languages the same summary', () => {
    const same = ARTICLES.filter((number) => {
      const { fi, sv, en } = summaryOf(number);
      return fi === sv || sv === en;
    });
    assert.deepEqual(same, []);
  });

  it('minds the Finnish lettering of 13(1)', () => {
    for (const written of ['gdpr:13(1)', 'gdpr:13(1)(d)', 'gdpr:13(1)(e)', 'gdpr:13(1)(f)']) {
      const note = gdprNote(target(written));
      assert.ok(inThreeLanguages(note), written);
      assert.match(note?.fi ?? '', /a, b, c, d, d ja e/);
    }
    assert.equal(gdprNote(target('gdpr:14(1)(d)')), undefined);
  });

  it('lists the parts of a provision in their order', () => {
    const points = gdprParts(target('gdpr:6(1)'), 'fi').map(({ provision }) => provision);
    assert.deepEqual(points, ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)']);
  });
});

describe('law data: acts', () => {
  it('have ids that are targets, names and status in three languages, and a certainty', () => {
    assert.ok(acts.size > 30, `${acts.size} acts`);
    const wrong = [...acts.values()].filter(
      ({ id, names, status, certainty }) =>
        parseTarget(id)?.part !== 'act' ||
        !inThreeLanguages(names) ||
        !inThreeLanguages(status) ||
        !/^[ABC]$/.test(certainty),
    );
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  it('point to acts and provisions that can be read', () => {
    const wrong = [...acts.values()].flatMap(({ id, replacedBy = [], sections = {} }) => {
      const named = [...replacedBy, ...Object.values(sections).flatMap(({ now = [] }) => now)];
      return named
        .filter((other) => {
          const parsed = parseTarget(other);
          return !parsed || (parsed.act === 'gdpr' ? !gdprHas(parsed) : !acts.has(parsed.act));
        })
        .map((other) => `${id}: ${other}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('have sections whose targets can be read, explained in three languages where they are explained', () => {
    const wrong = [...acts.values()].flatMap(({ id, sections = {} }) =>
      Object.entries(sections)
        .filter(
          ([number, { summary, note }]) =>
            id !== 'gdpr' &&
            (!parseTarget(`${id}:${number}`) || [summary, note].some((text) => text && !inThreeLanguages(text))),
        )
        .map(([number]) => `${id}:${number}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('say since when the Personal Data Act is repealed, and by what it is replaced', () => {
    const act = acts.get('fi:523/1999');
    assert.equal(act?.repealedFrom, '2019-01-01');
    assert.ok(act.replacedBy?.includes('fi:1050/2018'));
  });
});

describe('law data: files', () => {
  const files = filesBelow('schemas/law', /\.(yaml|json)$/);

  for (const file of files) {
    it(`${file} says its source and the day it was checked`, () => {
      const data = parse(read(file)) as Record<string, unknown>;
      assert.match(String(data['checked']), /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
      assert.ok(sourced(data), 'no source');
    });
  }

  it('are told to be as old as the oldest', () => {
    const days = files.map((file) => (parse(read(file)) as { checked: string }).checked);
    assert.equal(lawChecked, days.sort()[0]);
  });
});

/** A source of the whole file, or of each of its entries. */
function sourced(data: Record<string, unknown>): boolean {
  const named = (entry: unknown): boolean => {
    const { source, sources } = entry as { source?: unknown; sources?: unknown };
    return String(source ?? sources ?? '').trim() !== '';
  };
  if (named(data)) return true;
  const lists = Object.values(data).filter((value) => Array.isArray(value)) as unknown[][];
  return lists.length > 0 && lists.every((list) => list.every(named));
}
