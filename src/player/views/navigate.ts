import { all, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** The start or closing page, or the id of an episode; no id contains `#`. */
export type ViewName = string;
export const START_PAGE: ViewName = '#start';
export const END_PAGE: ViewName = '#end';

const nameOf = ({ dataset: { view, episode } }: HTMLElement): ViewName => (view ? `#${view}` : episode!);

const sections = (): HTMLElement[] => all('main > section');

/** Shows one section of the page, and moves the focus to its heading. */
export function navigate(view: ViewName, courseTitle: string): void {
  for (const section of sections()) section.hidden = nameOf(section) !== view;
  const visible = sections().find((section) => !section.hidden)!;
  for (const step of all('[data-step]')) step.toggleAttribute('data-here', step.dataset['step'] === view);
  document.body.dataset['at'] = visible.dataset['view'] ?? 'episode';
  keepClearOfBar();
  document.title = titleOf(visible, courseTitle);
  scrollTo(0, 0);
  one('h2', visible).focus({ preventScroll: true });
}

/** The document's title while a section is shown. */
function titleOf(section: HTMLElement, courseTitle: string): string {
  const title = one('h2', section).textContent;
  const number = section.dataset['number'];
  if (section.dataset['view'] === 'start') return courseTitle;
  return `${number ? text('titleEpisode', { number, title }) : title} – ${courseTitle}`;
}
