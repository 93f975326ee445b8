import { describe, expect, test } from 'vitest';
import type { Assignment, Dialect } from '../../../../src/lms/dialect.ts';
import { dialect as scorm12 } from '../../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../../src/lms/scorm2004/dialect.ts';
import { statusOf } from '../../../../src/lms/session/outbox.ts';
import { opened as openedWith } from './opened.ts';
import { againScorm12 } from '../../../lms/again-scorm12.ts';
import { strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { strictScorm2004 } from '../../../../src/profiles/strict-scorm2004.ts';
import { likeMoodle } from '../like-moodle.ts';
import { testHost } from './host.ts';

const time = new Date(2025, 2, 4, 9, 5, 7);

const comment = ({ assignments }: Dialect, episode: string, text: string, index = 0): readonly Assignment[] =>
  assignments({ fact: 'comment', index, episode, text, time });

const ONE = comment(scorm12, 'anfrage', 'Danke!');
const OTHER = comment(scorm12, 'partyfotos', 'Das hilft.\nSehr.');
const BOTH = '[anfrage] Danke! [partyfotos] Das hilft. / Sehr.';

/** A session with an LMS, and the comments that the LMS holds in SCORM 1.2. */
function opened<Lms extends { record: () => Record<string, string> }>(lms: Lms, dialect: Dialect = scorm12) {
  const host = testHost();
  return {
    host,
    session: openedWith(lms, dialect, host),
    comments: () => lms.record()['cmi.comments']?.trim(),
  };
}

describe.each([
  ['appends', () => strictScorm12()],
  ['replaces', () => againScorm12()],
  ['is like Moodle', () => likeMoodle()],
])('an LMS of SCORM 1.2 that %s', (_, connect) => {
  test('holds every comment once, in order', () => {
    const { session, host, comments } = opened(connect());
    session.saveNow(ONE);
    session.saveNow(OTHER);
    session.saveNow(ONE);
    expect(comments()).toBe(BOTH);
    expect([ONE, OTHER].map(([assignment]) => statusOf(session.outbox(), assignment!))).toEqual([
      'confirmed',
      'confirmed',
    ]);
    expect(host.report()).toMatchObject({ safe: true });
  });

  test('holds every comment once after the network was down', () => {
    const { session, host, comments } = opened(connect());
    session.saveNow(ONE);
    session.saveNow(OTHER);
    host.network(false);
    session.network(false);
    expect(statusOf(session.outbox(), ONE[0]!)).toBe('waiting');
    host.network(true);
    session.network(true);
    host.pass(60_000);
    expect(statusOf(session.outbox(), ONE[0]!)).toBe('confirmed');
    expect(comments()).toBe(BOTH);
  });
});

test('a comment that the LMS confirmed without sending it arrives once in the end', () => {
  let reachable = false;
  const { session, host, comments } = opened(likeMoodle(() => reachable));
  session.saveNow(ONE);
  expect(comments()).toBeUndefined();
  session.network(false);
  reachable = true;
  session.network(true);
  host.pass(60_000);
  expect(comments()).toBe('[anfrage] Danke!');
});

test('comments of earlier sessions stay', () => {
  const { session, comments } = opened(strictScorm12({ saved: { 'cmi.comments': '[anfrage] Danke!' } }));
  session.saveNow(OTHER);
  expect(comments()).toBe(BOTH);
});

test('a comment whose commits fail arrives once in the end', () => {
  let refuse = true;
  const { session, host, comments } = opened(strictScorm12({ commit: () => !refuse }));
  session.saveNow(ONE);
  expect(statusOf(session.outbox(), ONE[0]!)).toBe('waiting');
  host.pass(30_000);
  refuse = false;
  host.pass(60_000);
  expect(statusOf(session.outbox(), ONE[0]!)).toBe('confirmed');
  expect(comments()).toBe('[anfrage] Danke!');
});

test('a comment that does not fit is refused, and the others stay', () => {
  const { session, host, comments } = opened(strictScorm12());
  const long = comment(scorm12, 'partyfotos', 'x'.repeat(4090));
  session.saveNow(ONE);
  session.saveNow(long);
  expect(statusOf(session.outbox(), long[0]!)).toBe('refused');
  expect(comments()).toBe('[anfrage] Danke!');
  expect(host.report()).toMatchObject({ state: 'tracked', safe: true });
});

test('a comment waits as long as its element cannot be read', () => {
  let busy = true;
  const lms = strictScorm12();
  const { session, host, comments } = opened({
    ...lms,
    LMSGetValue(element: string) {
      if (busy && element === 'cmi.comments') throw new Error('the frame is busy');
      return lms.LMSGetValue(element);
    },
  });
  session.saveNow(ONE);
  expect(statusOf(session.outbox(), ONE[0]!)).toBe('waiting');
  busy = false;
  host.pass(60_000);
  expect(statusOf(session.outbox(), ONE[0]!)).toBe('confirmed');
  expect(comments()).toBe('[anfrage] Danke!');
});

describe('an LMS of SCORM 2004', () => {
  const first = comment(scorm2004, 'anfrage', 'Danke!\n{x}');
  const second = comment(scorm2004, 'partyfotos', '{x} Gut.', 1);

  test('holds every comment with location and timestamp', () => {
    const lms = strictScorm2004();
    const { session } = opened(lms, scorm2004);
    session.saveNow(first);
    session.saveNow(second);
    expect(lms.record()).toEqual({
      'cmi.comments_from_learner.0.comment': 'Danke! / {x}',
      'cmi.comments_from_learner.0.location': 'anfrage',
      'cmi.comments_from_learner.0.timestamp': '2025-03-04T09:05:07',
      'cmi.comments_from_learner.1.comment': '(x} Gut.',
      'cmi.comments_from_learner.1.location': 'partyfotos',
      'cmi.comments_from_learner.1.timestamp': '2025-03-04T09:05:07',
    });
    expect(statusOf(session.outbox(), first[0]!)).toBe('confirmed');
  });

  test('that refuses a comment holds nothing of it, and accepts the next one at its index', () => {
    const lms = strictScorm2004();
    let refused = true;
    const { session } = opened(
      {
        ...lms,
        SetValue(element: string, value: string) {
          return refused && element.includes('comments')
            ? lms.SetValue('cmi.mood', value)
            : lms.SetValue(element, value);
        },
      },
      scorm2004,
    );
    session.saveNow(first);
    expect(statusOf(session.outbox(), first[0]!)).toBe('refused');
    expect(lms.record()).toEqual({});
    refused = false;
    const resend = comment(scorm2004, 'anfrage', 'Danke sehr!');
    session.saveNow(resend);
    expect(statusOf(session.outbox(), resend[0]!)).toBe('confirmed');
    expect(lms.record()).toMatchObject({ 'cmi.comments_from_learner.0.comment': 'Danke sehr!' });
  });
});
