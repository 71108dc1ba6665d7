import assert from 'node:assert/strict';
import type { NewNotice, NewNoticeChoices } from '../../server/src/features';
import { analyseText } from '../unit/support/analyse';
import { connect, type Client } from './client';

describe('protocol: a new notice', () => {
  let client: Client;
  beforeEach(async () => (client = await connect()));
  afterEach(() => client.stop());

  const choices = (type: unknown, language: unknown): Promise<NewNoticeChoices> =>
    client.connection.sendRequest('seloste/newNoticeChoices', { type, language });
  const notice = (wish: unknown): Promise<NewNotice | null> => client.connection.sendRequest('seloste/newNotice', wish);

  it('offers kinds of organisation, registers that suit first, and bases with their purposes', async () => {
    const { types, registers } = await choices('yhdistys', 'sv');
    assert.deepEqual(types.find(({ value }) => value === 'yhdistys')?.label, 'Förening');
    assert.ok(registers.length >= 9);
    const suits = registers.map((register) => register.suits);
    assert.deepEqual(
      suits,
      [...suits].sort((a, b) => Number(b) - Number(a)),
    );
    const members = registers.find(({ value }) => value === 'jäsenyys');
    assert.equal(members?.label, 'Medlemsregister');
    assert.deepEqual(
      members?.bases.map(({ value, proposed }) => [value, proposed]),
      [
        ['lakisääteinen-velvoite', true],
        ['oikeutettu-etu', true],
        ['suostumus', false],
      ],
    );
    assert.match(members?.bases[0]?.label ?? '', /6\.1 c/);
    assert.match(members?.bases[0]?.description ?? '', /medlemsförteckningen/);
  });

  it('makes the notice that is wished for', async () => {
    const made = await notice({
      type: 'yritys',
      languages: ['sv', 'xx', 'fi'],
      registers: [{ template: 'asiakas', bases: ['sopimus'] }, { template: 'nothing' }],
      name: 'Testbolaget Ab',
    });
    assert.ok(made);
    assert.equal(made.fileName, 'asiakas.seloste.yaml');
    assert.ok(made.snippet.includes('${1:[FYLL I: '));
    const read = analyseText(made.text).notice;
    assert.deepEqual(read.languages, ['sv', 'fi']);
    assert.equal(read.registers.length, 1);
  });

  it('takes nonsense for what it is', async () => {
    assert.equal(await notice({ type: 'x' }), null);
    assert.equal(await notice(null), null);
    assert.ok((await choices(7, {})).types.length > 0);
    assert.ok(await notice({ type: 'yritys', languages: 'fi', registers: [null, { template: 4, bases: 'x' }] }));
  });
});
