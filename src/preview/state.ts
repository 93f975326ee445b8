import type { FactName } from '../lms/fact.ts';
import type { ResumeCourse } from '../lms/resume.ts';
import type { Level } from '../course/levels.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';

/** The standards in which the preview shows a course. */
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
  /** why it is not sent: the level does not allow it, or the course does not ask for it; null where it is sent */
  readonly withheldBy: 'level' | 'course' | null;
  readonly elements: Readonly<Record<Standard, readonly string[]>>;
}

/** One package of the course, with what is needed to read its record. */
export interface UnitState extends ResumeCourse {
  readonly title: string;
  /** titles of the episodes, by id of the question */
  readonly titles: Readonly<Record<string, string>>;
}

export interface CourseState {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly level: Level;
  /** the pass mark in the manifest, 1–100; null where it has none */
  readonly mastery: number | null;
  readonly facts: readonly FactRow[];
  readonly units: readonly UnitState[];
}

/** What the server sends to the client after each change of the folder. */
export interface PreviewState {
  readonly folder: string;
  /** rises by 1 with each change of course, identities or media files */
  readonly generation: number;
  /** the last state without an error; null as long as there was none */
  readonly course: CourseState | null;
  readonly problems: readonly Problem[];
}
