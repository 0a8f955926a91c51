import { join } from 'node:path';
import { app } from 'electron';
import { serverSource } from '../pageSource.ts';
import { startElectron } from './application.ts';

/** The same app with its pages from the development server, which reloads them as they are edited. */
const server = process.env['SWITCHYARD_DEVELOPMENT_SERVER'];
if (!server) throw new Error('Start this with npm run dev');

// Apart from the settings and recent documents of the app that a person works with.
app.setPath('userData', join(app.getPath('appData'), 'Switchyard development'));

await startElectron({
  source: serverSource(server),
  preload: join(import.meta.dirname, '../bridge/preload.cjs'),
  workers: import.meta.dirname,
  reachable: [server, server.replace(/^http/, 'ws')],
});
