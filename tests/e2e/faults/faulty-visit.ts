import type { Frame, Page } from 'playwright-core';

import type { Names } from '../support/dialects.ts';
import type { BuiltCourse } from '../support/course.ts';
import type { Launch, LmsServer } from '../support/lms-server.ts';
import { progressIn } from '../support/records.ts';
import { complaints, saysSaved } from './claims.ts';
import { breakCalls, type CallFault, hideNow, pressNow, stepNow, toldNow } from './in-page.ts';

export type Told = ReturnType<typeof toldNow>;

const KIM = 'kim';

/** Kim takes a course, while network, LMS and browser fail as they are told to. */
export class FaultyVisit {
  readonly #course: BuiltCourse;
  readonly #names: Names;
  readonly #lms: LmsServer;
  readonly #page: Page;
  readonly #launch: Launch;
  #answered = new Set<string>();
  #promised = new Set<string>();

  constructor(course: BuiltCourse, names: Names, lms: LmsServer, page: Page, launch: Launch) {
    this.#course = course;
    this.#names = names;
    this.#lms = lms;
    this.#page = page;
    this.#launch = launch;
  }

  get record(): ReturnType<LmsServer['record']> {
    return this.#lms.record(KIM);
  }

  get #frame(): Frame {
    return this.#page.frame('content')!;
  }

  /** Opens the course; a page is only opened over a network. */
  async open(): Promise<void> {
    await this.online(true);
    this.reaches(true);
    await this.#page.goto(this.#lms.launchUrl(this.#launch));
    await this.#begun();
  }

  /** The course's frame is loaded again, as by a key of the browser. */
  async reload(): Promise<void> {
    await this.online(true);
    await this.#frame.goto(this.#frame.url());
    await this.#begun();
  }

  /** What has not been saved by then is asked again. */
  async #begun(): Promise<void> {
    await this.#frame.waitForSelector('html:not([data-session="connecting"])', { state: 'attached' });
    this.#answered = new Set(Object.keys(progressIn(this.record, this.#course.player).answers));
    this.#promised = new Set(this.#answered);
  }

  /** The learner does what comes next, and would answer with this letter. */
  async step(letter: string): Promise<void> {
    const { answered, isRerun } = await this.#frame.evaluate(stepNow, letter);
    if (answered !== null) this.#answered.add(answered);
    if (isRerun) {
      this.#answered.clear();
      this.#promised.clear();
    }
  }

  /** The learner does what comes next, and answers as recommended. */
  async stepWith(best: ReadonlyMap<string, string>): Promise<void> {
    const episode = await this.#frame.locator('main > section:visible').getAttribute('data-episode');
    await this.step(best.get(episode ?? '') ?? 'a');
  }

  press(action: string): Promise<void> {
    return this.#frame.evaluate(pressNow, action);
  }

  hide(): Promise<void> {
    return this.#frame.evaluate(hideNow);
  }

  /** So much time passes, in milliseconds of the page. */
  pass(milliseconds: number): Promise<void> {
    return this.#page.clock.runFor(milliseconds);
  }

  online(isOnline: boolean): Promise<void> {
    return this.#page.context().setOffline(!isOnline);
  }

  /** Requests get through to the LMS, or fail although the browser is online. */
  reaches(isReached: boolean): void {
    // To abort a request in the browser instead could block a navigation for good, while the page that is left waits.
    this.#lms.breakConnections = !isReached;
  }

  accepts(isAccepting: boolean): void {
    this.#lms.refuseCommits = !isAccepting;
  }

  breakCalls(fault: CallFault): Promise<void> {
    const { apiName: api, lastError } = this.#names;
    return this.#page.evaluate(breakCalls, { api, lastError, ...fault });
  }

  endSession(): Promise<void> {
    return this.#page.evaluate(() => (window as unknown as { endSession: () => void }).endSession());
  }

  /** The window goes in good order. */
  async leave(): Promise<void> {
    await this.#page.goto('about:blank');
    await this.open();
  }

  /** The browser dies: nothing of what it sends while it goes arrives. */
  async crash(): Promise<void> {
    const isRefusing = this.#lms.refuseCommits;
    this.accepts(false);
    await this.#page.goto('about:blank');
    this.#lms.refuseCommits = isRefusing;
    await this.open();
  }

  /** What is wrong now. The page is asked before the record, which may only have more by then. */
  async look(): Promise<string[]> {
    const told = await this.#frame.evaluate(toldNow);
    if (saysSaved(told)) this.#promised = new Set(this.#answered);
    return complaints({
      names: this.#names,
      player: this.#course.player,
      record: this.record,
      told,
      answered: [...this.#answered],
      promised: [...this.#promised],
    });
  }
}
