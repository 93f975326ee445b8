import type { Course } from '../course/course.ts';
import type { Identity } from '../course/identity/reconcile.ts';

/** knigge.json: the whole course and its identities, so that a package explains itself without its sources. */
export const dataSheet = (
  course: Course,
  identities: ReadonlyMap<string, Identity>,
  toolVersion: string,
): string =>
  `${JSON.stringify(
    {
      format: 1,
      tool: { name: 'knigge', version: toolVersion },
      course,
      questions: Object.fromEntries(identities),
    },
    null,
    2,
  )}\n`;
