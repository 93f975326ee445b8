import { defineConfig } from 'vitest/config';

/** The tests that tell a mutant of the pure files at once; builds, long properties and the browser stay out. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/{course,lms,player,questions}/**/*.test.ts',
      'tests/unit/lock/{duplicate-*,letters,lock,reconcile}.test.ts',
      'tests/properties/{identity,resume}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
