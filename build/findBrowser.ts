import { locateChromium } from '../electron/hosts/chromium/browser.ts';

/** Exits with 0 where a browser is installed that the app and its specs can use. */
const found = locateChromium();
console.log(found.ok ? found.value : found.error.message);
process.exitCode = found.ok ? 0 : 1;
