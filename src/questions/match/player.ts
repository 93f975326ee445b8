import type { Pair } from '../../lms/interaction.ts';
import { all } from '../../dom/elements.ts';
import { fold, unfold } from '../feedback.ts';
import { showAnswerFeedback } from '../show-answer-feedback.ts';
import type { PlayerKind, TextOf } from '../player-kind.ts';
import type { PlayerMatch } from './kind.ts';

const selects = (form: HTMLElement): HTMLSelectElement[] => all('select', form);

const pairsIn = (response: string): [source: string, target: string][] =>
  (response.match(/../g) ?? []).map((pair) => [pair[0]!, pair[1]!]);

const pairs = (response: string, textOf: TextOf): Pair[] =>
  pairsIn(response).map((letters) => ({ letters, text: letters.map(textOf).join(' → ') }));

/** Matching; the response is pairs of letters, source and target, sorted by source. */
export const player: PlayerKind<PlayerMatch> = {
  read(form) {
    const chosen = selects(form).map(({ value, dataset }) => value && dataset['option']! + value);
    return chosen.includes('') ? null : chosen.sort().join('');
  },
  focus: (form) => (selects(form).find(({ value }) => !value) ?? selects(form)[0]!).focus(),
  points({ pairs: right, targets, lenient }, response) {
    const wanted = pairsIn(right).sort(([a], [b]) => (a < b ? -1 : 1));
    const given = pairsIn(response);
    const fits = wanted.every(
      ([source], index) => given[index]?.[0] === source && targets.includes(given[index][1]),
    );
    if (!fits || response.length !== right.length) return undefined;
    const hits = wanted.filter(([, target], index) => given[index]![1] === target).length;
    return hits === wanted.length ? 2 : lenient && hits * 2 > wanted.length ? 1 : 0;
  },
  interaction: ({ pairs: right }, response, textOf) => ({
    type: 'matching',
    response: pairs(response, textOf),
    pattern: pairs(right, textOf),
  }),
  textOf: (form, letter) =>
    form.querySelector(`:is([data-source="${letter}"], option[value="${letter}"])`)!.textContent.trim(),
  reveal({ form, feedbacks }, response, question) {
    const given = new Map(pairsIn(response ?? ''));
    for (const select of selects(form)) {
      select.value = given.get(select.dataset['option']!) ?? '';
      select.disabled = true;
    }
    showAnswerFeedback(feedbacks, response === null ? null : player.points(question, response));
    unfold(feedbacks);
  },
  reset({ form, feedbacks }) {
    for (const select of selects(form)) {
      select.value = '';
      select.disabled = false;
    }
    fold(feedbacks);
  },
};
