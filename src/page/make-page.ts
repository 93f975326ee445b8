import type { Course } from '../course/course.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Unit } from '../course/units.ts';
import type { PlayerModules } from './bundle-player.ts';
import { absentIn, kindsIn, partsOf, tellsStories } from './parts.ts';
import type { Picture } from '../source/pictures/picture.ts';
import { renderDocument } from './render.ts';
import type { Workshop } from './renderer.ts';

/** What a page is made from, beside its workshop. */
export interface PageSource {
  readonly unit: Unit;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly projected: PlayerCourse;
  /** style of the course's brand */
  readonly brandStyle: string;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** bytes of files that it links, by name in the package */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The page of a package, with the player for one standard inlined. */
export async function makePage(
  { unit, identities, projected, brandStyle, pictures, sizes }: PageSource,
  dialect: string,
  { tool, render, style, script }: Workshop,
): Promise<string> {
  const needs = neededBy(unit.course, identities);
  const parts = [
    ...needs.parts,
    ...(unit.course.brand?.logo ? ['logo'] : []),
    ...(tellsStories(unit.course) ? ['scenes'] : []),
  ];
  return renderDocument({
    unit,
    identities,
    projected,
    pictures,
    sizes,
    render,
    style: (await style(parts, needs.kinds)) + brandStyle,
    script: await script({ dialect, ...needs }),
    toolVersion: tool.version,
  });
}

/** What of the player a course needs. */
function neededBy(course: Course, identities: ReadonlyMap<string, Identity>): Omit<PlayerModules, 'dialect'> {
  return { kinds: kindsIn(course), parts: partsOf(course, identities), absent: absentIn(course) };
}
