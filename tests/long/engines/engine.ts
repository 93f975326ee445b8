/** A window of a browser, with a course in the frame of an LMS. */
export interface EngineWindow {
  /** opens a launch page, and waits until its course has looked for the LMS */
  open(url: string): Promise<void>;
  /** evaluates a function in the course's frame; what goes in and out is JSON */
  inCourse<Given extends readonly unknown[], Result>(
    evaluated: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** clicks the one element in view that matches the selector, as a mouse does */
  click(selector: string): Promise<void>;
  /** goes to another page, as by a link of the LMS */
  leave(url: string): Promise<void>;
  /** ends the browser; fails where the page has thrown an error */
  close(): Promise<void>;
}

/** A browser engine that is driven on this machine. */
export interface Engine {
  readonly name: string;
  /** a new window in a browser that is closed with the last one */
  window(): Promise<EngineWindow>;
}

/** Waits until something holds; fails after half a minute. */
export async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
