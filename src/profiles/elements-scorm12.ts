import type { ElementTable } from './dialect.ts';
import {
  byType,
  either,
  inRange,
  matches,
  oneOf,
  parts,
  readOnly,
  text,
  writable,
  writeOnly,
} from './formats.ts';

const decimal = /^-?\d{1,3}(\.\d+)?$/;
const identifier = matches(/^[A-Za-z0-9_-]{1,255}$/);
const score = inRange(decimal, 0, 100);
const status = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
const timespan = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const afterId = { needs: ['id'] };
const afterType = { needs: ['id', 'type'] };

// SCORM 1.2 RTE 3.4.2.7.5 and 3.4.2.7.7: the format of a response follows from the type.
const response = byType({
  'true-false': oneOf('0', '1', 't', 'f'),
  choice: parts(',', /^[a-z0-9]$/, { limit: 26, distinct: true }),
  'fill-in': text(255),
  matching: parts(',', /^[a-z0-9]\.[a-z0-9]$/, { limit: 26 }),
  performance: text(255),
  sequencing: parts(',', /^[a-z0-9]$/, { limit: 26 }),
  likert: matches(/^[0-9a-z]$/),
  // CMIDecimal has no largest number; the three digits are Moodle's for scores and weightings (scorm_12.js).
  numeric: matches(/^-?\d+(\.\d+)?$/),
});

/** SCORM 1.2 RTE 3.4.4: elements, access, formats and limits. */
export const elementsScorm12: ElementTable = {
  'cmi.core.student_id': readOnly(''),
  'cmi.core.student_name': readOnly(''),
  'cmi.core.lesson_location': writable(text(255), { initial: '' }),
  'cmi.core.credit': readOnly('credit'),
  'cmi.core.lesson_status': writable(status, { initial: 'not attempted' }),
  'cmi.core.entry': readOnly('ab-initio'),
  'cmi.core.score.raw': writable(score, { initial: '' }),
  'cmi.core.score.min': writable(score, { initial: '' }),
  'cmi.core.score.max': writable(score, { initial: '' }),
  'cmi.core.total_time': readOnly('0000:00:00.00'),
  'cmi.core.lesson_mode': readOnly('normal'),
  'cmi.core.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': writeOnly(timespan),
  'cmi.suspend_data': writable(text(4096), { initial: '' }),
  'cmi.launch_data': readOnly(''),
  'cmi.comments': writable(text(4096), { initial: '', appends: true }),
  'cmi.comments_from_lms': readOnly(''),
  'cmi.objectives.n.id': writable(identifier),
  'cmi.objectives.n.score.raw': writable(score, afterId),
  'cmi.objectives.n.score.min': writable(score, afterId),
  'cmi.objectives.n.score.max': writable(score, afterId),
  'cmi.objectives.n.status': writable(status, afterId),
  'cmi.student_data.mastery_score': readOnly(''),
  'cmi.student_data.max_time_allowed': readOnly(''),
  'cmi.student_data.time_limit_action': readOnly(''),
  'cmi.student_preference.audio': writable(inRange(decimal, -1, 100), { initial: '' }),
  'cmi.student_preference.language': writable(text(255), { initial: '' }),
  'cmi.student_preference.speed': writable(inRange(decimal, -100, 100), { initial: '' }),
  'cmi.student_preference.text': writable(oneOf('-1', '0', '1'), { initial: '' }),
  'cmi.interactions.n.id': writeOnly(identifier),
  'cmi.interactions.n.objectives.n.id': writeOnly(identifier, afterId),
  'cmi.interactions.n.time': writeOnly(matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/), afterId),
  'cmi.interactions.n.type': writeOnly(
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    afterId,
  ),
  'cmi.interactions.n.correct_responses.n.pattern': writeOnly(response, afterType),
  'cmi.interactions.n.weighting': writeOnly(inRange(decimal, -100, 100), afterId),
  'cmi.interactions.n.student_response': writeOnly(response, afterType),
  'cmi.interactions.n.result': writeOnly(
    either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), matches(decimal)),
    afterId,
  ),
  'cmi.interactions.n.latency': writeOnly(timespan, afterId),
};
