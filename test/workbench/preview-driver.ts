/** The preview as a person sees it, inside its webview. */
import type { FrameLocator, Page } from 'playwright-core';

export class PreviewDriver {
  constructor(private readonly page: Page) {}

  /** The page inside the preview's webview. */
  frame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** A number that survives in the preview's window for as long as the page is not loaded anew. */
  async mark(mark: number): Promise<void> {
    await this.frame()
      .locator('body')
      .evaluate((_, value) => void Object.assign(window, { seloste: value }), mark);
  }

  /** What `mark` has left, and how far the preview is scrolled, in pixels. */
  state(): Promise<{ mark: unknown; scrollY: number }> {
    return this.frame()
      .locator('body')
      .evaluate(() => ({
        mark: (window as { seloste?: unknown }).seloste,
        scrollY: window.scrollY,
      }));
  }

  /** Waits until the preview has come to rest, and says where. */
  async atRest(): Promise<number> {
    for (let last = -1, i = 0; i < 50; i += 1) {
      const { scrollY } = await this.state();
      if (scrollY === last) return scrollY;
      last = scrollY;
      await this.page.waitForTimeout(300);
    }
    throw new Error('the preview does not come to rest');
  }
}
