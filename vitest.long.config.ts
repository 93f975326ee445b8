import { defineConfig } from 'vitest/config';

/** What takes long or needs programs that no part of Knigge needs, and each property in all its runs. */
export default defineConfig({
  test: {
    include: ['tests/{long,properties}/**/*.test.ts', 'tests/e2e/faults.test.ts'],
    globalSetup: 'tests/support/generate.ts',
    setupFiles: 'tests/e2e/support/setup.ts',
    maxWorkers: '100%',
    provide: { long: true },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
