/** Breaks the pure files in every way that a mutator knows, and asks whether a test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/lms/**/*.ts',
    'src/course/**/*.ts',
    // the pure half of the lock file
    'src/lock/{duplicate-keys,duplicate-letters,letters,lock,next-key,reconcile}.ts',
  ],
  // Stryker 9 rewrites a tsconfig through an API that TypeScript 7 no longer has; it skips a file that is not there.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'lib', 'reports', 'modules', 'bench', 'tests/e2e'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
