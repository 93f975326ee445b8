import { all } from '../../dom/elements.ts';

/** Where a person is in the course, as its markup tells. */
export interface PlaceInCourse {
  /** id of the episode, '#start' or '#end' */
  readonly view: string;
  /** pixels */
  readonly scroll: number;
}

export function placeIn({ document, scrollY }: Window): PlaceInCourse | undefined {
  const shown = all('main > section', document).find((section) => !section.hidden);
  if (!shown) return undefined;
  const { view, episode } = shown.dataset;
  return { view: view ? `#${view}` : episode!, scroll: scrollY };
}

/** Goes back to where a person was, as far as that is still there; the preview may go where a learner may not yet. */
export function returnTo({ view, scroll }: PlaceInCourse, course: Window): void {
  if (view === '#start') return;
  const episodes = all<HTMLButtonElement>('[data-view="start"] [data-goto]', course.document);
  const wanted = view === '#end' ? episodes.at(-1) : episodes.find(({ dataset: { goto } }) => goto === view);
  if (!wanted) return;
  const { disabled } = wanted;
  wanted.disabled = false;
  wanted.click();
  wanted.disabled ||= disabled;
  if (view === '#end') {
    course.document.querySelector<HTMLElement>('main > section:not([hidden]) [data-action="next"]')?.click();
  }
  course.scrollTo(0, scroll);
}
