import { one } from '../../dom/elements.ts';
import type { PreviewState } from '../state.ts';
import type { PreviewMessages } from '../messages/messages.ts';
import { element } from './dom.ts';
import { problemParts } from './show-details.ts';

/** Shows the errors over the course, which stays in the last state without an error. */
export function showProblems({ problems, course }: PreviewState, messages: PreviewMessages): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const overlay = one('[data-problems]');
  overlay.hidden = errors.length === 0;
  one('[data-no-course]').hidden = course !== null;
  overlay.replaceChildren(
    element('h2', {}, messages.problems.title(errors.length)),
    ...errors.map((problem) => element('article', {}, ...problemParts(problem, messages))),
    ...(course ? [element('p', { class: 'problems__below' }, messages.problems.below)] : []),
  );
}
