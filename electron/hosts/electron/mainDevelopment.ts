import { join } from 'node:path';
import { serverSource } from '../pageSource.ts';
import { startElectron } from './application.ts';

/** The same app with its pages from the development server, which reloads them as they are edited. */
const server = process.env['SWITCHYARD_DEVELOPMENT_SERVER'];
if (!server) throw new Error('Start this with npm run dev');

await startElectron({
  source: serverSource(server),
  preload: join(import.meta.dirname, '../bridge/preload.cjs'),
  reachable: [server, server.replace(/^http/, 'ws')],
});
