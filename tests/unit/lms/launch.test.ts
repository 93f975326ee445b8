import { expect, test } from 'vitest';
import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { opened } from './session/opened.ts';
import { strictScorm12 } from '../../../src/profiles/strict-scorm12.ts';
import { strictScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';
import { likeMoodle } from './like-moodle.ts';
import { testHost } from './session/host.ts';

const in12 = (preset: Record<string, string>) =>
  opened(strictScorm12({ preset }), scorm12, testHost()).launch;
const in2004 = (preset: Record<string, string>, saved: Record<string, string> = {}) =>
  opened(strictScorm2004({ preset, saved }), scorm2004, testHost()).launch;

test('the pass mark in an LMS like Moodle is that of the manifest', () => {
  expect(opened(likeMoodle(), scorm12, testHost()).launch.passMark).toBe(80);
});

test('SCORM 2004 counts the comments of earlier sessions', () => {
  const saved = {
    'cmi.comments_from_learner.0.comment': 'Danke!',
    'cmi.comments_from_learner.1.comment': 'Gut.',
    'cmi.exit': 'suspend',
  };
  expect(in2004({}, saved).commentCount).toBe(2);
  expect(in2004({}).commentCount).toBe(0);
});

test.each([
  ['Müller, Änne', 'Änne Müller'],
  ['Müller,Änne', 'Änne Müller'],
  ['Änne Müller', 'Änne Müller'],
  ['Müller, Änne, Dr.', 'Müller, Änne, Dr.'],
  ['', ''],
])('a learner whom the LMS calls "%s" is called "%s"', (lmsName, name) => {
  expect(in12({ 'cmi.core.student_name': lmsName }).learner).toBe(name);
  expect(in2004({ 'cmi.learner_name': lmsName }).learner).toBe(name);
});
