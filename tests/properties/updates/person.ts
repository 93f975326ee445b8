import { newsOf } from '../../../src/course/progress/news.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Standard } from '../../unit/player/dialects.ts';
import { statusOf } from '../delivery/record.ts';
import {
  answerClaims,
  isDone,
  listClaims,
  newsClaims,
  repeats,
  scoreClaims,
  statusClaims,
} from './claims.ts';
import type { Release } from './release.ts';
import type { Tally } from './tally.ts';
import { agreed, answered, attested, isUpToDate, NOTHING, opened, rerun, type Expected } from './expected.ts';
import { type Visit, visit } from './visit.ts';

/** Resume data that a learner once had, and what was true then. */
export interface PastResume {
  readonly text: string;
  readonly expected: Expected;
  /** the course was over */
  readonly final: boolean;
}

/** What has come to the LMS's server, and what was true then. */
interface Arrival extends Omit<PastResume, 'text'> {
  readonly record: LmsRecord;
}

/** A learner with one durable record in an LMS, who comes back to whatever HR has uploaded meanwhile. */
export class Person {
  record: LmsRecord = {};
  readonly pastResumes: PastResume[] = [];
  readonly complaints: string[] = [];
  readonly standard: Standard;
  private readonly tally: Tally;
  private expected: Expected = NOTHING;
  private noted: Expected = NOTHING;
  private durable: Expected = NOTHING;
  private final = false;
  private done = false;
  private latest = -1;
  private arrived: Arrival | undefined;
  private here: Visit | undefined;

  constructor(standard: Standard, tally: Tally) {
    this.standard = standard;
    this.tally = tally;
  }

  /** Opens a package; a page that is still open is gone without a word. */
  open(release: Release): void {
    const before = this.record;
    const here = visit(this.standard, release, before, {
      noted: () => {
        this.noted = this.expected;
        this.final = here.progress().outcome !== 'open';
      },
      stored: (record) => (this.arrived = { record, expected: this.noted, final: this.final }),
    });
    const { resumed } = here;
    this.here = here;
    this.expected = opened(this.durable, release, resumed.outcome !== 'open');
    if (here.restarted) this.complain('what the LMS had was not read');
    this.complain(
      ...answerClaims(this.expected, resumed, release),
      ...newsClaims(this.expected, resumed, release),
    );
    this.count(here);
    this.expected = agreed(this.expected, resumed, release);
    this.durable = this.expected;
    this.latest = release.number;
    here.begin();
    this.look(before);
  }

  /** Does something in the package that is open, if need be in the one that HR has uploaded. */
  act(uploaded: Release, what: (here: Visit) => unknown): void {
    if (!this.here) this.open(uploaded);
    const before = this.record;
    what(this.here!);
    const { release, progress } = this.here!;
    if (progress().outcome !== 'open') this.expected = opened(this.expected, release, true);
    this.look(before);
  }

  /** Answers an open question: the one at a place among the open ones, with the option at a place. */
  answer(here: Visit, at: number, option: number): void {
    const { release } = here;
    const asked = release.questions.filter(({ id }) => !here.progress().answers[id]);
    const question = asked[at % Math.max(1, asked.length)];
    if (!question) return;
    const { letter } = question.options[option % question.options.length]!;
    here.answer(question, letter, (isListed) => {
      this.expected = answered(this.expected, question, letter, release, isListed);
      this.complain(...repeats(this.expected));
    });
  }

  attest(here: Visit): void {
    here.attest(() => (this.expected = attested(this.expected, here.release.player)));
  }

  rerun(here: Visit): void {
    here.rerun(() => (this.expected = rerun(this.expected)));
  }

  /** The page is gone. */
  gone(): void {
    this.here = undefined;
  }

  private complain(...complaints: readonly string[]): void {
    this.complaints.push(...complaints);
  }

  /** A page sends values in other forms first, and the true ones in the same moment: what arrives last counts. */
  private store(): void {
    if (!this.arrived) return;
    const { record, expected, final } = this.arrived;
    this.arrived = undefined;
    this.record = record;
    this.durable = expected;
    this.pastResumes.push({ text: record['cmi.suspend_data'] ?? '', expected, final });
  }

  /** What the learner and the LMS see now. */
  private look(before: LmsRecord): void {
    this.store();
    const { release, progress } = this.here!;
    const now = progress();
    const status = statusOf(this.record);
    if (this.done && !isDone(now.outcome)) this.complain(`was completed, and now is ${now.outcome}`);
    if (this.done && !isDone(status)) this.complain(`was completed, and the LMS says ${status}`);
    this.done ||= isDone(now.outcome) || isDone(status);
    if (status === 'failed' && release.player.pass && now.outcome !== 'failed') {
      this.complain(`has failed for good, and is ${now.outcome}`);
    }
    this.complain(
      ...statusClaims(before, this.record, release),
      ...scoreClaims(before, this.record),
      ...answerClaims(this.expected, now, release),
      ...listClaims(this.durable, this.record),
    );
  }

  private count({ release, resumed }: Visit): void {
    const { questions } = release;
    const { updated, added } = newsOf(resumed, questions);
    const { given, listed } = this.expected;
    const { tally } = this;
    tally.count('launches');
    if (updated.length > 0) tally.count('reopened');
    if (release.number < this.latest) tally.count('rolledBack');
    if (isDone(resumed.outcome) && updated.length > 0) tally.count('doneUpdated');
    if (isDone(resumed.outcome) && added.length > 0) tally.count('doneAdded');
    if (resumed.outcome === 'failed') tally.count('failed');
    if (questions.some(({ id, revision }) => revision > 2 && resumed.answers[id])) tally.count('high');
    if (questions.some(({ id, revision }) => given[id] && given[id].revision > revision))
      tally.count('newer');
    if (Object.values(given).some(({ sure }) => !sure)) tally.count('outAndIn');
    if (questions.some((one) => !resumed.answers[one.id] && isUpToDate(given[one.id], one))) {
      tally.count('askedAgain');
    }
    if (listed.some(({ id }, at) => listed.findIndex((one) => one.id === id) < at)) tally.count('relisted');
  }
}
