// npm run screenshots: builds, packs, and takes the pictures of the documentation in the real editor.
import { driverScript } from './lib/driver-bundle.mjs';

const { takeScreenshots } = await driverScript('screenshots');
for (const file of await takeScreenshots()) console.log(file);
process.exit(0);
