import { all } from '../../dom/elements.ts';
import { createAppender } from '../../lms/session/append.ts';
import type { DeliveryStatus } from '../../lms/session/outbox.ts';
import { listEpisodes } from '../views/overview.ts';
import { commentIn, type CommentState, copyForPrint, isWritten, showComment } from './comment-view.ts';
import type { Part, PartHost, PartModule } from './part.ts';
import { sentComments } from './sent-comments.ts';

/** Fields for learners' own words: sent to the LMS, or for themselves alone. */
export const part: PartModule = { make, createAppender };

function make(host: PartHost): Part {
  const sent = sentComments(host.tracker);

  document.addEventListener('input', ({ target }) => copyForPrint(target as HTMLElement));

  const show = (): void => {
    const missing: string[] = [];
    for (const form of all('[data-comment]')) {
      const episode = form.dataset['comment']!;
      const state = stateOf(sent.statusOf(episode), host);
      showComment(form, state);
      if (isWritten(form) && ['unsent', 'waiting', 'refused'].includes(state)) missing.push(episode);
    }
    for (const list of all('[data-comments-list]')) listEpisodes(list, missing);
  };

  return {
    show,
    submit(form) {
      const { comment } = form.dataset;
      if (!comment) return false;
      const written = commentIn(form);
      if (written === null) return true;
      sent.send(comment, written, new Date());
      show();
      return true;
    },
  };
}

function stateOf(status: DeliveryStatus | undefined, { report }: PartHost): CommentState {
  const { mode, lms, endedByLms, state, savedAt } = report();
  if (status === 'refused') return 'refused';
  // An LMS that never confirms anything is not said to have got it.
  if (status === 'confirmed') return savedAt === null && state !== 'lost' ? 'unsaid' : 'sent';
  if (mode !== 'normal' || lms !== 'present') return 'nowhere';
  if (endedByLms || state === 'ended') return status ? 'refused' : 'nowhere';
  return status ? 'waiting' : 'unsent';
}
