import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './connection/serve';
import { runImport } from './runner';

/** The language server's entry: `seloste-language-server --stdio`, or the transport an editor's client asks for. */
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.includes('--version')) {
  console.log(version);
} else {
  if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport))))
    process.argv.push('--stdio');
  serve(createConnection(ProposedFeatures.all), { version }, today, runImport);
}

/** The local day, as the person at the machine counts it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  );
}
