import { one } from '../../dom/elements.ts';
import type { LmsConditions } from '../lms/record.ts';
import { positionIn, restorePosition } from './course-position.ts';

/** The frame with the course, which this page reloads: the content security policy of a course forbids connections. */
export class CourseFrame {
  readonly #frame = one<HTMLIFrameElement>('[data-course]');

  /** Loads the course of a package; with `keepPosition`, at the position of the course before. */
  open(url: string, keepPosition: boolean, conditions: () => LmsConditions): void {
    const previous = this.#course;
    const position = keepPosition && previous ? positionIn(previous) : undefined;
    this.#frame.addEventListener(
      'load',
      () => {
        const course = this.#course;
        if (!course) return;
        Object.defineProperty(course.navigator, 'onLine', {
          configurable: true,
          get: () => !conditions().offline,
        });
        if (conditions().offline) this.networkChanged(false);
        if (position) restorePosition(position, course);
      },
      { once: true },
    );
    this.#frame.contentWindow!.location.replace(url);
  }

  /** Fires the event of a browser that has lost the network, or has it again. */
  networkChanged(online: boolean): void {
    this.#course?.dispatchEvent(new Event(online ? 'online' : 'offline'));
  }

  /** pixels */
  resize(width: number): void {
    this.#frame.style.setProperty('inline-size', `${width}px`);
  }

  /** undefined where the frame shows an error page of the browser, which has another origin */
  get #course(): Window | undefined {
    return this.#frame.contentDocument ? this.#frame.contentWindow! : undefined;
  }
}
