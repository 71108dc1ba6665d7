import assert from 'node:assert/strict';
import { services } from '../../../server/src/law';
import type { CompletionItem } from '../../../server/src/features';
import { analyseText, formFindings } from '../support/analyse';
import { editing, itemsAt, taken } from '../support/complete';

const HEAD = `seloste: 1
kieli: fi
rekisterinpitäjä:
  nimi: Kuusiverkko Oy
  tyyppi: yritys
rekisterit:
  - nimi: Asiakasrekisteri
    muoto: sähköinen
    käyttötarkoitukset:
      - kuvaus: Tilausten toimittaminen
        oikeusperusteet: [sopimus]
        suoramarkkinointi: ei
    henkilötietoryhmät:
      - ryhmä: Yhteystiedot
      - ryhmä: Tilaustiedot
    tietolähteet:
      - { kuvaus: Asiakas antaa tietonsa., laji: itseltä }
    automaattinen-päätöksenteko: ei
`;

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

function one(items: readonly CompletionItem[], label: string): CompletionItem {
  const found = items.filter((item) => item.label === label);
  assert.equal(found.length, 1, `${label} is offered ${found.length} times: ${labels(items).join(', ')}`);
  return found[0] as CompletionItem;
}

/** The text after the item of a label is taken at ‸. */
function takenAt(marked: string, label: string): string {
  return taken(marked.replace('‸', ''), one(itemsAt(marked), label));
}

/** How many places to fill in an analysis finds. */
function toFill(source: string): number {
  return analyseText(source).findings.filter(({ finding }) => finding.code === 'template-placeholder').length;
}

describe('suggestions: services', () => {
  const marked = `${HEAD}    vastaanottajat:\n      - ‸`;

  it(`are ${services.length}, each with its company, role and country, and one thing to check`, function () {
    this.timeout(60_000);
    assert.ok(services.length >= 40);
    const items = itemsAt(marked);
    for (const service of services) {
      const item = one(items, service.names[0] ?? '');
      const source = taken(marked.replace('‸', ''), item);
      const added = source.slice(marked.indexOf('‸'));
      assert.ok(added.includes(service.entity) && added.includes(`rooli: ${service.role}`), added);
      assert.match(added, /\[TÄYDENNÄ: .*tarkista/);
      assert.match(item.documentation(), /22\.11\.2026 eikä se ole varma/);
      assert.equal(toFill(`${source}\n`), 1, source);
    }
  });

  it('are found by what they are called besides, and offered in alphabetical order', () => {
    const items = itemsAt(marked);
    assert.match(one(items, 'Microsoft 365').filterText, /SharePoint/);
    const names = labels(items).slice(labels(items).indexOf('kuvaus') + 1);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => a.localeCompare(b, 'fi')),
    );
  });

  it('stand as recipients of transfers only where the company or its parent is outside the EEA', () => {
    const items = itemsAt(`${HEAD}    siirrot:\n      - ‸`);
    const source = taken(`${HEAD}    siirrot:\n      - `, one(items, 'Mailchimp'));
    assert.match(source, /- maa: US\n {8}vastaanottaja: .*Mailchimp\)\n {8}siirtoperuste: riittävyyspäätös\n/);
    assert.ok(!labels(items).includes('Webropol'));
  });
});

