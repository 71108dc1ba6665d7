/** What activation costs, as `Developer: Show Running Extensions` shows it: `npm run activation`. */
import { startWorkbench, type Workbench } from './driver';

export interface Measured {
  readonly what: string;
  /** Milliseconds of activation, one for each start of the editor. */
  readonly times: readonly number[];
}

const FILES = {
  'a YAML file that is no notice': 'palvelut.yaml',
  'a notice': 'malliseloste.seloste.yaml',
};

/** Starts the editor anew for each file and round, opens the file, and reads the figure of our extension. */
export async function measureActivation(rounds: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [what, file] of Object.entries(FILES)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // so high that the whole list is to be seen: the slowest come first
      const workbench = await startWorkbench({ viewport: { width: 1_200, height: 2_400 } });
      try {
        await workbench.openFile(file);
        times.push(await activationTime(workbench));
      } finally {
        await workbench.stop();
      }
    }
    measured.push({ what, times });
  }
  return measured;
}

async function activationTime(workbench: Workbench): Promise<number> {
  await workbench.runCommand('Developer: Show Running Extensions');
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Seloste' }).first();
  // an extension may come after the file is shown; the list follows by itself
  for (let tries = 0; tries < 60; tries += 1) {
    const text = await row.innerText({ timeout: 1_000 }).catch(() => '');
    const time = /(\d+) ?ms/.exec(text)?.[1];
    if (time !== undefined) return Number(time);
    await workbench.page.waitForTimeout(500);
  }
  const picture = await workbench.screenshot('failed-activation');
  throw new Error(`the running extensions do not show ours: ${picture}`);
}
