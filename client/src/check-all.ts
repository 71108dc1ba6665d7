import * as vscode from 'vscode';
import type { CheckAnswer } from '../../server/src/connection/workspace-check';
import { percentageReporter } from './percentage';
import type { Server } from './server';
import { clientStrings } from './strings';

/**
 * Checks every notice of the workspace, open or not; the findings come to the Problems. A person who cancels keeps what was
 * found so far.
 * @returns what was checked; undefined where the server is not there
 */
export async function checkAll(server: Server): Promise<CheckAnswer | undefined> {
  const strings = clientStrings().checks;
  let isCancelled = false;
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: strings.title, cancellable: true },
    (progress, token) => {
      token.onCancellationRequested(() => (isCancelled = true));
      return server.request<CheckAnswer>(
        'seloste/checkAll',
        {},
        {
          token,
          progress: percentageReporter(progress),
        },
      );
    },
  );
  if (answer) void tell(answer, isCancelled);
  else if (!isCancelled) void vscode.window.showErrorMessage(strings.failed);
  return answer;
}

async function tell({ notices, errors, warnings, remarks, unread }: CheckAnswer, isCancelled: boolean): Promise<void> {
  const { checks } = clientStrings();
  if (unread.length > 0) {
    const names = unread.map((uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
    void vscode.window.showWarningMessage(checks.unread(names));
  }
  if (notices === 0 && !isCancelled) {
    const answer = await vscode.window.showInformationMessage(checks.none, checks.makeOne);
    if (answer === checks.makeOne) await vscode.commands.executeCommand('seloste.uusi');
    return;
  }
  const found = checks.found(notices, errors, warnings, remarks);
  const answer = await vscode.window.showInformationMessage(
    isCancelled ? `${checks.cancelled} ${found}` : found,
    checks.show,
  );
  if (answer === checks.show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
