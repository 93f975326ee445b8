import type { Paragraph, RootContent } from 'mdast';
import type { z } from 'zod';
import type { PlayerQuestion } from '../course/player-course.ts';
import type { Rating } from '../schema/rating.ts';
import type { Rich } from '../schema/rich.ts';
import type { Settings } from '../course/settings.ts';
import type { ProblemName, ParamsOf } from '../diagnostics/catalogue/index.ts';
import type { Place } from '../diagnostics/place.ts';
import type { AnyProblem, MessageLanguage, Problem } from '../diagnostics/problem.ts';
import type { InteractionType } from '../lms/interaction.ts';

/** What a kind may use while it reads its Markdown. */
export interface Reading {
  place(node: { position?: RootContent['position'] }): Place;
  rich(nodes: readonly RootContent[]): Rich;
  report<N extends ProblemName>(problem: N, place: Place, params: ParamsOf<N>): void;
  /** a paragraph that begins with a label such as "What happens next:", without it; undefined for any other node */
  labelIn(node: RootContent): { readonly label: Aftermath; readonly rest: Paragraph } | undefined;
  /** the id of the question that a scene asks; reports a name that no scene bears */
  leadTo(name: string, place: Place): string | undefined;
  /** reports a problem that a kind has of its own */
  reportOwn<P extends object>(problem: Problem<P>, place: Place, params: P): void;
}

/** What an author says of an answer beside its feedback. */
export type Aftermath = 'consequence' | 'next';

/** The heading that asks, and what stands below it up to the next section. */
export interface QuestionSource {
  readonly id: string;
  readonly text: Rich;
  readonly headingPlace: Place;
  readonly body: readonly RootContent[];
}

/** What of a course's settings concerns its questions. */
export type QuestionSettings = Pick<Settings, 'language' | 'text' | 'tracking'>;

export interface AnyQuestion {
  readonly kind: string;
  readonly id: string;
  readonly text: Rich;
}

/** Something that has a letter, as far as it can be told what has become of it. */
export interface OptionSummary {
  readonly letter: string;
  readonly text: Rich;
  /** null where it is neither good nor bad by itself */
  readonly rating: Rating | null;
  /** null where feedback goes to the answer as a whole */
  readonly feedback: Rich | null;
  /** what then happens in the story */
  readonly consequence?: Rich | undefined;
  /** id of the question that follows */
  readonly next?: string | undefined;
}

/** What a question holds beside its text, as far as it can be told what has become of it. */
export interface QuestionSummary {
  /** what has letters, in authored order */
  readonly options: readonly OptionSummary[];
  /** feedback to the answer as a whole */
  readonly feedback: readonly Rich[];
  /** what is right, in words; null where the ratings of the options say it, or nothing is right */
  readonly solution: string | null;
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
  summarize(question: Q, letters: readonly string[]): QuestionSummary;
  /** whatever makes learners answer again when it changes; independent of order where order means nothing */
  fingerprint(question: Q): unknown;
  /** ids of the questions that follow, by response; none where answers lead nowhere by themselves */
  nextByResponse?(question: Q, letters: readonly string[]): Readonly<Record<string, string>>;
  /** whether it counts for the score */
  readonly rated: boolean;
  /** what an LMS knows its answers as */
  readonly interaction: InteractionType;
  /** rules for the player; letters in authored order */
  project(question: Q, letters: readonly string[], course: QuestionSettings): object;
  /** what the partial `questions/<kind>.hbs` shows */
  view(question: Q, letters: readonly string[], course: QuestionSettings): object;
  /** the longest response that resume data may have to hold */
  longestResponse(projected: PlayerQuestion): string;
  /** what can be wrong with a question of this kind alone */
  readonly problems: Readonly<Record<string, AnyProblem>>;
  /** a whole one as an author may write it, from the heading on */
  readonly sample: Readonly<Record<MessageLanguage, string>>;
}
