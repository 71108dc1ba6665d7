// npm run activation [-- ROUNDS]: what the extension costs the editor at its start, as VS Code itself counts it.
import { driverScript } from './lib/driver-bundle.mjs';

const rounds = Number(process.argv[2] ?? 5);
const { measureActivation } = await driverScript('activation');
for (const { what, times } of await measureActivation(rounds))
  console.log(`${what}: median ${[...times].sort((a, b) => a - b)[times.length >> 1]} ms of ${times.join(', ')}`);
process.exit(0);
