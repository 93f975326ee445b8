import type { Dialect } from '../../../src/lms/dialect.ts';
import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { type Profile, profileNamed } from '../../../src/profiles/profiles.ts';
import { quirkLms } from '../../../src/profiles/quirk-lms.ts';
import type { LmsOptions, LmsRecord, Observed } from '../../../src/profiles/lms-record.ts';
import { namedScorm12, strictScorm12 } from '../../../src/profiles/strict-scorm12.ts';
import { namedScorm2004, strictScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';

/** A standard, with an LMS that takes it at its word. */
export interface Standard {
  readonly name: 'scorm12' | 'scorm2004';
  readonly dialect: Dialect;
  readonly lms: (options: LmsOptions) => Observed;
  /** the flag in resume data once this LMS has refused a readable response; '' for an LMS that accepts it */
  readonly fallbackFlag: 'l' | '';
  /** what stands for a completion, a pass and a fail of a graded course */
  readonly statuses: (lms: LmsRecord) => string;
}

const joined = (...values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined).join(' ');

export const STANDARDS: readonly Standard[] = [
  {
    name: 'scorm12',
    dialect: scorm12,
    lms: strictScorm12,
    fallbackFlag: 'l',
    statuses: (record) => joined(record['cmi.core.lesson_status'], record['cmi.core.score.raw']),
  },
  {
    name: 'scorm2004',
    dialect: scorm2004,
    lms: strictScorm2004,
    fallbackFlag: '',
    statuses: (record) =>
      joined(record['cmi.completion_status'], record['cmi.success_status'], record['cmi.score.raw']),
  },
];

/** The standard of an LMS of which we know how it differs, and whose server is always there. */
export function standardOf(profile: Profile): Standard {
  const standard = STANDARDS.find(({ name }) => name === profile.standard)!;
  const lms = ({ saved = {}, preset = {} }: LmsOptions): Observed => {
    let record: LmsRecord = { ...saved };
    const found = quirkLms(profile, {
      saved,
      preset,
      deliver(values) {
        record = { ...record, ...values };
        return 'stored';
      },
    });
    const named = standard.name === 'scorm12' ? namedScorm12(found) : namedScorm2004(found);
    return { ...named, record: () => ({ ...record }) };
  };
  return { ...standard, fallbackFlag: '', lms };
}

/** SCORM 1.2 as a named LMS has it. */
export const scorm12In = (profileName: string): Standard => standardOf(profileNamed(profileName));
