import { describe, expect, test } from 'vitest';
import { openSession } from '../../../../src/lms/session/session.ts';
import { STANDARDS, type Standard } from '../../player/dialects.ts';
import { testHost } from './host.ts';

const ODD: readonly (readonly [string, () => unknown])[] = [
  ['a number', () => 85],
  ['null', () => null],
  ['undefined', () => undefined],
  ['nothing', () => ''],
  ['an object', () => ({})],
  ['a word of its own', () => 'Normal'],
  [
    'an exception',
    () => {
      throw new Error('not implemented');
    },
  ],
];

/** A session with an LMS that answers every GetValue so. */
function asked({ lms, dialect }: Standard, answer: () => unknown) {
  const api = { ...lms({}), [dialect.methods.getValue]: answer };
  return openSession(api, dialect, testHost())!;
}

describe.each(STANDARDS)('an LMS of $name that is read at launch', (standard) => {
  test.each(ODD)('and answers %s gives a normal first visit', (_, answer) => {
    const { launch } = asked(standard, answer);
    expect(launch).toMatchObject({ mode: 'normal', outcome: 'open' });
    expect(['', '85', 'Normal']).toContain(launch.resumeData);
  });

  test.each(['review', 'browse'])('and answers the mode %s gives that mode', (mode) => {
    expect(asked(standard, () => mode).launch.mode).toBe(mode);
  });

  test('and has no element for the mode gives a normal visit', () => {
    const lms = standard.lms({});
    const session = openSession(lms, standard.dialect, testHost())!;
    expect(session.launch).toEqual({
      mode: 'normal',
      learner: '',
      outcome: 'open',
      resumeData: '',
      interactionCount: 0,
      commentCount: standard.name === 'scorm2004' ? 0 : null,
      passMark: null,
    });
  });
});
