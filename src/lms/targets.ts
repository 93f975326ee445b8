import type { Target } from '../course/targets.ts';
import type { ManifestInput } from './manifest.ts';
import { scorm12Manifest } from './scorm12/manifest.ts';
import { scorm2004Manifest } from './scorm2004/manifest.ts';

export interface TargetFacts {
  readonly label: string;
  /** systems that take it best, for people */
  readonly suits: string;
  /** folder of the run-time half and of the control files */
  readonly dialect: 'scorm12' | 'scorm2004';
  readonly manifest: (input: ManifestInput) => string;
  /** characters that suspend_data may have by the standard */
  readonly resumeLimit: number;
  /**
   * What a new zip may change where the old one is in use. Moodle keeps learners' data as long as the item's identifier
   * stays (scormlib.php); SuccessFactors does not support an exchanged content object inside an assigned item.
   */
  readonly tolerates: 'questions' | 'wording';
}

/** The packages that can be built. */
export const targets: Readonly<Record<Target, TargetFacts>> = {
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
