import type { DeliveryStatus } from '../../lms/session/outbox.ts';
import type { Tracker } from '../tracker.ts';

/** The comments of one visit, by the episode that they are about. */
export interface SentComments {
  send(episode: string, text: string, time: Date): void;
  /** how far the latest one has come; undefined where none was sent, or nobody takes it */
  statusOf(episode: string): DeliveryStatus | undefined;
}

export function sentComments({
  sendFact,
  commentCount,
}: Pick<Tracker, 'sendFact' | 'commentCount'>): SentComments {
  const statuses = new Map<string, () => DeliveryStatus | undefined>();

  /** An index that stays empty would keep the LMS from taking the next one. */
  const nextIndex = (): number =>
    commentCount +
    [...statuses.values()].filter((status) => !['refused', undefined].includes(status())).length;

  return {
    send(episode, text, time) {
      statuses.set(episode, sendFact({ fact: 'comment', index: nextIndex(), episode, text, time }));
    },
    statusOf: (episode) => statuses.get(episode)?.(),
  };
}
