import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { courseOf } from './course.ts';
import { scorm12In, type Standard, STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

const strict = STANDARDS.find(({ name }) => name === 'scorm12')!;

/** Responses and patterns that an LMS holds, by the index of their interaction. */
const responsesIn = (record: LmsRecord): string[] =>
  Object.entries(record)
    .filter(([element]) => /student_response|pattern/.test(element))
    .map(([element, value]) => `${element.split('.')[2]} ${value}`);

const readable = (someone: Learner): string[] =>
  someone.written().filter((line) => /(student_response|pattern) = ..+/.test(line));

describe.each([strict, scorm12In('letters-only SCORM 1.2')])(
  'an LMS that accepts letters only',
  (standard) => {
    const answered = (): Learner => {
      const someone = learner(standard, courseOf());
      someone.answer('anfrage', 'b');
      return someone;
    };

    test('gets a readable response once, and holds letters in response and pattern', () => {
      const someone = answered();
      expect(readable(someone)).toHaveLength(1);
      someone.answer('foto', 'c');
      expect(readable(someone)).toEqual([]);
      expect(responsesIn(someone.record())).toEqual(['0 a', '0 b', '1 a', '1 c']);
      expect(someone.host.report()).toMatchObject({ safe: true, waiting: false });
    });

    test('gets letters from the first answer of the next session on', () => {
      const first = answered();
      first.exit(5);
      const someone = learner(standard, courseOf(), { saved: first.record() });
      someone.answer('foto', 'c');
      expect(readable(someone)).toEqual([]);
      expect(responsesIn(someone.record())).toEqual(['0 a', '0 b', '1 a', '1 c']);
    });

    test('is marked by a flag in resume data of every later session', () => {
      const visits = [answered()];
      for (const place of ['02', 'end']) {
        visits.at(-1)!.exit(5);
        const someone = learner(standard, courseOf(), { saved: visits.at(-1)!.record() });
        someone.move(place);
        someone.hide(3);
        visits.push(someone);
      }
      const flags = visits.map((someone) => someone.record()['cmi.suspend_data']!.split('.')[6]);
      expect(flags).toEqual(['l', 'l', 'l']);
    });
  },
);

test.each(['Moodle with SCORM 1.2', 'OpenOlat'])('%s holds readable responses over two sessions', (name) => {
  const standard: Standard = scorm12In(name);
  const first = learner(standard, courseOf());
  first.answer('anfrage', 'b');
  first.exit(5);
  const someone = learner(standard, courseOf(), { saved: first.record() });
  someone.answer('foto', 'c');
  expect(responsesIn(someone.record())).toEqual([
    '0 a: Option a of anfrage',
    '0 b: Option b of anfrage',
    '1 a: Option a of foto',
    '1 c: Option c of foto',
  ]);
  expect(someone.record()['cmi.suspend_data']).toContain('..c.011-b.021-c.');
});
