import type { SessionReport } from '../../lms/session/session-report.ts';
import { all, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';

/**
 * Shows the message of the closing page after an attempt to exit. If the session has ended and the page may be closed,
 * hides all buttons and closes the window.
 */
export function showExitMessage(hasEnded: boolean, { endedByLms, mode, lms }: SessionReport): void {
  const message = one('[data-says="leave"]');
  const isPresent = lms === 'present';
  // If the LMS has ended the session, the window stays open: the message tells what was not saved.
  const mayClose = hasEnded && !(endedByLms && isPresent);
  const isRecorded = mode === 'normal' && isPresent;
  if (mayClose) message.textContent = isRecorded ? one('[data-save-status]').textContent : text('exited');
  message.hidden = false;
  message.focus();
  if (!mayClose) return;
  for (const button of all('main button')) button.hidden = true;
  window.close();
}
