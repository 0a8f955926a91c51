import { join } from 'node:path';
import { folderSource } from '../pageSource.ts';
import type { ChromiumFiles } from './browser.ts';

/** The built files of this host in the folder that the bundler writes. */
export function builtFiles(out: string): ChromiumFiles {
  return {
    renderer: folderSource(join(out, 'renderer')),
    chooser: folderSource(join(out, 'chooser')),
    workers: join(out, 'main'),
    bridge: join(out, 'bridge/page.js'),
    simulationWorker: join(out, 'main/simulationWorker.js'),
  };
}
