import type { Dialect, ElementTable } from './dialect.ts';
import { dialectScorm12 } from './dialect-scorm12.ts';
import { dialectScorm2004 } from './dialect-scorm2004.ts';
import { matches, text } from './formats.ts';
import type { Profile } from './profiles.ts';

const RESPONSE = /student_response$|pattern$/;
const COMMENTS = 'cmi.comments';
const OPTIONAL = /interactions|comments|session_time|score\.(min|max)/;

const changed = (table: ElementTable, pattern: RegExp, test: ElementTable[string]['test']): ElementTable =>
  Object.fromEntries(
    Object.entries(table).map(([name, rule]) => [name, pattern.test(name) ? { ...rule, test } : rule]),
  );

const without = (table: ElementTable, pattern: RegExp): ElementTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => !pattern.test(name)));

/** A standard's elements and rules, as far as a profile keeps to them. */
export function dialectOf({ standard, quirks }: Profile): Dialect {
  const dialect = standard === 'scorm12' ? dialectScorm12 : dialectScorm2004;
  let { table, finish } = dialect;
  if (quirks.takesAnyResponse) table = changed(table, RESPONSE, text(64_000));
  if (quirks.lettersOnly) table = changed(table, RESPONSE, matches(/^[a-z0-9](,[a-z0-9])*$/));
  if (quirks.replacesComments) table = { ...table, [COMMENTS]: { ...table[COMMENTS]!, appends: false } };
  if (quirks.partialModel) table = without(table, OPTIONAL);
  if (quirks.hasNoComments) table = without(table, /comments/);
  if (quirks.quitCompletes) {
    finish = (read) => ({
      ...dialect.finish(read),
      ...(read('cmi.completion_status') === 'unknown' ? { 'cmi.completion_status': 'completed' } : {}),
      ...(read('cmi.completion_status') !== 'incomplete' && read('cmi.success_status') === 'unknown'
        ? { 'cmi.success_status': 'passed' }
        : {}),
    });
  }
  if (quirks.browseCompletes) {
    const { finish: usual } = dialect;
    finish = (read) => ({
      ...usual(read),
      ...(read('cmi.core.lesson_status') === 'not attempted'
        ? { 'cmi.core.lesson_status': 'completed' }
        : {}),
    });
  }
  const unknown = quirks.saysGeneralError ? '101' : quirks.hasNoComments ? '401' : dialect.errors.unknown;
  return { ...dialect, table, finish, errors: { ...dialect.errors, unknown } };
}
