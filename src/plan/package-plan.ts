import type { PlayerCourse } from '../course/player-course.ts';
import { type Unit, unitsOf } from '../course/units.ts';
import { project } from './project.ts';
import type { ValidCourse } from './valid-course.ts';

/** A package to be made: a valid course as far as the package holds it, whole or one episode. */
export interface PackagePlan extends ValidCourse, Unit {
  /** what the browser gets to know of it */
  readonly playerCourse: PlayerCourse;
}

/** The packages that a valid course asks for, in the order of its episodes. */
export const planPackages = (valid: ValidCourse): PackagePlan[] =>
  unitsOf(valid.course).map((unit) => ({
    ...valid,
    ...unit,
    playerCourse: project(unit.course, valid.identities),
  }));
