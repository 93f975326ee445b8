import { attestationInteraction } from '../../../src/lms/attestation.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Progress } from '../../../src/course/progress/progress.ts';
import type { Interaction } from '../../../src/lms/interaction.ts';
import { resultOf } from '../../../src/lms/result.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import { player } from '../../../src/questions/single/player.ts';
import { SENTENCE, wordsOf } from '../../unit/player/course.ts';

const NOW = new Date(2026, 0, 5, 23, 59, 59);

/** An answer as the page tells it. */
export const answerTo = (asked: PlayerSingle, letter: string): Interaction => ({
  ...player.interaction(asked, letter, wordsOf(asked.id)),
  result: resultOf(player.points(asked, letter) ?? null),
  id: asked.id,
  weighting: 1,
  time: NOW,
  description: asked.id,
  language: 'de',
});

/** A confirmed sentence as the page tells it. */
export const confirmed = (id: string): Interaction => attestationInteraction(id, SENTENCE, 'de', NOW);

/** How many interactions the LMS shall list of a first run. */
export const listedOf = ({ record }: PlayerCourse, { answers, attested }: Progress): number =>
  (record.includes('answer') ? Object.keys(answers).length : 0) + Number(attested);
