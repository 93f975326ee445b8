import type { PlayerQuestion } from '../../course/player-course.ts';
import type { PlayerKind, QuestionElements } from '../../questions/player-kind.ts';
import { all, one } from '../../dom/elements.ts';
import { text } from '../texts.ts';
import { shuffle } from './shuffle.ts';

/** A question in the page: asks, shows the feedback, lets practise. It keeps no progress. */
export interface QuestionView {
  /** the question in plain words */
  readonly text: string;
  /** what a letter of an answer stands for */
  textOf(letter: string): string;
  /** the learner's response; where there is none, says what is missing */
  response(): string | null;
  /** shows the feedback; `focus` takes the keyboard there */
  reveal(response: string | null, focus: boolean): void;
  /** shows that the response was for practice */
  practised(response: string): void;
  ask(focus: boolean): void;
  offerRetry(offered: boolean): void;
}

export function questionView(question: PlayerQuestion, kind: PlayerKind, shuffled: boolean): QuestionView {
  const form = one<HTMLFormElement>(`form[data-question="${question.id}"]`);
  const feedbacks = one(`[data-feedbacks="${question.id}"]`);
  const elements: QuestionElements = { form, feedbacks };
  const hint = one('[data-hint]', form);
  const check = one<HTMLButtonElement>('[data-action="check"]', form);
  const practice = one('[data-practice]', feedbacks);
  const initialHint = hint.textContent;
  if (!import.meta.without?.shuffle && shuffled) shuffle(form);
  kind.prepare?.(form);

  const complain = (missing: boolean): void => {
    hint.textContent = missing ? hint.dataset['hint']! : initialHint;
    hint.toggleAttribute('data-error', missing);
    for (const field of all('[aria-required]', form)) field.setAttribute('aria-invalid', String(missing));
  };

  const reveal = (response: string | null, focus: boolean): void => {
    complain(false);
    kind.reveal(elements, response, question);
    hint.hidden = true;
    check.hidden = true;
    practice.hidden = true;
    if (focus) {
      const title = one('[data-feedback-title]', feedbacks);
      title.focus({ preventScroll: true });
      title.scrollIntoView({ block: 'start' });
    }
  };

  return {
    text: one('legend', form).textContent.trim(),
    textOf: (letter) => kind.textOf(form, letter),
    response() {
      const response = kind.read(form);
      complain(response === null);
      if (response === null) kind.focus(form);
      return response;
    },
    reveal,
    practised(response) {
      reveal(response, true);
      practice.textContent = text('practice');
      practice.hidden = false;
    },
    ask(focus) {
      kind.reset(elements);
      hint.hidden = false;
      check.hidden = false;
      if (focus) kind.focus(form);
    },
    offerRetry(offered) {
      one('[data-action="retry"]', feedbacks).hidden = !offered;
    },
  };
}
