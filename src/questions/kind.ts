import type { Blockquote, List, RootContent } from 'mdast';
import type { z } from 'zod';
import type { PlayerQuestion } from '../course/player-course.ts';
import type { Rating } from '../course/rating.ts';
import type { Rich } from '../course/rich.ts';
import type { ProblemName, ParamsOf } from '../diagnostics/catalogue/index.ts';
import type { Place } from '../diagnostics/place.ts';

/** What a kind may use while it reads its Markdown. */
export interface Reading {
  place(node: { position?: RootContent['position'] }): Place;
  rich(nodes: readonly RootContent[]): Rich;
  report<N extends ProblemName>(problem: N, place: Place, params: ParamsOf<N>): void;
}

/** The heading that asks, and what stands below it up to the next section. */
export interface QuestionSource {
  readonly id: string;
  readonly text: Rich;
  readonly headingPlace: Place;
  readonly body: readonly (RootContent | List | Blockquote)[];
}

export interface AnyQuestion {
  readonly kind: string;
  readonly id: string;
  readonly text: Rich;
}

/** An option as far as it can be told what has become of it. */
export interface TellableOption {
  readonly letter: string;
  readonly text: Rich;
  readonly rating: Rating;
  readonly feedback: Rich;
}

/** Everything the compiler needs of a question kind. Its half in the browser is `player.ts` in the same folder. */
export interface QuestionKind<Q extends AnyQuestion> {
  readonly schema: z.ZodType<Q>;
  /** whether a question is of this kind; the last kind in the list claims what is left */
  claims(source: QuestionSource): boolean;
  /** reads Markdown; reports what is wrong and answers undefined where no question can be made of it */
  read(source: QuestionSource, reading: Reading): Q | undefined;
  /** the texts that get letters, in authored order */
  lettered(question: Q): readonly string[];
  /** what there is to choose from, in authored order; none where learners do not choose */
  options(question: Q, letters: readonly string[]): readonly TellableOption[];
  /** whatever makes learners answer again when it changes; independent of order */
  fingerprint(question: Q): unknown;
  /** whether it counts for the score */
  readonly rated: boolean;
  /** rules for the player; letters in authored order */
  project(question: Q, letters: readonly string[]): object;
  /** what the partial `questions/<kind>.hbs` shows */
  view(question: Q, letters: readonly string[]): object;
  /** the longest response that resume data may have to hold */
  longestResponse(projected: PlayerQuestion): string;
}
