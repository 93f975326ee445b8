import { describe, expect, test } from 'vitest';
import { newsOf } from '../../../src/course/progress/news.ts';
import { courseOf, type CourseRules, graded, question } from '../player/course.ts';
import { STANDARDS } from '../player/dialects.ts';
import { type Learner, learner } from '../player/learner.ts';

const courseIn = (rules: CourseRules, revision: number) =>
  courseOf(rules, [question('anfrage', '01', revision), question('foto', '02')]);

const newsTo = (someone: Learner) =>
  newsOf(
    someone.progress(),
    courseIn({}, 1).episodes.flatMap(({ questions }) => questions),
  );

/** A newer version in which `anfrage` has changed was opened and left again, and then rolled back. */
describe.each(STANDARDS)('$name: a newer version that was withdrawn', (standard) => {
  const returns = (rules: CourseRules, ...given: readonly string[]): Learner => {
    const course = courseIn(rules, 1);
    const first = learner(standard, course);
    for (const id of given) first.answer(id, 'a');
    first.exit(30);
    const meanwhile = learner(standard, courseIn(rules, 2), { saved: first.record() });
    meanwhile.move('02');
    meanwhile.exit(5);
    return learner(standard, course, { saved: meanwhile.record() });
  };
  test.each(['completion', 'result', 'answers'] as const)(
    'leaves learners who have completed it as they were, at the level %s',
    (level) => {
      const someone = returns({ level }, 'anfrage', 'foto');
      expect(Object.keys(someone.progress().answers)).toEqual(['anfrage', 'foto']);
      expect(newsTo(someone)).toEqual({ updated: [], added: [] });
      expect(standard.statuses(someone.record())).toMatch(/^completed/);
    },
  );

  test('lets learners who were midway go on', () => {
    const someone = returns({}, 'anfrage');
    expect(newsTo(someone)).toEqual({ updated: [], added: [] });
    someone.answer('foto', 'c');
    expect(standard.statuses(someone.record())).toMatch(/^completed/);
  });

  test.each(['result', 'answers'] as const)('costs nobody points, at the level %s', (level) => {
    const someone = returns({ ...graded(1), level }, 'anfrage');
    someone.answer('foto', 'a');
    expect(someone.progress()).toMatchObject({ outcome: 'passed', best: 100 });
  });
});
