import type { PlayerCourse, PlayerEpisode, PlayerQuestion } from '../course/player-course.ts';
import type { Target } from '../course/targets.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { targets } from '../lms/targets.ts';
import { worstCaseResume } from '../lms/worst-case.ts';
import { kindOf } from '../questions/kind-of.ts';

/** Characters of the longest resume data that a course can have. */
export const resumeSize = (course: PlayerCourse): number =>
  worstCaseResume(
    course,
    course.episodes.flatMap((episode) =>
      course.keeps.open === 'answers' ? longestPath(episode) : [withLongestResponse(episode.questions[0]!)],
    ),
  );

/** A question with the longest response that it can have. */
type SizedQuestion = PlayerQuestion & { readonly longestResponse: string };

const withLongestResponse = (question: PlayerQuestion): SizedQuestion => ({
  ...question,
  longestResponse: kindOf(question).longestResponse(question),
});

/** Characters of an entry without the response: key, revision, sign and dot. */
const ENTRY_LENGTH = 'kkrrr=.'.length;

const sizeOf = (path: readonly SizedQuestion[]): number =>
  path.reduce((sum, { longestResponse }) => sum + ENTRY_LENGTH + longestResponse.length, 0);

/** The path through an episode whose answers take the most characters in resume data. */
function longestPath({ questions }: PlayerEpisode): SizedQuestion[] {
  const longestPaths = new Map<string, SizedQuestion[]>();
  const pathFrom = (question: PlayerQuestion): SizedQuestion[] => {
    const found = longestPaths.get(question.id);
    if (found) return found;
    const continuations = [...new Set(Object.values(question.nextByResponse ?? {}))].map((id) =>
      pathFrom(questions.find((next) => next.id === id)!),
    );
    const longest = continuations.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
    const path = [withLongestResponse(question), ...longest];
    longestPaths.set(question.id, path);
    return path;
  };
  return pathFrom(questions[0]!);
}

/** A finding for each target whose standard does not guarantee `size` characters of resume data. */
export const resumeFindings = (size: number, names: readonly Target[], file: string): Finding[] =>
  names
    .filter((target) => size > targets[target].resumeLimit)
    .map((target) =>
      finding('resumeTooLarge', startOf(file), { size, limit: targets[target].resumeLimit, target }),
    );
