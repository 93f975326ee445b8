import { describe, expect, test } from 'vitest';
import { fateOf, groupOf, inPlainForm, lost, note } from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME } from './connected.ts';
import { accepting, confirmed, lines, refused } from './outboxes.ts';
import { comment, DATA, ownComment, wordy } from './wordy.ts';

describe('the plain form', () => {
  test('is that of everything that waits and has one, and of nothing else', () => {
    expect(lines(inPlainForm(note([], [...wordy(0), PLACE, DATA])))).toEqual([
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
    const plain = ['interactions.0.student_response=b waiting', 'suspend_data=dl waiting'];
    const told = [wordy(0)[3]!, DATA];
    expect(lines(inPlainForm(accepting(note([], told))))).toEqual(plain);
    expect(lines(inPlainForm(refused(DATA)))).toEqual(plain.slice(1));
    expect(lines(inPlainForm(lost(accepting(note([], told)))))).toEqual(plain);
  });

  test('is not for what is confirmed, unless it belongs to the interaction in question', () => {
    const ledger = confirmed(wordy(0)[2]!, wordy(1)[2]!, ...wordy(10).slice(2, 3), DATA);
    expect(inPlainForm(ledger)).toEqual(ledger);
    expect(lines(inPlainForm(ledger, 'cmi.interactions.1.'))).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein confirmed',
      'interactions.1.correct_responses.0.pattern=a waiting',
      'interactions.10.correct_responses.0.pattern=a: Nein confirmed',
      'suspend_data=d confirmed',
    ]);
  });

  test('of what is plain already is the same', () => {
    const plain = inPlainForm(note([], wordy(0)));
    expect(inPlainForm(plain)).toEqual(plain);
    const without = accepting(note([], [RESUME, PLACE]));
    expect(inPlainForm(without)).toEqual(without);
  });
});

describe('values that join others', () => {
  const [one, other] = [comment('[anfrage] Danke!'), comment('[partyfotos] Gut.')];

  test('stand beside each other, whatever has become of the first', () => {
    for (const ledger of [note([], [one]), accepting(note([], [one])), confirmed(one), refused(one)]) {
      const [first] = lines(ledger);
      expect(lines(note(ledger, [other]))).toEqual([first, 'comments=[partyfotos] Gut. waiting']);
    }
  });

  test('are noted once', () => {
    for (const ledger of [note([], [one, other]), accepting(note([], [one])), confirmed(one, other)]) {
      expect(note(ledger, [one])).toBe(ledger);
    }
  });

  test('are told again where they were refused, without the others', () => {
    const ledger = note(refused(one, other), [one]);
    expect(lines(ledger)).toEqual([
      'comments=[partyfotos] Gut. refused',
      'comments=[anfrage] Danke! waiting',
    ]);
  });
});

describe('the fate of a value', () => {
  test('is none before it was noted, and none once another has taken its place', () => {
    const ledger = confirmed(RESUME);
    expect(fateOf(ledger, PLACE)).toBeUndefined();
    expect(fateOf(ledger, RESUME)).toBe('confirmed');
    expect(fateOf(note(ledger, [['cmi.suspend_data', 'y']]), RESUME)).toBeUndefined();
  });

  test('is told of each of several that are joined', () => {
    const [one, other, third] = [comment('[a] x'), comment('[b] y'), comment('[c] z')];
    const ledger = note(confirmed(one), [other]);
    expect([one, other, third].map((each) => fateOf(ledger, each))).toEqual([
      'confirmed',
      'waiting',
      undefined,
    ]);
    expect(fateOf(accepting(ledger), other)).toBe('offered');
    expect(fateOf(refused(one), one)).toBe('refused');
  });
});

test('values of one interaction, or of one comment, belong together; others stand alone', () => {
  for (const [element] of wordy(3)) expect(groupOf(element)).toBe('cmi.interactions.3.');
  for (const [element] of ownComment(12)) expect(groupOf(element)).toBe('cmi.comments_from_learner.12.');
  for (const [element] of [PLACE, RESUME, comment('x')]) expect(groupOf(element)).toBe(element);
});
