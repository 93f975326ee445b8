import type { Call, Launch, LmsRecord, Trouble } from './record.ts';
import type { ApiFunction, StandardApi } from './standard-api.ts';

/** A slow LMS: a round trip through a busy server, in milliseconds. */
const SLOW = 1500;

export interface SimulationOptions {
  /** what earlier sessions have committed; asked when the course opens its session */
  held(): LmsRecord;
  readonly launch: Launch;
  /** what goes wrong at this moment */
  trouble(): Trouble;
  /** the LMS has stored a record */
  stored(record: LmsRecord): void;
  called(call: Call): void;
}

export interface Simulation {
  /** to be hung into the window under the standard's name */
  readonly api: object;
  /** elements that the course has set and the LMS has not stored */
  unsaved(): readonly string[];
}

/**
 * An LMS for one launch of a course: scorm-again as its run-time, and a record of what it was given. Flattened, a
 * run-time tells every element of the data model; the record holds those that were set, and what an LMS adds itself.
 */
export function simulate(standard: StandardApi, options: SimulationOptions): Simulation {
  const { names, errors, added } = standard;
  const { launch } = options;
  const kept = new Set<string>();
  const pending = new Set<string>();
  let over = 0;

  const recordIn = (params: object, ended: boolean): LmsRecord =>
    Object.fromEntries(
      Object.entries<unknown>({ ...params }).flatMap(([element, value]) =>
        typeof value === 'string' && (kept.has(element) || (ended && added.includes(element)))
          ? [[element, value]]
          : [],
      ),
    );

  const runTime = standard.start({
    updateSettings: () => undefined,
    processHttpRequest(_url, params, ended) {
      const { offline, refused, slow } = options.trouble();
      if (slow) wait(SLOW);
      if (offline || refused) return { result: 'false', errorCode: errors.commitFailed };
      if (!launch.review) options.stored(recordIn(params, ended));
      pending.clear();
      return { result: 'true', errorCode: 0 };
    },
  });

  /** The session before may have been ended by this one's page coming up, so not a moment earlier. */
  const load = (): void => {
    const held = options.held();
    const lasting = Object.entries(held).filter(([element]) => !standard.passing.includes(element));
    for (const [element] of lasting) kept.add(element);
    runTime.load({ ...Object.fromEntries(lasting), ...standard.given(launch, entryOf(held, standard)) });
  };

  const answer = (name: ApiFunction, given: readonly string[]): string => {
    if (name === 'lastError' && over > 0) return String(over);
    const refusal = SESSION.has(name) ? errors.over[name as keyof typeof errors.over] : 0;
    over = options.trouble().expired ? refusal : 0;
    if (over > 0) return name === 'get' ? '' : 'false';
    if (name === 'initialize') load();
    return runTime.call(name, given);
  };

  const note = (name: ApiFunction, [element = '', value = '']: readonly string[], returned: string): void => {
    const error = answer('lastError', []);
    if (name === 'set' && returned === 'true') {
      kept.add(element);
      pending.add(element);
    }
    const errorText = error === '0' ? '' : runTime.call('errorString', [error]);
    options.called({ method: names[name], element, value, returned, error, errorText });
  };

  const api = Object.fromEntries(
    (Object.entries(names) as [ApiFunction, string][]).map(([name, method]) => [
      method,
      (...given: unknown[]): string => {
        const words = given.map(String);
        const returned = answer(name, words);
        if (SESSION.has(name)) note(name, words, returned);
        return returned;
      },
    ]),
  );
  return { api, unsaved: () => [...pending] };
}

/** Functions that open, use or end a session; the others only ask for errors. */
const SESSION: ReadonlySet<ApiFunction> = new Set(['initialize', 'terminate', 'get', 'set', 'commit']);

/** SCORM: `resume` after a session that was suspended, nothing after another, and `ab-initio` the first time. */
function entryOf(held: LmsRecord, { exit }: StandardApi): string {
  if (held[exit] === 'suspend') return 'resume';
  return Object.keys(held).length > 0 ? '' : 'ab-initio';
}

/** LMSs answer synchronously: nothing else happens meanwhile. */
function wait(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