describe('suggestions: retention', () => {
  const marked = `${HEAD}    säilytysajat:\n      - ‸`;

  it('has a period with its start and provision', () => {
    const source = takenAt(marked, 'Kirjanpidon tositteet');
    assert.match(
      source,
      /aika: 6 vuotta\n {8}alkaen: sen kalenterivuoden päättymisestä.*\n {8}peruste: kirjanpitolain/,
    );
    assert.equal(toFill(source), 0, 'read in a primary text');
  });

  it('asks to check a provision that was not read in force', () => {
    const source = takenAt(marked, 'Työaikakirjanpito');
    assert.match(source, /työaikalain \(872\/2019\) 32 ja 40 § \[TÄYDENNÄ: /);
    assert.equal(toFill(source), 1);
    assert.match(one(itemsAt(marked), 'Työaikakirjanpito').documentation(), /tieto siksi ole varma/);
  });

  it('offers lengths of time, with the number that is typed', () => {
    assert.ok(labels(itemsAt(`${marked.replace('‸', '')}aika: ‸`)).includes('5 vuotta'));
    const items = itemsAt(`${marked.replace('‸', '')}aika: 4‸`);
    assert.deepEqual(labels(items), ['4 vuotta', '4 kuukautta', '4 päivää']);
    assert.ok(items.every(({ askAgain }) => askAgain));
    assert.deepEqual(labels(itemsAt(`${marked.replace('‸', '')}aika: 1 v‸`))[0], '1 vuosi');
  });
});

describe('suggestions: rights', () => {
  const items = itemsAt(`${HEAD}oikeudet:\n  ‸`);

  it('come in the order in which they apply, with what they follow from', () => {
    assert.equal(items[0]?.label, 'tarkastusoikeus');
    assert.match(one(items, 'siirto-oikeus').detail, /perusteena sopimus/);
    const order = labels(items);
    for (const absent of ['vastustamisoikeus', 'kielto-oikeus', 'suostumuksen-peruuttaminen']) {
      assert.match(one(items, absent).detail, /ei sovellu: /);
      for (const given of ['tarkastusoikeus', 'poistaminen', 'siirto-oikeus', 'valitusoikeus'])
        assert.ok(order.indexOf(absent) > order.indexOf(given), `${absent} before ${given}`);
    }
  });

  it('of a register follow from its own bases', () => {
    const source = HEAD.replace('[sopimus]', '[oikeutettu-etu]').replace(
      'suoramarkkinointi: ei',
      'suoramarkkinointi: kyllä',
    );
    const own = itemsAt(`${source}    oikeudet:\n      ‸`);
    assert.match(one(own, 'vastustamisoikeus').detail, /perusteena oikeutettu-etu/);
    assert.match(one(own, 'kielto-oikeus').detail, /perusteena suoramarkkinointi/);
    assert.match(one(own, 'siirto-oikeus').detail, /ei sovellu/);
  });
});

describe('suggestions: countries and grounds of transfer', () => {
  it('mark the EEA and adequacy, with the decision and its day', () => {
    const items = itemsAt(`${HEAD}    vastaanottajat:\n      - maa: ‸`);
    assert.equal(items[0]?.insertText, 'FI');
    assert.match(one(items, 'Ruotsi').detail, /SE · ETA/);
    assert.match(one(items, 'Japani').detail, /riittävyyspäätös$/);
    assert.match(one(items, 'Japani').documentation(), /23\.1\.2019 päätöksen \(EU\) 2019\/419/);
    assert.match(one(items, 'Yhdysvallat').detail, /vain osa vastaanottajista/);
    assert.match(one(items, 'Intia').detail, /ei riittävyyspäätöstä/);
  });

  it('of a transfer begin with the countries of the recipients and end with the EEA', () => {
    const items = itemsAt(`${HEAD}    vastaanottajat:\n      - { nimi: A, maa: IN }\n    siirrot:\n      - maa: ‸`);
    assert.equal(items[0]?.label, 'Intia');
    assert.match(items.at(-1)?.detail ?? '', /ETA/);
  });

  it('give the ground that fits the country', () => {
    const at = (maa: string): CompletionItem[] =>
      itemsAt(`${HEAD}    siirrot:\n      - maa: ${maa}\n        siirtoperuste: ‸`);
    assert.deepEqual(labels(at('JP')).slice(0, 1), ['riittävyyspäätös']);
    assert.deepEqual(labels(at('IN')).slice(0, 1), ['vakiolausekkeet']);
    assert.match(at('IN').at(-1)?.detail ?? '', /^Riittävyyspäätös · ei sovellu/);
  });
});

describe('suggestions: what the notice names elsewhere, and what notices commonly name', () => {
  it('are the data groups of the register, none twice', () => {
    const items = itemsAt(`${HEAD}    säilytysajat:\n      - tiedot:\n          - Yhteystiedot\n          - ‸`);
    assert.deepEqual(labels(items), ['Tilaustiedot']);
  });

  it('are the recipients, where a transfer names one', () => {
    const items = itemsAt(
      `${HEAD}    vastaanottajat:\n      - nimi: Rahtikaari Oy\n    siirrot:\n      - vastaanottaja: ‸`,
    );
    assert.ok(labels(items).includes('Rahtikaari Oy'));
  });

  it('are written in each language of the notice', () => {
    const marked = `${HEAD.replace('kieli: fi', 'kieli: [sv, en]')}    rekisteröidyt:\n      - ‸`;
    const source = taken(marked.replace('‸', ''), one(itemsAt(marked), 'kunder'));
    assert.match(source, /- \{ sv: kunder, en: customers \}$/);
  });

  it('tell the usual legal bases of a purpose and write none', () => {
    const marked = HEAD.replace('      - kuvaus: Tilausten', '      - ‸\n      - kuvaus: Tilausten');
    const item = one(itemsAt(marked), 'Asiakassuhteen hoitaminen');
    assert.match(item.documentation(), /Tavallisesti oikeusperusteena: .*Sopimus/);
    assert.match(taken(marked.replace('‸', ''), item), /kuvaus: Asiakassuhteen hoitaminen\n {8}oikeusperusteet: \[\]/);
  });

  it('list the typical items of a data group', () => {
    const marked = HEAD.replace('ryhmä: Yhteystiedot\n', 'ryhmä: Yhteystiedot\n        tiedot: [‸]\n');
    assert.ok(labels(itemsAt(marked)).includes('sähköpostiosoite'));
  });

  it('give today as a date', () => {
    assert.deepEqual(labels(itemsAt(`${HEAD}laadittu: ‸`)), ['2026-11-22', '22.11.2026']);
  });
});

describe('suggestions: the shape of what is written', () => {
  const cases: readonly (readonly [title: string, marked: string, label: string, expected: RegExp])[] = [
    ['a map below its key', 'seloste: 1\nrekisterinp‸', 'rekisterinpitäjä', /^rekisterinpitäjä:\n {2}$/m],
    ['a list with its dash', 'seloste: 1\nrekisterit: ‸', '- nimi', /^rekisterit:\n {2}- nimi: $/m],
    [
      'a list in the place of a word that is typed after its key',
      'rekisterit:\n  - nimi: A\n    vastaanottajat: pay‸\n    muoto: sähköinen\n',
      '- Paytrail',
      /^ {4}vastaanottajat:\n {6}- nimi: .*Paytrail.*\n {8}rooli: /m,
    ],
    [
      'a map in the place of a word that is typed after its key',
      'seloste: 1\noikeudet: tark‸\n',
      'tarkastusoikeus',
      /^oikeudet:\n {2}tarkastusoikeus: vakioteksti$/m,
    ],
    ['the space after a colon', 'seloste: 1\nkieli:‸', 'sv', /^kieli: sv$/m],
    ['the space after a dash', 'seloste: 1\nrekisterit:\n  -‸', 'nimi', /^ {2}- nimi: $/m],
    ['quotes that are closed', 'rekisterinpitäjä:\n  tyyppi: "yri‸"\n', 'yritys', /^ {2}tyyppi: yritys$/m],
    ['quotes that are open', "rekisterinpitäjä:\n  tyyppi: 'yri‸\n", 'yritys', /^ {2}tyyppi: yritys$/m],
    ['an item’s key from the dash’s column', 'rekisterit:\n  - nimi: A\n  ‸', 'muoto', /^ {4}muoto: $/m],
    ['an indentation that is too deep', 'rekisterinpitäjä:\n  nimi: A\n      ‸', 'tyyppi', /^ {2}tyyppi: $/m],
    ['a tab in the indentation', 'rekisterinpitäjä:\n  nimi: A\n\t‸', 'tyyppi', /^ {2}tyyppi: $/m],
    [
      'a list of values in its brackets',
      'rekisterit:\n  - oikeusperusteet: ‸',
      'sopimus',
      /oikeusperusteet: \[sopimus\]$/m,
    ],
    [
      'within an open bracket',
      'rekisterit:\n  - oikeusperusteet: [suos‸',
      'suostumus',
      /oikeusperusteet: \[suostumus$/m,
    ],
  ];
  for (const [title, marked, label, expected] of cases) it(title, () => assert.match(takenAt(marked, label), expected));

  it('is no list in the midst of a text after a key', () => {
    for (const text of ['Tilausten hoi‸', 'Til‸austen', '"Til‸"', '-‸']) {
      const marked = `rekisterit:\n  - nimi: A\n    vastaanottajat: ${text}\n`;
      const lists = labels(itemsAt(marked)).filter((label) => label.startsWith('- '));
      assert.deepEqual(lists, [], text);
    }
  });

  it('leaves no list empty where a broken file stands around it', () => {
    for (const broken of [
      'kieli: [fi\n',
      'otsikko: "auki\n',
      'johdanto: {\n',
      '\totsikko: x\n',
      'rekisterit:\n- - :\n',
    ])
      assert.ok(itemsAt(`seloste: 1\n${broken}oikeudet:\n  ‸`).length > 5, broken);
  });

  it('is valid in a whole notice, judged by its form', () => {
    const source = takenAt(`${HEAD}    vastaanottajat:\n      - ‸`, 'Paytrail');
    assert.deepEqual(formFindings(analyseText(source)), []);
    assert.equal(editing(source).document.problems.length, 0);
  });
});
