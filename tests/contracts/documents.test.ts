import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, read, ROOT } from './support/imports.ts';

const DOCUMENTS = ['ARCHITECTURE.md', 'CONTRIBUTING.md', ...filesBelow('docs/decisions')];

/** Paths of the project in backticks; patterns such as `src/questions/<kind>/` name no file. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|templates|scripts|bench|docs)\/[^`\s<>*{}]*)`/g)].map(
    ([, path]) => path!,
  );

test('the documents name paths', () => {
  expect(DOCUMENTS.flatMap((file) => pathsIn(read(file))).length).toBeGreaterThan(50);
});

test.each(DOCUMENTS)('every path that %s names exists', (file) => {
  expect(pathsIn(read(file)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
