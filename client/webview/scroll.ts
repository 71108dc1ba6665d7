/** How long the page's own scrolling keeps quiet after the editor moved it, in milliseconds. */
const ECHO_MS = 250;
/** At most one message in this time, and always one after the last move. */
const THROTTLE_MS = 50;

/** Keeps the page and the editor at the same place: lines belong to the container's children, in their order. */
export class ScrollSync {
  /** The 0-based source line of each child. */
  lines: readonly number[] = [];
  #quietUntil = 0;
  #timer: number | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly report: (line: number) => void,
  ) {
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
  }

  /** Scrolls to the place of an editor line, between blocks in proportion. */
  toLine(line: number): void {
    const children = this.container.children;
    let index = -1;
    for (let i = 0; i < this.lines.length; i++) {
      const own = this.lines[i] ?? 0;
      // sections may be rendered in another order than the file has them: the nearest line above wins
      if (own <= line && (index < 0 || own > (this.lines[index] ?? 0))) index = i;
    }
    this.keepQuiet();
    const element = children[index];
    if (!element || line === 0) return window.scrollTo({ top: 0 });
    const next = children[index + 1];
    const from = this.lines[index] ?? 0;
    const to = this.lines[index + 1] ?? from + 1;
    const share = to > from ? Math.min(1, (line - from) / (to - from)) : 0;
    const top = element.getBoundingClientRect().top + window.scrollY;
    const height = next ? next.getBoundingClientRect().top + window.scrollY - top : 0;
    window.scrollTo({ top: top + Math.max(0, height) * share });
  }

  /** Takes what scrolls next for our own doing. */
  keepQuiet(): void {
    this.#quietUntil = Date.now() + ECHO_MS;
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The line of the block an element stands in. */
  lineOf(element: Element): number | undefined {
    const index = [...this.container.children].findIndex((child) => child.contains(element));
    return index < 0 ? undefined : this.lines[index];
  }

  #scrolled(): void {
    if (Date.now() < this.#quietUntil || this.#timer !== undefined) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined;
      const children = [...this.container.children];
      const index = children.findIndex((child) => child.getBoundingClientRect().bottom > 0);
      const line = this.lines[index];
      if (line !== undefined) this.report(window.scrollY === 0 ? 0 : line);
    }, THROTTLE_MS);
  }
}
