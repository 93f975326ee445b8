import type { SessionReport } from '../../lms/session/session-report.ts';
import { all, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';

/** The last words of the closing page, after an attempt to end the session; a window that may go is closed. */
export function sayFarewell(over: boolean, { endedByLms, mode, lms }: SessionReport): void {
  const farewell = one('[data-says="leave"]');
  const present = lms === 'present';
  // A window whose LMS has just ended the session stays, for it says what has not been saved.
  const leaving = over && !(endedByLms && present);
  const recorded = mode === 'normal' && present;
  if (leaving) farewell.textContent = recorded ? one('[data-save-status]').textContent : text('exited');
  farewell.hidden = false;
  farewell.focus();
  if (!leaving) return;
  for (const button of all('main button')) button.hidden = true;
  window.close();
}
