import type { Locator } from 'playwright-core';

import { commentsIn as recordedComments } from '../../lms/comments-in.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Learner } from './learner.ts';

export const SENT = 'Your comment has arrived. Thank you!';
export const WAITING = 'Not delivered yet – we keep trying. Please keep this page open.';
export const REFUSED =
  'Your learning platform did not accept the comment. Your text stays here, so that you can copy or change it.';
export const UNCONFIRMED =
  'Your comment has been sent. Your learning platform does not confirm that it has arrived.';
export const UNAVAILABLE = 'Nothing is sent at the moment. Your text stays on this page only.';

/** The field for the learner's own words in the episode in view, and what stands beside it. */
export class CommentForm {
  readonly form: Locator;
  readonly field: Locator;
  /** what is said about the comment as it is sent */
  readonly state: Locator;
  readonly sendButton: Locator;
  readonly print: Locator;
  /** what a printer is given in place of the field */
  readonly copy: Locator;

  constructor({ section }: Learner) {
    this.form = section.locator('form.comment');
    this.field = this.form.locator('textarea');
    this.state = this.form.locator('[data-comment-state]');
    this.sendButton = this.form.locator('[data-action="send"]');
    this.print = this.form.locator('[data-print]');
    this.copy = this.form.locator('[data-print-copy]');
  }

  async send(text: string): Promise<void> {
    await this.field.fill(text);
    await this.sendButton.click();
  }

  /** Waits until the form says this. */
  async says(words: string): Promise<void> {
    await this.state.getByText(words, { exact: true }).waitFor();
  }

  /** Everything that describes the field to somebody who cannot see it. */
  async description(): Promise<string> {
    const ids = (await this.field.getAttribute('aria-describedby')) ?? '';
    const words = ids.split(' ').map((id) => this.form.locator(`#${id}`).innerText());
    return (await Promise.all(words)).join('\n');
  }
}

/** The comments in a record, each with its episode. */
export const commentsIn = (record: LmsRecord): (readonly [episode: string, text: string])[] =>
  recordedComments(record).map(({ episode, text }) => [episode, text]);
