import type { Course } from '../course/course.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { InteractionType } from '../lms/interaction.ts';
import { kinds, type KindName } from '../questions/kinds.ts';

/** What only some courses have: folders `parts` of the player and of the style sheets. */
export type PartName = 'attestation' | 'comments' | 'films' | 'news';

/** The parts that a package needs. */
export function partsOf(course: Course, identities: ReadonlyMap<string, Identity>): PartName[] {
  const has: Readonly<Record<PartName, boolean>> = {
    attestation: course.attestation !== null,
    comments: course.comments !== 'off',
    films: course.episodes.some(({ film }) => film !== undefined),
    news: course.episodes.some(({ scenes }) =>
      scenes.some(({ question }) => isNews(identities.get(question.id)!)),
    ),
  };
  return (Object.keys(has) as PartName[]).filter((part) => has[part]);
}

/** Whether a learner who comes back may find it changed, or not know it yet. */
const isNews = ({ revision, since }: Identity): boolean => revision > 1 || since !== undefined;

/** The question kinds of a course. */
export const kindsIn = ({ episodes }: Course): KindName[] =>
  [...new Set(episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.kind)))].sort();

/** Whether answers have consequences, or lead to further scenes. */
export const tellsStories = ({ episodes }: Course): boolean =>
  episodes.some(
    ({ scenes }) =>
      scenes.length > 1 ||
      scenes.some(
        ({ question }) =>
          'options' in question && question.options.some(({ consequence }) => consequence !== undefined),
      ),
  );

/** Types of responses whose format a dialect has in modules of their own. */
const FORMATS: readonly InteractionType[] = ['matching', 'numeric', 'long-fill-in'];

/** Modules with formats of responses that these kinds do without. */
export function idleFormats(names: readonly KindName[]): string[] {
  const written = names.map((name) => kinds[name].interaction);
  const idle = FORMATS.filter((format) => !written.includes(format));
  return [...idle, ...(idle.length === FORMATS.length ? ['written'] : [])];
}

/** Modules of the player that a package does without. */
export function absentIn(course: Course): string[] {
  const { pass, shuffle, attestation, comments } = course;
  return [
    ...(pass ? [] : ['grading', 'grade', 'pass-mark']),
    ...(shuffle ? [] : ['shuffle']),
    ...(attestation ? [] : ['attestation']),
    ...(comments === 'off' ? ['comments'] : []),
    ...(course.episodes.some(({ scenes }) => scenes.length > 1) ? [] : ['path', 'scenes']),
    ...idleFormats(kindsIn(course)),
  ];
}
