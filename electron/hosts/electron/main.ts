import { join } from 'node:path';
import { folderSource } from '../pageSource.ts';
import { startElectron } from './application.ts';

const out = join(import.meta.dirname, '..');

await startElectron({
  source: folderSource(join(out, 'renderer')),
  preload: join(out, 'bridge/preload.cjs'),
  workers: import.meta.dirname,
  reachable: [],
});
