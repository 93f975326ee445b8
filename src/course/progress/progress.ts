import type { PlayerQuestion } from '../player-course.ts';

/** What a learner has answered: the response in the notation of its question kind, and half points. */
export interface Answer {
  /** null where the record keeps only that an answer was given */
  readonly response: string | null;
  /** half points: 2 best, 1 acceptable, 0 poor; null where unknown or unrated */
  readonly points: number | null;
  /** the revision of the question that was answered, where that is not the present one */
  readonly revision?: number;
}

/** `open` until the last question is answered; a graded course stays open while attempts are left. */
export type Outcome = 'open' | 'completed' | 'passed' | 'failed';

/** The learner's state in a course, which resume data store. */
export interface Progress {
  /** key of the question in view, `end` for the closing page, '' before the first question */
  readonly place: string;
  /** counts from 1; practice after a final outcome is no run */
  readonly run: number;
  /** best score of the finished runs, 0–100 */
  readonly best: number | null;
  readonly outcome: Outcome;
  /** the sentence at the end has been confirmed */
  readonly attested: boolean;
  /** by question id, for the current run */
  readonly answers: Readonly<Record<string, Answer>>;
  /** answers to questions that have changed since, by question id; kept until they are answered again */
  readonly reopened: Readonly<Record<string, Answer>>;
}

/** The questions of an episode and what follows on which response; the first question begins it. */
export interface SceneGraph {
  readonly questions: readonly Pick<PlayerQuestion, 'id' | 'key' | 'rated' | 'nextByResponse'>[];
}

/** The parts of a course that decide the outcome. */
export interface Rules {
  readonly episodes: readonly SceneGraph[];
  readonly pass: { readonly score: number; readonly attempts: number | 'unlimited' } | null;
  /** null where no sentence must be confirmed at the end */
  readonly attestation: string | null;
}

export type ProgressEvent =
  | { readonly type: 'answered'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'moved'; readonly place: string }
  | { readonly type: 'attested' }
  | { readonly type: 'rerun' };

export const START: Progress = {
  place: '',
  run: 1,
  best: null,
  outcome: 'open',
  attested: false,
  answers: {},
  reopened: {},
};
