import type { PlayerCourse } from './player-course.ts';

/** A graded course under the pass mark of the LMS, where it has one: what counts is what HR has set there. */
export const judgedBy = (course: PlayerCourse, passMark: number | null): PlayerCourse =>
  course.pass && passMark !== null ? { ...course, pass: { ...course.pass, score: passMark } } : course;
