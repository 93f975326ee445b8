import { all, one } from '../../dom/elements.ts';
import { number, text } from '../texts.ts';

export interface EpisodeState {
  readonly id: string;
  readonly answered: boolean;
  readonly reachable: boolean;
}

/** How far the learner is: the meter in the bar and the list on the start page. */
export function showOverview(episodes: readonly EpisodeState[]): void {
  const done = episodes.filter(({ answered }) => answered).length;
  const count = text('progress', { done: number(done), total: number(episodes.length) });
  one<HTMLProgressElement>('[data-meter]').value = done;
  one('[data-count]').textContent = count;
  for (const { id, answered, reachable } of episodes) {
    for (const item of all<HTMLButtonElement>(`[data-goto="${id}"]`)) {
      item.disabled = !reachable;
      one('[data-state]', item).textContent = answered ? text('answered') : '';
    }
  }
}
