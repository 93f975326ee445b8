import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Outcome } from '../../../src/course/progress/progress.ts';
import { mayRerun } from '../../../src/course/progress/grading.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import type { Learner } from '../player/learner.ts';
import type { Standard } from '../player/dialects.ts';
import type { RulesName } from './courses.ts';

/** How far a learner came in the first visit, and what the LMS had on record. */
export interface State {
  readonly rules: RulesName;
  readonly works: (someone: Learner, course: PlayerCourse) => void;
  readonly outcome: Outcome;
  readonly best: number | null;
  /** what the LMS says of the learner in the end, when everything open is answered and a further run is passed */
  readonly ends: Readonly<Record<Standard['name'], string>>;
}

const questionsOf = ({ episodes }: PlayerCourse): PlayerSingle[] =>
  episodes.flatMap(({ questions }) => questions as PlayerSingle[]);

const ALL = ['greeting', 'meeting', 'letter', 'lunch', 'phone'];
const BEST = { greeting: 'b', meeting: 'a', letter: 'c', lunch: 'c', phone: 'a' };
const POOR = { greeting: 'b', meeting: 'c', letter: 'a', lunch: 'b', phone: 'b' };

/** Answers the questions with these ids, b where none is named, and moves on to another place. */
function answers(
  ids: readonly string[],
  then: 'meeting' | 'lunch' | 'end',
  letters: Readonly<Record<string, string>> = {},
): State['works'] {
  return (someone, course) => {
    const questions = questionsOf(course);
    for (const { id, key } of questions.filter((one) => ids.includes(one.id))) {
      someone.move(key);
      someone.answer(id, letters[id] ?? 'b');
    }
    someone.move(questions.find(({ id }) => id === then)?.key ?? 'end');
  };
}

const COMPLETED = { scorm12: 'completed', scorm2004: 'completed passed' };
const PASSED = { scorm12: 'passed 100', scorm2004: 'completed passed 100' };
const FAILED = { scorm12: 'failed 25', scorm2004: 'completed failed 25' };
const runsPoorly = answers(ALL, 'end', POOR);

/** Of a graded course, the first of two runs has been wasted, or both. */
export const STATES = {
  untouched: { rules: 'plain', works: () => {}, outcome: 'open', best: null, ends: COMPLETED },
  'in front of it': {
    rules: 'plain',
    works: answers(['greeting'], 'meeting'),
    outcome: 'open',
    best: null,
    ends: COMPLETED,
  },
  'behind it': {
    rules: 'plain',
    works: answers(['greeting', 'meeting', 'letter'], 'lunch'),
    outcome: 'open',
    best: null,
    ends: COMPLETED,
  },
  complete: {
    rules: 'plain',
    works: answers(ALL, 'end'),
    outcome: 'completed',
    best: null,
    ends: COMPLETED,
  },
  confirmed: {
    rules: 'attested',
    works(someone, course) {
      answers(ALL, 'end')(someone, course);
      someone.attest();
    },
    outcome: 'completed',
    best: null,
    ends: COMPLETED,
  },
  passed: {
    rules: 'graded',
    works: answers(ALL, 'end', BEST),
    outcome: 'passed',
    best: 100,
    ends: PASSED,
  },
  'failed for good': {
    rules: 'graded',
    works(someone, course) {
      runsPoorly(someone, course);
      someone.rerun();
      runsPoorly(someone, course);
    },
    outcome: 'failed',
    best: 25,
    ends: FAILED,
  },
  'failed once': { rules: 'graded', works: runsPoorly, outcome: 'open', best: 25, ends: PASSED },
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as StateName[];

/** Answers whatever is open, always with option a, and passes another run where one is offered. */
export function finish(someone: Learner, course: PlayerCourse): void {
  const open = questionsOf(course).filter(({ id }) => !someone.progress().answers[id]);
  for (const { id, key } of open) {
    someone.move(key);
    someone.answer(id, 'a');
  }
  if (mayRerun(someone.progress(), course)) {
    someone.rerun();
    for (const { id, options } of questionsOf(course)) {
      someone.answer(id, options.find(({ rating }) => rating === 'best')!.letter);
    }
  }
  someone.move('end');
}
