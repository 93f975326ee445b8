import type { Frame, Locator } from 'playwright-core';

type Action = 'start' | 'check' | 'retry' | 'next' | 'back' | 'finish' | 'exit';

/** Somebody who takes the course with a mouse, and knows no more of it than the markup contract. */
export class Learner {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  // What there is to see

  /** The one section in view. */
  get section(): Locator {
    return this.frame.locator('main > section:visible');
  }

  action(name: Action): Locator {
    return this.frame.locator(`button[data-action="${name}"]:visible`);
  }

  option(letter: string): Locator {
    return this.section.locator(`[data-option="${letter}"]`);
  }

  feedback(letter: string): Locator {
    return this.section.locator(`[data-feedback="${letter}"]`);
  }

  get chosen(): Locator {
    return this.section.locator('[data-chosen]');
  }

  get result(): Locator {
    return this.frame.locator('[data-result]');
  }

  /** The id of the episode in view, null on the start and closing pages. */
  episode(): Promise<string | null> {
    return this.section.getAttribute('data-episode');
  }

  session(): Promise<string | null> {
    return this.frame.locator('html').getAttribute('data-session');
  }

  status(): Promise<string> {
    return this.frame.locator('[data-save-status]').innerText();
  }

  async waitForSession(state: string): Promise<void> {
    await this.frame.waitForSelector(`html[data-session="${state}"]`, { state: 'attached' });
  }

  // What there is to do

  start(): Promise<void> {
    return this.action('start').click();
  }

  choose(letter: string): Promise<void> {
    return this.option(letter).check();
  }

  check(): Promise<void> {
    return this.action('check').click();
  }

  retry(): Promise<void> {
    return this.action('retry').click();
  }

  next(): Promise<void> {
    return this.action('next').click();
  }

  back(): Promise<void> {
    return this.action('back').click();
  }

  async exit(): Promise<void> {
    await this.action('exit').click();
    await this.waitForSession('ended');
  }

  /** Goes on so many times. */
  async skip(pages: number): Promise<void> {
    for (let page = 0; page < pages; page += 1) await this.next();
  }

  /** Opens an episode from the list of all episodes. */
  open(title: string): Promise<void> {
    return this.section.getByRole('button', { name: title }).click();
  }

  /** Answers the question in view and sees the feedback. */
  async answer(letter: string): Promise<void> {
    await this.choose(letter);
    await this.check();
    await this.feedback(letter).and(this.chosen).waitFor();
  }

  /** Confirms the sentence on the closing page. */
  async attest(): Promise<void> {
    await this.frame.locator('[data-attestation] input').check();
    await this.action('finish').click();
  }

  /** Answers one question after the other, from the one in view, and goes on after each. */
  async answerAll(letters: Iterable<string>): Promise<void> {
    for (const letter of letters) {
      await this.answer(letter);
      await this.next();
    }
  }
}
