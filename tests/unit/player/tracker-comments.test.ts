import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { courseOf } from './course.ts';
import { scorm12In, STANDARDS } from './dialects.ts';
import { learner } from './learner.ts';

const SENDING = courseOf({ level: 'completion', comments: 'send' });

const commentsOf = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(Object.entries(record).filter(([element]) => element.includes('comments')));

const entry = (index: number, episode: string, text: string): LmsRecord => ({
  [`cmi.comments_from_learner.${index}.comment`]: text,
  [`cmi.comments_from_learner.${index}.location`]: episode,
  [`cmi.comments_from_learner.${index}.timestamp`]: '2025-03-04T09:05:07',
});

/** What an LMS holds after "Danke!" on `anfrage` and a text of two lines on `foto`. */
const BOTH = {
  scorm12: { 'cmi.comments': '[anfrage] Danke! [foto] Zwei / Zeilen' },
  scorm2004: { ...entry(0, 'anfrage', 'Danke!'), ...entry(1, 'foto', 'Zwei / Zeilen') },
} as const;

describe.each(STANDARDS)('$name', (standard) => {
  test('a comment is committed at once', () => {
    const someone = learner(standard, SENDING);
    someone.comment('anfrage', 'Danke!');
    expect(someone.commentOn('anfrage')).toBe('confirmed');
    expect(commentsOf(someone.record())).toEqual(
      { scorm12: { 'cmi.comments': '[anfrage] Danke!' }, scorm2004: entry(0, 'anfrage', 'Danke!') }[
        standard.name
      ],
    );
    expect(someone.host.report().savedAt).not.toBeNull();
  });

  test('comments are held one after the other, each on one line', () => {
    const someone = learner(standard, SENDING);
    someone.comment('anfrage', 'Danke!');
    someone.comment('foto', 'Zwei\nZeilen');
    expect(commentsOf(someone.record())).toEqual(BOTH[standard.name]);
  });

  test('comments of a later session follow those that the LMS has', () => {
    const first = learner(standard, SENDING);
    first.comment('anfrage', 'Danke!');
    first.exit(5);
    const someone = learner(standard, SENDING, { saved: first.record() });
    someone.comment('foto', 'Zwei\nZeilen');
    expect(commentsOf(someone.record())).toEqual(BOTH[standard.name]);
  });

  test.each(['off', 'private'] as const)('a course whose comments are %s sends none', (comments) => {
    const someone = learner(standard, courseOf({ comments }));
    someone.written();
    someone.comment('anfrage', 'Danke!');
    expect(someone.commentOn('anfrage')).toBeUndefined();
    expect(someone.written()).toEqual([]);
  });

  test('a comment whose commits fail arrives once in the end', () => {
    let gone = false;
    const someone = learner(standard, SENDING, { commit: () => !gone });
    gone = true;
    someone.comment('anfrage', 'Danke!');
    someone.comment('foto', 'Zwei\nZeilen');
    expect(someone.commentOn('anfrage')).toBe('waiting');
    gone = false;
    someone.host.pass(60_000);
    expect(someone.commentOn('anfrage')).toBe('confirmed');
    const record = Object.entries(commentsOf(someone.record()));
    // The second attempt may leave a trailing blank.
    const trimmed = record.map(([element, text]) => [element, text.replace(/ +/g, ' ').trim()] as const);
    expect(Object.fromEntries(trimmed)).toEqual(BOTH[standard.name]);
  });

  test('a comment in an LMS without comments is refused, and answers are not', () => {
    const { setValue } = standard.dialect.methods;
    const { getLastError } = standard.dialect.methods;
    let refused = false;
    const someone = learner(standard, SENDING, {}, (lms) => ({
      [setValue]: (element: string, value: string) => {
        refused = element.includes('comments');
        return refused ? 'false' : (lms[setValue] as (...given: string[]) => string)(element, value);
      },
      [getLastError]: () => (refused ? '401' : lms[getLastError]!('')),
    }));
    someone.comment('anfrage', 'Danke!');
    expect(someone.commentOn('anfrage')).toBe('refused');
    someone.answer('anfrage', 'a');
    someone.answer('foto', 'a');
    expect(standard.statuses(someone.record())).toMatch(/^completed/);
    expect(commentsOf(someone.record())).toEqual({});
    expect(someone.host.report().safe).toBe(true);
  });

  test('a comment after a final outcome changes nothing else', () => {
    const first = learner(standard, SENDING);
    first.answer('anfrage', 'a');
    first.answer('foto', 'a');
    first.exit(5);
    const before = first.record();
    const someone = learner(standard, SENDING, { saved: before });
    someone.comment('anfrage', 'Danke!');
    expect(someone.record()).toEqual({ ...before, ...commentsOf(someone.record()) });
    expect(commentsOf(someone.record())).not.toEqual({});
  });
});

test.each(['Moodle with SCORM 1.2', 'OpenOlat'])('%s holds every comment once over two sessions', (name) => {
  const standard = scorm12In(name);
  const first = learner(standard, SENDING);
  first.comment('anfrage', 'Danke!');
  first.exit(5);
  const someone = learner(standard, SENDING, { saved: first.record() });
  someone.comment('foto', 'Gern.');
  someone.comment('anfrage', 'Danke sehr!');
  expect(someone.record()['cmi.comments']).toBe('[anfrage] Danke! [foto] Gern. [anfrage] Danke sehr!');
});

test('SCORM 1.2 holds a comment that is the beginning of an earlier one, up to a bracket', () => {
  const standard = STANDARDS.find(({ name }) => name === 'scorm12')!;
  const first = learner(standard, SENDING);
  first.comment('foto', 'Siehe [1] im Handbuch.');
  first.exit(5);
  const someone = learner(standard, SENDING, { saved: first.record() });
  someone.comment('foto', 'Siehe');
  expect(someone.record()['cmi.comments']).toBe('[foto] Siehe [1] im Handbuch. [foto] Siehe');
});
