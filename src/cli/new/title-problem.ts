import type { ParamsOf } from '../../diagnostics/catalogue/index.ts';
import { settingsSchema } from '../../course/settings.ts';

/** Why a text cannot be the title of a course; undefined where it can. */
export function titleProblem(title: string): ParamsOf<'badNewTitle'> | undefined {
  const issue = settingsSchema.shape.title.safeParse(title).error?.issues[0];
  return issue && { length: title.length, max: issue.code === 'too_big' ? Number(issue.maximum) : 0 };
}
