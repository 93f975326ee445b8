import { bareText } from '../../../src/schema/rich.ts';
import type { Course } from '../../../src/course/course.ts';
import { courseSchema } from '../../../src/course/course.ts';
import type { Level } from '../../../src/course/levels.ts';
import type { Rating } from '../../../src/schema/rating.ts';
import { EDITS, History, type Option, type Question } from '../course-history.ts';

/** The settings of a course that decide what becomes of a learner. */
export interface Settings {
  readonly level: Exclude<Level, 'completion'> | 'completion';
  readonly pass: {
    readonly score: number;
    readonly attempts: number | 'unlimited';
    readonly report: 'passed' | 'completed';
  } | null;
  readonly attestation: boolean;
}

/** What a course is like before anybody edits it. */
export interface Beginning extends Settings {
  /** how many options each question has */
  readonly options: readonly number[];
  /** decides the ratings */
  readonly seed: number;
  readonly major: 0 | 1;
}

export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** One edit between two builds, and what the author does to the version. */
export interface Editing {
  readonly edit: string;
  readonly at: number;
  readonly within: number;
  readonly bump: Bump;
}

/** A course with ratings and settings in its author's hands. */
export class Author extends History {
  settings: Settings;
  private readonly seed: number;
  private readonly weights = new Map<number, number>();

  constructor({ options, seed, major, ...settings }: Beginning) {
    super();
    this.settings = settings;
    this.seed = seed;
    this.version = [major, 0, 0];
    for (const count of options) {
      EDITS['addQuestion']!(this, 0, 0);
      const question = this.questions.at(-1)!;
      while (question.options.length < count) question.options.push(this.option());
    }
  }

  /** An edit that would leave nothing of the course is taken back. */
  make({ edit, at, within, bump }: Editing): void {
    const change = { ...EDITS, ...MORE_EDITS }[edit]!;
    change(this, at, within);
    if (this.present().length === 0) this.questions.at(-1)!.gone = false;
    if (bump !== 'none') EDITS[bump]!(this, at, within);
  }

  present(): Question[] {
    return this.questions.filter(({ gone }) => !gone);
  }

  rate(option: Option, by: number): void {
    this.weights.set(option.name, (this.weight(option) + by) % 10);
  }

  /** The course as its files would read today. */
  course(): Course {
    const { level, pass, attestation } = this.settings;
    return courseSchema.parse({
      id: 'kurs',
      title: 'Kurs',
      language: 'de',
      version: this.versionText,
      tracking: level,
      pass: level === 'completion' ? null : pass,
      attestation: attestation ? 'Ich kenne die Regeln.' : null,
      episodes: this.present().map(({ id, scenario, options }) => ({
        id,
        title: id,
        file: `${id}.md`,
        duration: 3,
        scenario: bareText(scenario),
        scenes: [
          {
            question: {
              kind: 'single',
              id,
              text: bareText(`Was tun Sie bei ${id}?`),
              ...this.rated(options),
            },
          },
        ],
        sections: {},
      })),
    });
  }

  /** Exactly one option is the best one: that of the greatest weight. */
  private rated(all: readonly Option[]) {
    const present = all.filter(({ gone }) => !gone);
    const heaviest = Math.max(...present.map((option) => this.weight(option)));
    const best = present.find((option) => this.weight(option) === heaviest);
    const rating = (option: Option): Rating =>
      option === best ? 'best' : this.weight(option) % 2 === 0 ? 'ok' : 'poor';
    return {
      options: present.map((option) => ({
        text: bareText(option.text),
        rating: rating(option),
        feedback: bareText(`Zu ${option.text}`),
      })),
    };
  }

  private weight({ name }: Option): number {
    return this.weights.get(name) ?? (name * 7 + this.seed) % 10;
  }
}

type MoreEdit = (author: Author, at: number, within: number) => void;

const graded = (at: number, within: number): Settings['pass'] => ({
  score: [20, 50, 80][at % 3]!,
  attempts: ([1, 2, 'unlimited'] as const)[within % 3]!,
  report: at % 2 === 0 ? 'passed' : 'completed',
});

const MORE_EDITS: Readonly<Record<string, MoreEdit>> = {
  rateOption: (author, at, within) => {
    const present = author.question(at)?.options.filter(({ gone }) => !gone) ?? [];
    const option = present[within % Math.max(1, present.length)];
    if (option) author.rate(option, 1 + ((at + within) % 9));
  },
  level: (author, at) => {
    author.settings = { ...author.settings, level: (['completion', 'result', 'answers'] as const)[at % 3]! };
  },
  grade: (author, at, within) => {
    author.settings = { ...author.settings, pass: graded(at, within) };
  },
  ungrade: (author) => {
    author.settings = { ...author.settings, pass: null };
  },
  attestation: (author) => {
    author.settings = { ...author.settings, attestation: !author.settings.attestation };
  },
  nothing: () => {},
};

const STEPS = ['patch', 'minor', 'major'];

/** Names of all edits; to raise the version is none of them. */
export const EDIT_NAMES: readonly string[] = [...Object.keys(EDITS), ...Object.keys(MORE_EDITS)].filter(
  (name) => !STEPS.includes(name),
);
