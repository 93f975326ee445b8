import type { Course } from '../course/course.ts';
import type { Target } from '../course/targets.ts';
import { textsFor } from '../i18n/languages.ts';
import { IDENTIFIERS } from '../lms/manifest.ts';
import { noticeOf } from '../lms/notice.ts';
import { retentionOf, RECORD, recordOf } from '../lms/record.ts';
import { mediaFiles } from '../plan/media-files.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import { richToJson } from '../schema/rich-to-json.ts';
import { manifestIdentifier } from './package-names.ts';

/** Name of the data sheet in every package. */
export const DATA_SHEET = 'knigge.json';

/**
 * The content of knigge.json: the course of a package, its identities, the hashes of its files, and the record that an
 * LMS may keep of a learner.
 */
export function dataSheet(
  plan: Pick<PackagePlan, 'course' | 'part' | 'identities' | 'media' | 'hashes'>,
  target: Target,
  toolVersion: string,
): string {
  const { course, part, identities } = plan;
  const ids = course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.id));
  const sheet = {
    format: 1,
    tool: { name: 'knigge', version: toolVersion },
    part,
    target,
    manifest: { identifier: manifestIdentifier(plan), ...IDENTIFIERS },
    record: recordSheet(course),
    course,
    questions: Object.fromEntries(ids.map((id) => [id, identities.get(id)])),
    media: Object.fromEntries(mediaFiles(plan)),
  };
  return `${JSON.stringify(sheet, richToJson, 2)}\n`;
}

/** The record for agreements with works councils; `told` is what the page tells the learner about a fact. */
function recordSheet(course: Course) {
  const { level, readers, retention } = course.tracking;
  const { facts } = textsFor(course.language).notice;
  return {
    level,
    readers,
    retention,
    facts: recordOf(course).map((fact) => {
      const { scorm12, scorm2004 } = RECORD[fact];
      const told = noticeOf(fact, course).map((name) => facts[name]);
      return { fact, told, scorm12, scorm2004, ...(fact === 'resume' ? { keeps: retentionOf(course) } : {}) };
    }),
  };
}
