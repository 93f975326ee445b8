import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { type Names, scorm12 } from './dialects.ts';
import type { LmsServer } from './lms-server.ts';

// Answers to the three questions of a small course, and what they score.
export const BEST = 'bac';
export const HALF = 'bbb'; // 1 + 0.5 + 0.5 of 3: best, ok, ok
export const POOR = 'cca';

/** Everything in the record that speaks of success. */
export const verdict = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(Object.entries(record).filter(([element]) => /status|\.score\./.test(element)));

/** The verdict while the outcome is open. */
export const open = (names: Names): LmsRecord => ({ [names.status]: 'incomplete' });

/** The verdict once the outcome is final. */
export const scored = (names: Names, outcome: 'passed' | 'failed', score: number): LmsRecord =>
  names === scorm12
    ? {
        'cmi.core.lesson_status': outcome,
        'cmi.core.score.raw': String(score),
        'cmi.core.score.min': '0',
        'cmi.core.score.max': '100',
      }
    : {
        'cmi.completion_status': 'completed',
        'cmi.success_status': outcome,
        'cmi.score.scaled': String(Number((score / 100).toFixed(4))),
        'cmi.score.raw': String(score),
        'cmi.score.min': '0',
        'cmi.score.max': '100',
      };

/** Every score that kim's sessions have set, whatever became of it. */
export const scoresSet = (lms: LmsServer, names: Names): (string | undefined)[] =>
  lms
    .calls('kim')
    .filter(({ method, element }) => method === names.set && element === names.score)
    .map(({ value }) => value);
