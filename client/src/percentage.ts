import type * as vscode from 'vscode';

/** Tells VS Code, which counts in steps, how far something has come, which the server says in percent of the whole. */
export function percentageReporter(
  progress: vscode.Progress<{ message?: string; increment?: number }>,
): (percentage: number, message?: string) => void {
  let told = 0;
  return (percentage, message) => {
    progress.report({ increment: percentage - told, ...(message !== undefined && { message }) });
    told = percentage;
  };
}
