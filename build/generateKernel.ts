import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emitKernel, emitKernelTypes } from '../shared/language/emitKernel.ts';
import {
  figureOutputs,
  simulationOutputs,
  totalsOutputs,
  trialOutputs,
} from '../shared/language/kernelPlan.ts';
import { model } from '../shared/model/model.ts';
import { modelDocument } from '../shared/model/modelDocument.ts';
import { pathLines, shockedModel } from '../shared/risk/shockedModel.ts';
import { usualCases } from './usualCases.ts';

/**
 * Writes what follows from the declarations of the model: its kernel and its documentation. Only files
 * that changed are touched, so that builds stay warm.
 */
const engine = new URL('../shared/engine/generated/', import.meta.url);
const docs = new URL('../docs/', import.meta.url);

function writeIfChanged(file: URL, text: string): void {
  const before = (() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  })();
  if (before === text) return;
  writeFileSync(file, text);
  console.log(`written: ${fileURLToPath(file)}`);
}

for (const folder of [engine, docs]) mkdirSync(folder, { recursive: true });
writeIfChanged(new URL('kernel.js', engine), emitKernel(model));
writeIfChanged(new URL('kernel.d.ts', engine), emitKernelTypes());
const totals = { outputs: totalsOutputs(model), scopes: ['site'] } as const;
writeIfChanged(new URL('totals.js', engine), emitKernel(model, totals));
writeIfChanged(new URL('totals.d.ts', engine), emitKernelTypes(totals));
const simulation = { outputs: simulationOutputs, scopes: ['market', 'site'] } as const;
writeIfChanged(new URL('simulation.js', engine), emitKernel(model, simulation));
writeIfChanged(new URL('simulation.d.ts', engine), emitKernelTypes(simulation));
const trialParts = { outputs: trialOutputs, given: pathLines };
const trial = { ...trialParts, usual: await usualCases(shockedModel, trialParts) };
writeIfChanged(new URL('trial.js', engine), emitKernel(shockedModel, trial));
writeIfChanged(new URL('trial.d.ts', engine), emitKernelTypes(trial));
const figures = { outputs: figureOutputs } as const;
writeIfChanged(new URL('figures.js', engine), emitKernel(model, figures));
writeIfChanged(new URL('figures.d.ts', engine), emitKernelTypes(figures));
writeIfChanged(new URL('model.md', docs), modelDocument(model));
