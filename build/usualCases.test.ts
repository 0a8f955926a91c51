import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emitKernel, emitKernelTypes } from '../shared/language/emitKernel.ts';
import { trialOutputs } from '../shared/language/kernelPlan.ts';
import { pathLines, shockedModel } from '../shared/risk/shockedModel.ts';
import { usualCases } from './usualCases.ts';

test('the kernel of a trial is what the declarations and the usual sites give', async () => {
  const parts = { outputs: trialOutputs, given: pathLines };
  const [mines, lets] = await usualCases(shockedModel, parts);
  expect(mines?.idle.has('site.noi')).toBe(true);
  expect(lets?.idle.has('site.noi')).toBe(false);
  expect(lets?.zero.has('site.gpuCost')).toBe(true);
  const trial = { ...parts, usual: [mines, lets].filter((each) => each !== undefined) };
  const generated = (name: string): string =>
    readFileSync(new URL(`../shared/engine/generated/${name}`, import.meta.url), 'utf8');
  expect(generated('trial.js')).toBe(emitKernel(shockedModel, trial));
  expect(generated('trial.d.ts')).toBe(emitKernelTypes(trial));
});
