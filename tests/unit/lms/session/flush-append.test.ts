import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import {
  requeueConfirmedSince,
  type Outbox,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { flush, needsEquivalentValue } from '../../../../src/lms/session/flush.ts';
import { PLACE } from './connected.ts';
import { accepting, AT, confirmed, lines } from './outboxes.ts';
import { fates, offering } from './flushing.ts';
import { comment, ownComment } from './readable-answer.ts';

const ONE = comment('[anfrage] Danke!');
const OTHER = comment('[partyfotos] Gut.');
const blank = (_: string, value: string): string => `${value} `;

/** What an LMS that judges so was told, each with its manner, and whether it was told before. */
function told(outbox: Outbox, judge: (element: string) => SetResult = () => 'accepted') {
  const heard: (readonly [Assignment, boolean])[] = [];
  const flushed = flush(outbox, blank, (assignment, resend) => {
    heard.push([assignment, resend]);
    return judge(assignment[0]);
  });
  return { heard, ...flushed };
}

describe('values that join others', () => {
  test('are offered as such, each once; others are not', () => {
    expect(told(enqueue([], [ONE, PLACE, OTHER])).heard).toEqual([
      [ONE, false],
      [[...PLACE, {}], false],
      [OTHER, false],
    ]);
  });

  test.each<[string, Outbox]>([
    ['got lost', requeueSent(accepting(enqueue([], [ONE, OTHER])))],
    ['are doubted', requeueConfirmedSince(confirmed(ONE, OTHER), AT)],
  ])('that %s keep their form, and are offered as told before', (_, outbox) => {
    expect(needsEquivalentValue(outbox, blank)).toBe(false);
    const { heard, ...flushed } = told(outbox);
    expect(heard).toEqual([
      [ONE, true],
      [OTHER, true],
    ]);
    expect(fates(flushed.outbox)).toEqual(['sent', 'sent']);
  });

  test('are not taken for told before because another was', () => {
    expect(told(enqueue(requeueSent(accepting(enqueue([], [ONE]))), [OTHER])).heard).toEqual([
      [ONE, true],
      [OTHER, false],
    ]);
  });

  test('are refused alone', () => {
    const { outbox } = told(enqueue([], [ONE, PLACE]), (name) => (name === ONE[0] ? 'refused' : 'accepted'));
    expect(lines(outbox)).toEqual(['comments=[anfrage] Danke! refused', 'lesson_location=01 sent']);
  });

  test.each<[string, Outbox]>([
    ['the LMS holds', enqueue(confirmed(ONE), [PLACE])],
    ['wait', enqueue([], [PLACE, ONE, OTHER])],
    ['were offered in the same round', enqueue([], [ONE, PLACE])],
  ])('that %s are never set to find out whether an LMS still takes anything', (_, outbox) => {
    const { heard } = told(outbox, (name) => (name === PLACE[0] ? 'failed' : 'accepted'));
    const texts = heard.filter(([[name]]) => name === ONE[0]).map(([[, value]]) => value);
    expect(texts.length).toBeLessThanOrEqual(1);
    expect(heard.filter(([[name]]) => name === PLACE[0])).toHaveLength(1);
  });
});

describe('a comment under an index of its own', () => {
  test('that is refused takes its place and time with it, and nothing else', () => {
    const { heard, outbox } = offering(enqueue([], [...ownComment(0), ...ownComment(1), PLACE]), {
      'cmi.comments_from_learner.0.comment': 'refused',
    });
    expect(heard.slice(0, 2)).toEqual([
      'comments_from_learner.0.comment=Danke!',
      'comments_from_learner.1.comment=Danke!',
    ]);
    expect(fates(outbox).map((status) => status === 'refused')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('whose place is refused stands all the same', () => {
    const { outbox } = offering(enqueue([], ownComment(0)), {
      'cmi.comments_from_learner.0.location': 'refused',
    });
    expect(fates(outbox)).toEqual(['sent', 'refused', 'sent']);
  });
});
