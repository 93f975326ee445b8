import type { FactName } from '../lms/fact.ts';
import type { ResumeCourse } from '../lms/resume.ts';
import type { Level } from '../course/levels.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';

/** The two conversations with an LMS that a course can have. */
export const STANDARDS = ['scorm12', 'scorm2004'] as const;
export type Standard = (typeof STANDARDS)[number];

/** A diagnostic with its line of source. */
export interface Problem extends Diagnostic {
  readonly frame: string | null;
}

/** A fact about the learner: whether the LMS gets it, and in which elements. */
export interface FactRow {
  readonly fact: FactName;
  readonly sent: boolean;
  /** what keeps it from being sent: the level, or that the course does not ask for it */
  readonly because: 'level' | 'course' | null;
  readonly elements: Readonly<Record<Standard, readonly string[]>>;
}

/** One package of the course: what the preview must know to read its record. */
export interface UnitState extends ResumeCourse {
  readonly title: string;
  /** by id of the question */
  readonly titles: Readonly<Record<string, string>>;
}

export interface CourseState {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly level: Level;
  /** the pass mark that the LMS knows of, null where it knows none */
  readonly mastery: number | null;
  readonly facts: readonly FactRow[];
  readonly units: readonly UnitState[];
}

/** What the server tells the preview each time the course has changed. */
export interface PreviewState {
  readonly folder: string;
  /** rises with each change of what is to be seen */
  readonly shown: number;
  /** the last state without an error; null as long as there was none */
  readonly course: CourseState | null;
  readonly problems: readonly Problem[];
}
