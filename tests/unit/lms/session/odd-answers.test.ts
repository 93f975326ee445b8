import { describe, expect, test } from 'vitest';
import { openSession } from '../../../../src/lms/session/session.ts';
import { opened } from './opened.ts';
import { STANDARDS, type Standard } from '../../player/dialects.ts';
import { testHost } from './host.ts';

const ODD: readonly (readonly [string, () => unknown])[] = [
  ['a number', () => 85],
  ['null', () => null],
  ['undefined', () => undefined],
  ['nothing', () => ''],
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
  return opened(api, dialect, testHost());
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

  test.each(['null', 'undefined', ' null '])('and answers the word "%s" has no value', (word) => {
    expect(asked(standard, () => word).launch).toMatchObject({
      mode: 'normal',
      learner: '',
      outcome: 'open',
      resumeData: '',
      interactionCount: null,
    });
  });

  test.each(['Browse', ' browse '])('and answers the mode "%s" gives the mode browse', (mode) => {
    expect(asked(standard, () => mode).launch.mode).toBe('browse');
  });

  test('and answers with String objects is read', () => {
    // eslint-disable-next-line no-new-wrappers -- what such an LMS returns
    expect(asked(standard, () => new String('1.x')).launch.resumeData).toBe('1.x');
  });

  test.each([
    ['promises', () => Promise.resolve('')],
    ['objects', () => ({})],
  ])('and answers with %s is not used: nothing is set, and nothing is claimed', (_, answer) => {
    const lms = standard.lms({});
    const api = { ...lms, [standard.dialect.methods.getValue]: answer };
    expect(openSession(api, standard.dialect, testHost())).toBe('unreadable');
    expect(lms.calls.map(({ method }) => method)).toEqual([standard.dialect.methods.initialize]);
  });

  test('and has no element for the mode gives a normal visit', () => {
    const lms = standard.lms({});
    const session = opened(lms, standard.dialect, testHost());
    expect(session.launch).toMatchObject({ mode: 'normal', outcome: 'open', resumeData: '' });
  });
});
