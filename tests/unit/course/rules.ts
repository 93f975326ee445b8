import type { Rules } from '../../../src/course/progress/progress.ts';

/** The rules of an ungraded course with an episode for each question, all rated where nothing else is said. */
export const rulesFor = (
  ids: readonly string[],
  { rated = ids, attestation = null }: { rated?: readonly string[]; attestation?: string | null } = {},
): Rules => ({
  episodes: ids.map((id, index) => ({
    questions: [{ id, key: index.toString(36).padStart(2, '0'), rated: rated.includes(id) }],
  })),
  pass: null,
  attestation,
});
