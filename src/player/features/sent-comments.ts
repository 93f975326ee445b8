import type { DeliveryStatus } from '../../lms/session/outbox.ts';
import type { Tracker } from '../tracker.ts';

/** The comments that were sent in this session, by episode id. */
export interface SentComments {
  send(episode: string, text: string, time: Date): void;
  /** delivery status of the episode's latest comment; undefined where none was sent */
  statusOf(episode: string): DeliveryStatus | undefined;
}

export function sentComments(tracker: () => Pick<Tracker, 'sendFact' | 'commentCount'>): SentComments {
  const statuses = new Map<string, () => DeliveryStatus | undefined>();

  /** The index of a refused comment is used again: SCORM 2004 refuses an index that leaves a gap (error 351). */
  const nextIndex = (): number =>
    tracker().commentCount +
    [...statuses.values()].filter((status) => !['refused', undefined].includes(status())).length;

  return {
    send(episode, text, time) {
      statuses.set(episode, tracker().sendFact({ fact: 'comment', index: nextIndex(), episode, text, time }));
    },
    statusOf: (episode) => statuses.get(episode)?.(),
  };
}
