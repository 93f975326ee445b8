import { lockText } from '../../src/lock/lock-text.ts';
import { reconcile } from '../../src/lock/reconcile.ts';
import { History } from './course-history.ts';
import { soundLock } from './lock-merge-read.ts';

export type Step = (history: History) => void;

/** A course on a branch. What is new on it bears the branch's name: two authors name nothing alike. */
export class Branch extends History {
  private readonly branch: string;

  constructor(branch: string, base?: History) {
    super();
    this.branch = branch;
    if (!base) return;
    this.questions.push(...structuredClone(base.questions));
    this.version = [...base.version];
  }

  override fresh(): string {
    return `${super.fresh()} of ${this.branch}`;
  }

  /** Makes an edit and builds: the lock file as it was in, the lock file as it is then out. */
  build(step: Step, before: string | undefined): string {
    const known = this.questions.length;
    step(this);
    const added = this.questions.splice(known);
    this.questions.push(...added.map((question) => ({ ...question, id: `${this.branch}-${question.id}` })));
    return this.buildAgain(before);
  }

  /** Builds without an edit. */
  buildAgain(before: string | undefined): string {
    const last = before === undefined ? undefined : soundLock(before);
    return lockText(reconcile(last, this.versionText, this.identifiables()).lock);
  }
}

/** The lock file after a build for each edit, of which there is at least one. */
export const builtAll = (branch: Branch, steps: readonly Step[], before?: string): string =>
  steps.reduce<string | undefined>((text, step) => branch.build(step, text), before)!;
