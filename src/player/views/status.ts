import type { Report } from '../../lms/session/report.ts';
import { one } from '../../dom/elements.ts';
import { clockTime, text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** After so many attempts in vain, about half a minute, the learner is told what to check. */
const MANY_FAILURES = 5;

/** The session's state as the page's `data-session` tells it. */
export function sessionName({ state, mode }: Report): string {
  const names = {
    closed: 'untracked',
    connecting: 'connecting',
    open: mode === 'normal' ? 'tracked' : 'review',
    failing: 'lost',
    finished: 'ended',
  } as const;
  return names[state];
}

/** Says in the page how the conversation with the LMS stands; `answered`: there is something to be saved. */
export function showStatus(report: Report, answered: boolean): void {
  const page = document.documentElement;
  page.dataset['session'] = sessionName(report);
  page.toggleAttribute('data-warning', isWarning(report));
  one('[data-save-status]').textContent = statusText(report, answered);
  keepClearOfBar();
}

/** Whether the learner had better not overlook it. */
const isWarning = ({ state, lms, cut, mode, safe }: Report): boolean =>
  state !== 'connecting' &&
  (lms === 'none' || cut || mode !== 'normal' || state === 'failing' || (state === 'finished' && !safe));

/** Says that the course itself has failed. What was committed before stays. */
export function showFault(): void {
  document.documentElement.toggleAttribute('data-warning', true);
  one('[data-save-status]').textContent = text('statusFault');
}

function statusText(report: Report, answered: boolean): string {
  const { state, lms, cut, mode, safe, waiting, savedAt, failures } = report;
  if (state === 'connecting') return text('statusConnecting');
  if (mode !== 'normal') return text(mode === 'browse' ? 'statusBrowse' : 'statusReview');
  if (lms === 'none') return text('statusUntracked');
  const time = savedAt === null ? '' : clockTime(new Date(savedAt));
  if (cut) return time ? text('statusCut', { time }) : text('statusRefused');
  if (state === 'failing') {
    if (!waiting) return text('statusOffline');
    return text(failures < MANY_FAILURES ? 'statusLost' : 'statusLostLong');
  }
  if (state === 'finished') return text(safe ? 'statusEnded' : 'statusEndedUnsaved');
  return safe && answered ? text('statusSaved', { time }) : text('statusTracked');
}
