import type { Mode } from '../../lms/dialect.ts';
import type { SessionState } from '../../lms/session.ts';
import { one } from '../../dom/elements.ts';
import { clockTime, text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** Says in the page how the conversation with the LMS stands. */
export function showStatus(state: SessionState, saved: boolean, mode: Mode): void {
  document.documentElement.dataset['session'] = state === 'refused' ? 'ended' : state;
  one('[data-save-status]').textContent = statusText(state, saved, mode);
  keepClearOfBar();
}

function statusText(state: SessionState, saved: boolean, mode: Mode): string {
  switch (state) {
    case 'connecting':
      return text('statusConnecting');
    case 'tracked':
      return saved ? text('statusSaved', { time: clockTime(new Date()) }) : text('statusTracked');
    case 'lost':
      return text('statusLost');
    case 'review':
      return text(mode === 'browse' ? 'statusBrowse' : 'statusReview');
    case 'untracked':
      return text('statusUntracked');
    case 'refused':
      return text('statusRefused');
    case 'ended':
      if (mode !== 'normal') return text(mode === 'browse' ? 'statusBrowse' : 'statusReview');
      return text(saved ? 'statusEnded' : 'statusEndedUnsaved');
  }
}
