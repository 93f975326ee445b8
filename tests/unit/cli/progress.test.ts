import { expect, test } from 'vitest';
import { buildMessages } from '../../../src/cli/messages.ts';
import { Progress } from '../../../src/cli/progress.ts';
import { collectedProcess } from '../../support/collected-process.ts';

/** What is written while so many courses are built. */
function written(total: number, isTTY: boolean): string {
  const { stderr } = collectedProcess('/');
  const progress = new Progress(Object.assign(stderr, { isTTY }), buildMessages.en);
  for (let done = 1; done <= total; done += 1) {
    progress.clear();
    progress.show(done, total);
  }
  return stderr.text;
}

test('where nobody watches, a line tells of each tenth', () => {
  const lines = written(50, false).split('\n');
  expect(lines.filter(Boolean)).toEqual(
    [5, 10, 15, 20, 25, 30, 35, 40, 45].map((done) => `${done} of 50 courses, less than a minute left`),
  );
});

test('in a terminal, the last line tells it, and is gone at the end', () => {
  const text = written(12, true);
  expect(text).not.toContain('\n');
  expect(text).toContain('\r\u001B[K11 of 12 courses');
  expect(text.endsWith('\r\u001B[K')).toBe(true);
});

test('a few courses are reported one by one, and that is all', () => {
  expect(written(9, true)).toBe('');
  expect(written(9, false)).toBe('');
});

test('the time that is left is told in minutes', () => {
  expect(buildMessages.en.progress(1, 100, 130)).toBe('1 of 100 courses, about 2 minutes left');
  expect(buildMessages.en.progress(1, 100, 60)).toBe('1 of 100 courses, about 1 minute left');
  expect(buildMessages.de.progress(1, 100, 130)).toBe('1 von 100 Kursen, noch etwa 2 Minuten');
  expect(buildMessages.de.progress(1, 100, 5)).toBe('1 von 100 Kursen, noch weniger als 1 Minute');
});
