import type { Identity } from '../lock/reconcile.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Unit } from '../course/units.ts';
import { contentSecurityPolicy } from './csp.ts';
import { filmHosts } from './films/film-hosts.ts';
import { pageView } from './page-view.ts';
import type { Picture } from '../source/pictures/picture.ts';
import { showPictures } from './show-pictures.ts';
import { showSizes } from './show-sizes.ts';

export interface PageParts {
  readonly unit: Unit;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly projected: PlayerCourse;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly render: (view: object) => string;
  readonly style: string;
  readonly script: string;
  readonly toolVersion: string;
}

/** The one HTML document of a package, with everything inlined. */
export function renderDocument({
  unit,
  identities,
  projected,
  pictures,
  sizes,
  render,
  style,
  script,
  toolVersion,
}: PageParts): string {
  const page = render({
    ...pageView(unit, identities, toolVersion),
    style,
    script,
    csp: contentSecurityPolicy(style, script, filmHosts(unit.course)),
    data: JSON.stringify(projected).replaceAll('<', '\\u003c'),
  });
  return showSizes(showPictures(page, pictures), sizes, unit.course.language);
}
