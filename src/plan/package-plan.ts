import type { PlayerCourse } from '../course/player-course.ts';
import { type Unit, unitsOf } from '../course/units.ts';
import { project } from './project.ts';
import type { ValidCourse } from './valid-course.ts';

/** A package to be made: of a valid course, all episodes or one. */
export interface PackagePlan extends ValidCourse, Unit {
  /** the course as the player knows it */
  readonly playerCourse: PlayerCourse;
}

/** The packages of a valid course, in the order of its episodes. */
export const planPackages = (valid: ValidCourse): PackagePlan[] =>
  unitsOf(valid.course).map((unit) => ({
    ...valid,
    ...unit,
    playerCourse: project(unit.course, valid.identities),
  }));
