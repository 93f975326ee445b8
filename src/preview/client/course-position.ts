import { all } from '../../dom/elements.ts';

/** What of the course is on the screen. */
export interface CoursePosition {
  /** id of the episode, '#start' or '#end' */
  readonly view: string;
  /** pixels */
  readonly scroll: number;
}

export function positionIn({ document, scrollY }: Window): CoursePosition | undefined {
  const section = all('main > section', document).find(({ hidden }) => !hidden);
  if (!section) return undefined;
  const { view, episode } = section.dataset;
  return { view: view ? `#${view}` : episode!, scroll: scrollY };
}

/** Goes to a position, if it still exists, also to an episode that the learner has not unlocked yet. */
export function restorePosition({ view, scroll }: CoursePosition, course: Window): void {
  if (view === '#start') return;
  const links = all<HTMLButtonElement>('[data-view="start"] [data-goto]', course.document);
  const link = view === '#end' ? links.at(-1) : links.find(({ dataset: { goto } }) => goto === view);
  if (!link) return;
  const { disabled } = link;
  link.disabled = false;
  link.click();
  link.disabled ||= disabled;
  if (view === '#end') {
    course.document.querySelector<HTMLElement>('main > section:not([hidden]) [data-action="next"]')?.click();
  }
  course.scrollTo(0, scroll);
}
