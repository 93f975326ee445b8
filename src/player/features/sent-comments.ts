import type { Assignment } from '../../lms/dialect.ts';
import { type DeliveryStatus, statusOf } from '../../lms/session/outbox.ts';
import type { Tracker } from '../tracker.ts';

/** The comments that were sent in this session, by episode id. */
export interface SentComments {
  send(episode: string, text: string, time: Date): void;
  /** delivery status of the episode's latest comment; undefined where none was sent */
  statusOf(episode: string): DeliveryStatus | undefined;
}

export function sentComments(
  tracker: () => Pick<Tracker, 'sendFact' | 'outbox' | 'commentCount'>,
): SentComments {
  const sent = new Map<string, Assignment | undefined>();

  const status = (episode: string): DeliveryStatus | undefined => {
    const value = sent.get(episode);
    return value && statusOf(tracker().outbox(), value);
  };

  /** The index of a refused comment is used again: SCORM 2004 refuses an index that leaves a gap (error 351). */
  const nextIndex = (): number =>
    tracker().commentCount +
    [...sent.keys()].filter((episode) => !['refused', undefined].includes(status(episode))).length;

  return {
    send(episode, text, time) {
      sent.set(episode, tracker().sendFact({ fact: 'comment', index: nextIndex(), episode, text, time }));
    },
    statusOf: status,
  };
}
