import type { PlayerQuestion } from '../../src/course/player-course.ts';
import type { PlayerKind } from '../../src/questions/player-kind.ts';

const LONGEST = 6;
const NUMBERS = ['0', '1', '72', '-3', '64_5', '80', '100', '-99999', '99999', '0_0001', '12345_6789'];

/** All words over some letters, up to a length. */
function wordsOver(letters: readonly string[], longest: number): string[] {
  let latest = [''];
  const all = [''];
  for (let length = 1; length <= longest; length += 1) {
    latest = latest.flatMap((word) => letters.map((letter) => word + letter));
    all.push(...latest);
  }
  return all;
}

/** Whatever response a question knows, found by asking it; at most so many, from its whole range. */
export function responsesOf(
  kind: PlayerKind,
  question: PlayerQuestion,
  letters: readonly string[],
  most = 60,
): string[] {
  const known = [...wordsOver(letters, LONGEST), ...NUMBERS].filter(
    (response) => kind.points(question, response) !== undefined,
  );
  const step = Math.max(1, Math.floor(known.length / most));
  return known.filter((_, index) => index % step === 0);
}
