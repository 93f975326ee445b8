import type { Course } from '../course/course.ts';
import { hash } from '../course/hash.ts';
import type { Lock } from './lock.ts';
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

/** Where to point when something is amiss. */
export interface IdentityPlaces {
  readonly version: Place;
  question(id: string): Place;
}

/** Gives every question its key, revision and letters. */
export function identify(course: Course, last: Lock | undefined, places: IdentityPlaces): Identified {
  const questions = course.episodes.flatMap((episode) =>
    episode.scenes.map(({ question, scenario = episode.scenario, next }): Identifiable => {
      const kind = kindOf(question);
      const asked = [scenario.text, question.text.text, question.kind, kind.fingerprint(question)];
      const parts = next ? [...asked, sceneIn(next)] : asked;
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
  if (ambiguities.length === 0) findings.push(...changesToTell(last, lock, places));
  return { lock, identities, findings };
}

/** What a person should know before learners do: questions that have gone, or changed under the same version. */
function changesToTell(last: Lock | undefined, next: Lock, places: IdentityPlaces): Finding[] {
  return Object.entries(last?.questions ?? {}).flatMap(([id, before]) => {
    const now = next.questions[id]!;
    if (now.retired && !before.retired) return [finding('questionRetired', places.version, { id })];
    return now.changed && now.hash !== before.hash
      ? [finding('changedInVersion', places.version, { id, version: next.version })]
      : [];
  });
}
