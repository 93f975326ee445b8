import type { Paragraph, RootContent } from 'mdast';
import type { z } from 'zod';
import type { PlayerQuestion } from '../course/player-course.ts';
import type { Rating } from '../schema/rating.ts';
import type { Rich } from '../schema/rich.ts';
import type { Settings } from '../course/settings.ts';
import type { ProblemName, ParamsOf } from '../diagnostics/catalogue/index.ts';
import type { Place } from '../diagnostics/place.ts';
import type { AnyProblem, ByLanguage, Problem } from '../diagnostics/problem.ts';
import type { InteractionType } from '../lms/interaction.ts';

/** What a kind needs to read its Markdown: places, rich text and reports. */
export interface Reading {
  place(node: { position?: RootContent['position'] }): Place;
  rich(nodes: readonly RootContent[]): Rich;
  report<N extends ProblemName>(problem: N, place: Place, params: ParamsOf<N>): void;
  /** the label that a paragraph begins with, such as "What happens next:", and the rest; undefined for other nodes */
  labelIn(node: RootContent): { readonly label: ContinuationLabel; readonly rest: Paragraph } | undefined;
  /** the id of the question of a scene; reports a name that no scene has, and answers undefined */
  questionOfScene(name: string, place: Place): string | undefined;
  /** reports one of the kind's own problems */
  reportOwn<P extends object>(problem: Problem<P>, place: Place, params: P): void;
}

/** Labels below an answer, beside its feedback: what happens next, and the scene that follows. */
export type ContinuationLabel = 'consequence' | 'next';

/** The heading of a question, and the nodes below it up to the next section. */
export interface QuestionSource {
  readonly id: string;
  readonly text: Rich;
  readonly headingPlace: Place;
  readonly body: readonly RootContent[];
}

/** The settings of a course that concern its questions. */
type QuestionSettings = Pick<Settings, 'language' | 'text' | 'tracking'>;

export interface AnyQuestion {
  readonly kind: string;
  readonly id: string;
  readonly text: Rich;
}

/** What the comparison of releases needs of something that has a letter. */
export interface OptionSummary {
  readonly letter: string;
  readonly text: Rich;
  /** null where the option has no rating of its own */
  readonly rating: Rating | null;
  /** null where feedback belongs to the answer as a whole */
  readonly feedback: Rich | null;
  /** what happens next in the story */
  readonly consequence?: Rich | undefined;
  /** id of the question that follows */
  readonly next?: string | undefined;
}

/** What the comparison of releases needs of a question beside its text. */
export interface QuestionSummary {
  /** whatever has a letter, in authored order */
  readonly options: readonly OptionSummary[];
  /** feedback to the answer as a whole */
  readonly feedback: readonly Rich[];
  /** the correct answer as text; null where the options have ratings, or no answer is correct */
  readonly solution: string | null;
}

/** Everything the compiler needs of a question kind. Its half in the browser is `player.ts` in the same folder. */
export interface QuestionKind<Q extends AnyQuestion> {
  readonly schema: z.ZodType<Q>;
  /** whether a question is of this kind; the last kind in the list takes every question */
  claims(source: QuestionSource): boolean;
  /** reads Markdown; reports errors, and answers undefined where it cannot make a question */
  read(source: QuestionSource, reading: Reading): Q | undefined;
  /** the texts that get letters, in authored order */
  letteredTexts(question: Q): readonly string[];
  summarize(question: Q, letters: readonly string[]): QuestionSummary;
  /** whatever requires another answer when it changes, as JSON; independent of order where order has no meaning */
  fingerprint(question: Q): unknown;
  /** ids of the questions that follow, by response; for kinds whose answers can lead to other scenes */
  nextByResponse?(question: Q, letters: readonly string[]): Readonly<Record<string, string>>;
  /** whether answers count for the score */
  readonly rated: boolean;
  /** the type of its interactions */
  readonly interaction: InteractionType;
  /** what the player needs to score; letters in authored order */
  project(question: Q, letters: readonly string[], course: QuestionSettings): object;
  /** what the partial `questions/<kind>.hbs` shows, as template values */
  view(question: Q, letters: readonly string[], course: QuestionSettings): object;
  /** the longest response that resume data may hold */
  longestResponse(question: PlayerQuestion): string;
  /** problems that only questions of this kind can have */
  readonly problems: Readonly<Record<string, AnyProblem>>;
  /** a complete question in Markdown, from the heading on */
  readonly sample: ByLanguage<string>;
}
