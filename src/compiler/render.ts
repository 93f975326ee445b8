import type { Course } from '../course/course.ts';
import type { Identity } from '../course/identity/reconcile.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import { contentSecurityPolicy } from './csp.ts';
import { pageView } from './page-view.ts';
import { renderPage } from './templates.ts';
import type { Theme } from './theme.ts';

export interface PageParts {
  readonly course: Course;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly projected: PlayerCourse;
  readonly theme: Theme;
  readonly style: string;
  readonly script: string;
  readonly toolVersion: string;
}

/** The one HTML document of a package, with everything inlined. */
export function renderDocument({
  course,
  identities,
  projected,
  theme,
  style,
  script,
  toolVersion,
}: PageParts): string {
  return renderPage(theme, {
    ...pageView(course, identities, toolVersion),
    style,
    script,
    csp: contentSecurityPolicy(style, script),
    data: JSON.stringify(projected).replaceAll('<', '\\u003c'),
  });
}
