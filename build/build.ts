import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { hostBundles, rendererBundle, root } from './bundles.ts';
import { generateKernel } from './generate.ts';
import { writeStamp } from './stale.mjs';

/** Builds everything into `out/`: `npm run build`. */
generateKernel();
rmSync(join(root, 'out/bridge'), { recursive: true, force: true });
for (const bundle of [rendererBundle, ...hostBundles]) await build(bundle);
writeStamp();
