import { describe, expect, test } from 'vitest';
import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { openSession } from '../../../src/lms/session/session.ts';
import { strictScorm12 } from '../../lms/strict-scorm12.ts';
import { strictScorm2004 } from '../../lms/strict-scorm2004.ts';
import { likeMoodle } from './like-moodle.ts';
import { testHost } from './session/host.ts';

const in12 = (preset: Record<string, string>) =>
  openSession(strictScorm12({ preset }), scorm12, testHost())!.launch;
const in2004 = (preset: Record<string, string>, saved: Record<string, string> = {}) =>
  openSession(strictScorm2004({ preset, saved }), scorm2004, testHost())!.launch;

describe('the pass mark of the LMS', () => {
  test.each([
    ['80', 80],
    ['82.5', 82.5],
    ['', null],
    ['0', null],
    ['120', null],
  ])('is told in percent by SCORM 1.2: "%s" is %j', (told, mark) => {
    expect(in12({ 'cmi.student_data.mastery_score': told }).passMark).toBe(mark);
  });

  test.each([
    ['0.8', 80],
    ['0.825', 82.5],
    ['1', 100],
    ['', null],
    ['0', null],
    ['-0.5', null],
  ])('is told as a share by SCORM 2004: "%s" is %j', (told, mark) => {
    expect(in2004({ 'cmi.scaled_passing_score': told }).passMark).toBe(mark);
  });

  test('is none where the LMS does not tell one', () => {
    expect([in12({}).passMark, in2004({}).passMark]).toEqual([null, null]);
  });

  test('is that of the manifest in an LMS like Moodle', () => {
    expect(openSession(likeMoodle(), scorm12, testHost())!.launch.passMark).toBe(80);
  });
});

describe('comments of earlier sessions', () => {
  const saved = {
    'cmi.comments_from_learner.0.comment': 'Danke!',
    'cmi.comments_from_learner.1.comment': 'Gut.',
    'cmi.exit': 'suspend',
  };

  test('are counted by SCORM 2004', () => {
    expect(in2004({}, saved).commentCount).toBe(2);
    expect(in2004({}).commentCount).toBe(0);
  });

  test('have no index in SCORM 1.2', () => {
    expect(in12({}).commentCount).toBeNull();
  });
});

describe('the learner’s name', () => {
  test.each([
    ['Müller, Änne', 'Änne Müller'],
    ['Müller,Änne', 'Änne Müller'],
    ['Änne Müller', 'Änne Müller'],
    ['Müller, Änne, Dr.', 'Müller, Änne, Dr.'],
    ['', ''],
  ])('is written as people write it: "%s" is "%s"', (told, name) => {
    expect(in12({ 'cmi.core.student_name': told }).learner).toBe(name);
    expect(in2004({ 'cmi.learner_name': told }).learner).toBe(name);
  });
});
