import { onInput } from '../when-idle.ts';
import { spaceForBar } from './keep-clear.ts';

/** Pixels at the top of an LMS's page that its own bar may cover: up to 62 in Moodle 4.5. */
const LMS_BAR = 64;

let following = new AbortController();

/** Milliseconds in which a frame gets the height of its new content. */
const SETTLING = 2000;

/**
 * Moves the focus to a heading, and brings it into view, with all that stands below `start`. Follows it while the frame
 * gets another size, for a moment and until the learner does something.
 */
export function arriveAt(heading: HTMLElement, start = heading): void {
  heading.focus({ preventScroll: true });
  const bring = (): void => bringIntoView(heading, start);
  bring();
  following.abort();
  const current = new AbortController();
  following = current;
  const { signal } = current;
  const stop = (): void => current.abort();
  // A frame that is as high as its content (iframe-resizer) gets its new height a moment later.
  addEventListener('resize', bring, { signal });
  onInput(stop, signal);
  setTimeout(stop, SETTLING);
}

/**
 * Scrolls the window, and the LMS's page only where the heading is not in view then. A browser may tell so late that the
 * window has been scrolled on.
 */
function bringIntoView(heading: HTMLElement, start: HTMLElement): void {
  const { top } = start.getBoundingClientRect();
  scrollBy(0, top - spaceForBar());
  if (parent === window) return;
  const arrived = scrollY;
  const observer = new IntersectionObserver(
    ([entry]) => {
      observer.disconnect();
      if (scrollY !== arrived) return;
      // WebKitGTK 2.50 first tells of a frame as if it had been scrolled twice as far (observed); it is asked again.
      const { y } = heading.getBoundingClientRect();
      if (Math.abs(entry!.boundingClientRect.y - y) > 1) {
        return void requestAnimationFrame(() => observer.observe(heading));
      }
      if (entry!.intersectionRatio > 0.9) return;
      start.style.scrollMarginTop = `${LMS_BAR}px`;
      start.scrollIntoView();
      start.style.scrollMarginTop = '';
    },
    { rootMargin: `-${LMS_BAR}px 0px 0px` },
  );
  observer.observe(heading);
}
