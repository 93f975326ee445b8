import type { Fate } from '../../lms/session/outbox.ts';
import type { Tracker } from '../tracker.ts';

/** The comments of one visit, by the episode that they are about. */
export interface SentComments {
  send(episode: string, text: string, time: Date): void;
  /** how far the latest one has come; undefined where none was sent, or nobody takes it */
  fateOf(episode: string): Fate | undefined;
}

export function sentComments({ tell, commentCount }: Pick<Tracker, 'tell' | 'commentCount'>): SentComments {
  const fates = new Map<string, () => Fate | undefined>();

  /** An index that stays empty would keep the LMS from taking the next one. */
  const nextIndex = (): number =>
    commentCount + [...fates.values()].filter((fate) => !['refused', undefined].includes(fate())).length;

  return {
    send(episode, text, time) {
      fates.set(episode, tell({ fact: 'comment', index: nextIndex(), episode, text, time }));
    },
    fateOf: (episode) => fates.get(episode)?.(),
  };
}
