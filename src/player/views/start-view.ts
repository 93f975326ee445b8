import type { Progress } from '../../course/progress.ts';
import { one } from '../../dom/elements.ts';
import { number, text } from '../texts.ts';

export interface StartState {
  readonly progress: Progress;
  readonly total: number;
  readonly restarted: boolean;
  readonly reviewing: boolean;
  readonly mayRerun: boolean;
}

/** Says which pass mark counts, where it is not the course's own. */
export function showPassMark(score: number): void {
  one('[data-pass-mark]').textContent = text('passMarkOfLms', { score: number(score) });
}

/** The start page's greeting and its button. After a final fail there is nothing left to start. */
export function showStart({ progress, total, restarted, reviewing, mayRerun }: StartState): void {
  const done = Object.keys(progress.answers).length;
  const note = one('[data-welcome]');
  const button = one<HTMLButtonElement>('[data-view="start"] [data-action="start"]');
  note.textContent = greeting();
  note.hidden = note.textContent === '';
  button.hidden = progress.outcome === 'failed' && !reviewing;
  button.textContent = text(label());

  function label(): 'startRead' | 'startAgain' | 'startResume' | 'startBegin' {
    if (reviewing || progress.outcome !== 'open') return 'startRead';
    if (mayRerun) return 'startAgain';
    return done > 0 || progress.run > 1 ? 'startResume' : 'startBegin';
  }

  function greeting(): string {
    if (progress.outcome === 'failed') return text('welcomeFailed');
    if (progress.outcome !== 'open') return text('welcomeDone');
    if (restarted && done === 0) return text('restarted');
    return done > 0 ? text('welcomeBack', { done: number(done), total: number(total) }) : '';
  }
}
