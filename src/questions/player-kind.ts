import type { PlayerQuestion } from '../course/player-course.ts';
import type { TypedResponse } from '../lms/interaction.ts';

/** Where a question stands in the page. */
export interface QuestionElements {
  readonly form: HTMLFormElement;
  readonly feedbacks: HTMLElement;
}

/** What a letter stands for, in words. */
export type TextOf = (letter: string) => string;

/** The half of a question kind that runs in the browser. Responses are short ASCII strings, as in resume data. */
export interface PlayerKind<Q extends PlayerQuestion = PlayerQuestion> {
  /** brings the form to life, where native inputs are not enough */
  prepare?(form: HTMLFormElement): void;
  /** the learner's present response, null where there is none yet */
  read(form: HTMLFormElement): string | null;
  /** half points (2, 1, 0); null where nothing is right or wrong, undefined for a response that the question does not know */
  points(question: Q, response: string): number | null | undefined;
  /** a response in SCORM's terms, with the words that letters stand for */
  interaction(question: Q, response: string, textOf: TextOf): TypedResponse;
  /** what a letter stands for in the form; for '', the learner's own words */
  textOf(form: HTMLFormElement, letter: string): string;
  /** takes the keyboard to the first thing to answer with */
  focus(form: HTMLFormElement): void;
  /** shows answer and feedback; for null, an answer of which only the fact is known */
  reveal(elements: QuestionElements, response: string | null, question: Q): void;
  /** makes the question ready for another answer */
  reset(elements: QuestionElements): void;
}

/** The question kinds of a course, by name. */
export type PlayerKinds = Readonly<Record<string, PlayerKind>>;
