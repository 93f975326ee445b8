import { all, one } from '../../dom/elements.ts';
import { number, text } from '../texts.ts';

/** What the overview shows of an episode. */
export interface EpisodeState {
  readonly id: string;
  readonly answered: boolean;
  readonly reachable: boolean;
}

/** Shows which episodes are answered: the count in the bar, and the list on the start page. */
export function showOverview(episodes: readonly EpisodeState[]): void {
  const doneCount = episodes.filter(({ answered }) => answered).length;
  const count = text('progress', { done: number(doneCount), total: number(episodes.length) });
  one('[data-count]').textContent = count;
  for (const { id, answered, reachable } of episodes) {
    one(`[data-step="${id}"]`).toggleAttribute('data-done', answered);
    for (const item of all<HTMLButtonElement>(`[data-goto="${id}"]`)) {
      item.disabled = !reachable;
      item.toggleAttribute('data-done', answered);
      one('[data-state]', item).textContent = answered ? text('answered') : '';
    }
  }
}

/** Fills a list with copies of the episodes' items on the start page; hides the list's parent where there are none. */
export function listEpisodes(list: HTMLElement, ids: readonly string[]): void {
  const items = all('[data-view="start"] .overview > li').filter((item) =>
    ids.some((id) => item.querySelector(`[data-goto="${id}"]`)),
  );
  list.replaceChildren(...items.map((item) => item.cloneNode(true)));
  list.parentElement!.hidden = ids.length === 0;
}
