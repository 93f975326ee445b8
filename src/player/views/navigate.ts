import { byData, hide, named, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';
import { arriveAt } from './arrive.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** The start or closing page, or the id of an episode; no id contains `#`. */
export type ViewName = string;
export const START_PAGE: ViewName = '#start';
export const END_PAGE: ViewName = '#end';

const sectionOf = (view: ViewName): HTMLElement =>
  view.startsWith('#') ? named('view', view.slice(1)) : named('episode', view);

/** Shows one section of the page in place of another. */
export function showView(view: ViewName, before: ViewName, courseTitle: string): void {
  hide(sectionOf(before), true);
  hide(sectionOf(view), false);
  for (const [name, [step]] of byData('step')) step!.toggleAttribute('data-here', name === view);
  document.body.dataset['at'] = sectionOf(view).dataset['view'] ?? 'episode';
  document.title = titleOf(sectionOf(view), courseTitle);
}

/** Moves the focus to the heading of the section that is shown, and scrolls to its top. */
export function enterView(view: ViewName): void {
  keepClearOfBar();
  arriveAt(one('h2', sectionOf(view)), document.body);
}

/** The document's title while a section is shown. */
function titleOf(section: HTMLElement, courseTitle: string): string {
  const title = one('h2', section).textContent;
  const number = section.dataset['number'];
  if (section.dataset['view'] === 'start') return courseTitle;
  return `${number ? text('titleEpisode', { number, title }) : title} – ${courseTitle}`;
}
