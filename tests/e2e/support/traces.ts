import type { Page } from 'playwright-core';

import type { Call, LmsRecord, Observed } from '../../../src/profiles/lms-record.ts';
import type { Names } from './dialects.ts';

/** What a learner leaves behind: all that the LMS holds, and each call that was ever made. */
export interface Traces {
  readonly record: LmsRecord;
  readonly calls: readonly Call[];
}

/** The calls of the session in an LMS's page, in order. */
export const callsIn = (page: Page, { apiName }: Names): Promise<readonly Call[]> =>
  page.evaluate((name) => (window as unknown as Record<string, Observed>)[name]!.calls, apiName);

const TIME_OF_DAY = /^cmi\.(interactions|comments_from_learner)\.\d+\.time(stamp)?$/;

const blank = (element: string, value: string): string =>
  TIME_OF_DAY.test(element) ? value.replace(/\d/g, '0') : value;

/** Traces in which no time of day can be read any more; nothing else is changed, and everything keeps its order. */
export const timeless = ({ record, calls }: Traces) => ({
  record: Object.entries(record).map(([element, value]) => [element, blank(element, value)] as const),
  calls: calls.map((call) =>
    call.element === undefined || call.value === undefined
      ? call
      : { ...call, value: blank(call.element, call.value) },
  ),
});
