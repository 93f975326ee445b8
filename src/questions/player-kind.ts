import type { PlayerQuestion } from '../course/player-course.ts';
import type { Interaction } from '../lms/interaction.ts';

/** Where a question stands in the page. */
export interface QuestionElements {
  readonly form: HTMLFormElement;
  readonly feedbacks: HTMLElement;
}

/** The half of a question kind that runs in the browser. Responses are short ASCII strings, as in resume data. */
export interface PlayerKind<Q extends PlayerQuestion = PlayerQuestion> {
  /** the learner's present response, null where there is none yet */
  read(form: HTMLFormElement): string | null;
  /** half points (2, 1, 0), null for a response that the question does not know */
  points(question: Q, response: string): number | null;
  interaction(
    question: Q,
    response: string,
    words: (letter: string) => string,
  ): Pick<Interaction, 'type' | 'response' | 'pattern' | 'result'>;
  /** what an option says */
  words(form: HTMLFormElement, letter: string): string;
  /** takes the keyboard to the first thing to answer with */
  focus(form: HTMLFormElement): void;
  /** shows the feedback; for null, an answer of which only the fact is known */
  reveal(elements: QuestionElements, response: string | null): void;
  /** makes the question ready for another answer */
  reset(elements: QuestionElements): void;
}

/** The question kinds of a course, by name. */
export type PlayerKinds = Readonly<Record<string, PlayerKind>>;
