import * as fc from 'fast-check';
import { hash } from '../../src/course/hash.ts';
import type { Identifiable } from '../../src/lock/reconcile.ts';

/** An option as its author knows it: the same one, however often it is reworded. */
export interface Option {
  readonly name: number;
  text: string;
  gone: boolean;
}

export interface Question {
  readonly id: string;
  options: Option[];
  scenario: string;
  gone: boolean;
}

export type Edit = (history: History, at: number, within: number) => void;

/** A course that its author edits, one edit a build. */
export class History {
  readonly questions: Question[] = [];
  version: [major: number, minor: number, patch: number] = [1, 0, 0];
  private named = 0;

  get versionText(): string {
    return this.version.join('.');
  }

  fresh(): string {
    this.named += 1;
    return `Text ${this.named}`;
  }

  option(): Option {
    const text = this.fresh();
    return { name: this.named, text, gone: false };
  }

  question(index: number): Question | undefined {
    const present = this.questions.filter(({ gone }) => !gone);
    return present[index % Math.max(1, present.length)];
  }

  /** the questions of the next build */
  identifiables(): Identifiable[] {
    return this.questions
      .filter(({ gone }) => !gone)
      .map(({ id, options, scenario }) => {
        const texts = options.filter(({ gone }) => !gone).map(({ text }) => text);
        return { id, texts, hash: hash(JSON.stringify([scenario, texts.toSorted()])) };
      });
  }

  /** names of a question's options, as they stand in the next build */
  names(id: string): number[] {
    const found = this.questions.find((question) => question.id === id)!;
    return found.options.filter(({ gone }) => !gone).map(({ name }) => name);
  }
}

const rotated = <T>(items: readonly T[], by: number): T[] => {
  const cut = by % Math.max(1, items.length);
  return [...items.slice(cut), ...items.slice(0, cut)];
};

/** What an author may do between two builds; `at` picks a question, `within` one of its options. */
export const EDITS: Readonly<Record<string, Edit>> = {
  addQuestion: (history) => {
    history.questions.push({
      id: `q${history.questions.length}`,
      options: [history.option(), history.option()],
      scenario: history.fresh(),
      gone: false,
    });
  },
  removeQuestion: (history, at) => {
    const question = history.question(at);
    if (question) question.gone = true;
  },
  restoreQuestion: (history, at) => {
    const gone = history.questions.filter((question) => question.gone);
    const question = gone[at % Math.max(1, gone.length)];
    if (question) question.gone = false;
  },
  moveQuestions: (history, at) => {
    history.questions.splice(0, history.questions.length, ...rotated(history.questions, at));
  },
  rewriteScenario: (history, at) => {
    const question = history.question(at);
    if (question) question.scenario = history.fresh();
  },
  addOption: (history, at, within) => {
    const question = history.question(at);
    question?.options.splice(within % (question.options.length + 1), 0, history.option());
  },
  removeOption: (history, at, within) => {
    const present = history.question(at)?.options.filter(({ gone }) => !gone) ?? [];
    if (present.length > 2) present[within % present.length]!.gone = true;
  },
  restoreOption: (history, at, within) => {
    const gone = history.question(at)?.options.filter((option) => option.gone) ?? [];
    const option = gone[within % Math.max(1, gone.length)];
    if (option) option.gone = false;
  },
  rewordOption: (history, at, within) => {
    const present = history.question(at)?.options.filter(({ gone }) => !gone) ?? [];
    const option = present[within % Math.max(1, present.length)];
    if (option) option.text = history.fresh();
  },
  moveOptions: (history, at, within) => {
    const question = history.question(at);
    if (question) question.options = rotated(question.options, within);
  },
  patch: ({ version }) => void (version[2] += 1),
  minor: ({ version }) => void version.splice(1, 2, version[1] + 1, 0),
  major: ({ version }) => void version.splice(0, 3, version[0] + 1, 0, 0),
};

/** Edits in a row, each of them one that an author makes between two builds. */
export const edits: fc.Arbitrary<((history: History) => void)[]> = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(EDITS)), at: fc.nat(20), within: fc.nat(20) }).map(
    ({ name, at, within }) =>
      (history: History) =>
        EDITS[name]!(history, at, within),
  ),
  { minLength: 5, maxLength: 35 },
);
