import { one } from '../../dom/elements.ts';
import type { Trouble } from '../lms/record.ts';
import { placeIn, returnTo } from './place.ts';

/** The frame with the course; the surrounding page loads it anew, for the course may not connect to anything. */
export class CourseFrame {
  readonly #frame = one<HTMLIFrameElement>('[data-course]');

  /** Shows a page of the course, at the place of the page before where that is wanted. */
  open(url: string, keepPlace: boolean, trouble: () => Trouble): void {
    const before = this.#course;
    const place = keepPlace && before ? placeIn(before) : undefined;
    this.#frame.addEventListener(
      'load',
      () => {
        const course = this.#course;
        if (!course) return;
        Object.defineProperty(course.navigator, 'onLine', {
          configurable: true,
          get: () => !trouble().offline,
        });
        if (trouble().offline) this.networkChanged(false);
        if (place) returnTo(place, course);
      },
      { once: true },
    );
    this.#frame.contentWindow!.location.replace(url);
  }

  /** What a browser tells a page when the network goes and comes. */
  networkChanged(online: boolean): void {
    this.#course?.dispatchEvent(new Event(online ? 'online' : 'offline'));
  }

  /** pixels */
  resize(width: number): void {
    this.#frame.style.setProperty('inline-size', `${width}px`);
  }

  /** A browser's own error page, as when the preview has ended, is of another origin. */
  get #course(): Window | undefined {
    return this.#frame.contentDocument ? this.#frame.contentWindow! : undefined;
  }
}
