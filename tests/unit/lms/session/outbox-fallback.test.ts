import { describe, expect, test } from 'vitest';
import {
  statusOf,
  groupOf,
  withFallbacks,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME } from './connected.ts';
import { allSent, confirmed, lines, refused } from './outboxes.ts';
import { comment, DATA, ownComment, readableAnswer } from './readable-answer.ts';

describe('fallbacks', () => {
  test('replace every waiting value that has one', () => {
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

  test('are sent also in place of sent and refused values', () => {
    const fallback = ['interactions.0.student_response=b waiting', 'suspend_data=dl waiting'];
    const values = [readableAnswer(0)[3]!, DATA];
    expect(lines(withFallbacks(allSent(enqueue([], values))))).toEqual(fallback);
    expect(lines(withFallbacks(refused(DATA)))).toEqual(fallback.slice(1));
    expect(lines(withFallbacks(requeueSent(allSent(enqueue([], values)))))).toEqual(fallback);
  });

  test('replace no confirmed value, except in the given interaction', () => {
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

  test('change nothing where values have none', () => {
    const fallback = withFallbacks(enqueue([], readableAnswer(0)));
    expect(withFallbacks(fallback)).toEqual(fallback);
    const without = allSent(enqueue([], [RESUME, PLACE]));
    expect(withFallbacks(without)).toEqual(without);
  });
});

describe('appended values', () => {
  const [one, other] = [comment('[anfrage] Danke!'), comment('[partyfotos] Gut.')];

  test('do not replace each other, whatever the status of the first', () => {
    for (const outbox of [enqueue([], [one]), allSent(enqueue([], [one])), confirmed(one), refused(one)]) {
      const [first] = lines(outbox);
      expect(lines(enqueue(outbox, [other]))).toEqual([first, 'comments=[partyfotos] Gut. waiting']);
    }
  });

  test('are enqueued once', () => {
    for (const outbox of [enqueue([], [one, other]), allSent(enqueue([], [one])), confirmed(one, other)]) {
      expect(enqueue(outbox, [one])).toBe(outbox);
    }
  });

  test('are enqueued again where they were refused, without the others', () => {
    const outbox = enqueue(refused(one, other), [one]);
    expect(lines(outbox)).toEqual([
      'comments=[partyfotos] Gut. refused',
      'comments=[anfrage] Danke! waiting',
    ]);
  });
});

describe('the delivery status of a value', () => {
  test('is undefined before it was enqueued, and once another value has replaced it', () => {
    const outbox = confirmed(RESUME);
    expect(statusOf(outbox, PLACE)).toBeUndefined();
    expect(statusOf(outbox, RESUME)).toBe('confirmed');
    expect(statusOf(enqueue(outbox, [['cmi.suspend_data', 'y']]), RESUME)).toBeUndefined();
  });

  test('is known for each appended value', () => {
    const [one, other, third] = [comment('[a] x'), comment('[b] y'), comment('[c] z')];
    const outbox = enqueue(confirmed(one), [other]);
    expect([one, other, third].map((each) => statusOf(outbox, each))).toEqual([
      'confirmed',
      'waiting',
      undefined,
    ]);
    expect(statusOf(allSent(outbox), other)).toBe('sent');
    expect(statusOf(refused(one), one)).toBe('refused');
  });
});

test('values of one interaction, or of one comment, form a group; others stand alone', () => {
  for (const [element] of readableAnswer(3)) expect(groupOf(element)).toBe('cmi.interactions.3.');
  for (const [element] of ownComment(12)) expect(groupOf(element)).toBe('cmi.comments_from_learner.12.');
  for (const [element] of [PLACE, RESUME, comment('x')]) expect(groupOf(element)).toBe(element);
});
