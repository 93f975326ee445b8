import type { Dialect } from '../../lms/dialect.ts';
import type { SessionReport } from '../../lms/session/session-report.ts';
import { timeOfDay } from '../../lms/time.ts';
import { named } from '../../dom/elements.ts';
import { sessionName } from './status.ts';

/**
 * Shows the help code, fields separated by slashes: standard whose API was found (0: none), state, mode, time
 * of the last confirmed save (0: none), characters of resume data, the LMS's latest error code (0: none),
 * versions of Knigge and of the course. It contains nothing about the learner.
 */
export function showHelp(report: SessionReport, { version }: Dialect): void {
  const { lms, mode, savedAt, size, error } = report;
  const code = named('help-code', '');
  code.textContent = [
    lms === 'none' ? '0' : version,
    sessionName(report),
    mode,
    savedAt === null ? '0' : timeOfDay(new Date(savedAt)).slice(0, 5),
    size,
    error || '0',
    code.dataset['versions'],
  ].join('/');
}
