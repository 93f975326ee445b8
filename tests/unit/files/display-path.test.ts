import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { displayPath } from '../../../src/files/display-path.ts';

const HERE = resolve('/home/anna/courses');

test.each([
  ['.', '.'],
  [HERE, '.'],
  [join(HERE, 'modules', 'kurs'), 'modules/kurs'],
  [join('modules', 'kurs', ''), 'modules/kurs'],
  [join('.', 'kurs'), 'kurs'],
  [resolve(HERE, '..', 'other'), '../other'],
])('%s is shown relative to the working directory: %s', (path, shown) => {
  expect(displayPath(path, HERE)).toBe(shown);
});
