import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // Loading the model, the kernels and their checkers costs more than most files' tests: each process does
    // it once. No test replaces a module or leaves anything behind in its process.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
