import type { SessionReport } from '../../lms/session/session-report.ts';
import { one } from '../../dom/elements.ts';
import type { ViewState } from '../view-state.ts';
import { messageFor } from '../message-for.ts';
import { clockTime, text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** The session's state as the page's `data-session` tells it. */
export const sessionName = ({ state, mode }: SessionReport): string =>
  state === 'tracked' && mode !== 'normal' ? 'review' : state;

/** Says in the page how the conversation with the LMS stands. */
export function showStatus(viewState: SessionReport & Partial<ViewState>): void {
  document.documentElement.dataset['session'] = sessionName(viewState);
  const time = clockTime(new Date(viewState.savedAt ?? 0));
  warn(isWarning(viewState), messageFor('status', viewState, { time }));
  keepClearOfBar();
}

/** Says that the course itself has failed. What was committed before stays. */
export const showFault = (): void => warn(true, text('statusFault'));

function warn(warning: boolean, words: string): void {
  document.documentElement.toggleAttribute('data-warning', warning);
  one('[data-save-status]').textContent = words;
}

/** Whether the learner had better not overlook it. */
const isWarning = ({ state, lms, endedByLms, mode, safe }: SessionReport): boolean =>
  state !== 'connecting' &&
  (lms === 'none' || endedByLms || mode !== 'normal' || state === 'lost' || (state === 'ended' && !safe));
