import { all, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';
import { keepClearOfBar } from './keep-clear.ts';

/** A page of the course itself, or the id of an episode; no id contains `#`. */
export type ViewName = string;
export const START_PAGE: ViewName = '#start';
export const END_PAGE: ViewName = '#end';

const nameOf = ({ dataset: { view, episode } }: HTMLElement): ViewName => (view ? `#${view}` : episode!);

const sections = (): HTMLElement[] => all('main > section');

/** Shows one section of the page and takes the keyboard to its heading. */
export function navigate(view: ViewName, courseTitle: string): void {
  for (const section of sections()) section.hidden = nameOf(section) !== view;
  const shown = sections().find((section) => !section.hidden)!;
  for (const step of all('[data-step]')) step.toggleAttribute('data-here', step.dataset['step'] === view);
  document.body.dataset['at'] = shown.dataset['view'] ?? 'episode';
  keepClearOfBar();
  document.title = titleOf(shown, courseTitle);
  scrollTo(0, 0);
  one('h2', shown).focus({ preventScroll: true });
}

function titleOf(section: HTMLElement, courseTitle: string): string {
  const title = one('h2', section).textContent;
  const number = section.dataset['number'];
  if (section.dataset['view'] === 'start') return courseTitle;
  return `${number ? text('titleEpisode', { number, title }) : title} – ${courseTitle}`;
}
