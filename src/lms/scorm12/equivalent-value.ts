type Rewrite = (value: string) => string | null;

const decimal: Rewrite = (value) => `${value}${value.includes('.') ? '0' : '.00'}`;
const withHundredths: Rewrite = (value) => `${value}.00`;
const withBlank: Rewrite = (value) => `${value} `;

const RESULT_NUMBERS: Readonly<Record<string, string>> = { correct: '1', neutral: '0.5', wrong: '0' };

/** By the last part of the element's name. Elements that are not listed have no equivalent value. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  id: (value) => `${value}_`,
  type: (value) => (value === 'fill-in' ? 'performance' : 'fill-in'),
  pattern: withBlank,
  student_response: withBlank,
  // A result may be a number as well (SCORM 1.2 RTE 3.4.4).
  result: (value) => RESULT_NUMBERS[value] ?? null,
  weighting: decimal,
  time: withHundredths,
  latency: withHundredths,
  session_time: withHundredths,
  raw: decimal,
  min: decimal,
  max: decimal,
  lesson_location: withBlank,
  suspend_data: withBlank,
  exit: () => '',
  // `incomplete` has none: every other status says more than is true, and some LMSs take `browsed` as completed.
  lesson_status: (value) => (value === 'incomplete' ? null : 'incomplete'),
};

/**
 * Moodle 4.5 marks a value as sent while it builds the request (scorm_12.js, CollectData) and answers "true"
 * even where the request never left the machine (request.js). Only a different value makes it send again.
 */
export const equivalentValue = (element: string, value: string): string | null =>
  REWRITES[element.slice(element.lastIndexOf('.') + 1)]?.(value) ?? null;
