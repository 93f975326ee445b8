import type { Dialect } from '../../src/profiles/dialect.ts';
import type { Call, LmsOptions, LmsRecord, Observed } from '../../src/profiles/lms-record.ts';
import { placeOf } from '../../src/profiles/place.ts';

/** What scorm-again calls when it commits; structurally its IHttpService. */
export interface CommitService {
  processHttpRequest(
    url: string,
    params: object,
    immediate: boolean,
  ): { result: 'true' | 'false'; errorCode: number };
  updateSettings(): void;
}

export interface AgainLms extends Observed {
  readonly service: CommitService;
  /** Values to load before the session starts. */
  readonly start: LmsRecord;
  /** Wraps a method so that it is logged and, when it sets, remembered. */
  log(method: keyof Dialect['methods'], run: (...given: string[]) => string): (...given: string[]) => string;
}

/** Lets scorm-again keep its record as the strict LMS does: what was set, and what it added at the end. */
export function againLms(dialect: Dialect, options: LmsOptions, lastError: () => string): AgainLms {
  const launch = dialect.launch(options);
  const calls: Call[] = [];
  const written = new Set(Object.keys(launch.data));
  let stored: LmsRecord = { ...options.saved };

  function recordOf(params: object, ended: boolean): LmsRecord {
    const record: LmsRecord = {};
    for (const [element, value] of Object.entries<unknown>({ ...params })) {
      const added = ended && /\.(total_time|lesson_status)$/.test(element);
      if (typeof value === 'string' && (written.has(element) || added)) record[element] = value;
    }
    return record;
  }

  return {
    calls,
    record: () => ({ ...stored }),
    start: Object.fromEntries(
      Object.entries({ ...launch.given, ...launch.data }).filter(
        ([element]) => dialect.table[placeOf(element).pattern],
      ),
    ),
    service: {
      updateSettings: () => undefined,
      processHttpRequest(_url, params, immediate) {
        const record = recordOf(params, immediate);
        const done = options.commit?.({ ...record }) ?? true;
        if (done) stored = record;
        return done
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: Number(dialect.errors.commitFailed) };
      },
    },
    log(method, run) {
      return (...given) => {
        const returned = run(...given);
        const [element, value] = given;
        const names = method === 'get' || method === 'set';
        if (method === 'set' && returned === 'true' && element !== undefined) written.add(element);
        calls.push({
          method: dialect.methods[method],
          ...(names && element !== undefined ? { element } : {}),
          ...(names && value !== undefined ? { value } : {}),
          returned,
          error: lastError(),
        });
        return returned;
      };
    },
  };
}
