import type { PlayerCourse, PlayerEpisode, PlayerQuestion } from '../course/player-course.ts';
import type { Target } from '../course/targets.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { targets } from '../lms/targets.ts';
import { worstCaseResume } from '../lms/worst-case.ts';
import { kindOf } from '../questions/kind-of.ts';

/** Characters of the longest resume data that a course can come to. */
export const resumeSize = (course: PlayerCourse): number =>
  worstCaseResume(
    course,
    course.episodes.flatMap((episode) =>
      course.keeps.open === 'answers' ? longestWay(episode) : [withResponse(episode.questions[0]!)],
    ),
  );

type Asked = PlayerQuestion & { readonly longestResponse: string };

const withResponse = (question: PlayerQuestion): Asked => ({
  ...question,
  longestResponse: kindOf(question).longestResponse(question),
});

/** What an entry has beside the response. */
const ENTRY = 'kkrrr=.'.length;

const sizeOf = (way: readonly Asked[]): number =>
  way.reduce((sum, { longestResponse }) => sum + ENTRY + longestResponse.length, 0);

/** The way through an episode that takes the most room. */
function longestWay({ questions }: PlayerEpisode): Asked[] {
  const known = new Map<string, Asked[]>();
  const from = (question: PlayerQuestion): Asked[] => {
    const found = known.get(question.id);
    if (found) return found;
    const ways = [...new Set(Object.values(question.nextByResponse ?? {}))].map((id) =>
      from(questions.find((next) => next.id === id)!),
    );
    const longest = ways.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
    const way = [withResponse(question), ...longest];
    known.set(question.id, way);
    return way;
  };
  return from(questions[0]!);
}

/** Targets whose LMS need not store that much. */
export const resumeFindings = (size: number, wanted: readonly Target[], file: string): Finding[] =>
  wanted
    .filter((target) => size > targets[target].resumeLimit)
    .map((target) =>
      finding('resumeTooLarge', startOf(file), { size, limit: targets[target].resumeLimit, target }),
    );
