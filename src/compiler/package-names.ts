import type { Course } from '../course/course.ts';
import type { Target } from '../course/targets.ts';
import { majorOf } from '../course/version.ts';

type Named = Pick<Course, 'id' | 'language' | 'version'>;

/** `<id>-<language>-<version>-<target>.zip`, lower-case ASCII. */
export const fileName = ({ id, language, version }: Named, target: Target): string =>
  `${id}-${language.toLowerCase()}-${version}-${target}.zip`;

/** `<id>-<language>-v<major>`, an NCName that only a new campaign changes. */
export const manifestIdentifier = ({ id, language, version }: Named): string =>
  `${id}-${language.toLowerCase()}-v${majorOf(version)}`;
