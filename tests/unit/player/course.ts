import type { Level } from '../../../src/course/levels.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { retentionOf, recordOf } from '../../../src/lms/record.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';

/** A question with option a best, b acceptable and c poor. */
export const question = (id: string, key: string, revision = 1): PlayerSingle => ({
  kind: 'single',
  id,
  key,
  revision,
  rated: true,
  options: [
    { letter: 'a', rating: 'best' },
    { letter: 'b', rating: 'ok' },
    { letter: 'c', rating: 'poor' },
  ],
});

export const ANFRAGE = question('anfrage', '01');
export const FOTO = question('foto', '02');

/** What a test asks of a course; its record follows from level, timing and comments. */
export interface CourseRules extends Partial<PlayerCourse> {
  readonly level?: Level;
  readonly timing?: boolean;
  readonly comments?: 'off' | 'private' | 'send';
}

/** A course of the questions `anfrage` (key 01) and `foto` (key 02), or of others. */
export function courseOf(
  { level = 'answers', timing = false, comments = 'off', ...rules }: CourseRules = {},
  questions: readonly PlayerSingle[] = [ANFRAGE, FOTO],
): PlayerCourse {
  const { pass = null, attestation = null } = rules;
  const settings = { tracking: { level, timing }, pass, attestation, comments };
  return {
    mark: '0abc',
    record: recordOf(settings),
    keeps: retentionOf(settings),
    pass,
    retries: 'unlimited',
    shuffle: false,
    attestation,
    episodes: questions.map((one) => ({ id: one.id, questions: [one] })),
    ...rules,
  };
}

/** What an option says, by its letter. */
export const wordsOf =
  (id: string) =>
  (letter: string): string =>
    `Option ${letter} of ${id}`;

/** The sentence of courses that ask for one, and the id of its confirmation. */
export const SENTENCE = 'Ich kenne die Regeln.';
export const ATTESTATION = 'attest_1_0_0';

export const graded = (
  attempts: number | 'unlimited',
  report: 'passed' | 'completed' = 'passed',
): Partial<PlayerCourse> => ({ pass: { score: 80, attempts, report } });
