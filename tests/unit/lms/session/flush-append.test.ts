import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import {
  requeueConfirmedSince,
  type Outbox,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { needsResend } from '../../../../src/lms/session/resend.ts';
import { PLACE } from './connected.ts';
import { allSent, AT, confirmed, lines } from './outboxes.ts';
import { statuses, flushWith } from './flushing.ts';
import { comment, ownComment } from './readable-answer.ts';

const ONE = comment('[anfrage] Danke!');
const OTHER = comment('[partyfotos] Gut.');
const blank = (_: string, value: string): string => `${value} `;

/** Flushes to an LMS; `sent` is each assignment, and whether it is sent again. */
function sending(outbox: Outbox, resultFor: (element: string) => SetResult = () => 'accepted') {
  const sent: (readonly [Assignment, boolean])[] = [];
  const flushed = flush(outbox, (assignment, resend) => {
    sent.push([assignment, resend]);
    return resultFor(assignment[0]);
  });
  return { sent, ...flushed };
}

describe('appended values', () => {
  test('are sent as such, each once; others are not', () => {
    expect(sending(enqueue([], [ONE, PLACE, OTHER])).sent).toEqual([
      [ONE, false],
      [[...PLACE, {}], false],
      [OTHER, false],
    ]);
  });

  test.each<[string, () => Outbox]>([
    ['were sent in a failed commit', () => requeueSent(allSent(enqueue([], [ONE, OTHER])))],
    ['are requeued', () => requeueConfirmedSince(confirmed(ONE, OTHER), AT)],
  ])('that %s are sent unchanged, marked as sent before', (_, requeued) => {
    const outbox = requeued();
    expect(needsResend(outbox, blank)).toBe(false);
    const { sent, ...flushed } = sending(outbox);
    expect(sent).toEqual([
      [ONE, true],
      [OTHER, true],
    ]);
    expect(statuses(flushed.outbox)).toEqual(['sent', 'sent']);
  });

  test('are not marked as sent before because another was', () => {
    expect(sending(enqueue(requeueSent(allSent(enqueue([], [ONE]))), [OTHER])).sent).toEqual([
      [ONE, true],
      [OTHER, false],
    ]);
  });

  test('are refused one by one', () => {
    const { outbox } = sending(enqueue([], [ONE, PLACE]), (name) =>
      name === ONE[0] ? 'refused' : 'accepted',
    );
    expect(lines(outbox)).toEqual(['comments=[anfrage] Danke! refused', 'lesson_location=01 sent']);
  });

  test.each<[string, () => Outbox]>([
    ['are confirmed', () => enqueue(confirmed(ONE), [PLACE])],
    ['wait', () => enqueue([], [PLACE, ONE, OTHER])],
    ['were sent in the same flush', () => enqueue([], [ONE, PLACE])],
  ])('that %s are never set to find out whether the LMS accepts anything', (_, outbox) => {
    const { sent } = sending(outbox(), (name) => (name === PLACE[0] ? 'failed' : 'accepted'));
    const texts = sent.filter(([[name]]) => name === ONE[0]).map(([[, value]]) => value);
    expect(texts.length).toBeLessThanOrEqual(1);
    expect(sent.filter(([[name]]) => name === PLACE[0])).toHaveLength(1);
  });
});

describe('a comment under an index of its own', () => {
  test('that is refused has location and timestamp refused, and nothing else', () => {
    const { sent, outbox } = flushWith(enqueue([], [...ownComment(0), ...ownComment(1), PLACE]), {
      'cmi.comments_from_learner.0.comment': 'refused',
    });
    expect(sent.slice(0, 2)).toEqual([
      'comments_from_learner.0.comment=Danke!',
      'comments_from_learner.1.comment=Danke!',
    ]);
    expect(statuses(outbox).map((status) => status === 'refused')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('whose location is refused is sent nevertheless', () => {
    const { outbox } = flushWith(enqueue([], ownComment(0)), {
      'cmi.comments_from_learner.0.location': 'refused',
    });
    expect(statuses(outbox)).toEqual(['sent', 'refused', 'sent']);
  });
});
