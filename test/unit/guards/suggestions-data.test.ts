import assert from 'node:assert/strict';
import { acts, parseTarget, retentionRules, services } from '../../../server/src/law';
import { LANGUAGES, parseDuration, shapeAt, type Translated } from '../../../server/src/notice';
import { dataGroups, dataSubjects, purposes, starts } from '../../../server/src/suggestions';

const complete = (text: Partial<Translated> | undefined): boolean =>
  LANGUAGES.every((language) => (text?.[language] ?? '').trim() !== '');
const distinct = (texts: readonly Translated[]): boolean => new Set(texts.map(({ fi }) => fi)).size === texts.length;

describe('what notices commonly say', () => {
  const lists = {
    'data subjects': dataSubjects,
    'data groups': dataGroups.map(({ group }) => group),
    purposes: purposes.map(({ purpose }) => purpose),
    starts,
  };
  for (const [name, texts] of Object.entries(lists))
    it(`${name}: in three languages, each once`, () => {
      assert.ok(texts.length >= 10);
      assert.deepEqual(
        texts.filter((text) => !complete(text)),
        [],
      );
      assert.ok(distinct(texts));
    });

  it('gives each group items, and each purpose legal bases that the format has', () => {
    const bases = shapeAt(['rekisterit', 0, 'oikeusperusteet', 0])?.values ?? [];
    assert.ok(dataGroups.every(({ items }) => items.length >= 2 && items.every(complete)));
    assert.ok(
      purposes.every((purpose) => purpose.bases.length > 0 && purpose.bases.every((basis) => bases.includes(basis))),
    );
  });
});

describe('retention periods', () => {
  it('have their texts in three languages, and a length of time that can be read', () => {
    for (const { id, title, data, period, start, criterion, basis } of retentionRules) {
      assert.ok([title, data, basis].every(complete), id);
      assert.ok(criterion ? complete(criterion) : complete(period) && complete(start), id);
      for (const language of LANGUAGES) assert.ok(!period || parseDuration(period[language]), `${id} ${language}`);
    }
  });

  it('rest on a provision that can be looked up, with a source and how sure it is', () => {
    const wrong = retentionRules.filter(({ law, link, source, certainty }) => {
      const targets = (law ?? []).map((target) => parseTarget(target));
      const found = targets.every((target) => target && acts.has(target.act));
      return (
        !found ||
        (targets.length === 0 && !link?.startsWith('https://')) ||
        !/\S/.test(source) ||
        !/^[AB]$/.test(certainty)
      );
    });
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });
});

describe('services', () => {
  it('have a role and a ground of transfer that the format has, and the day they were checked', () => {
    const roles = shapeAt(['rekisterit', 0, 'vastaanottajat', 0, 'rooli'])?.values ?? [];
    const grounds = shapeAt(['rekisterit', 0, 'siirrot', 0, 'siirtoperuste'])?.values ?? [];
    for (const { id, role, transferGround, checked, names } of services) {
      assert.ok(roles.includes(role), id);
      assert.ok(transferGround === undefined || grounds.includes(transferGround), id);
      assert.match(checked, /^\d{4}-\d{2}-\d{2}$/, id);
      assert.ok(names.length > 0, id);
    }
    assert.equal(new Set(services.map(({ names }) => names[0])).size, services.length, 'no name twice');
  });
});
