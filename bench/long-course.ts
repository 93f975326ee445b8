import type { Target } from '../src/course/targets.ts';
import { buildFiles, type BuiltCourse } from '../tests/e2e/support/course.ts';

const SETTINGS = `id: long
title: A long course
language: en
version: 1.0.0
tracking:
  level: answers
  readers: the test team
  retention: one day
`;

const OPTIONS = [
  ['x', 'I help first and explain later.'],
  [' ', 'I wait until somebody asks.'],
  ['~', 'I ask a colleague to help.'],
] as const;

function episode(number: number): string {
  const options = OPTIONS.map(
    ([mark, text]) => `- [${mark}] ${text}\n\n  > What follows in case ${number}.\n`,
  );
  return `---
id: case-${number}
title: Case ${number}
role: For everybody.
duration: 3 min
---

Somebody has lost the key to room ${number}.

## What do you do in case ${number}?

${options.join('\n')}
## Takeaway

Room ${number} opens to those who ask.
`;
}

/** The files of a generated course with the tracking level of the flagship, by name. */
export const longCourseFiles = (episodes: number): (readonly [name: string, text: string])[] => [
  ['course.yaml', SETTINGS],
  ...Array.from(
    { length: episodes },
    (_, index) => [`${String(index + 1).padStart(3, '0')}.md`, episode(index + 1)] as const,
  ),
];

export const longCourse = (episodes: number, target: Target): Promise<BuiltCourse> =>
  buildFiles(longCourseFiles(episodes), target);
