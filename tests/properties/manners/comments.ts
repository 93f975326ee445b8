import type { Assignment } from '../../../src/lms/dialect.ts';
import type { Report } from '../../../src/lms/session/report.ts';
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

/** Keeps the index of comments, and tells how they stand, as the page does. */
export function padOf(tracker: Tracker, report: () => Report): Pad {
  const fields = new Map<string, { readonly told: Assignment; readonly sent: Sent }>();
  let index = tracker.commentCount;

  const isTold = (told: Assignment): boolean =>
    tracker.fateOf(told) === 'confirmed' && report().savedAt !== null;
  const isOpen = (told: Assignment): boolean =>
    isTold(told) || (tracker.fateOf(told) !== 'refused' && report().state !== 'finished');

  return {
    send({ episode, text }) {
      const before = fields.get(episode);
      if (report().state === 'finished' || (before && isOpen(before.told))) return undefined;
      const time = new Date(2026, 0, 5, 23, 59, 59);
      const [told] = tracker.tell({ fact: 'comment', index, episode, text, time });
      if (!told || tracker.fateOf(told) === undefined) return undefined;
      const sent = { episode, text, told: false };
      fields.set(episode, { told, sent });
      if (tracker.fateOf(told) !== 'refused') index += 1;
      return sent;
    },
    open: () => [...fields.values()].filter(({ told }) => isOpen(told)).map(({ sent }) => sent),
    settle() {
      for (const [episode, { told, sent }] of fields) {
        sent.told ||= isTold(told);
        if (tracker.fateOf(told) === 'refused') fields.delete(episode);
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
