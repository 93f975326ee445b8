import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { ATTESTATION, courseOf, FOTO, graded, question } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { type Differs, type Learner, learner } from './learner.ts';

const ids = (someone: Learner): (string | undefined)[] =>
  [0, 1, 2, 3].map((index) => someone.record()[`cmi.interactions.${index}.id`]);

describe.each(STANDARDS)('$name, an LMS that does not count interactions', (standard) => {
  const { getValue } = standard.dialect.methods;
  const uncounting: Differs = (lms) => ({
    [getValue]: (element: string) => (element.endsWith('_count') ? '' : lms[getValue]!(element)),
  });
  const three = courseOf({}, [question('anfrage', '01'), FOTO, question('selfie', '03')]);
  const visit = (saved: LmsRecord = {}): Learner => learner(standard, three, { saved }, uncounting);

  test('gets interactions of a first session from index 0', () => {
    const someone = visit();
    someone.answer('anfrage', 'a');
    someone.answer('foto', 'a');
    expect(ids(someone)).toEqual(['anfrage', 'foto', undefined, undefined]);
    expect(someone.host.report().safe).toBe(true);
  });

  test('gets interactions of a later session after the answers in resume data', () => {
    const first = visit();
    first.answer('anfrage', 'a');
    first.answer('foto', 'a');
    first.exit(5);
    const someone = visit(first.record());
    someone.answer('selfie', 'b');
    expect(ids(someone)).toEqual(['anfrage', 'foto', 'selfie', undefined]);
    expect(someone.record()).toMatchObject(
      Object.fromEntries(
        Object.entries(first.record()).filter(([element]) => /interactions\.[01]\./.test(element)),
      ),
    );
  });

  test('gets the answer to a new question after the attestation in resume data', () => {
    const rules = { ...graded('unlimited'), attestation: ATTESTATION };
    const first = learner(standard, courseOf(rules), {}, uncounting);
    first.answer('anfrage', 'c');
    first.answer('foto', 'c');
    first.attest();
    first.exit(5);
    const longer = courseOf({ ...rules, episodes: three.episodes });
    const someone = learner(standard, longer, { saved: first.record() }, uncounting);
    someone.answer('selfie', 'a');
    expect(ids(someone)).toEqual(['anfrage', 'foto', ATTESTATION, 'selfie']);
  });

  test('where it counts none, gets them from index 0 again', () => {
    const saved = visit();
    saved.answer('anfrage', 'a');
    saved.exit(5);
    const lost = Object.fromEntries(
      Object.entries(saved.record()).filter(([element]) => !element.includes('interactions')),
    );
    const someone = learner(standard, three, { saved: lost });
    someone.answer('foto', 'a');
    expect(ids(someone)).toEqual(['foto', undefined, undefined, undefined]);
  });
});
