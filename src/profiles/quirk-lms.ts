import type { Dialect, Failure } from './dialect.ts';
import type { LmsRecord } from './lms-record.ts';
import type { Profile } from './profiles.ts';
import { dialectOf } from './quirk-dialect.ts';
import { type StrictLms, strictLms } from './strict-lms.ts';

/** What became of a request to the LMS's server. */
export type Delivery = 'stored' | 'refused' | 'unreachable';

export interface QuirkOptions {
  readonly saved: LmsRecord;
  readonly preset?: LmsRecord;
  /** brings values to the server, where they replace older ones */
  readonly deliver: (values: LmsRecord) => Delivery;
  /** the page is being left */
  readonly leaving?: () => boolean;
}

export interface QuirkLms extends StrictLms {
  /** the LMS ends the session for its own reasons */
  readonly endSession: () => void;
}

const [RESUME_DATA, STATUS] = ['cmi.suspend_data', 'cmi.core.lesson_status'] as const;
const MODES = ['cmi.core.lesson_mode', 'cmi.mode'];

const without = (record: LmsRecord, other: LmsRecord): LmsRecord =>
  Object.fromEntries(Object.entries(record).filter(([element, value]) => other[element] !== value));

/** What a Commit sends of a record, and remembers of it. */
function collector({ quirks }: Profile, atLaunch: LmsRecord): (record: LmsRecord) => LmsRecord {
  let sent = atLaunch;
  if (quirks.storesResumeDataOnly) {
    return ({ [STATUS]: status, [RESUME_DATA]: resumeData = '' }) =>
      status === 'passed' ? { [STATUS]: status, [RESUME_DATA]: '' } : { [RESUME_DATA]: resumeData };
  }
  if (quirks.dropsReverts) return (record) => without(record, atLaunch);
  if (!quirks.marksAsSent) return (record) => record;
  return (record) => {
    const values = without(record, sent);
    sent = { ...sent, ...values };
    return values;
  };
}

const RANGED = /score\.(raw|min|max|scaled)$|progress_measure$/;

/** An LMS that does what real ones do, as its profile says. */
export function quirkLms(profile: Profile, options: QuirkOptions): QuirkLms {
  const { quirks } = profile;
  const preset = { ...profile.preset, ...options.preset };
  const dialect: Dialect = dialectOf(profile);
  const { data: atLaunch } = dialect.launch({ saved: options.saved, preset });
  const collect = collector(profile, atLaunch);
  const reviewing = MODES.some((element) => (preset[element] ?? 'normal') !== 'normal');
  const numbers = new Set<string>();
  let error: string | undefined;
  let over = false;

  function commit(record: LmsRecord): boolean {
    if (quirks.storesNothing || (reviewing && !quirks.storesInReview)) return true;
    if (quirks.losesWhileLeaving && options.leaving?.()) return true;
    const delivery = options.deliver(collect(record));
    return delivery === 'stored' || (delivery === 'unreachable' && quirks.trueWhileOffline !== undefined);
  }

  const lms = strictLms(dialect, { saved: options.saved, preset, commit });

  /** A call that the LMS answers otherwise than the standard has it. */
  const instead = (returned: unknown, code: string): string => {
    error = code;
    return returned as string;
  };
  const usual = (returned: string): string => {
    error = undefined;
    return quirks.returnsStringObjects ? (new String(returned) as string) : returned;
  };
  const afterEnd = (failure: Failure): string => (quirks.endsSilently ? '0' : dialect.errors[failure]);

  return {
    ...lms,
    initialize: (argument) => usual(lms.initialize(argument)),
    get(element) {
      if (over) return instead('', afterEnd('getAfter'));
      if (quirks.hasNoStatus && element.endsWith('status')) return instead('', '0');
      if (quirks.storesResumeDataOnly) return instead({ ...preset, ...atLaunch }[element] ?? '', '0');
      const value = usual(lms.get(element));
      return quirks.returnsNumbers && numbers.has(element) ? instead(Number(value), '0') : value;
    },
    set(element, value) {
      if (over) return instead('false', afterEnd('setAfter'));
      if (RANGED.test(element)) numbers.add(element);
      return usual(lms.set(element, value));
    },
    commit(argument) {
      if (over) return instead('false', afterEnd('commitAfter'));
      if (quirks.nullWhileLeaving && options.leaving?.()) return instead(null, '391');
      const answer = usual(lms.commit(argument));
      if (quirks.saysFalse) return instead('false', '0');
      if (quirks.deniesOutcome && /^(completed|passed|failed)$/.test(lms.get('cmi.core.lesson_status'))) {
        return instead('false', '101');
      }
      return quirks.returnsNothing && answer === 'true' ? instead(undefined, '0') : answer;
    },
    terminate: (argument) => (over ? instead('false', afterEnd('endAfter')) : usual(lms.terminate(argument))),
    lastError: () => error ?? lms.lastError(),
    endSession() {
      over = true;
    },
  };
}
