import { all } from '../../dom/elements.ts';
import type { Assignment } from '../../lms/dialect.ts';
import { isWithoutRecord } from '../farewell.ts';
import { commentIn, type CommentState, copyForPrint, isWritten, showComment } from './comment-view.ts';
import type { MakePart, PartHost } from './part.ts';

/** Fields for learners' own words: sent to the LMS, or for themselves alone. */
export const part: MakePart = (host) => {
  const { tracker } = host;
  /** what the LMS shall hold of a comment, by the episode that it is about */
  const sent = new Map<string, Assignment>();
  let index = tracker.commentCount;

  document.addEventListener('input', ({ target }) => copyForPrint(target as HTMLElement));
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).matches('[data-action="print"]')) print();
  });

  const send = (episode: string, text: string): void => {
    const [told] = tracker.tell({ fact: 'comment', index, episode, text, time: new Date() });
    if (!told) return;
    sent.set(episode, told);
    // An index that stays empty would keep the LMS from taking the next one.
    if (tracker.fateOf(told) !== 'refused') index += 1;
    show();
  };

  const show = (): void => {
    let forgotten = false;
    for (const form of all('[data-comment]')) {
      const state = stateOf(sent.get(form.dataset['comment']!), host);
      showComment(form, state);
      forgotten ||= state === 'unsent' && isWritten(form);
    }
    for (const note of all('[data-unsent]')) note.hidden = !forgotten;
  };

  return {
    show,
    submit(form) {
      const { comment } = form.dataset;
      if (!comment) return false;
      const written = commentIn(form);
      if (written !== null) send(comment, written);
      return true;
    },
  };
};

function stateOf(told: Assignment | undefined, { tracker, report }: PartHost): CommentState {
  const { mode, cut, state, savedAt } = report();
  const fate = told && tracker.fateOf(told);
  if (fate === 'refused') return 'refused';
  // An LMS that never confirms anything is not said to have got it.
  if (fate === 'confirmed' && savedAt !== null) return 'sent';
  if (mode !== 'normal' || isWithoutRecord(report())) return 'nowhere';
  if (cut || state === 'finished') return fate ? 'refused' : 'nowhere';
  return fate ? 'waiting' : 'unsent';
}
