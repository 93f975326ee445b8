import * as fc from 'fast-check';
import type { Answer, Progress } from '../../src/course/progress/progress.ts';
import type { ResumeCourse } from '../../src/lms/resume.ts';
import type { ResumeDetail } from '../../src/lms/record.ts';

export interface Case {
  readonly course: ResumeCourse;
  readonly progress: Progress;
  readonly counter: number;
  readonly needsFallback: boolean;
  readonly detail: ResumeDetail;
}

const key = fc.stringMatching(/^[0-9a-z]{2}$/);
const letter = fc.stringMatching(/^[a-z0-9]$/);

const answer = (detail: ResumeDetail): fc.Arbitrary<Answer> =>
  fc.record({
    response: detail === 'ratings' ? fc.constant(null) : fc.option(letter),
    points: fc.constantFrom(0, 1, 2),
  });

/** Courses of up to 30 questions, with any progress that a learner may have in them. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    keys: fc.uniqueArray(key, { maxLength: 30 }),
    mark: fc.stringMatching(/^[0-9a-z]{4}$/),
    detail: fc.constantFrom<ResumeDetail>('done', 'ratings', 'answers'),
  })
  .chain(({ keys, mark, detail }) =>
    fc
      .record({
        revisions: fc.array(fc.integer({ min: 1, max: 36 ** 2 - 1 }), {
          minLength: keys.length,
          maxLength: keys.length,
        }),
        reopened: fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }),
        answers: fc.array(fc.option(answer(detail)), { minLength: keys.length, maxLength: keys.length }),
        place: fc.constantFrom('', 'end', ...keys),
        run: fc.integer({ min: 1, max: 1295 }),
        hundredths: fc.option(fc.integer({ min: 0, max: 10_000 })),
        outcome: fc.constantFrom<Progress['outcome']>('open', 'completed', 'passed', 'failed'),
        attested: fc.boolean(),
        needsFallback: fc.boolean(),
        counter: fc.integer({ min: 1, max: 36 ** 5 - 1 }),
      })
      .map(
        ({
          revisions,
          reopened,
          answers,
          place,
          run,
          hundredths,
          outcome,
          attested,
          needsFallback,
          counter,
        }) => ({
          detail,
          counter,
          needsFallback,
          course: {
            mark,
            questions: keys.map((one, index) => ({ id: `q-${one}`, key: one, revision: revisions[index]! })),
          },
          progress: {
            place,
            run,
            best: hundredths === null ? null : hundredths / 100,
            outcome,
            attested,
            reopened: Object.fromEntries(
              keys.flatMap((one, index) => {
                const isOpen = reopened[index] && answers[index] === null && revisions[index]! > 1;
                return isOpen
                  ? [[`q-${one}`, { response: null, points: null, revision: revisions[index]! - 1 }]]
                  : [];
              }),
            ),
            answers: Object.fromEntries(
              keys.flatMap((one, index) => {
                const given = answers[index];
                return given ? [[`q-${one}`, given]] : [];
              }),
            ),
          },
        }),
      ),
  );

/** What may be left of an answer when it has been written with this detail and read again. */
export function retained({ response, points }: Answer, detail: ResumeDetail): readonly Answer[] {
  const given = { response: null, points: null };
  if (detail === 'done') return [given];
  if (detail === 'ratings') return [{ response: null, points }];
  return response === null ? [given, { response: null, points }] : [{ response, points: null }];
}
