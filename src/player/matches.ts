import type { ViewState } from './view-state.ts';

/**
 * Whether a condition matches a view state: alternatives separated by commas, each a list of tests separated by blanks.
 * A test is the name of a field, `over`, which must be truthy, or a name and a value, `mode=review`; `!` negates it.
 */
export const matches = (viewState: Partial<ViewState>, condition: string): boolean =>
  condition.split(',').some((alternative) =>
    alternative.split(' ').every((test) => {
      const [name, value] = test.replace('!', '').split('=');
      const actual = viewState[name as keyof ViewState];
      return !test || (value ? actual === value : Boolean(actual)) !== test.startsWith('!');
    }),
  );
