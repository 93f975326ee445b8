import type { Course } from '../course/course.ts';
import type { FactName } from '../lms/fact.ts';
import { RECORD, recordOf, type RecordSettings } from '../lms/record.ts';
import type { PreviewedPackage } from './snapshot.ts';
import type { CourseState, FactRow, UnitState } from './state.ts';

/** The state of a course for the client of the preview. */
export function courseState(course: Course, units: readonly PreviewedPackage[]): CourseState {
  const { id, title, version, language, tracking, pass } = course;
  return {
    id,
    title,
    version,
    language,
    level: tracking.level,
    mastery: pass?.mastery ? pass.score : null,
    facts: factRows(course),
    units: units.map((unit) => unitState(course, unit)),
  };
}

function unitState({ episodes }: Course, { title, playerCourse }: PreviewedPackage): UnitState {
  const titles = episodes.flatMap((episode) =>
    episode.scenes.map(({ question }) => [question.id, episode.title] as const),
  );
  return {
    title,
    mark: playerCourse.mark,
    questions: playerCourse.episodes.flatMap(({ questions }) =>
      questions.map(({ id, key, revision }) => ({ id, key, revision })),
    ),
    titles: Object.fromEntries(titles),
  };
}

/** Every fact: whether it is sent, and what withholds it. */
function factRows(settings: RecordSettings): FactRow[] {
  const facts = recordOf(settings);
  const factsOfHighestLevel = recordOf({ ...settings, tracking: { ...settings.tracking, level: 'answers' } });
  return (Object.keys(RECORD) as FactName[]).map((fact) => {
    const { scorm12, scorm2004 } = RECORD[fact];
    const withheldBy = factsOfHighestLevel.includes(fact) ? 'level' : 'course';
    return {
      fact,
      sent: facts.includes(fact),
      withheldBy: facts.includes(fact) ? null : withheldBy,
      elements: { scorm12, scorm2004 },
    };
  });
}
