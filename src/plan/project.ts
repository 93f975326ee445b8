import type { Course } from '../course/course.ts';
import type { Scene } from '../course/episode.ts';
import { hash } from '../course/hash.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import { retentionOf, recordOf } from '../lms/record.ts';
import { kindOf } from '../questions/kind-of.ts';

/** The course as the player knows it: ids and rules, no texts. */
export function project(course: Course, identities: ReadonlyMap<string, Identity>): PlayerCourse {
  return {
    mark: markOf(course),
    record: recordOf(course),
    keeps: retentionOf(course),
    pass: course.pass && {
      score: course.pass.score,
      attempts: course.pass.attempts,
      report: course.pass.report,
    },
    retries: course.retries,
    shuffle: course.shuffle,
    attestation: course.attestation && attestationId(course),
    episodes: course.episodes.map(({ id, scenes }) => ({
      id,
      questions: scenes.map(({ question, next }, index) => {
        const { key, revision, since, letters } = identities.get(question.id)!;
        const wholeRevision =
          retentionOf(course).open === 'answers' ? revision : revisionOf(scenes, identities);
        const kind = kindOf(question);
        const nextByResponse = { ...kind.nextByResponse?.(question, letters), ...(next ? { '': next } : {}) };
        return {
          kind: question.kind,
          id: question.id,
          key,
          revision: index === 0 ? wholeRevision : revision,
          ...(since === undefined ? {} : { since }),
          rated: kind.rated,
          ...(Object.keys(nextByResponse).length > 0 ? { nextByResponse } : {}),
          ...kind.project(question, letters, course),
        };
      }),
    })),
  };
}

/** Revision of an episode that resume data store as a whole: it rises when any of its questions is revised. */
const revisionOf = (scenes: readonly Scene[], identities: ReadonlyMap<string, Identity>): number =>
  scenes.reduce((sum, { question }) => sum + identities.get(question.id)!.revision - 1, 1);

/** Id of the attestation's interaction, with the version of the course: `attest_1_0_0`. */
const attestationId = ({ version }: Course): string => `attest_${version.replaceAll('.', '_')}`;

/** Four base-36 characters of the course's id and language. */
const markOf = ({ id, language }: Course): string =>
  (Number.parseInt(hash(`${id} ${language}`).slice(0, 8), 16) % 36 ** 4).toString(36).padStart(4, '0');
