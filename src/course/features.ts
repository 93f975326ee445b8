import type { InteractionType } from '../lms/interaction.ts';
import type { Identity } from '../lock/reconcile.ts';
import { type KindName, kinds } from '../questions/kinds.ts';
import type { Course } from './course.ts';

type Test = (course: Course, identities: ReadonlyMap<string, Identity>) => boolean;

const questionsOf = ({ episodes }: Course) =>
  episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question));

/** The question kinds of a course. */
export const kindsIn = (course: Course): KindName[] =>
  [...new Set(questionsOf(course).map(({ kind }) => kind))].sort();

const usesInteraction =
  (type: InteractionType): Test =>
  (course) =>
    kindsIn(course).some((kind) => kinds[kind].interaction === type);

/** The features, each with a test for the courses that have it. */
const TESTS = {
  attestation: ({ attestation }) => attestation !== null,
  comments: ({ comments }) => comments !== 'off',
  commentsSent: ({ comments }) => comments === 'send',
  consequences: (course) =>
    questionsOf(course).some(
      (question) =>
        'options' in question && question.options.some(({ consequence }) => consequence !== undefined),
    ),
  films: ({ episodes }) => episodes.some(({ film }) => film !== undefined),
  grade: ({ pass }) => pass !== null,
  logo: ({ brand }) => Boolean(brand?.logo),
  longFillIn: usesInteraction('long-fill-in'),
  matching: usesInteraction('matching'),
  /** an earlier release was without a question, or had another revision of it */
  news: (course, identities) =>
    questionsOf(course).some(({ id }) => {
      const { revision, since } = identities.get(id)!;
      return revision > 1 || since !== undefined;
    }),
  numeric: usesInteraction('numeric'),
  scenes: ({ episodes }) => episodes.some(({ scenes }) => scenes.length > 1),
  shuffle: ({ shuffle }) => shuffle,
} as const satisfies Readonly<Record<string, Test>>;

export type Feature = keyof typeof TESTS;

export const FEATURES = Object.keys(TESTS) as readonly Feature[];

/** The features of a course, in the order of the table. */
export const featuresOf = (course: Course, identities: ReadonlyMap<string, Identity>): Feature[] =>
  FEATURES.filter((feature) => TESTS[feature](course, identities));

declare global {
  interface ImportMeta {
    /** True for each feature that the player's course does not have; undefined where no bundler replaces it. */
    readonly without?: Readonly<Record<Feature, boolean>>;
  }
}

/** Constants for the bundler, which removes the code that is never reached with them. */
export const constantsFor = (features: readonly Feature[]): Record<string, string> =>
  Object.fromEntries(
    FEATURES.map((feature) => [`import.meta.without.${feature}`, String(!features.includes(feature))]),
  );
