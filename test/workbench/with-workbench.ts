import { startWorkbench, type Workbench } from './driver';

/**
 * Gives the tests of a suite a workbench of their own: started before the first and stopped after the last, with a picture
 * of what was to be seen when one of them failed.
 * @param ready takes the workbench, and brings it to where the tests begin
 * @param options what differs from a workbench on the examples
 */
export function withWorkbench(
  ready: (workbench: Workbench) => Promise<void> | void,
  options: Parameters<typeof startWorkbench>[0] = {},
): void {
  let workbench: Workbench | undefined;

  before(async function () {
    this.timeout(120_000);
    workbench = await startWorkbench(options);
    await ready(workbench);
  });

  after(async () => {
    await workbench?.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await workbench?.screenshot(`failed-${this.currentTest.title.replaceAll(/[^\p{L}\d]+/gu, '-')}`);
    // What is still open shall not be in the way of the next test.
    await workbench?.page.keyboard.press('Escape');
  });
}
