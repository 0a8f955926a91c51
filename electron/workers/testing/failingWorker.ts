import { existsSync, writeFileSync } from 'node:fs';

/** The simulation worker, but for the first start after the file `FAILING_WORKER` names is gone: that one dies. */
const marker = process.env['FAILING_WORKER'] ?? '';
const isSound = marker !== '' && existsSync(marker);
if (marker !== '' && !isSound) writeFileSync(marker, '');
if (!isSound) throw new Error('This worker fails');
await import('../simulationWorker.ts');
