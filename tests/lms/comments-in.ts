import type { LmsRecord } from '../../src/profiles/lms-record.ts';

/** A comment of a learner in the LMS's record. */
export interface RecordedComment {
  readonly episode: string;
  readonly text: string;
}

/** The comments in a record; in SCORM 1.2 all in one element, each after the episode that it is about. */
export function commentsIn(record: LmsRecord): RecordedComment[] {
  const joined = (record['cmi.comments'] ?? '').split(/ *\[/).filter((part) => part.trim() !== '');
  const comments = joined.map((part) => {
    const [episode, ...text] = part.split('] ');
    return { episode: episode!, text: text.join('] ').trim() };
  });
  for (let index = 0; ; index += 1) {
    const at = `cmi.comments_from_learner.${index}`;
    const text = record[`${at}.comment`];
    if (text === undefined) return comments;
    comments.push({ episode: record[`${at}.location`] ?? '', text });
  }
}
