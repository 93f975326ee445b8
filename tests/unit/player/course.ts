import type { PlayerCourse } from '../../../src/course/player-course.ts';
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

/** A course of the questions `anfrage` (key 01) and `foto` (key 02), or of others. */
export const courseOf = (
  rules: Partial<PlayerCourse> = {},
  questions: readonly PlayerSingle[] = [ANFRAGE, FOTO],
): PlayerCourse => ({
  mark: '0abc',
  level: 'answers',
  timing: false,
  pass: null,
  retries: 'unlimited',
  shuffle: false,
  episodes: questions.map((one) => ({ id: one.id, questions: [one] })),
  ...rules,
});

export const graded = (
  attempts: number | 'unlimited',
  report: 'passed' | 'completed' = 'passed',
): Partial<PlayerCourse> => ({ pass: { score: 80, attempts, report } });
