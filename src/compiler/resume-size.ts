import type { PlayerCourse } from '../course/player-course.ts';
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
    course.episodes
      .flatMap(({ questions }) => questions)
      .map((question) => ({
        ...question,
        longestResponse: kindOf(question).longestResponse(question),
      })),
  );

/** Targets whose LMS need not store that much. */
export const resumeFindings = (size: number, wanted: readonly Target[], file: string): Finding[] =>
  wanted
    .filter((target) => size > targets[target].resumeLimit)
    .map((target) =>
      finding('resumeTooLarge', startOf(file), { size, limit: targets[target].resumeLimit, target }),
    );
