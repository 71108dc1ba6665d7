import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { connect, findingOf, sentenceOf, type Client } from './client';

const NOTICE = `seloste: 1
kieli: fi
johdanto: Seloste perustuu henkilötietolain (523/1999) 10 §:ään.
rekisterit:
  - nimi: Asiakasrekisteri
    säilytysajat:
      - {tiedot: Yhteystiedot, aika: 2 vuotta, alkaen: asiakassuhteen päättymisestä}
      - {tiedot: Yhteystiedot, aika: 5 vuotta, alkaen: asiakassuhteen päättymisestä}
`;
const CODE = 'repealed-personal-data-act';

describe('protocol: findings of the law', () => {
  const uri = 'file:///a.seloste.yaml';
  let client: Client | undefined;
  afterEach(() => client?.stop());

  it('link to the law, name its kind, and point to the other place of a contradiction', async () => {
    client = await connect();
    const published = await client.check(uri, NOTICE);
    const repealed = findingOf(published, CODE);
    assert.match(repealed?.codeDescription?.href ?? '', /^https:\/\/www\.finlex\.fi\/fi\/lainsaadanto\/2018\/1050/);
    assert.match(sentenceOf(repealed), /\(laki: /);
    const two = findingOf(published, 'contradictory-retention');
    const [other] = two?.relatedInformation ?? [];
    assert.ok(two && other, 'the contradiction has its other place');
    assert.equal(other.location.uri, uri);
    assert.notDeepEqual(other.location.range, two.range);
    assert.ok(other.message);
  });

  it('take the severity of a setting, and are dropped by off', async () => {
    client = await connect({ settings: { saannot: { [CODE]: 'hint', 'contradictory-retention': 'off' } } });
    const current = client;
    current.open(uri, NOTICE);
    const published = await current.until('the findings by the settings', () => {
      const last = current.published.filter((params) => params.uri === uri).at(-1);
      return findingOf(last, CODE)?.severity === DiagnosticSeverity.Hint ? last : undefined;
    });
    assert.equal(findingOf(published, 'contradictory-retention'), undefined);
  });

  it('are silenced by a comment with a reason, for the next value and for no other', async () => {
    client = await connect();
    const silenced = NOTICE.replace('johdanto:', `# seloste-ohita ${CODE}: kuvaa historiaa\njohdanto:`);
    assert.equal(findingOf(await client.check(uri, silenced), CODE), undefined);
    const bare = await client.check(`${uri}.2`, silenced.replace(': kuvaa historiaa', ''));
    assert.ok(findingOf(bare, CODE), 'a reason is required');
    assert.ok(findingOf(bare, 'suppression-without-reason'));
    const elsewhere = await client.check(
      `${uri}.3`,
      NOTICE.replace('rekisterit:', `# seloste-ohita ${CODE}: syy\nrekisterit:`),
    );
    assert.ok(findingOf(elsewhere, CODE));
    assert.ok(findingOf(elsewhere, 'unused-suppression'));
  });

  it('follow the kind of controller in the notice, not a setting', async () => {
    client = await connect();
    const body = (kind: string): string =>
      `seloste: 1\nkieli: fi\nrekisterinpitäjä: {nimi: Esimerkki, tyyppi: ${kind}, puhelin: 040 000 0522}\n`;
    assert.ok(findingOf(await client.check(uri, body('viranomainen')), 'missing-dpo'));
    assert.equal(findingOf(await client.check(`${uri}.2`, body('yritys')), 'missing-dpo'), undefined);
  });
});
