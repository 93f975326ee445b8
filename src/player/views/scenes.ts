import { isDone } from '../../course/progress/answered.ts';
import { pathOf } from '../../course/progress/path.ts';
import type { PlayerEpisode, PlayerQuestion } from '../../course/player-course.ts';
import type { Progress } from '../../course/progress/progress.ts';
import { hide, named, one, say } from '../../dom/elements.ts';
import { arriveAt } from './arrive.ts';

const sceneOf = ({ id }: PlayerQuestion): HTMLElement => named('scene', id);

/** Moves a node only if it is not at the index yet, since moving takes the focus; answers whether it moved. */
function moveTo(parent: Element, node: Element, index: number): boolean {
  const moves = parent.children[index] !== node;
  if (moves) parent.insertBefore(node, parent.children[index] ?? null);
  return moves;
}

/** What showing scenes depends on. */
export interface SceneState {
  readonly progress: Progress;
  readonly reviewing: boolean;
  /** whether all scenes on the path are shown; otherwise, hidden ones but the first stay hidden */
  readonly wholePath: boolean;
}

/** How an episode's scenes were arranged last, by its id. */
const arranged = new Map<string, string>();

/**
 * Shows the scenes on the path of each episode in their order; when an episode is finished, the scenes off the path can
 * be opened. Each of these is passed to `reveal` once. Of the episodes, only those that have changed are touched.
 */
export function showScenes(
  episodes: readonly PlayerEpisode[],
  { progress, reviewing, wholePath }: SceneState,
  reveal: (question: PlayerQuestion) => void,
): void {
  for (const episode of episodes.filter(({ questions }) => questions.length > 1)) {
    const path = pathOf(episode, progress.answers);
    const isFinished = reviewing || isDone(episode, progress);
    path.forEach((question, index) => {
      if (wholePath || index === 0) hide(sceneOf(question), false);
    });
    const next = [isFinished, ...path.map((question) => `${question.id} ${sceneOf(question).hidden}`)].join();
    if (arranged.get(episode.id) === next) continue;
    arranged.set(episode.id, next);
    arrange(episode, path, isFinished, reveal);
    const button = one('[data-action="next"]', named('episode', episode.id));
    const { sceneLabel, endLabel } = button.dataset;
    say(button, (nextHiddenScene(episode, progress) ? sceneLabel : endLabel)!);
  }
}

function arrange(
  episode: PlayerEpisode,
  path: readonly PlayerQuestion[],
  isFinished: boolean,
  reveal: (question: PlayerQuestion) => void,
): void {
  const section = named('episode', episode.id);
  const [pathBox, otherPathsBox] = [one('[data-way]', section), one('[data-other-ways]', section)];
  const offPath = episode.questions.filter((question) => !path.includes(question));
  path.forEach((question, index) => moveTo(pathBox, sceneOf(question), index));
  offPath.forEach((question, index) => {
    const scene = sceneOf(question);
    hide(scene, !isFinished);
    const moved = isFinished
      ? moveTo(otherPathsBox, scene, index + 1)
      : moveTo(pathBox, scene, path.length + index);
    if (isFinished && moved) reveal(question);
  });
  hide(otherPathsBox, !isFinished || offPath.length === 0);
}

/** The question of the first scene on the path that is still hidden; undefined where there is none. */
export const nextHiddenScene = (episode: PlayerEpisode, { answers }: Progress): PlayerQuestion | undefined =>
  episode.questions.length === 1
    ? undefined
    : pathOf(episode, answers).find((question) => sceneOf(question).hidden);

/** Shows a scene, and moves the focus to its heading. */
export function enterScene(question: PlayerQuestion): void {
  const scene = sceneOf(question);
  scene.hidden = false;
  arriveAt(one('.scene__title', scene));
}
