import type { Course } from '../course/course.ts';
import { hash } from '../course/hash.ts';
import type { Lock } from './lock.ts';
import { MAX_KEYS } from './next-key.ts';
import { reconcile, type Identifiable, type Identity } from './reconcile.ts';
import { stepBetween } from '../course/version.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { kindOf } from '../questions/kind-of.ts';
import { sceneIn } from '../questions/options.ts';

export interface Identified {
  readonly lock: Lock;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly findings: readonly Finding[];
}

/** Places for findings about identities. */
export interface IdentityPlaces {
  readonly version: Place;
  question(id: string): Place;
}

/** An error where a course needs more keys than there are; those of removed questions are never free again. */
export function tooManyQuestions(course: Course, last: Lock | undefined, place: Place): Finding[] {
  const ids = course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.id));
  const { size: count } = new Set([...ids, ...Object.keys(last?.questions ?? {})]);
  return count > MAX_KEYS ? [finding('tooManyQuestions', place, { count, most: MAX_KEYS })] : [];
}

/** Determines key, revision and letters of every question, and the next lock file. */
export function identify(course: Course, last: Lock | undefined, places: IdentityPlaces): Identified {
  const questions = course.episodes.flatMap((episode) =>
    episode.scenes.map(({ question, scenario = episode.scenario, next }): Identifiable => {
      const kind = kindOf(question);
      const content = [scenario.text, question.text.text, question.kind, kind.fingerprint(question)];
      const parts = next ? [...content, sceneIn(next)] : content;
      return { id: question.id, hash: hash(JSON.stringify(parts)), texts: kind.letteredTexts(question) };
    }),
  );
  const { lock, identities, ambiguities } = reconcile(last, course.version, questions);
  const findings = ambiguities.map((ambiguity) =>
    finding('ambiguousOptions', places.question(ambiguity.question), ambiguity),
  );
  if (last && stepBetween(last.version, course.version) === 'back') {
    const params = { version: course.version, last: last.version };
    findings.push(finding('versionWentBack', places.version, params));
  }
  if (ambiguities.length === 0) findings.push(...changeFindings(last, lock, places));
  return { lock, identities, findings };
}

/** Notes about questions that were removed, or that changed without a new version. */
function changeFindings(last: Lock | undefined, next: Lock, places: IdentityPlaces): Finding[] {
  return Object.entries(last?.questions ?? {}).flatMap(([id, before]) => {
    const now = next.questions[id]!;
    if (now.retired && !before.retired) return [finding('questionRetired', places.version, { id })];
    return now.changed && now.hash !== before.hash
      ? [finding('changedInVersion', places.version, { id, version: next.version })]
      : [];
  });
}
