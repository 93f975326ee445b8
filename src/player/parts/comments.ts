import { all } from '../../dom/elements.ts';
import { joining } from '../../lms/session/append.ts';
import type { Fate } from '../../lms/session/outbox.ts';
import { listEpisodes } from '../views/overview.ts';
import { commentIn, type CommentState, copyForPrint, isWritten, showComment } from './comment-view.ts';
import type { Part, PartHost, PartModule } from './part.ts';
import { sentComments } from './sent-comments.ts';

/** Fields for learners' own words: sent to the LMS, or for themselves alone. */
export const part: PartModule = { make, joining };

function make(host: PartHost): Part {
  const sent = sentComments(host.tracker);

  document.addEventListener('input', ({ target }) => copyForPrint(target as HTMLElement));

  const show = (): void => {
    const missing: string[] = [];
    for (const form of all('[data-comment]')) {
      const episode = form.dataset['comment']!;
      const state = stateOf(sent.fateOf(episode), host);
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

function stateOf(fate: Fate | undefined, { report }: PartHost): CommentState {
  const { mode, lms, cut, state, savedAt } = report();
  if (fate === 'refused') return 'refused';
  // An LMS that never confirms anything is not said to have got it.
  if (fate === 'confirmed') return savedAt === null && state !== 'lost' ? 'unsaid' : 'sent';
  if (mode !== 'normal' || lms !== 'present') return 'nowhere';
  if (cut || state === 'ended') return fate ? 'refused' : 'nowhere';
  return fate ? 'waiting' : 'unsent';
}
