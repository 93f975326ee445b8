import type { ViewState } from './view-state.ts';

/**
 * Whether a condition of the page holds: tests parted by blanks, all of which must; alternatives parted by commas.
 * A test names something of a moment, `over`, or a value of it, `mode=review`; `!` turns it round.
 */
export const matches = (viewState: Partial<ViewState>, condition: string): boolean =>
  condition.split(',').some((alternative) =>
    alternative.split(' ').every((test) => {
      const [name, value] = test.replace('!', '').split('=');
      const present = viewState[name as keyof ViewState];
      return !test || (value ? present === value : Boolean(present)) !== test.startsWith('!');
    }),
  );
