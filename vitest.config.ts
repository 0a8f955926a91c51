import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    benchmark: { include: ['{shared,electron}/**/*.bench.ts'] },
    testTimeout: 30_000,
  },
});
