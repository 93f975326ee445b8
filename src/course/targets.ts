/** The packages that can be built, by the name used in `targets`, `--target` and file names. */
export const TARGETS = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
export type Target = (typeof TARGETS)[number];
