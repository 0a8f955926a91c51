import { emitKernel, type KernelOptions } from '../emitKernel.ts';
import type { Kernel, SummingKernel } from '../kernel.ts';
import type { Model } from '../model.ts';

/**
 * Loads the kernel of a model from its text, without a file. `language`: address of shared/language/; `copy`: a
 * kernel that keeps something is one of its own for each.
 */
export async function loadKernel(
  model: Model,
  language: string,
  options: KernelOptions = {},
  copy = '',
): Promise<Kernel | SummingKernel> {
  const code = emitKernel(model, options).replaceAll("'../../language/", `'${language}`);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${code}// ${copy}`)}`);
}
