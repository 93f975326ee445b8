import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/course/levels.ts';
import { newsOf } from '../../../src/course/progress/news.ts';
import { type LmsRecord, withoutVisits } from '../../../src/profiles/lms-record.ts';
import { PROFILES } from '../../../src/profiles/profiles.ts';
import { courseOf, type CourseRules, question } from '../player/course.ts';
import { standardOf } from '../player/dialects.ts';
import { type Learner, learner } from '../player/learner.ts';

const [LIFT, DESK, NEWER_DESK] = [question('lift', '01'), question('desk', '02'), question('desk', '02', 2)];
const LUNCH = { ...question('lunch', '03'), since: '1.1.0' };

const first = (rules: CourseRules) => courseOf(rules, [LIFT, DESK]);

/** A release in which `desk` has changed and `lunch` is new. */
const second = (rules: CourseRules) => courseOf(rules, [LIFT, NEWER_DESK, LUNCH]);

const news = (someone: Learner, rules: CourseRules) =>
  newsOf(
    someone.progress(),
    second(rules).episodes.flatMap(({ questions }) => questions),
  );

const REMEMBERING = PROFILES.filter(({ quirks }) => !quirks.storesNothing && !quirks.storesResumeDataOnly);

/** What the LMS lists, by ids and letters. */
const listed = (record: LmsRecord): string[] =>
  Object.entries(record)
    .filter(([element]) => /interactions\.\d+\.(id|\w+_response)$/.test(element))
    .map(([, value]) => value.split(':')[0]!);

describe.each(REMEMBERING)('in $name', (profile) => {
  const standard = standardOf(profile);
  const open = (course: ReturnType<typeof courseOf>, saved: LmsRecord = {}): Learner =>
    learner(standard, course, { saved });

  describe.each(LEVELS)('at the level %s', (level) => {
    const completed = (): LmsRecord => {
      const someone = open(first({ level }));
      someone.answer('lift', 'b');
      someone.answer('desk', 'c');
      someone.exit(30);
      expect(standard.statuses(someone.record())).toMatch(/^completed/);
      return someone.record();
    };

    test('a learner who has completed it keeps everything, and gets fewer news the more they have seen', () => {
      const before = completed();
      const someone = open(second({ level }), before);
      expect(news(someone, { level })).toEqual({ updated: ['desk'], added: ['lunch'] });
      someone.answer('desk', 'c');
      someone.exit(30);
      expect(withoutVisits(someone.record())).toEqual(withoutVisits(before));

      const later = open(second({ level }), someone.record());
      expect(news(later, { level })).toEqual({ updated: [], added: ['lunch'] });
      later.answer('lunch', 'c');
      later.exit(30);
      expect(withoutVisits(later.record())).toEqual(withoutVisits(before));
      expect(news(open(second({ level }), later.record()), { level })).toEqual({ updated: [], added: [] });
    });

    test('a learner who has completed it stays so where the resume data is lost, and has no news', () => {
      const before = completed();
      const damaged = { ...before, 'cmi.suspend_data': before['cmi.suspend_data']!.slice(0, -6) };
      const someone = open(second({ level }), damaged);
      expect(news(someone, { level })).toEqual({ updated: [], added: [] });
      // An LMS without a status has nothing else that tells.
      if (profile.quirks.hasNoStatus) return;
      expect(someone.progress().outcome).not.toBe('open');
      someone.move('03');
      someone.exit(30);
      expect(withoutVisits(someone.record())).toEqual(withoutVisits(before));
    });

    test('a learner who is midway answers once more what has changed, after the answers before', () => {
      const someone = open(courseOf({ level }, [LIFT, DESK, LUNCH]));
      someone.answer('lift', 'b');
      someone.answer('desk', 'a');
      someone.exit(30);
      const again = open(second({ level }), someone.record());
      expect(news(again, { level })).toEqual({ updated: ['desk'], added: [] });
      again.answer('desk', 'b');
      expect(standard.statuses(again.record())).toBe('incomplete');
      again.answer('lunch', 'c');
      again.exit(30);
      expect(standard.statuses(again.record())).toMatch(/^completed/);
      const isListed = level === 'answers' && !profile.quirks.partialModel;
      expect(listed(again.record())).toEqual(
        isListed ? ['lift', 'b', 'desk', 'a', 'desk', 'b', 'lunch', 'c'] : [],
      );
    });
  });
});
