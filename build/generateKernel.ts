import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emitKernel, emitKernelTypes } from '../shared/language/emitKernel.ts';
import { model } from '../shared/model/model.ts';

/** Writes the kernel of the model to shared/engine/generated; only when it changed, so that builds stay warm. */
const folder = new URL('../shared/engine/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });

function writeIfChanged(name: string, text: string): void {
  const file = new URL(name, folder);
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

writeIfChanged('kernel.js', emitKernel(model));
writeIfChanged('kernel.d.ts', emitKernelTypes());
