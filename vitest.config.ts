import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: 'tests/support/generate.ts',
          include: ['tests/{unit,golden,dialects,lms,properties,packages}/**/*.test.ts'],
          testTimeout: 300_000,
          maxWorkers: '100%',
          isolate: false,
          provide: { long: false },
        },
      },
      {
        test: {
          name: 'contracts',
          globalSetup: 'tests/support/generate.ts',
          include: ['tests/contracts/**/*.test.ts'],
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: 'tests/support/generate.ts',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          setupFiles: 'tests/e2e/support/setup.ts',
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
