import type { ElementTable } from './dialect.ts';
import { either, inRange, line, matches, oneOf, readOnly, text, writable, writeOnly } from './formats.ts';
import { correctPattern, learnerResponse } from './responses-scorm2004.ts';

const decimal = /^-?\d{1,5}(\.\d{1,18})?$/;
const identifier = matches(/^([A-Za-z0-9_.-]{1,250}|urn:[a-z0-9][a-z0-9-]{1,31}:[\w.:-]{1,200})$/);
const real = matches(decimal);
const scaled = inRange(decimal, -1, 1);
const measure = inRange(decimal, 0, 1);
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
// SCORM 2004 RTE 4.1.1.7 allows years and days as well; Moodle 4.5 adds days up wrongly (scorm_13.js:1121).
const timespan = matches(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/);
// A zone may only follow a fraction of one or two digits: Moodle 4.5 and ADL refuse `…:43Z` and `.123Z`.
const timestamp = matches(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/,
);
const language = matches(/^([a-zA-Z]{2,3}|[ix])?(-[a-zA-Z0-9]{1,8})*$/);
const localized = matches(/^(\{lang=[a-zA-Z-]{2,}\})?(?!\{)[^\r\n]{0,250}$/);
const afterId = { needs: ['id'] };
const afterType = { needs: ['id', 'type'] };
const unique = { once: true };

/** SCORM 2004 RTE 4.2: elements, access, formats and limits. */
export const elementsScorm2004: ElementTable = {
  'cmi.comments_from_learner.n.comment': writable(line(4000)),
  'cmi.comments_from_learner.n.location': writable(line(250)),
  'cmi.comments_from_learner.n.timestamp': writable(timestamp),
  'cmi.comments_from_lms.n.comment': readOnly(),
  'cmi.comments_from_lms.n.location': readOnly(),
  'cmi.comments_from_lms.n.timestamp': readOnly(),
  'cmi.completion_status': writable(completion, { initial: 'unknown' }),
  'cmi.completion_threshold': readOnly(),
  'cmi.credit': readOnly('credit'),
  'cmi.entry': readOnly('ab-initio'),
  'cmi.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.interactions.n.id': writable(identifier, unique),
  'cmi.interactions.n.type': writable(
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
    afterId,
  ),
  'cmi.interactions.n.objectives.n.id': writable((value, beside) => {
    return beside.others.includes(value) ? 'order' : identifier(value, beside);
  }, afterId),
  'cmi.interactions.n.timestamp': writable(timestamp, afterId),
  'cmi.interactions.n.correct_responses.n.pattern': writable(correctPattern, afterType),
  'cmi.interactions.n.weighting': writable(real, afterId),
  'cmi.interactions.n.learner_response': writable(learnerResponse, afterType),
  'cmi.interactions.n.result': writable(
    either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), matches(/^-?\d{1,4}(\.\d{1,18})?$/)),
    afterId,
  ),
  'cmi.interactions.n.latency': writable(timespan, afterId),
  'cmi.interactions.n.description': writable(localized, afterId),
  'cmi.launch_data': readOnly(),
  'cmi.learner_id': readOnly(''),
  'cmi.learner_name': readOnly(''),
  'cmi.learner_preference.audio_level': writable(inRange(decimal, 0, 99_999), { initial: '1' }),
  'cmi.learner_preference.language': writable(language, { initial: '' }),
  'cmi.learner_preference.delivery_speed': writable(inRange(decimal, 0, 99_999), { initial: '1' }),
  'cmi.learner_preference.audio_captioning': writable(oneOf('-1', '0', '1'), { initial: '0' }),
  'cmi.location': writable(text(1000)),
  'cmi.max_time_allowed': readOnly(),
  'cmi.mode': readOnly('normal'),
  'cmi.objectives.n.id': writable((value, beside) => {
    return beside.others.includes(value) ? 'order' : identifier(value, beside);
  }, unique),
  'cmi.objectives.n.score.scaled': writable(scaled, afterId),
  'cmi.objectives.n.score.raw': writable(real, afterId),
  'cmi.objectives.n.score.min': writable(real, afterId),
  'cmi.objectives.n.score.max': writable(real, afterId),
  'cmi.objectives.n.success_status': writable(success, afterId),
  'cmi.objectives.n.completion_status': writable(completion, afterId),
  'cmi.objectives.n.progress_measure': writable(measure, afterId),
  'cmi.objectives.n.description': writable(localized, afterId),
  'cmi.progress_measure': writable(measure),
  'cmi.scaled_passing_score': readOnly(),
  'cmi.score.scaled': writable(scaled),
  'cmi.score.raw': writable(real),
  'cmi.score.min': writable(real),
  'cmi.score.max': writable(real),
  'cmi.session_time': writeOnly(timespan),
  'cmi.success_status': writable(success, { initial: 'unknown' }),
  'cmi.suspend_data': writable(text(64_000)),
  'cmi.time_limit_action': readOnly('continue,no message'),
  'cmi.total_time': readOnly('PT0S'),
  'adl.nav.request': writable(
    oneOf('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_'),
    { initial: '_none_' },
  ),
};
