import type { Report } from '../../lms/session/session-report.ts';
import { one } from '../../dom/elements.ts';
import type { Moment } from '../view-state.ts';
import { sentenceFor } from '../message-for.ts';
import { clockTime, text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** The session's state as the page's `data-session` tells it. */
export const sessionName = ({ state, mode }: Report): string =>
  state === 'tracked' && mode !== 'normal' ? 'review' : state;

/** Says in the page how the conversation with the LMS stands. */
export function showStatus(moment: Report & Partial<Moment>): void {
  document.documentElement.dataset['session'] = sessionName(moment);
  const time = clockTime(new Date(moment.savedAt ?? 0));
  warn(isWarning(moment), sentenceFor('status', moment, { time }));
  keepClearOfBar();
}

/** Says that the course itself has failed. What was committed before stays. */
export const showFault = (): void => warn(true, text('statusFault'));

function warn(warning: boolean, words: string): void {
  document.documentElement.toggleAttribute('data-warning', warning);
  one('[data-save-status]').textContent = words;
}

/** Whether the learner had better not overlook it. */
const isWarning = ({ state, lms, cut, mode, safe }: Report): boolean =>
  state !== 'connecting' &&
  (lms === 'none' || cut || mode !== 'normal' || state === 'lost' || (state === 'ended' && !safe));
