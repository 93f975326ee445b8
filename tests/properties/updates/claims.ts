import { newsOf } from '../../../src/course/progress/news.ts';
import type { Outcome, Progress } from '../../../src/course/progress/progress.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import { player as single } from '../../../src/questions/single/player.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { listed, statusOf } from '../delivery/record.ts';
import type { Release } from './release.ts';
import { isUpToDate, type Listed, type Expected } from './expected.ts';

export const isDone = (outcome: Outcome): boolean => outcome === 'completed' || outcome === 'passed';

const RANK: Readonly<Record<Outcome, number>> = { open: 0, failed: 1, completed: 2, passed: 3 };

const scoreIn = (record: LmsRecord): number =>
  Number(record['cmi.core.score.raw'] ?? record['cmi.score.raw'] ?? -1);

/** What is wrong with the status in the LMS's record. Only a course without a grade takes back a fail. */
export function statusClaims(before: LmsRecord, now: LmsRecord, { player }: Release): string[] {
  const [was, is] = [statusOf(before), statusOf(now)];
  const forgiven = was === 'failed' && player.pass === null;
  return [
    ...(RANK[is] < RANK[was] && !forgiven ? [`the LMS had ${was}, and now ${is}`] : []),
    ...(was === 'failed' && player.pass && is !== 'failed' ? [`a final fail has become ${is}`] : []),
  ];
}

/** What is wrong with the score in the LMS's record. */
export const scoreClaims = (before: LmsRecord, now: LmsRecord): string[] =>
  scoreIn(now) < scoreIn(before) ? [`the score fell from ${scoreIn(before)} to ${scoreIn(now)}`] : [];

/** What is wrong with what is shown as answered. */
export function answerClaims(expected: Expected, progress: Progress, release: Release): string[] {
  return release.questions.flatMap((question) =>
    answerClaim(expected, progress, release, question).map((complaint) => `${question.id} ${complaint}`),
  );
}

function answerClaim(
  expected: Expected,
  progress: Progress,
  release: Release,
  question: PlayerSingle,
): string[] {
  const { id, revision } = question;
  const given = expected.given[id];
  const answer = progress.answers[id];
  if (!answer) {
    const asksForRating = release.player.pass !== null && progress.outcome === 'open' && !given?.rated;
    const lost = isUpToDate(given, question) && given.sure && !asksForRating;
    return lost ? [`is not answered any more in revision ${revision}`] : [];
  }
  if (!given) return ['is answered, though nobody has answered it'];
  const { response } = answer;
  // What a newer package offered is remembered, and shown by none of the options here.
  const shown = response === null ? null : (release.names.get(id)!.get(response) ?? null);
  const points = response === null ? answer.points : (single.points(question, response) ?? null);
  return [
    ...(given.revision < revision ? [`is answered in ${revision}, and was in ${given.revision}`] : []),
    ...(shown !== null && shown !== given.option ? [`shows option ${shown} instead of ${given.option}`] : []),
    ...(shown === null && given.sure && given.lettered ? [`does not show option ${given.option}`] : []),
    ...(points === answer.points ? [] : [`counts ${answer.points} half points instead of ${points}`]),
  ];
}

/** What is wrong with what a returning learner reads as changed. */
export function newsClaims(expected: Expected, resumed: Progress, { questions }: Release): string[] {
  const { updated, added } = newsOf(resumed, questions);
  const answered = [...updated, ...added].filter((id) => resumed.answers[id]);
  const unnamed = questions.filter((question) => {
    const given = expected.given[question.id];
    return given?.sure && !isUpToDate(given, question) && !updated.includes(question.id);
  });
  const never = updated.filter((id) => !expected.given[id]);
  const known = added.filter((id) => expected.given[id]?.sure);
  return [
    ...answered.map((id) => `${id} is news, though it is answered`),
    ...unnamed.map(({ id }) => `${id} is changed, and nobody says so`),
    ...never.map((id) => `${id} is called changed, though it was never answered`),
    ...known.map((id) => `${id} is called new, though it was answered`),
    ...(expected.begun || updated.length + added.length === 0 ? [] : ['there is news for somebody new']),
  ];
}

const isIndexed = (element: string): boolean => /^cmi\.interactions\.\d+\.id$/.test(element);

/** What is wrong with the interactions that the LMS lists. */
export function listClaims({ listed: expected }: Expected, record: LmsRecord): string[] {
  const found = listed(record).map(({ id, letter }) => `${id} ${letter}`);
  const wanted = expected.map(({ id, letter }) => `${id} ${letter}`);
  const complete = Object.keys(record).filter(isIndexed).length === found.length;
  return [
    ...(complete ? [] : ['interactions have a gap']),
    ...(found.join() === wanted.join() ? [] : [`lists ${found.join()} instead of ${wanted.join()}`]),
  ];
}

/** Answers that are listed twice in one revision, though nothing made the learner answer again. */
export function repeats({ listed: list, again }: Expected): string[] {
  const names = list.map(({ id, revision }: Listed) => `${id} in revision ${revision}`);
  return list
    .filter(({ id }, index) => names.indexOf(names[index]!) < index && !again.includes(id))
    .map(({ id }) => `lists ${id} twice in one revision`);
}
