import type { Progress } from '../../course/progress.ts';
import { all, one } from '../../dom/elements.ts';
import { type Farewell, isUnproven } from '../farewell.ts';
import { number, text } from '../texts.ts';
import type { EpisodeState } from './overview.ts';

export interface EndState {
  readonly progress: Progress;
  readonly pass: number | null;
  /** score of the run that has just ended */
  readonly score: number;
  /** the run is over for good */
  readonly over: boolean;
  readonly mayRerun: boolean;
  readonly reviewing: boolean;
  /** where a run ends without a record: `browse`, `untracked`, or null */
  readonly unrecorded: 'browse' | 'untracked' | null;
  readonly farewell: Farewell;
  readonly episodes: readonly EpisodeState[];
}

/** The closing page: the result once the run is over, else what is still open. */
export function showEnd(state: EndState): void {
  const { progress, over, mayRerun, reviewing, unrecorded, episodes } = state;
  const result = one('[data-result]');
  result.hidden = !over;
  result.dataset['outcome'] = progress.outcome;
  for (const teaser of all('[data-teaser]')) teaser.hidden = !over && !reviewing;
  one('[data-result-text]').textContent = over ? resultText(state) : '';
  const run = one('[data-run]');
  run.hidden = !mayRerun;
  run.textContent = mayRerun ? text('resultFailed', scores(state)) : '';
  const again = one<HTMLButtonElement>('[data-view="end"] [data-action="start"]');
  again.hidden = !mayRerun;
  again.textContent = text('startAgain');
  const farewell = one('[data-leave]');
  farewell.hidden = unrecorded === 'untracked';
  farewell.textContent = text(state.farewell);
  const settled = over || mayRerun || reviewing;
  const open = settled ? [] : episodes.filter(({ answered }) => !answered).map(({ id }) => id);
  listEpisodes(one('[data-open-list]'), open);
}

/** Takes the keyboard to what a run has come to. */
export const focusResult = (): void =>
  all('[data-result], [data-run]')
    .find(({ hidden }) => !hidden)
    ?.focus();

const scores = ({ progress, score, pass }: EndState) => ({
  score: number(progress.outcome === 'open' ? score : (progress.best ?? score)),
  mark: number(pass ?? 0),
});

function resultText(state: EndState): string {
  const { progress, unrecorded, pass, farewell, episodes } = state;
  const { best, outcome: reached } = progress;
  // HR may have moved the pass mark since: what is on record stays, and no sentence argues with it.
  const known = pass === null || (best !== null && best >= pass === (reached === 'passed'));
  const done = unrecorded !== null || isUnproven(farewell) ? 'resultAnswered' : 'resultCompleted';
  const words = {
    open: done,
    // Who was through before may not have answered what is new.
    completed: episodes.every(({ answered }) => answered) ? done : 'welcomeDone',
    passed: known ? 'resultPassed' : 'welcomeDone',
    failed: known ? 'resultFailedFinal' : 'welcomeFailed',
  } as const;
  const outcome = text(words[progress.outcome], scores(state));
  if (unrecorded === null) return outcome;
  return `${outcome} ${text(unrecorded === 'browse' ? 'resultBrowse' : 'resultUntracked')}`;
}

/** Lists episodes with the same buttons as the overview on the start page; hides the box where there are none. */
export function listEpisodes(list: HTMLElement, ids: readonly string[]): void {
  const items = all('[data-view="start"] .overview > li').filter((item) =>
    ids.some((id) => item.querySelector(`[data-goto="${id}"]`)),
  );
  list.replaceChildren(...items.map((item) => item.cloneNode(true)));
  list.parentElement!.hidden = ids.length === 0;
}
