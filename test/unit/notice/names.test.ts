import assert from 'node:assert/strict';
import { definitionsOf, namesOf, placesOf, type Name } from '../../../server/src/notice';
import { analyseText } from '../support/analyse';

const NOTICE = `seloste: 1
kieli: [fi, sv]
johdanto: Asiakasrekisteri on Esimerkki Oy:n, ja siihen pääsee Rahtikaari Oy. Asiakasrekisterit ovat eri asia.
rekisterinpitäjä: { nimi: Esimerkki Oy }
yhteyshenkilö: { organisaatio: esimerkki oy }
oletukset:
  vastaanottajat: [Yhteinen Oy]
rekisterit:
  - nimi: Asiakasrekisteri
    henkilötietoryhmät:
      - ryhmä: { fi: Yhteystiedot, sv: Kontaktuppgifter }
      - Laskut
    säilytysajat:
      - tiedot: [{ fi: yhteystiedot, sv: kontaktuppgifter }, laskut, muut]
    vastaanottajat:
      - nimi: Rahtikaari Oy
        tiedot: Yhteystiedot
    siirrot:
      - vastaanottaja: " Rahtikaari  Oy "
  - nimi: Markkinointirekisteri
    henkilötietoryhmät: [Yhteystiedot]
    tietolähteet:
      - nimi: Asiakasrekisteri
    säilytysajat:
      luettelo:
        - tiedot: Yhteystiedot
`;

const { notice } = analyseText(NOTICE);

/** Names as 'kind role text at path'. */
const shown = (names: readonly Name[]): string[] =>
  names.map(({ role, text, path }) => `${role} ${text} ${path.join('/')}`);

function name(text: string, path: string): Name {
  const found = namesOf(notice).find((one) => one.text === text && one.path.join('/') === path);
  assert.ok(found, `${text} at ${path} in ${shown(namesOf(notice)).join(', ')}`);
  return found;
}

describe('names of a notice', () => {
  it('are found in texts, lists and languages', () => {
    const groups = namesOf(notice).filter(({ kind, role }) => kind === 'data-group' && role === 'definition');
    assert.deepEqual(shown(groups), [
      'definition Yhteystiedot rekisterit/0/henkilötietoryhmät/0/ryhmä/fi',
      'definition Kontaktuppgifter rekisterit/0/henkilötietoryhmät/0/ryhmä/sv',
      'definition Laskut rekisterit/0/henkilötietoryhmät/1',
      'definition Yhteystiedot rekisterit/1/henkilötietoryhmät/0',
    ]);
  });

  it('are the same whatever the case and the spaces, and a text that names nothing is none', () => {
    const places = placesOf(notice, name('Rahtikaari Oy', 'rekisterit/0/vastaanottajat/0/nimi'));
    assert.deepEqual(shown(places), [
      'definition Rahtikaari Oy rekisterit/0/vastaanottajat/0/nimi',
      'use Rahtikaari  Oy rekisterit/0/siirrot/0/vastaanottaja',
      'mention Rahtikaari Oy johdanto',
    ]);
    assert.ok(!namesOf(notice).some(({ text }) => text === 'muut'));
  });

  it('of data groups stay in their register', () => {
    const first = name('Yhteystiedot', 'rekisterit/0/henkilötietoryhmät/0/ryhmä/fi');
    assert.deepEqual(shown(placesOf(notice, first)), [
      'definition Yhteystiedot rekisterit/0/henkilötietoryhmät/0/ryhmä/fi',
      'use yhteystiedot rekisterit/0/säilytysajat/0/tiedot/0/fi',
      'use Yhteystiedot rekisterit/0/vastaanottajat/0/tiedot',
    ]);
    const second = name('Yhteystiedot', 'rekisterit/1/säilytysajat/luettelo/0/tiedot');
    assert.deepEqual(shown(definitionsOf(notice, second)), [
      'definition Yhteystiedot rekisterit/1/henkilötietoryhmät/0',
    ]);
  });

  it('of registers and organisations are mentioned in running text, letter for letter and as whole words', () => {
    const register = name('Asiakasrekisteri', 'rekisterit/0/nimi');
    assert.deepEqual(shown(placesOf(notice, register)), [
      'definition Asiakasrekisteri rekisterit/0/nimi',
      'use Asiakasrekisteri rekisterit/1/tietolähteet/0/nimi',
      'mention Asiakasrekisteri johdanto',
    ]);
    const mention = namesOf(notice).find(({ role, text }) => role === 'mention' && text === 'Esimerkki Oy');
    assert.ok(mention);
    assert.deepEqual(shown(definitionsOf(notice, mention)), ['definition Esimerkki Oy rekisterinpitäjä/nimi']);
    assert.ok(shown(placesOf(notice, mention)).includes('use esimerkki oy yhteyshenkilö/organisaatio'));
  });

  it('of data subjects are used by purposes and data groups', () => {
    const subjects = analyseText(`seloste: 1
rekisterit:
  - nimi: A
    rekisteröidyt: { luettelo: [asiakkaat, työntekijät] }
    käyttötarkoitukset: [{ kuvaus: x, rekisteröidyt: [Asiakkaat] }]
    henkilötietoryhmät: [{ ryhmä: y, rekisteröidyt: asiakkaat }]
  - nimi: B
    rekisteröidyt: [asiakkaat]
`).notice;
    const used = namesOf(subjects).find(({ text }) => text === 'Asiakkaat');
    assert.ok(used);
    assert.deepEqual(shown(placesOf(subjects, used)), [
      'definition asiakkaat rekisterit/0/rekisteröidyt/luettelo/0',
      'use Asiakkaat rekisterit/0/käyttötarkoitukset/0/rekisteröidyt/0',
      'use asiakkaat rekisterit/0/henkilötietoryhmät/0/rekisteröidyt',
    ]);
  });

  it('that the defaults use are one name in every register', () => {
    const shared = analyseText(`seloste: 1
oletukset: { säilytysajat: [{ tiedot: Laskut }] }
rekisterit:
  - { nimi: A, henkilötietoryhmät: [Laskut] }
  - { nimi: B, henkilötietoryhmät: [Laskut] }
`).notice;
    const [first] = namesOf(shared).filter(({ text }) => text === 'Laskut');
    assert.ok(first);
    assert.equal(placesOf(shared, first).length, 3);
  });

  it('are none in a file without names, and none of common words', () => {
    assert.deepEqual(namesOf(analyseText('').notice), []);
    const common = analyseText(
      'seloste: 1\njohdanto: Asiakkaat ovat meille tärkeitä.\nrekisterit: [{nimi: Asiakkaat}]\n',
    );
    assert.deepEqual(
      namesOf(common.notice).map(({ role }) => role),
      ['definition'],
    );
  });
});
