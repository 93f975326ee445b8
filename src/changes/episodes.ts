import type { Episode } from '../course/episode.ts';
import type { FilmSource } from '../course/film.ts';
import type { Identity } from '../lock/reconcile.ts';
import { SECTIONS } from '../course/sections.ts';
import { changed, type Change } from './change.ts';
import type { Release } from './release.ts';
import { identityChanges } from './identities.ts';
import { optionsOf, questionChanges, type IdentifiedQuestion } from './questions.ts';
import { orderChange, textChanged } from './texts.ts';

/** Changes of the episodes, in the order of the next release; removed episodes come last. */
export function episodeChanges(old: Release, next: Release, isStepBack: boolean): Change[] {
  const renamed = formerIds(old, next);
  const before = new Map(old.course.episodes.map((episode) => [episode.id, episode]));
  const after = new Set(next.course.episodes.map(({ id }) => id));
  const renamedFrom = new Set(renamed.values());
  const order = orderChange([...before.keys()], [...after]);
  return [
    ...next.course.episodes.flatMap((episode) => {
      const at = { episode: episode.id };
      const former = renamed.get(episode.id);
      if (former)
        return [
          ...changed('idRenamed', 'minor', at, former, episode.id),
          ...renamedEpisodeChanges(before.get(former)!, episode, old, next, isStepBack),
        ];
      const earlier = before.get(episode.id);
      if (!earlier) return changed('episodeAdded', 'minor', at, null, episode.title);
      return [
        ...episodeTextChanges(earlier, episode),
        ...sceneChanges(
          episode.id,
          identifiedQuestions(earlier, old),
          identifiedQuestions(episode, next),
          isStepBack,
        ),
      ];
    }),
    ...(order ? changed('episodesMoved', 'patch', {}, order.from.join(', '), order.to.join(', ')) : []),
    ...old.course.episodes
      .filter(({ id }) => !after.has(id) && !renamedFrom.has(id))
      .flatMap(({ id, title }) => changed('episodeRemoved', 'minor', { episode: id }, title, null)),
  ];
}

/** Changes of the texts of an episode other than its questions. */
function episodeTextChanges(old: Episode, next: Episode): Change[] {
  const at = (name: string) => ({ episode: next.id, name });
  return [
    ...changed('text', 'patch', at('title'), old.title, next.title),
    ...changed('text', 'patch', at('role'), old.role || null, next.role || null),
    ...changed('text', 'patch', at('duration'), String(old.duration), String(next.duration)),
    ...textChanged(at('scenario'), old.scenario, next.scenario),
    ...changed('text', 'patch', at('film'), filmText(old), filmText(next)),
    ...textChanged(at('transcript'), old.film?.transcript, next.film?.transcript),
    // Notes are not part of a package.
    ...SECTIONS.filter((section) => section !== 'notes').flatMap((section) =>
      textChanged(at(section), old.sections[section], next.sections[section]),
    ),
    ...changed('fileRenamed', 'patch', { episode: next.id }, old.file, next.file),
  ];
}

/** Title and source of a film, on one line. */
const filmText = ({ film }: Episode): string | null =>
  film ? `${film.title} (${origin(film.source)})` : null;

const origin = (source: FilmSource): string =>
  source.from === 'file'
    ? source.file
    : `${source.from} ${source.id}${source.start === null ? '' : `, ${source.start} s`}`;

function sceneChanges(
  episode: string,
  old: readonly IdentifiedQuestion[],
  next: readonly IdentifiedQuestion[],
  isStepBack: boolean,
): Change[] {
  const removed = old.filter(({ question }) => !withId(next, question.id));
  return [
    ...next.flatMap((each) => {
      const { id, text } = each.question;
      const before = withId(old, id);
      if (!before) return changed('questionAdded', 'minor', { episode, question: id }, null, text.text);
      return [
        ...identityChanges(episode, before, each, isStepBack),
        ...questionChanges(episode, before, each),
      ];
    }),
    ...removed.flatMap(({ question: { id, text } }) =>
      changed('questionRemoved', 'minor', { episode, question: id }, text.text, null),
    ),
  ];
}

/**
 * Other changes of an episode that has a new id, but the same questions. Where a question has a new key, its letters
 * are assigned anew; options are then compared by their texts.
 */
function renamedEpisodeChanges(
  earlier: Episode,
  episode: Episode,
  old: Release,
  next: Release,
  isStepBack: boolean,
): Change[] {
  const before = identifiedQuestions(earlier, old);
  return [
    ...episodeTextChanges(earlier, episode),
    ...identifiedQuestions(episode, next).flatMap((each, index) => {
      const former = before[index]!;
      const isSame = former.identity.key === each.identity.key;
      const comparable = isSame
        ? each
        : { ...each, identity: { ...each.identity, letters: lettersAsIn(former, each) } };
      return [
        ...(isSame ? identityChanges(episode.id, former, each, isStepBack) : []),
        ...questionChanges(episode.id, former, comparable),
      ];
    }),
  ];
}

/** The letters that the options with the same texts had. */
function lettersAsIn(former: IdentifiedQuestion, next: IdentifiedQuestion): string[] {
  const before = new Map(optionsOf(former).map(({ letter, text }) => [text.text, letter]));
  return optionsOf(next).map(({ letter, text }) => before.get(text.text) ?? letter);
}

const withId = (list: readonly IdentifiedQuestion[], id: string): IdentifiedQuestion | undefined =>
  list.find(({ question }) => question.id === id);

const identifiedQuestions = ({ scenes }: Episode, { identities }: Release): IdentifiedQuestion[] =>
  scenes.map(({ question, ...scene }) => ({
    question,
    scene,
    identity: identities.get(question.id)!,
  }));

/** The hashes of all questions of an episode. */
const questionHashes = ({ scenes }: Episode, identities: ReadonlyMap<string, Identity>): string =>
  scenes.map(({ question }) => identities.get(question.id)!.hash).join();

/** Former ids of episodes by new id, for episodes whose questions are the same under a new id. */
function formerIds(old: Release, next: Release): Map<string, string> {
  const nextIds = new Set(next.course.episodes.map(({ id }) => id));
  const removed = new Map(
    old.course.episodes
      .filter(({ id }) => !nextIds.has(id))
      .map((episode) => [questionHashes(episode, old.identities), episode.id]),
  );
  const oldIds = new Set(old.course.episodes.map(({ id }) => id));
  return new Map(
    next.course.episodes.flatMap((episode) => {
      const id = oldIds.has(episode.id) ? undefined : removed.get(questionHashes(episode, next.identities));
      return id ? [[episode.id, id] as const] : [];
    }),
  );
}
