import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'electron-builder';
import { root } from './bundles.ts';
import { packageConfig } from './packageConfig.ts';

/** npm run package -- [--dir] [--win] [--mac] [--linux]: builds, then packs for this system or those named. */
const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    win: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    linux: { type: 'boolean', default: false },
  },
});

const built = spawnSync(process.execPath, [join(root, 'build/build.ts')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const written = await build({
  projectDir: root,
  config: packageConfig(),
  dir: values.dir,
  ...(values.win ? { win: [] } : {}),
  ...(values.mac ? { mac: [] } : {}),
  ...(values.linux ? { linux: [] } : {}),
});
for (const path of written) console.log(path);
