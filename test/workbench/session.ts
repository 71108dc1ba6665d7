/**
 * A person's first notice in the real editor, from the command to a notice without a finding: what is typed is what a
 * person knows of her own association, and nothing of the format. Run as a test, and for the pictures of docs/first-notice.md.
 */
import assert from 'node:assert/strict';
import type { Workbench } from './driver';

/** Takes a picture of a step. */
export type Keep = (name: string) => Promise<unknown>;

export const SESSION_FILE = 'jäsenyys.seloste.yaml';

/** What is typed at the places to fill in, in their order. */
const FACTS = [
  'Kirjakuja 1',
  '15110',
  'Lahti',
  'Veera Aaltopuro',
  'veera@lukupiiri.esimerkki.fi',
  'ei',
  'ei',
  'ei',
  'hallituksen puheenjohtaja ja rahastonhoitaja, henkilökohtaisella tunnuksella ja salasanalla',
  'yhteydet ja varmuuskopiot on salattu',
  '1 vuosi',
  'Konehuone Helmi Oy',
  'FI',
];

/** From 'Uusi tietosuojaseloste' to a saved notice with no finding. */
export async function writeFirstNotice(workbench: Workbench, keep: Keep): Promise<void> {
  const { page } = workbench;
  await workbench.searchCommands('tietosuojaseloste', 'Uusi tietosuojaseloste');
  await keep('01-command');
  await workbench.quickRow('Uusi tietosuojaseloste').click();

  await workbench.guideStep('Millainen organisaatio');
  await keep('02-organisation');
  await workbench.quickRow('Yhdistys').click();

  await workbench.guideStep('Mitkä rekisterit');
  await workbench.tick('Jäsenrekisteri');
  await keep('03-registers');
  await page.keyboard.press('Enter');

  await workbench.guideStep('Millä kielillä');
  await keep('04-languages');
  await page.keyboard.press('Enter');

  await workbench.guideStep('Jäsenrekisteri: millä oikeusperusteilla');
  await keep('05-bases');
  await page.keyboard.press('Enter');

  await workbench.guideStep('Rekisterinpitäjän nimi');
  await page.keyboard.type('Kylän lukupiiri ry');
  await keep('06-name');
  await page.keyboard.press('Enter');
  await workbench.guideStep('Y-tunnus');
  await page.keyboard.type('9000961-4');
  await page.keyboard.press('Enter');
  await workbench.guideStep('Sähköpostiosoite');
  await page.keyboard.type('tietosuoja@lukupiiri.esimerkki.fi');
  await page.keyboard.press('Enter');

  await workbench.tab(SESSION_FILE).waitFor();
  await workbench.squiggles('error').first().waitFor();
  await keep('07-notice');
  await fillIn(workbench, FACTS.slice(0, 7));
  await keep('08-filling-in');
  await fillIn(workbench, FACTS.slice(7, -1));
  await page.keyboard.type(FACTS.at(-1) ?? '', { delay: 15 });
  await workbench.squiggles('error').first().waitFor({ state: 'detached' });
  assert.equal(await workbench.problemCount(), 0);
  await keep('09-no-findings');

  await workbench.goToLine(1);
  await workbench.runCommand('Seloste: Avaa esikatselu sivulle');
  await workbench.preview.frame().locator('h2').first().waitFor();
  await workbench.save(SESSION_FILE);
  await keep('10-preview');
}

/** Types over each selected place and goes to the next with the Tab key. */
async function fillIn(workbench: Workbench, facts: readonly string[]): Promise<void> {
  for (const fact of facts) {
    await workbench.page.keyboard.type(fact, { delay: 15 });
    await workbench.page.keyboard.press('Tab');
  }
}
