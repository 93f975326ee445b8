import { describe, expect, test } from 'vitest';
import { equivalentValue } from '../../../../src/lms/scorm12/equivalent-value.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../../src/lms/scorm2004/dialect.ts';
import { strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { facts } from '../facts.ts';

const at = 'cmi.interactions.3';

test.each([
  [`${at}.id`, 'partyfotos', 'partyfotos_'],
  [`${at}.type`, 'choice', 'fill-in'],
  [`${at}.type`, 'fill-in', 'performance'],
  [`${at}.correct_responses.0.pattern`, 'a', 'a '],
  [`${at}.student_response`, 'b', 'b '],
  [`${at}.result`, 'correct', '1'],
  [`${at}.result`, 'neutral', '0.5'],
  [`${at}.result`, 'wrong', '0'],
  [`${at}.weighting`, '1', '1.00'],
  [`${at}.weighting`, '0', '0.00'],
  [`${at}.time`, '09:05:07', '09:05:07.00'],
  [`${at}.latency`, '00:01:15', '00:01:15.00'],
  ['cmi.core.session_time', '01:02:05', '01:02:05.00'],
  ['cmi.core.score.raw', '80', '80.00'],
  ['cmi.core.score.raw', '66.66', '66.660'],
  ['cmi.core.score.raw', '66.5', '66.50'],
  ['cmi.core.score.min', '0', '0.00'],
  ['cmi.core.score.max', '100', '100.00'],
  ['cmi.core.lesson_location', '01', '01 '],
  ['cmi.suspend_data', '1.0abc.', '1.0abc. '],
  ['cmi.core.exit', 'suspend', ''],
  ['cmi.core.lesson_status', 'completed', 'incomplete'],
  ['cmi.core.lesson_status', 'passed', 'incomplete'],
  ['cmi.core.lesson_status', 'failed', 'incomplete'],
])('%s: "%s" has the equivalent value "%s"', (element, value, other) => {
  expect(equivalentValue(element, value)).toBe(other);
});

test.each([
  // Anything else would claim more than is true.
  ['cmi.core.lesson_status', 'incomplete'],
  [`${at}.result`, '0.5'],
  [`${at}.result`, 'unanticipated'],
  // Moodle 4.5 appends comments, so that a second form would stand beside the first.
  ['cmi.comments', 'Danke!'],
  ['cmi.mood', 'good'],
])('%s: "%s" has no equivalent value', (element, value) => {
  expect(equivalentValue(element, value)).toBeNull();
});

describe('for everything that a course writes', () => {
  test('another form exists, except for an incomplete course and a comment', () => {
    const written = Object.values(facts).flatMap((fact) => dialect.assignments(fact));
    const others = written.map(
      ([element, value]) => [element, value, equivalentValue(element, value)] as const,
    );
    expect(others.filter(([, value, other]) => value === other)).toEqual([]);
    expect(others.filter(([, , other]) => other === null).map(([element]) => element)).toEqual(
      written.flatMap(([element, value]) =>
        value === 'incomplete' || element === 'cmi.comments' ? [element] : [],
      ),
    );
  });

  test.each(Object.keys(facts) as (keyof typeof facts)[])(
    'the fact "%s" is legal in its other form',
    (name) => {
      const lms = strictScorm12();
      lms.LMSInitialize('');
      const first = dialect.assignments(facts[name]).map(([element, value]) => [
        // An LMS takes interactions from the first index on.
        element.replace('.3.', '.0.'),
        equivalentValue(element, value) ?? value,
      ]);
      const needed = name === 'latency' ? [['cmi.interactions.0.id', 'partyfotos']] : [];
      for (const [element, value] of [...needed, ...first]) {
        expect([element, lms.LMSSetValue(element!, value!), lms.LMSGetLastError()]).toEqual([
          element,
          'true',
          '0',
        ]);
      }
    },
  );

  test('SCORM 2004 has no equivalent values', () => {
    for (const fact of Object.values(facts)) {
      for (const [element, value] of scorm2004.assignments(fact)) {
        expect(scorm2004.equivalentValue(element, value)).toBeNull();
      }
    }
  });
});
