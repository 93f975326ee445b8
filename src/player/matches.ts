import type { ViewState } from './view-state.ts';

/**
 * Whether a condition matches a view state: alternatives separated by commas, each a list of tests separated by blanks.
 * A test names a field, `over`, or its value, `mode=review`; `!` negates it.
 */
export const matches = (viewState: Partial<ViewState>, condition: string): boolean =>
  condition.split(',').some((alternative) =>
    alternative.split(' ').every((test) => {
      const [name, value] = test.replace('!', '').split('=');
      const present = viewState[name as keyof ViewState];
      return !test || (value ? present === value : Boolean(present)) !== test.startsWith('!');
    }),
  );
