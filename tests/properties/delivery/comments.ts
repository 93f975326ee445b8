import type { SessionReport } from '../../../src/lms/session/session-report.ts';
import { sentComments } from '../../../src/player/features/sent-comments.ts';
import type { Tracker } from '../../../src/player/tracker.ts';
import type { RecordedComment } from '../../lms/comments-in.ts';

/** A comment that a learner has sent. */
export interface SentComment extends RecordedComment {
  /** the page has said that the LMS has it */
  promised: boolean;
}

/** The fields for comments of one visit. */
export interface CommentFields {
  /** undefined where the field is taken, or there is nobody to send to */
  send(comment: RecordedComment): SentComment | undefined;
  /** what the page shows as sent or under way */
  open(): SentComment[];
  /** notes what the page says now */
  settle(): void;
}

/** Tells how comments stand, as the page does. */
export function commentFields(tracker: () => Tracker, report: () => SessionReport): CommentFields {
  const comments = sentComments(tracker);
  const fields = new Map<string, SentComment>();

  const isConfirmed = (episode: string): boolean =>
    comments.statusOf(episode) === 'confirmed' && report().savedAt !== null;
  const isOpen = (episode: string): boolean =>
    isConfirmed(episode) || (comments.statusOf(episode) !== 'refused' && report().state !== 'ended');

  return {
    send({ episode, text }) {
      if (report().state === 'ended' || (fields.has(episode) && isOpen(episode))) return undefined;
      comments.send(episode, text, new Date(2026, 0, 5, 23, 59, 59));
      if (comments.statusOf(episode) === undefined) return undefined;
      const sent = { episode, text, promised: false };
      fields.set(episode, sent);
      return sent;
    },
    open: () => [...fields].filter(([episode]) => isOpen(episode)).map(([, sent]) => sent),
    settle() {
      for (const [episode, sent] of fields) {
        sent.promised ||= isConfirmed(episode);
        if (comments.statusOf(episode) === 'refused') fields.delete(episode);
      }
    },
  };
}

/** How often a comment is on record. */
export const timesRecorded = (
  comments: readonly RecordedComment[],
  { episode, text }: RecordedComment,
): number => comments.filter((one) => one.episode === episode && one.text === text).length;
