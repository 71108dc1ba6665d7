import * as vscode from 'vscode';

/** What a step of a guide gave: an answer, the wish to go one step back, or none (the guide was closed). */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** Where in a guide a step stands. */
export interface StepPlace {
  /** The guide's name; with the step's question it is the title, which stays to be seen while a person types. */
  readonly guide: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** One step of a guide: asks and remembers, or says that the person went back or left. */
export type Step = (place: StepPlace) => Promise<'next' | 'back' | 'left'>;

/**
 * Takes a person through steps, forwards and back.
 * @param steps the steps as they are now: later ones may depend on what earlier ones remembered
 * @returns false where the person left
 */
export async function guide(name: string, steps: () => readonly Step[]): Promise<boolean> {
  for (let at = 0; ;) {
    const all = steps();
    const step = all[at];
    if (!step) return true;
    const outcome = await step({ guide: name, step: at + 1, totalSteps: all.length });
    if (outcome === 'left') return false;
    at = outcome === 'back' ? Math.max(0, at - 1) : at + 1;
  }
}

/** Takes an answer into a step's outcome; `remember` is called with what was answered. */
export function taken<T>(answer: Answer<T>, remember: (value: T) => void): 'next' | 'back' | 'left' {
  if (answer === undefined) return 'left';
  if (answer === 'back') return 'back';
  remember(answer.value);
  return 'next';
}

/** Asks for one of a list, or with `many` for at least one. */
export function pick<Item extends vscode.QuickPickItem>(
  place: StepPlace,
  options: {
    readonly question: string;
    readonly hint: string;
    readonly items: readonly Item[];
    readonly chosen: readonly Item[];
    /** Several may be chosen; the sentence is shown where none is. */
    readonly many?: string;
  },
): Promise<Answer<readonly Item[]>> {
  const input = vscode.window.createQuickPick<Item>();
  input.items = options.items;
  input.placeholder = options.hint;
  input.canSelectMany = options.many !== undefined;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  if (input.canSelectMany) input.selectedItems = options.chosen;
  else input.activeItems = options.chosen;
  return ask(input, place, options.question, () => {
    if (input.selectedItems.length > 0) return { value: input.selectedItems };
    input.placeholder = options.many ?? options.hint;
    return undefined;
  });
}

/** Asks for a text, which may be left empty. */
export function askText(
  place: StepPlace,
  options: {
    readonly question: string;
    readonly hint: string;
    readonly value: string;
    /** A sentence where the text is not right. */
    readonly wrong?: (text: string) => string | undefined;
  },
): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = options.hint;
  input.value = options.value;
  const check = (): string | undefined => {
    const text = input.value.trim();
    return text === '' ? undefined : options.wrong?.(text);
  };
  input.onDidChangeValue(() => (input.validationMessage = undefined));
  return ask(input, place, options.question, () => {
    input.validationMessage = check();
    return input.validationMessage === undefined ? { value: input.value.trim() } : undefined;
  });
}

/** Shows an input and waits for an answer that is accepted, the way back, or its closing. */
function ask<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  place: StepPlace,
  question: string,
  accept: () => { readonly value: T } | undefined,
): Promise<Answer<T>> {
  input.title = `${place.guide}: ${question}`;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.ignoreFocusOut = true;
  if (place.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Answer<T>>((resolve) => {
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve(undefined));
    input.onDidAccept(() => {
      const answer = accept();
      if (answer) resolve(answer);
    });
    input.show();
  }).finally(() => input.dispose());
}
