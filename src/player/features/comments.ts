import { byData } from '../../dom/elements.ts';
import { createAppender } from '../../lms/session/append.ts';
import type { DeliveryStatus } from '../../lms/session/outbox.ts';
import { listEpisodes } from '../views/overview.ts';
import { type CommentState, copyForPrint, hasText, readComment, showComment } from './comment-view.ts';
import type { FeatureHost, FeatureModule, PlayerFeature } from './feature.ts';
import { sentComments } from './sent-comments.ts';

/** Comment fields, whose text is sent to the LMS or stays on the page. */
export const feature: FeatureModule = { make, createAppender };

function make(host: FeatureHost): PlayerFeature {
  const sent = sentComments(host.tracker);

  document.addEventListener('input', ({ target }) => copyForPrint(target as HTMLElement));

  const shown = new Map<string, CommentState>();

  const show = (): void => {
    const undelivered: string[] = [];
    for (const [episode, [form]] of byData('comment')) {
      const state = stateOf(sent.statusOf(episode), host);
      if (shown.get(episode) !== state) showComment(form!, state);
      shown.set(episode, state);
      if (['unsent', 'waiting', 'refused'].includes(state) && hasText(form!)) undelivered.push(episode);
    }
    for (const [list] of byData('comments-list').values()) listEpisodes(list!, undelivered);
  };

  return {
    show,
    submit(form) {
      const { comment: episode } = form.dataset;
      if (!episode) return false;
      const text = readComment(form);
      if (text === null) return true;
      sent.send(episode, text, new Date());
      shown.delete(episode);
      show();
      return true;
    },
  };
}

function stateOf(status: DeliveryStatus | undefined, { report }: FeatureHost): CommentState {
  const { mode, lms, endedByLms, state, savedAt } = report();
  if (status === 'refused') return 'refused';
  // With an LMS that confirms no commit at all, the page does not claim that the comment has arrived.
  if (status === 'confirmed') return savedAt === null && state !== 'lost' ? 'unconfirmed' : 'sent';
  if (mode !== 'normal' || lms !== 'present') return 'unavailable';
  if (endedByLms || state === 'ended') return status ? 'refused' : 'unavailable';
  return status ? 'waiting' : 'unsent';
}
