import type { PlayerKind } from '../player-kind.ts';
import type { PlayerSingle } from './kind.ts';
import { optionText, reset, reveal } from './view.ts';

const HALF_POINTS = { best: 2, ok: 1, poor: 0 } as const;
const RESULTS = { best: 'correct', ok: 'neutral', poor: 'wrong' } as const;

const ratingOf = ({ options }: PlayerSingle, response: string) =>
  options.find(({ letter }) => letter === response)?.rating;

/** One answer out of several; the response is the letter of the option. */
export const player: PlayerKind<PlayerSingle> = {
  read: (form) => form.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
  focus: (form) => form.querySelector('input')!.focus(),
  points: (question, response) => {
    const rating = ratingOf(question, response);
    return rating ? HALF_POINTS[rating] : null;
  },
  interaction: (question, response, words) => ({
    type: 'choice',
    response: [{ letter: response, words: words(response) }],
    pattern: question.options
      .filter(({ rating }) => rating === 'best')
      .map(({ letter }) => ({ letter, words: words(letter) })),
    result: RESULTS[ratingOf(question, response) ?? 'poor'],
  }),
  words: optionText,
  reveal,
  reset,
};
