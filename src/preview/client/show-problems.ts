import { one } from '../../dom/elements.ts';
import type { PreviewState } from '../state.ts';
import type { PreviewMessages } from '../messages/messages.ts';
import { element } from './dom.ts';
import { problemParts } from './show-details.ts';

/** Lays the errors over the course; the last good page stays below. */
export function showProblems({ problems, course }: PreviewState, words: PreviewMessages): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const overlay = one('[data-problems]');
  overlay.hidden = errors.length === 0;
  one('[data-none]').hidden = course !== null;
  overlay.replaceChildren(
    element('h2', {}, words.problems.title(errors.length)),
    ...errors.map((problem) => element('article', {}, ...problemParts(problem, words))),
    ...(course ? [element('p', { class: 'problems__below' }, words.problems.below)] : []),
  );
}
