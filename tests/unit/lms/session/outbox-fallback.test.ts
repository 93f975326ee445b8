import { describe, expect, test } from 'vitest';
import {
  statusOf,
  groupOf,
  withFallbacks,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME } from './connected.ts';
import { accepting, confirmed, lines, refused } from './outboxes.ts';
import { comment, DATA, ownComment, readableAnswer } from './readable-answer.ts';

describe('the plain form', () => {
  test('is that of everything that waits and has one, and of nothing else', () => {
    expect(lines(withFallbacks(enqueue([], [...readableAnswer(0), PLACE, DATA])))).toEqual([
      'interactions.0.id=anfrage waiting',
      'interactions.0.type=choice waiting',
      'interactions.0.correct_responses.0.pattern=a waiting',
      'interactions.0.student_response=b waiting',
      'interactions.0.result=wrong waiting',
      'lesson_location=01 waiting',
      'suspend_data=dl waiting',
    ]);
  });

  test('must be told where the words have been offered, and where they have been refused', () => {
    const fallback = ['interactions.0.student_response=b waiting', 'suspend_data=dl waiting'];
    const told = [readableAnswer(0)[3]!, DATA];
    expect(lines(withFallbacks(accepting(enqueue([], told))))).toEqual(fallback);
    expect(lines(withFallbacks(refused(DATA)))).toEqual(fallback.slice(1));
    expect(lines(withFallbacks(requeueSent(accepting(enqueue([], told)))))).toEqual(fallback);
  });

  test('is not for what is confirmed, unless it belongs to the interaction in question', () => {
    const outbox = confirmed(
      readableAnswer(0)[2]!,
      readableAnswer(1)[2]!,
      ...readableAnswer(10).slice(2, 3),
      DATA,
    );
    expect(withFallbacks(outbox)).toEqual(outbox);
    expect(lines(withFallbacks(outbox, 'cmi.interactions.1.'))).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein confirmed',
      'interactions.1.correct_responses.0.pattern=a waiting',
      'interactions.10.correct_responses.0.pattern=a: Nein confirmed',
      'suspend_data=d confirmed',
    ]);
  });

  test('of what is plain already is the same', () => {
    const fallback = withFallbacks(enqueue([], readableAnswer(0)));
    expect(withFallbacks(fallback)).toEqual(fallback);
    const without = accepting(enqueue([], [RESUME, PLACE]));
    expect(withFallbacks(without)).toEqual(without);
  });
});

describe('values that join others', () => {
  const [one, other] = [comment('[anfrage] Danke!'), comment('[partyfotos] Gut.')];

  test('stand beside each other, whatever has become of the first', () => {
    for (const outbox of [enqueue([], [one]), accepting(enqueue([], [one])), confirmed(one), refused(one)]) {
      const [first] = lines(outbox);
      expect(lines(enqueue(outbox, [other]))).toEqual([first, 'comments=[partyfotos] Gut. waiting']);
    }
  });

  test('are noted once', () => {
    for (const outbox of [enqueue([], [one, other]), accepting(enqueue([], [one])), confirmed(one, other)]) {
      expect(enqueue(outbox, [one])).toBe(outbox);
    }
  });

  test('are told again where they were refused, without the others', () => {
    const outbox = enqueue(refused(one, other), [one]);
    expect(lines(outbox)).toEqual([
      'comments=[partyfotos] Gut. refused',
      'comments=[anfrage] Danke! waiting',
    ]);
  });
});

describe('the fate of a value', () => {
  test('is none before it was noted, and none once another has taken its place', () => {
    const outbox = confirmed(RESUME);
    expect(statusOf(outbox, PLACE)).toBeUndefined();
    expect(statusOf(outbox, RESUME)).toBe('confirmed');
    expect(statusOf(enqueue(outbox, [['cmi.suspend_data', 'y']]), RESUME)).toBeUndefined();
  });

  test('is told of each of several that are joined', () => {
    const [one, other, third] = [comment('[a] x'), comment('[b] y'), comment('[c] z')];
    const outbox = enqueue(confirmed(one), [other]);
    expect([one, other, third].map((each) => statusOf(outbox, each))).toEqual([
      'confirmed',
      'waiting',
      undefined,
    ]);
    expect(statusOf(accepting(outbox), other)).toBe('sent');
    expect(statusOf(refused(one), one)).toBe('refused');
  });
});

test('values of one interaction, or of one comment, belong together; others stand alone', () => {
  for (const [element] of readableAnswer(3)) expect(groupOf(element)).toBe('cmi.interactions.3.');
  for (const [element] of ownComment(12)) expect(groupOf(element)).toBe('cmi.comments_from_learner.12.');
  for (const [element] of [PLACE, RESUME, comment('x')]) expect(groupOf(element)).toBe(element);
});
