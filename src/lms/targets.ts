import type { Target } from '../course/targets.ts';
import type { ManifestInput } from './manifest.ts';
import { scorm12Manifest } from './scorm12/manifest.ts';
import { scorm2004Manifest } from './scorm2004/manifest.ts';

/** What the tool knows of a target. */
export interface TargetInfo {
  readonly label: string;
  /** names of LMSs that it suits best, for messages */
  readonly suits: string;
  /** name of the dialect's folder and of its control files' folder */
  readonly dialect: 'scorm12' | 'scorm2004';
  readonly manifest: (input: ManifestInput) => string;
  /** characters of `cmi.suspend_data` that the standard guarantees */
  readonly resumeLimit: number;
  /**
   * What a new package may change where learners have the old one. Moodle keeps learners' data as long as the item's
   * identifier stays (scormlib.php); SuccessFactors does not support an exchanged content object inside an assigned item.
   */
  readonly tolerates: 'questions' | 'wording';
}

/** The targets, by name. */
export const targets: Readonly<Record<Target, TargetInfo>> = {
  scorm12: {
    label: 'SCORM 1.2',
    suits: 'Moodle, ILIAS, OpenOlat, TalentLMS',
    dialect: 'scorm12',
    manifest: scorm12Manifest,
    resumeLimit: 4096,
    tolerates: 'questions',
  },
  'scorm2004-3': {
    label: 'SCORM 2004, 3rd Edition',
    suits: 'SAP SuccessFactors, Cornerstone, Docebo',
    dialect: 'scorm2004',
    manifest: scorm2004Manifest('3rd'),
    resumeLimit: 64_000,
    tolerates: 'wording',
  },
  'scorm2004-4': {
    label: 'SCORM 2004, 4th Edition',
    suits: 'SCORM Cloud',
    dialect: 'scorm2004',
    manifest: scorm2004Manifest('4th'),
    resumeLimit: 64_000,
    tolerates: 'questions',
  },
};
