import type { PlayerQuestion } from '../course/player-course.ts';
import type { TypedResponse } from '../lms/interaction.ts';

/** The elements of a question in the page. */
export interface QuestionElements {
  readonly form: HTMLFormElement;
  readonly feedbacks: HTMLElement;
}

/** The text that a letter stands for. */
export type TextOf = (letter: string) => string;

/** The half of a question kind that runs in the browser. Responses are short ASCII strings, as in resume data. */
export interface PlayerKind<Q extends PlayerQuestion = PlayerQuestion> {
  /** adds event listeners to the form, where native inputs are not enough */
  prepare?(form: HTMLFormElement): void;
  /** the response as entered, null where it is not complete yet */
  read(form: HTMLFormElement): string | null;
  /** half points (2, 1, 0); null where nothing is right or wrong, undefined for a response of another question */
  points(question: Q, response: string): number | null | undefined;
  /** the response as an interaction, with the texts that letters stand for */
  interaction(question: Q, response: string, textOf: TextOf): TypedResponse;
  /** the text that a letter stands for in the form; for '', the text that the learner has entered */
  textOf(form: HTMLFormElement, letter: string): string;
  /** focuses the first input */
  focus(form: HTMLFormElement): void;
  /** shows answer and feedback; null where it is only known that the question was answered */
  reveal(elements: QuestionElements, response: string | null, question: Q): void;
  /** clears the answer and enables the form */
  reset(elements: QuestionElements): void;
}

/** The question kinds of a course, by name. */
export type PlayerKinds = Readonly<Record<string, PlayerKind>>;
