import type { Course } from '../course/course.ts';
import type { FactName } from '../lms/fact.ts';
import { RECORD, recordOf, type RecordSettings } from '../lms/record.ts';
import type { PreviewedPackage } from './snapshot.ts';
import type { CourseState, FactRow, UnitState } from './state.ts';

/** What the preview must know of a course. */
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

/** Every fact, as the course has it: what is sent, what is withheld, and why. */
function factRows(settings: RecordSettings): FactRow[] {
  const sent = recordOf(settings);
  const atMost = recordOf({ ...settings, tracking: { ...settings.tracking, level: 'answers' } });
  return (Object.keys(RECORD) as FactName[]).map((fact) => {
    const { scorm12, scorm2004 } = RECORD[fact];
    const withheld = atMost.includes(fact) ? 'level' : 'course';
    return {
      fact,
      sent: sent.includes(fact),
      because: sent.includes(fact) ? null : withheld,
      elements: { scorm12, scorm2004 },
    };
  });
}
