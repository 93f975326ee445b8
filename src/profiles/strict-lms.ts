import { type DataModel, dataModel } from './data-model.ts';
import type { Dialect, Failure } from './dialect.ts';
import type { Call, LmsOptions, LmsRecord, Observed } from './lms-record.ts';

export interface StrictLms extends Observed {
  readonly initialize: (argument: string) => string;
  readonly terminate: (argument: string) => string;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => string;
  readonly commit: (argument: string) => string;
  readonly lastError: () => string;
  readonly errorText: (code: string) => string;
}

const wrong = (argument: string): Failure | undefined => (argument === '' ? undefined : 'argument');

/** An LMS that takes the standard at its word: states of the session, durable record, log of calls. */
export function strictLms(dialect: Dialect, options: LmsOptions): StrictLms {
  const { errors, methods } = dialect;
  const calls: Call[] = [];
  const commit = options.commit ?? (() => true);
  let state: 'before' | 'open' | 'after' = 'before';
  const model: DataModel = dataModel(dialect, dialect.launch(options));
  let stored: LmsRecord = { ...options.saved };
  let error = '0';

  function answer(call: Omit<Call, 'returned' | 'error'>, returned: string, failure?: Failure): string {
    error = failure === undefined ? '0' : errors[failure];
    calls.push({ ...call, returned, error });
    return returned;
  }
  const outcome = (call: Omit<Call, 'returned' | 'error'>, failure?: Failure): string =>
    answer(call, failure === undefined ? 'true' : 'false', failure);
  const closed = (before: Failure, after: Failure): Failure | undefined =>
    state === 'open' ? undefined : state === 'before' ? before : after;

  function store(record: LmsRecord, failure: Failure): Failure | undefined {
    if (!commit({ ...record })) return failure;
    stored = record;
    return undefined;
  }

  return {
    calls,
    record: () => ({ ...stored }),
    lastError: () => error,
    errorText: (code) => dialect.texts[code] ?? '',

    initialize(argument) {
      const twice = state === 'open' ? 'initializedTwice' : undefined;
      const failure = twice ?? (state === 'after' ? 'initializedAfterEnd' : wrong(argument));
      if (failure === undefined) state = 'open';
      return outcome({ method: methods.initialize }, failure);
    },

    terminate(argument) {
      let failure = closed('endBefore', 'endAfter') ?? wrong(argument);
      failure ??= store({ ...model.record(), ...dialect.finish(model.read) }, 'endFailed');
      if (failure === undefined) state = 'after';
      return outcome({ method: methods.terminate }, failure);
    },

    get(element) {
      const call = { method: methods.get, element };
      const failure = closed('getBefore', 'getAfter');
      if (failure !== undefined) return answer(call, '', failure);
      const found = model.get(call.element);
      return 'value' in found ? answer(call, found.value) : answer(call, '', found.failure);
    },

    set(element, value) {
      const call = { method: methods.set, element, value };
      const failure = closed('setBefore', 'setAfter') ?? (typeof value === 'string' ? undefined : 'type');
      return outcome(call, failure ?? model.set(call.element, value));
    },

    commit(argument) {
      const failure = closed('commitBefore', 'commitAfter') ?? wrong(argument);
      return outcome({ method: methods.commit }, failure ?? store(model.record(), 'commitFailed'));
    },
  };
}
