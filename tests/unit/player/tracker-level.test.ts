import { describe, expect, test } from 'vitest';
import { courseOf, FOTO, graded, question } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { learner } from './learner.ts';

/** The answers in resume data: letter, hundredths, or nothing but that they were given. */
const details = (resumeData: string | undefined): string[] =>
  [...(resumeData ?? '').matchAll(/\.\d{2}1([-_]\w+|)(?=\.)/g)].map(([, detail]) => detail!);

describe.each(STANDARDS)('$name: a course whose level was lowered', (standard) => {
  test.each([
    ['completion', {}, ['']],
    ['result', {}, ['']],
    ['result', graded(2), ['_1e']],
  ] as const)('to %s %j has resume data of that level from the launch on', (level, rules, kept) => {
    const first = learner(standard, courseOf(rules));
    first.answer('anfrage', 'b');
    first.exit(5);
    expect(details(first.record()['cmi.suspend_data'])).toEqual(['-b']);
    const someone = learner(standard, courseOf({ ...rules, level }), { saved: first.record() });
    expect(details(someone.record()['cmi.suspend_data'])).toEqual(kept);
    expect(Object.keys(someone.progress().answers)).toEqual(['anfrage']);
  });

  test.each(['completion', 'result'] as const)(
    'to %s drops the letter of a revised question, too',
    (level) => {
      const first = learner(standard, courseOf());
      first.answer('anfrage', 'b');
      first.exit(5);
      const newer = courseOf({ level }, [question('anfrage', '01', 2), FOTO]);
      const someone = learner(standard, newer, { saved: first.record() });
      expect(details(someone.record()['cmi.suspend_data'])).toEqual(['']);
      const { answers, reopened } = someone.progress();
      expect([Object.keys(answers), Object.keys(reopened)]).toEqual([[], ['anfrage']]);
    },
  );
});

test.each(STANDARDS)('$name: a course whose level is the same sends no resume data at launch', (standard) => {
  const first = learner(standard, courseOf());
  first.answer('anfrage', 'b');
  first.exit(5);
  const someone = learner(standard, courseOf(), { saved: first.record() });
  expect(someone.written().filter((line) => line.startsWith('cmi.suspend_data'))).toEqual([]);
});
