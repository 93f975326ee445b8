import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { Verdict } from '../../../../src/lms/session/verdict.ts';
import { doubted, type Ledger, lost, note } from '../../../../src/lms/session/outbox.ts';
import { offer, owesAnotherForm } from '../../../../src/lms/session/flush.ts';
import { PLACE } from './connected.ts';
import { accepting, AT, confirmed, lines } from './outboxes.ts';
import { fates, offering } from './flushing.ts';
import { comment, ownComment } from './wordy.ts';

const ONE = comment('[anfrage] Danke!');
const OTHER = comment('[partyfotos] Gut.');
const blank = (_: string, value: string): string => `${value} `;

/** What an LMS that judges so was told, each with its manner, and whether it was told before. */
function told(ledger: Ledger, judge: (element: string) => Verdict = () => 'accepted') {
  const heard: (readonly [Assignment, boolean])[] = [];
  const round = offer(ledger, blank, (assignment, again) => {
    heard.push([assignment, again]);
    return judge(assignment[0]);
  });
  return { heard, ...round };
}

describe('values that join others', () => {
  test('are offered as such, each once; others are not', () => {
    expect(told(note([], [ONE, PLACE, OTHER])).heard).toEqual([
      [ONE, false],
      [[...PLACE, {}], false],
      [OTHER, false],
    ]);
  });

  test.each<[string, Ledger]>([
    ['got lost', lost(accepting(note([], [ONE, OTHER])))],
    ['are doubted', doubted(confirmed(ONE, OTHER), AT)],
  ])('that %s keep their form, and are offered as told before', (_, ledger) => {
    expect(owesAnotherForm(ledger, blank)).toBe(false);
    const { heard, ...round } = told(ledger);
    expect(heard).toEqual([
      [ONE, true],
      [OTHER, true],
    ]);
    expect(fates(round.ledger)).toEqual(['offered', 'offered']);
  });

  test('are not taken for told before because another was', () => {
    expect(told(note(lost(accepting(note([], [ONE]))), [OTHER])).heard).toEqual([
      [ONE, true],
      [OTHER, false],
    ]);
  });

  test('are refused alone', () => {
    const { ledger } = told(note([], [ONE, PLACE]), (name) => (name === ONE[0] ? 'refused' : 'accepted'));
    expect(lines(ledger)).toEqual(['comments=[anfrage] Danke! refused', 'lesson_location=01 offered']);
  });

  test.each<[string, Ledger]>([
    ['the LMS holds', note(confirmed(ONE), [PLACE])],
    ['wait', note([], [PLACE, ONE, OTHER])],
    ['were offered in the same round', note([], [ONE, PLACE])],
  ])('that %s are never set to find out whether an LMS still takes anything', (_, ledger) => {
    const { heard } = told(ledger, (name) => (name === PLACE[0] ? 'failed' : 'accepted'));
    const texts = heard.filter(([[name]]) => name === ONE[0]).map(([[, value]]) => value);
    expect(texts.length).toBeLessThanOrEqual(1);
    expect(heard.filter(([[name]]) => name === PLACE[0])).toHaveLength(1);
  });
});

describe('a comment under an index of its own', () => {
  test('that is refused takes its place and time with it, and nothing else', () => {
    const { heard, ledger } = offering(note([], [...ownComment(0), ...ownComment(1), PLACE]), {
      'cmi.comments_from_learner.0.comment': 'refused',
    });
    expect(heard.slice(0, 2)).toEqual([
      'comments_from_learner.0.comment=Danke!',
      'comments_from_learner.1.comment=Danke!',
    ]);
    expect(fates(ledger).map((fate) => fate === 'refused')).toEqual([
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
    const { ledger } = offering(note([], ownComment(0)), {
      'cmi.comments_from_learner.0.location': 'refused',
    });
    expect(fates(ledger)).toEqual(['offered', 'refused', 'offered']);
  });
});
