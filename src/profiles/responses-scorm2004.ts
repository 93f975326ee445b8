import type { ValueTest } from './dialect.ts';
import { byType, line, matches, oneOf, parts } from './formats.ts';

// SCORM 2004 RTE 4.1.1.6: response formats by type. Moodle 4.5 (scorm_13.js) and ADL's run-time data model
// disagree on short identifiers; both accept letters, digits and the underscore.
const word = /^\w{1,250}$/;
const pair = /^\w{1,250}\[\.\]\w{1,250}$/;
const decimal = /^-?\d{1,5}(\.\d{1,18})?$/;
const blank = /^(\{lang=[a-zA-Z-]{2,}\})?(?!\{)[^\r\n]{0,250}$/;
const step = /^\w{1,250}\[\.\]\S{1,250}$/;

const choice = parts('[,]', word, { limit: 36, distinct: true });
const matching = parts('[,]', pair, { limit: 36 });
const sequencing = parts('[,]', word, { limit: 36 });

export const learnerResponse: ValueTest = byType({
  'true-false': oneOf('true', 'false'),
  choice,
  'fill-in': parts('[,]', blank, { limit: 10 }),
  'long-fill-in': line(4000),
  matching,
  performance: parts('[,]', step, { limit: 250 }),
  sequencing,
  likert: matches(word),
  numeric: matches(decimal),
  other: line(4000),
});

const numericRange: ValueTest = (value) => {
  const [low, high, ...rest] = value.split('[:]');
  if (low === undefined || high === undefined || rest.length > 0) return 'type';
  if (!decimal.test(low) || !decimal.test(high)) return 'type';
  return Number(low) <= Number(high) ? 'ok' : 'type';
};

const single =
  (test: ValueTest): ValueTest =>
  (value, beside) =>
    beside.others.length > 0 ? 'order' : test(value, beside);

const sorted = (value: string): string => value.split('[,]').sort().join('[,]');

const distinct =
  (test: ValueTest, canonical: (value: string) => string): ValueTest =>
  (value, beside) => {
    const verdict = test(value, beside);
    const taken = beside.others.some((other) => canonical(other) === canonical(value));
    return verdict === 'ok' && taken ? 'order' : verdict;
  };

const options = (allowed: RegExp, test: ValueTest): ValueTest => {
  return (value, beside) => test(value.replace(allowed, ''), beside);
};

export const correctPattern: ValueTest = byType({
  'true-false': single(oneOf('true', 'false')),
  choice: distinct(choice, sorted),
  'fill-in': options(
    /^(\{case_matters=(true|false)\})?(\{order_matters=(true|false)\})?/,
    parts('[,]', blank, { limit: 10 }),
  ),
  'long-fill-in': options(/^(\{case_matters=(true|false)\})?/, line(4000)),
  matching,
  performance: options(/^(\{order_matters=(true|false)\})?/, parts('[,]', step, { limit: 125 })),
  sequencing: distinct(sequencing, (value) => value),
  likert: single(matches(word)),
  numeric: single(numericRange),
  other: single(line(4000)),
});
