import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { courseOf, FOTO, graded, question } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

const standard = STANDARDS.find(({ name }) => name === 'scorm2004')!;
const IDS = ['anfrage', 'foto', 'selfie', 'anruf'];
const questions = IDS.map((id, index) => (id === 'foto' ? FOTO : question(id, `0${index + 1}`)));

const measures = (someone: Learner): number[] =>
  someone
    .written()
    .filter((line) => line.startsWith('cmi.progress_measure'))
    .map((line) => Number(line.split(' = ')[1]));

/** A learner who answers all questions in each run, with these letters. */
function runs(attempts: number, letters: readonly string[]): Learner {
  const someone = learner(standard, courseOf(graded(attempts), questions));
  letters.forEach((run, index) => {
    if (index > 0) someone.rerun();
    Array.from(run).forEach((letter, at) => someone.answer(IDS[at]!, letter));
  });
  return someone;
}

describe('the progress of a graded course', () => {
  test('rises with the answers of a first run that passes, and is 1 with the outcome', () => {
    expect(measures(runs(1, ['aaaa']))).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('stays the same in a second run, and is 1 with the outcome only', () => {
    const someone = runs(2, ['cccc', 'aaac']);
    expect(measures(someone)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(someone.record()).toMatchObject({ 'cmi.progress_measure': '1', 'cmi.success_status': 'failed' });
  });

  test('is not 1 after a failed run while attempts are left', () => {
    const someone = runs(2, ['cccc']);
    expect(someone.record()).toMatchObject({
      'cmi.progress_measure': '0.75',
      'cmi.completion_status': 'incomplete',
    });
  });

  test('never falls, and is 1 exactly when the outcome is final, whatever is answered', () => {
    const run = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 4 });
    const begun = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 3 }),
        begun,
        fc.integer({ min: 1, max: 3 }),
        (whole, last, attempts) => {
          const someone = runs(attempts, [...whole, last]);
          const { outcome } = someone.progress();
          const sent = measures(someone);
          expect(sent).toEqual([...new Set(sent)].sort((one, other) => one - other));
          expect(sent.at(-1) === 1).toBe(outcome !== 'open');
          expect(someone.record()['cmi.completion_status']).toBe(
            outcome === 'open' ? 'incomplete' : 'completed',
          );
        },
      ),
    );
  });
});
