import type { SessionReport } from '../../lms/session/session-report.ts';
import { one } from '../../dom/elements.ts';
import type { ViewState } from '../view-state.ts';
import { messageFor } from '../message-for.ts';
import { clockTime, text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** The value of the page's `data-session`: the session's state, or `review` where nothing is written. */
export const sessionName = ({ state, mode }: SessionReport): string =>
  state === 'tracked' && mode !== 'normal' ? 'review' : state;

/** Shows the status of the session in the bar. */
export function showStatus(viewState: SessionReport & Partial<ViewState>): void {
  document.documentElement.dataset['session'] = sessionName(viewState);
  const values = {
    get time() {
      return clockTime(viewState.savedAt ?? 0);
    },
  };
  // While something is being saved, screen readers wait for what comes of it.
  one('[data-save-status]').ariaBusy = String(viewState.waiting !== false);
  showInBar(isWarning(viewState), messageFor('status', viewState, values));
  keepClearOfBar();
}

/** Shows that the player has failed with an exception. What was committed before stays saved. */
export const showFault = (): void => showInBar(true, text('statusFault'));

function showInBar(warning: boolean, message: string): void {
  document.documentElement.toggleAttribute('data-warning', warning);
  one('[data-save-status]').textContent = message;
}

/** Whether the status is a warning: nothing is recorded, or something is not saved. */
const isWarning = ({ state, lms, endedByLms, mode, safe }: SessionReport): boolean =>
  state !== 'connecting' &&
  (lms === 'none' ||
    lms === 'unreadable' ||
    endedByLms ||
    mode !== 'normal' ||
    state === 'lost' ||
    (state === 'ended' && !safe));
