import type { Identity } from '../course/identity/reconcile.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Unit } from '../course/units.ts';
import { contentSecurityPolicy } from './csp.ts';
import { pageView } from './page-view.ts';
import { renderPage } from './templates.ts';
import type { Theme } from './theme.ts';

export interface PageParts {
  readonly unit: Unit;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly projected: PlayerCourse;
  readonly theme: Theme;
  readonly style: string;
  readonly script: string;
  readonly toolVersion: string;
}

/** The one HTML document of a package, with everything inlined. */
export function renderDocument({
  unit,
  identities,
  projected,
  theme,
  style,
  script,
  toolVersion,
}: PageParts): string {
  return renderPage(theme, {
    ...pageView(unit, identities, toolVersion),
    style,
    script,
    csp: contentSecurityPolicy(style, script),
    data: JSON.stringify(projected).replaceAll('<', '\\u003c'),
  });
}
