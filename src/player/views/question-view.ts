import type { PlayerQuestion } from '../../course/player-course.ts';
import type { PlayerKind, QuestionElements } from '../../questions/player-kind.ts';
import { all, hide, named, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';
import { arriveAt } from './arrive.ts';
import { shuffle } from './shuffle.ts';

/** Form and feedback of a question. It stores no progress. */
export interface QuestionView {
  /** the question's plain text */
  readonly text: string;
  /** the text that a letter stands for */
  textOf(letter: string): string;
  /** the learner's response; where it is incomplete, shows what is missing and answers null */
  response(): string | null;
  /** shows response and feedback, null for an unknown response; `focus` moves the focus to the feedback */
  reveal(response: string | null, focus: boolean): void;
  /** shows response and feedback of a practice attempt, with a note that it does not count */
  revealPractice(response: string): void;
  /** clears the form, and hides the feedback */
  reset(focus: boolean): void;
  /** shows or hides the button for another attempt */
  allowRetry(isAllowed: boolean): void;
}

export function questionView(question: PlayerQuestion, kind: PlayerKind, shuffled: boolean): QuestionView {
  const form = named<HTMLFormElement>('question', question.id);
  const feedbacks = named('feedbacks', question.id);
  const elements: QuestionElements = { form, feedbacks };
  /** the form as authored: a browser that translates pages replaces every text in the page (exelearning#43) */
  const authored = form.cloneNode(true) as HTMLFormElement;
  const hint = one('[data-hint]', form);
  const checkButton = one<HTMLButtonElement>('[data-action="check"]', form);
  const retryButton = one('[data-action="retry"]', feedbacks);
  const practiceNote = one('[data-practice]', feedbacks);
  const initialHint = hint.textContent;
  if (!import.meta.without?.shuffle && shuffled) shuffle(form);
  kind.prepare?.(form);

  const markMissing = (isMissing: boolean): void => {
    hint.textContent = isMissing ? hint.dataset['hint']! : initialHint;
    hint.toggleAttribute('data-error', isMissing);
    for (const field of all('[aria-required]', form)) field.setAttribute('aria-invalid', String(isMissing));
  };

  const reveal = (response: string | null, focus: boolean): void => {
    markMissing(false);
    kind.reveal(elements, response, question);
    hint.hidden = true;
    checkButton.hidden = true;
    practiceNote.hidden = true;
    if (focus) arriveAt(one('[data-feedback-title]', feedbacks));
  };

  return {
    text: one('legend', form).textContent.trim(),
    textOf: (letter) => kind.textOf(letter === '' ? form : authored, letter),
    response() {
      const response = kind.read(form);
      markMissing(response === null);
      if (response === null) kind.focus(form);
      return response;
    },
    reveal,
    revealPractice(response) {
      reveal(response, true);
      practiceNote.textContent = text('practice');
      practiceNote.hidden = false;
    },
    reset(focus) {
      kind.reset(elements);
      hint.hidden = false;
      checkButton.hidden = false;
      if (focus) kind.focus(form);
    },
    allowRetry(isAllowed) {
      hide(retryButton, !isAllowed);
    },
  };
}
