import type { Call, Launch, LmsRecord, LmsConditions } from './record.ts';
import type { ApiFunction, CommitService, SessionFunction, StandardApi } from './standard-api.ts';

/** How long a commit of a slow LMS takes, in milliseconds. */
const SLOW_COMMIT = 1500;

export interface SimulationOptions {
  /** the record of earlier sessions; called when the course initializes */
  record(): LmsRecord;
  readonly launch: Launch;
  /** what goes wrong at this moment */
  conditions(): LmsConditions;
  /** called when the LMS stores a record */
  onStored(record: LmsRecord): void;
  /** called after each call that opens, uses or ends the session */
  onCall(call: Call): void;
}

export interface Simulation {
  /** the API, to be set as the window's property `StandardApi.global` */
  readonly api: object;
  /** elements that the course has set and the LMS has not stored */
  unsaved(): readonly string[];
}

/**
 * Simulates an LMS for one launch of a course, with scorm-again as its run-time. scorm-again commits every element of
 * the data model; the record keeps those that were set, and those that an LMS computes itself.
 */
export function simulate(standard: StandardApi, options: SimulationOptions): Simulation {
  const { names, errors, computed } = standard;
  const { launch } = options;
  const setElements = new Set<string>();
  const unsaved = new Set<string>();
  let expiredError = 0;
  const usesSession = (name: ApiFunction): name is SessionFunction => name in errors.sessionEnded;

  const recordIn = (params: object, ended: boolean): LmsRecord =>
    Object.fromEntries(
      Object.entries<unknown>({ ...params }).flatMap(([element, value]) =>
        typeof value === 'string' && (setElements.has(element) || (ended && computed.includes(element)))
          ? [[element, value]]
          : [],
      ),
    );

  const httpService: CommitService = {
    updateSettings: () => undefined,
    processHttpRequest(_url, params, ended) {
      const { offline, refused, slow } = options.conditions();
      if (slow) wait(SLOW_COMMIT);
      if (offline || refused) return { result: 'false', errorCode: errors.commitFailed };
      if (!launch.review) options.onStored(recordIn(params, ended));
      unsaved.clear();
      return { result: 'true', errorCode: 0 };
    },
  };
  const runTime = standard.start({
    lmsCommitUrl: 'record',
    dataCommitFormat: 'flattened',
    logLevel: 5,
    httpService,
  });
  const call = (name: ApiFunction, [first = '', second = '']: readonly string[]): string => {
    const functions = runTime as unknown as Record<string, (...args: string[]) => unknown>;
    return String(functions[names[name]]!(first, second));
  };

  /** Called at Initialize, not before: the page of the previous session may store its record while it unloads. */
  const load = (): void => {
    const record = options.record();
    const lasting = Object.entries(record).filter(([element]) => !standard.sessionOnly.includes(element));
    for (const [element] of lasting) setElements.add(element);
    const values = standard.launchValues(launch, entryOf(record, standard));
    runTime.loadFromFlattenedJSON({ ...Object.fromEntries(lasting), ...values }, '');
  };

  const answer = (name: ApiFunction, args: readonly string[]): string => {
    if (name === 'lastError' && expiredError > 0) return String(expiredError);
    expiredError = options.conditions().expired && usesSession(name) ? errors.sessionEnded[name] : 0;
    if (expiredError > 0) return name === 'get' ? '' : 'false';
    if (name === 'initialize') load();
    return call(name, args);
  };

  const logCall = (
    name: ApiFunction,
    [element = '', value = '']: readonly string[],
    returned: string,
  ): void => {
    const error = answer('lastError', []);
    if (name === 'set' && returned === 'true') {
      setElements.add(element);
      unsaved.add(element);
    }
    const errorText = error === '0' ? '' : call('errorString', [error]);
    options.onCall({ method: names[name], element, value, returned, error, errorText });
  };

  const api = Object.fromEntries(
    (Object.entries(names) as [ApiFunction, string][]).map(([name, method]) => [
      method,
      (...values: unknown[]): string => {
        const args = values.map(String);
        const returned = answer(name, args);
        if (usesSession(name)) logCall(name, args, returned);
        return returned;
      },
    ]),
  );
  return { api, unsaved: () => [...unsaved] };
}

/** SCORM: `resume` after a session that was suspended, nothing after another, and `ab-initio` the first time. */
function entryOf(record: LmsRecord, { exit }: StandardApi): string {
  if (record[exit] === 'suspend') return 'resume';
  return Object.keys(record).length > 0 ? '' : 'ab-initio';
}

/** Blocks the page: the functions of a SCORM API are synchronous. */
function wait(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
