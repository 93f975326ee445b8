import type { BuildMessages } from './messages.ts';
import type { Output } from './process-context.ts';

/** Fewer courses are reported one by one, and that is progress enough. */
const FEW = 10;

/** Where nobody watches, a line appears after each of so many equal parts. */
const PARTS = 10;

/** Begins the line anew and deletes it to its end (ECMA-48, 8.3.41). */
const ERASE_LINE = '\r\u001B[K';

/** Shows how far a build of many courses is: in the last line of a terminal, elsewhere in lines now and then. */
export class Progress {
  readonly #output: Output;
  readonly #messages: Pick<BuildMessages, 'progress'>;
  readonly #began = performance.now();
  #isShown = false;

  constructor(output: Output, messages: Pick<BuildMessages, 'progress'>) {
    this.#output = output;
    this.#messages = messages;
  }

  show(done: number, total: number): void {
    if (total < FEW || done === total) return this.clear();
    const passed = (performance.now() - this.#began) / 1000;
    const text = this.#messages.progress(done, total, (passed / done) * (total - done));
    if (this.#output.isTTY) {
      this.#output.write(`${ERASE_LINE}${text}`);
      this.#isShown = true;
    } else if (Math.floor((done * PARTS) / total) > Math.floor(((done - 1) * PARTS) / total)) {
      this.#output.write(`${text}\n`);
    }
  }

  /** Makes room for other lines. */
  clear(): void {
    if (this.#isShown) this.#output.write(ERASE_LINE);
    this.#isShown = false;
  }
}
