import { defineConfig } from 'vitest/config';

/** What takes long or needs programs that no part of Knigge needs. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
