import { hide, named, one, say } from '../../dom/elements.ts';
import { number, text } from '../texts.ts';

/** What the overview shows of an episode. */
export interface EpisodeState {
  readonly id: string;
  readonly answered: boolean;
  readonly reachable: boolean;
}

/** Shows how many episodes are answered, in the bar. */
export const showCount = (episodes: readonly EpisodeState[]): void =>
  say(
    named('count', ''),
    text('progress', {
      done: number(episodes.filter(({ answered }) => answered).length),
      total: number(episodes.length),
    }),
  );

/** Shows in the bar and in the list on the start page whether an episode is answered, and can be opened. */
export function showEpisode({ id, answered, reachable }: EpisodeState): void {
  named('step', id).toggleAttribute('data-done', answered);
  const item = named<HTMLButtonElement>('goto', id);
  item.disabled = !reachable;
  item.toggleAttribute('data-done', answered);
  say(one('[data-state]', item), answered ? text('answered') : '');
}

/**
 * Fills a list with copies of the episodes' items on the start page; hides the list's parent where there are none. A
 * list in a hidden section stays as it is: copying items takes as long as the course.
 */
export function listEpisodes(list: HTMLElement, ids: readonly string[]): void {
  if (list.closest('section')!.hidden) return;
  const items = ids.map((id) => named('goto', id).parentElement!.cloneNode(true));
  list.replaceChildren(...items);
  hide(list.parentElement!, ids.length === 0);
}
