import { isDone } from '../../course/progress/answered.ts';
import { pathOf } from '../../course/progress/path.ts';
import type { PlayerEpisode, PlayerQuestion } from '../../course/player-course.ts';
import type { Progress } from '../../course/progress/progress.ts';
import { one } from '../../dom/elements.ts';

const sceneOf = ({ id }: PlayerQuestion): HTMLElement => one(`[data-scene="${id}"]`);

/** Puts a node where it belongs; one that is there already is left alone, and with it the focus. */
function place(parent: Element, node: Element, index: number): boolean {
  const moves = parent.children[index] !== node;
  if (moves) parent.insertBefore(node, parent.children[index] ?? null);
  return moves;
}

/** What showing scenes depends on. */
export interface SceneState {
  readonly progress: Progress;
  readonly reviewing: boolean;
  /** whether all that is known of the way is to be shown; else a scene ahead stays hidden */
  readonly whole: boolean;
}

/**
 * Puts the scenes on the way taken one below the other; when an episode is over, the others can be opened. What is
 * off the way is handed to `open`.
 */
export function showScenes(
  episodes: readonly PlayerEpisode[],
  { progress, reviewing, whole }: SceneState,
  open: (question: PlayerQuestion) => void,
): void {
  for (const episode of episodes.filter(({ questions }) => questions.length > 1)) {
    const path = pathOf(episode, progress.answers);
    const rest = episode.questions.filter((question) => !path.includes(question));
    const isOver = reviewing || isDone(episode, progress);
    const section = one(`[data-episode="${episode.id}"]`);
    const [way, others] = [one('[data-way]', section), one('[data-other-ways]', section)];
    path.forEach((question, index) => {
      place(way, sceneOf(question), index);
      if (whole || index === 0) sceneOf(question).hidden = false;
    });
    rest.forEach((question, index) => {
      const scene = sceneOf(question);
      scene.hidden = !isOver;
      const moved = isOver ? place(others, scene, index + 1) : place(way, scene, path.length + index);
      if (isOver && moved) open(question);
    });
    others.hidden = !isOver || rest.length === 0;
    const { dataset } = one('[data-action="next"]', section);
    const label = sceneAhead(episode, progress) ? dataset['sceneLabel'] : dataset['endLabel'];
    one('[data-action="next"]', section).textContent = label!;
  }
}

/** The scene that follows on the way and has not been shown yet. */
export const sceneAhead = (episode: PlayerEpisode, { answers }: Progress): PlayerQuestion | undefined =>
  episode.questions.length === 1
    ? undefined
    : pathOf(episode, answers).find((question) => sceneOf(question).hidden);

/** Shows a scene and takes the keyboard to its heading. */
export function enterScene(question: PlayerQuestion): void {
  const scene = sceneOf(question);
  scene.hidden = false;
  const title = one('.scene__title', scene);
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'start' });
}
