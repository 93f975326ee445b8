import type { Level } from '../../../src/course/levels.ts';
import type { RecordSettings } from '../../../src/lms/record.ts';

/** What a course may ask for, beside the level. */
export interface Wishes {
  readonly graded?: boolean;
  readonly timing?: boolean;
  readonly attestation?: boolean;
  readonly comments?: RecordSettings['comments'];
}

/** Settings in a short form. */
export const settings = (level: Level, wishes: Wishes = {}): RecordSettings => ({
  tracking: { level, timing: wishes.timing ?? false },
  pass: wishes.graded ? { score: 80 } : null,
  attestation: wishes.attestation ? 'Ich kenne die Regeln.' : null,
  comments: wishes.comments ?? 'off',
});
