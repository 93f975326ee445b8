import type { Frame, Page } from 'playwright-core';

const LONGEST_WAY = 40;

/** Somebody without a mouse. */
export class Keyboard {
  readonly #page: Page;
  readonly #frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.#frame = frame;
  }

  /** Whether the focus is on an element that matches. */
  isOn(selector: string): Promise<boolean> {
    return this.#frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  }

  /** What has the focus, for a test to compare: its tag, and its words. */
  focused(): Promise<string> {
    return this.#frame.evaluate(() => {
      const focus = document.activeElement;
      return `${focus?.tagName.toLowerCase() ?? ''}: ${(focus as HTMLElement | null)?.innerText ?? ''}`;
    });
  }

  /** The letter of the option that has the focus. */
  option(): Promise<string | null> {
    return this.#frame.evaluate(() => document.activeElement?.getAttribute('data-option') ?? null);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.#page.keyboard.press(key)), Promise.resolve());
  }

  /** Goes from one stop to the next until the focus is where it is wanted. */
  async tabTo(selector: string): Promise<void> {
    for (let step = 0; step < LONGEST_WAY; step += 1) {
      await this.press('Tab');
      if (await this.isOn(selector)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  /** Goes to the visible button of an action. */
  tabToAction(name: string): Promise<void> {
    return this.tabTo(`section:not([hidden]) [data-action="${name}"]`);
  }
}
