import type { Analysis } from '../analysis';
import { movedLenses, noticeLenses, registerLenses, type CodeLens } from '../features';
import type { Language } from '../notice';
import type { Refresh } from './refresh';

/** Milliseconds without a change after which a person is taken to have stopped typing. */
const PAUSE = 2_000;

interface Shown {
  readonly text: string;
  readonly registers: readonly CodeLens[];
}

/**
 * Keeps lenses from moving the text while a person types: those over the notice are always there, and those over registers
 * neither come nor go until there is a pause, nor while the YAML is broken. Their titles and places follow the text all the
 * while.
 */
export class SteadyLenses {
  readonly #shown = new Map<string, Shown>();
  readonly #changed = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly refresh: Refresh) {}

  /** The document changed. */
  changed(uri: string): void {
    if (this.#shown.has(uri)) this.#changed.set(uri, performance.now());
  }

  forget(uri: string): void {
    this.#shown.delete(uri);
    this.#changed.delete(uri);
  }

  of(analysis: Analysis, language: Language): CodeLens[] {
    const { uri } = analysis.text;
    const text = analysis.text.getText();
    const fresh = registerLenses(analysis, language);
    const shown = this.#shown.get(uri);
    const isTyping = performance.now() - (this.#changed.get(uri) ?? -PAUSE) < PAUSE;
    const isBroken = analysis.findings.some(({ finding }) => finding.code.startsWith('yaml/'));
    const comesOrGoes = shown !== undefined && shown.registers.length !== fresh.length;
    const keep = comesOrGoes && (isTyping || isBroken);
    const registers = keep ? movedLenses(shown.registers, shown.text, text) : fresh;
    if (keep && isTyping) this.#askAgain();
    this.#shown.set(uri, { text, registers });
    return [...noticeLenses(analysis, language), ...registers];
  }

  /** After the pause; once, however many changes come. */
  #askAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh.lenses(), PAUSE + 100);
    // a server that is to end does not wait for it
    this.#timer.unref();
  }
}
