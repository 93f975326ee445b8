import type { SessionReport } from '../../../src/lms/session/session-report.ts';
import { sentComments } from '../../../src/player/features/sent-comments.ts';
import type { Tracker } from '../../../src/player/tracker.ts';
import type { LmsRecord } from '../../lms/lms-record.ts';

/** A comment that an LMS holds, or shall hold. */
export interface Comment {
  readonly episode: string;
  readonly text: string;
}

/** A comment that a learner has sent. */
export interface Sent extends Comment {
  /** they were told that the LMS has it */
  told: boolean;
}

/** The fields for comments of one visit. */
export interface Pad {
  /** undefined where the field is taken, or there is nobody to send to */
  send(comment: Comment): Sent | undefined;
  /** what the page shows as sent or under way */
  open(): Sent[];
  /** notes what the learner has just been told */
  settle(): void;
}

/** Tells how comments stand, as the page does. */
export function padOf(tracker: Tracker, report: () => SessionReport): Pad {
  const comments = sentComments(tracker);
  const fields = new Map<string, Sent>();

  const isTold = (episode: string): boolean =>
    comments.statusOf(episode) === 'confirmed' && report().savedAt !== null;
  const isOpen = (episode: string): boolean =>
    isTold(episode) || (comments.statusOf(episode) !== 'refused' && report().state !== 'ended');

  return {
    send({ episode, text }) {
      if (report().state === 'ended' || (fields.has(episode) && isOpen(episode))) return undefined;
      comments.send(episode, text, new Date(2026, 0, 5, 23, 59, 59));
      if (comments.statusOf(episode) === undefined) return undefined;
      const sent = { episode, text, told: false };
      fields.set(episode, sent);
      return sent;
    },
    open: () => [...fields].filter(([episode]) => isOpen(episode)).map(([, sent]) => sent),
    settle() {
      for (const [episode, sent] of fields) {
        sent.told ||= isTold(episode);
        if (comments.statusOf(episode) === 'refused') fields.delete(episode);
      }
    },
  };
}

/** Whether a comment is held so many times. */
export const heldTimes = (comments: readonly Comment[], { episode, text }: Comment): number =>
  comments.filter((one) => one.episode === episode && one.text === text).length;

/** The comments that an LMS holds; in SCORM 1.2 all in one, each after the episode that it is about. */
export function commentsIn(record: LmsRecord): Comment[] {
  const joined = (record['cmi.comments'] ?? '').split(/ *\[/).filter((part) => part.trim() !== '');
  const parts = joined.map((part) => {
    const [episode, ...text] = part.split('] ');
    return { episode: episode!, text: text.join('] ').trim() };
  });
  for (let index = 0; ; index += 1) {
    const at = `cmi.comments_from_learner.${index}`;
    const text = record[`${at}.comment`];
    if (text === undefined) return parts;
    parts.push({ episode: record[`${at}.location`] ?? '', text });
  }
}
