import type { InteractionType } from '../lms/interaction.ts';
import type { Identity } from '../lock/reconcile.ts';
import { type KindName, kinds } from '../questions/kinds.ts';
import type { Course } from './course.ts';

type Has = (course: Course, identities: ReadonlyMap<string, Identity>) => boolean;

const questionsOf = ({ episodes }: Course) =>
  episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question));

/** The question kinds of a course. */
export const kindsIn = (course: Course): KindName[] =>
  [...new Set(questionsOf(course).map(({ kind }) => kind))].sort();

const asksFor =
  (type: InteractionType): Has =>
  (course) =>
    kindsIn(course).some((kind) => kinds[kind].interaction === type);

/** What only some courses have, and which those are. */
const TABLE = {
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
  longFillIn: asksFor('long-fill-in'),
  matching: asksFor('matching'),
  /** a learner who comes back may find a question changed, or not know it yet */
  news: (course, identities) =>
    questionsOf(course).some(({ id }) => {
      const { revision, since } = identities.get(id)!;
      return revision > 1 || since !== undefined;
    }),
  numeric: asksFor('numeric'),
  scenes: ({ episodes }) => episodes.some(({ scenes }) => scenes.length > 1),
  shuffle: ({ shuffle }) => shuffle,
} as const satisfies Readonly<Record<string, Has>>;

export type Feature = keyof typeof TABLE;

export const FEATURES = Object.keys(TABLE) as readonly Feature[];

/** The features of a course, in the order of the table. */
export const featuresOf = (course: Course, identities: ReadonlyMap<string, Identity>): Feature[] =>
  FEATURES.filter((feature) => TABLE[feature](course, identities));

declare global {
  interface ImportMeta {
    /** The features that the player's course does not have. Only the bundler sets it: elsewhere nothing is left out. */
    readonly without?: Readonly<Record<Feature, boolean>>;
  }
}

/** Constants for the bundler, which leaves out whatever is never reached with them. */
export const constantsFor = (features: readonly Feature[]): Record<string, string> =>
  Object.fromEntries(
    FEATURES.map((feature) => [`import.meta.without.${feature}`, String(!features.includes(feature))]),
  );
